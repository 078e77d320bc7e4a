"""`make audit` prints and measures the demonstration portal, `python -m tools.audit URL` a running one.

What was found is said as soon as it is known; the last line and the exit code tell whether all is well.
"""

import shutil
import sys
import tempfile
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from tests.parts import chromium

from tools.audit import axe, lighthouse, nu
from tools.audit.crawl import Answer, Found, crawl
from tools.audit.demonstration import Demonstration, demonstration
from tools.audit.screens import broken_rules

# Pages that no page leads to, and that their readers see all the same.
BESIDES = ("/gaya/", "/404.html", "/500.html", "/komentar/terkirim/", "/luring/")
SEARCHES = ("/cari/?q=laut", "/cari/?q=zzzz", "/cari/?q=laut&rubrik=daerah")
LOOKS = ("tegas", "klasik")  # the demonstration begins with the last
PICTURES = ("image/", "font/")
SLOW = ("front", "section", "story")  # what Lighthouse looks at, beside the search form
START = ("/", "/gaya/")


class Stay(urllib.request.HTTPRedirectHandler):
    """Redirects are told, not followed."""

    def redirect_request(self, *_: object) -> None:
        return None


OPENER = urllib.request.build_opener(Stay)


def fetch(origin: str, address: str) -> Answer:
    """What the portal answers at an address."""
    try:
        with OPENER.open(f"{origin}{address}", timeout=60) as answer:
            status, headers, body = answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        with error:
            status, headers, body = error.code, error.headers, error.read()
    kind = headers.get("Content-Type", "")
    text = "" if kind.startswith(PICTURES) else body.decode("utf-8", "replace")
    return Answer(
        status,
        kind,
        text,
        tuple(headers.get("Surrogate-Key", "").split()),
        headers.get("Location", ""),
        headers.get("X-Robots-Tag", ""),
    )


def main() -> int:
    """Measure everything; 0 where all of it is as it must be."""
    sys.stdout.reconfigure(line_buffering=True)  # type: ignore[union-attr] # a pipe is to show it at once
    if lacking := [why for why in (nu.missing(), axe.missing(), lighthouse.missing()) if why]:
        print("\n".join(lacking))
        return 2
    origin = sys.argv[1].rstrip("/") if len(sys.argv) > 1 else ""
    failures = measured(origin) if origin else of_the_demonstration()
    print(f"{len(failures)} failures" if failures else "all as it must be")
    return bool(failures)


def of_the_demonstration() -> list[str]:
    """Everything of a portal that exists for this only, and its screens in every look."""
    with folder() as data, demonstration(data) as portal:
        failures = measured(portal.origin, portal)
        found = walked(portal.origin)
        for look in LOOKS[:-1]:
            portal.wear(look, [*found.pages])
            failures += _screens(f"{look} ", portal.origin, _samples(found, each=1))
    return failures


def measured(origin: str, portal: Demonstration | None = None) -> list[str]:
    """What is wrong with a running portal. portal: what more is known of it."""
    found = walked(origin)
    addresses = portal.addresses() if portal else []
    known = {
        at: fetch(origin, at) for at in addresses if at.endswith("/") and at not in found.pages
    }
    failures = _said("crawl", [*found.broken, *found.anchors])
    failures += _said("orphan", found.orphans(known))
    print(
        f"crawl: {len(found.pages)} pages, {len(found.named)} addresses: {len(failures)} failures"
    )
    unled = [at for at, page in known.items() if page.content_type.startswith("text/html")]
    searches = [at for at in SEARCHES if fetch(origin, at).status == 200]
    written = {at: fetch(origin, at).body for at in [*BESIDES, *searches]}
    written |= {at: page.body for at, page in {**found.pages, **known}.items() if page.body}
    said = _said("nu", nu.messages(written))
    print(f"nu: {len(written)} pages: {len(said)} errors and warnings")
    failures += said
    failures += _screens("", origin, [*_samples(found, each=3), *unled, *searches])
    return failures + _lighthouse(origin, found)


def walked(origin: str) -> Found:
    """The portal as its links lead through it."""
    return crawl(partial(fetch, origin), origin, START)


@contextmanager
def folder() -> Iterator[Path]:
    """An empty folder that goes with what is in it."""
    path = Path(tempfile.mkdtemp(prefix="redaksi-audit-"))
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


def _samples(found: Found, *, each: int) -> list[str]:
    pages = [address for members in found.kinds(each).values() for address in members]
    return list(dict.fromkeys([*pages, *BESIDES]))


def _screens(what: str, origin: str, addresses: list[str]) -> list[str]:
    pages = list(dict.fromkeys(addresses))
    failures = _said(f"axe {what}", list(broken_rules(origin, pages)))
    print(
        f"axe {what}on {len(pages)} pages, light and dark, phone and desk: {len(failures)} failures"
    )
    return failures


def _lighthouse(origin: str, found: Found) -> list[str]:
    failures: list[str] = []
    kinds = found.kinds()
    pages = [kinds[kind][0] for kind in SLOW if kind in kinds]
    program = chromium()
    if program is None:
        return _said("lighthouse", ["no Chromium here"])
    for address in [*pages, "/cari/"]:
        said = lighthouse.scores(f"{origin}{address}", program)
        print(f"lighthouse {address}: {said}")
        if not said.is_enough:
            failures += _said(f"lighthouse {address}", list(said.lost))
    return failures


def _said(tool: str, messages: list[str]) -> list[str]:
    failures = [f"{tool}: {message}" for message in messages]
    for failure in failures:
        print(failure)
    return failures


if __name__ == "__main__":
    raise SystemExit(main())
