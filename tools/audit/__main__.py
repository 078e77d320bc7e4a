"""`make audit` prints and measures the demonstration portal, `python -m tools.audit URL` a running one."""

import shutil
import sys
import tempfile
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import sync_playwright
from tests.parts import chromium

from tools.audit import axe, lighthouse, nu
from tools.audit.crawl import Answer, Found, crawl
from tools.audit.demonstration import demonstration

# Pages that no page leads to, and why they are there all the same.
BESIDES = ("/gaya/", "/404.html", "/500.html", "/komentar/terkirim/")
PICTURES = ("image/", "font/")
SLOW = ("front", "section", "story", "search")  # what Lighthouse looks at


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
            status, headers, body = error.code, error.headers, b""
    kind = headers.get("Content-Type", "")
    text = "" if kind.startswith(PICTURES) else body.decode("utf-8", "replace")
    keys = tuple(headers.get("Surrogate-Key", "").split())
    return Answer(status, kind, text, keys, headers.get("Location", ""))


def main() -> int:
    """Measure everything; 0 where all of it is as it must be."""
    with running(sys.argv[1:]) as origin:
        found = crawl(lambda address: fetch(origin, address), origin, ("/", "/gaya/"))
        failures = [*_said("crawl", [*found.broken, *found.anchors])]
        print(f"crawl: {len(found.pages)} pages, {len(found.broken)} broken links")
        pages = _samples(found)
        failures += _said("nu", nu.messages({at: fetch(origin, at).body for at in pages}))
        failures += _axe(origin, pages)
        failures += _lighthouse(origin, found)
    for failure in failures:
        print(failure)
    print(f"{len(failures)} failures" if failures else "all as it must be")
    return bool(failures)


@contextmanager
def running(arguments: list[str]) -> Iterator[str]:
    """The origin of a running portal: the one that was named, or the demonstration's."""
    if arguments:
        yield arguments[0].rstrip("/")
        return
    folder = Path(tempfile.mkdtemp(prefix="redaksi-audit-"))
    try:
        with demonstration(folder) as origin:
            yield origin
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _samples(found: Found) -> list[str]:
    pages = [address for members in found.kinds(each=2).values() for address in members]
    return list(dict.fromkeys([*pages, *BESIDES]))


def _axe(origin: str, pages: list[str]) -> list[str]:
    failures: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        for scheme in ("light", "dark"):
            for width in (360, 1440):
                context = browser.new_context(
                    color_scheme=scheme,
                    viewport={"width": width, "height": 900},
                    bypass_csp=True,
                )
                page = context.new_page()
                for address in pages:
                    page.goto(f"{origin}{address}")
                    failures += _said(f"axe {scheme} {width} {address}", axe.violations(page))
                context.close()
        browser.close()
    print(
        f"axe: {len(pages)} pages, light and dark, on a phone and a desk: {len(failures)} violations"
    )
    return failures


def _lighthouse(origin: str, found: Found) -> list[str]:
    failures: list[str] = []
    program = chromium()
    if program is None:
        return ["lighthouse: no Chromium here"]
    kinds = found.kinds()
    pages = [kinds[kind][0] for kind in SLOW if kind in kinds]
    for address in pages:
        said = lighthouse.scores(f"{origin}{address}", program)
        print(f"lighthouse {address}: {said.points}")
        if not said.is_enough:
            failures += _said(f"lighthouse {address} {said.points}", list(said.lost))
    return failures


def _said(tool: str, messages: list[str]) -> list[str]:
    return [f"{tool}: {message}" for message in messages]


if __name__ == "__main__":
    raise SystemExit(main())
