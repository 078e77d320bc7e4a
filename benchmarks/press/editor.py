"""`python -m benchmarks.press.editor`: an editor in a process of their own, told what to do line by line.

Reads JSON lists `[name, arguments…]` from standard input, one a line, and answers each with one line.
Run with the environment of the newsroom that is measured.
"""

import http.client
import json
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

from redaksi.project.cli.setup import set_up_django

set_up_django()

from django.conf import settings  # noqa: E402 - Django is set up first
from django.db import connection  # noqa: E402
from django.utils import timezone  # noqa: E402

from benchmarks.press import archive, sheets  # noqa: E402
from benchmarks.press.stages import stages  # noqa: E402
from benchmarks.press.texts import texts  # noqa: E402
from benchmarks.press.tiny_portal import address_of  # noqa: E402
from redaksi.press import orders  # noqa: E402
from redaksi.press.models import Order, Sheet  # noqa: E402
from redaksi.press.rendering import GONE, render  # noqa: E402
from redaksi.press.sheets import edition  # noqa: E402
from redaksi.stories import actions  # noqa: E402
from redaksi.stories.models import Section, Story  # noqa: E402

LONGEST = 600.0
LOOK = 0.001  # seconds between two looks at the edition's file
LOOK_AT_QUEUE = 0.005  # more often would take a third of a core from what is measured
NEW = 10_000_000  # numbers of texts that no archive has


def fill(count: int, *, printed: bool) -> dict[str, Any]:
    """Make an archive of `count` stories; printed: with the list of its sheets."""
    began = time.perf_counter()
    sheets.forget_release()
    stories = archive.fill(count)
    rows = sheets.print_newest_and_list_all(stories) if printed else 0
    return {"stories": count, "sheets": rows, "seconds": round(time.perf_counter() - began, 1)}


def publish(number: int) -> dict[str, Any]:
    """Publish a new story and say how long it took."""
    text = next(texts(1, first=NEW + number))
    section = Section.objects.order_by("pk")[number % Section.objects.count()]
    photo = Story.objects.exclude(lead_photo=None)[0].lead_photo
    draft = Story(
        headline=text.headline,
        standfirst=text.standfirst,
        slug=text.slug,
        section=section,
        lead_photo=photo,
        live=False,
    )
    draft.body = draft.body.stream_block.to_python(json.loads(archive.body_of(text)))
    draft.save()
    draft.save_revision()
    return _measured(lambda: actions.publish(draft, by=None), text.headline)


def correct(back: int) -> dict[str, Any]:
    """Give the story that is the `back`th newest another headline and say how long it took."""
    newest = Story.objects.filter(live=True).order_by("-first_published_at", "-id")
    story = list(newest[: back + 1])[-1]
    headline = f"{story.headline[:200]} (diperbarui {time.time_ns()})"
    return _measured(lambda: actions.update(story, by=None, headline=headline), headline)


def _measured(act: Callable[[], Story], headline: str) -> dict[str, Any]:
    """Milliseconds from the commit until the story is readable, and until all sheets are right."""
    _wait_for_printer()
    last = Order.objects.order_by("-id").values_list("id", flat=True).first() or 0
    before = timezone.now()
    began = time.perf_counter()
    story = act()
    committed = time.perf_counter()
    readable = _wait_until_readable(str(story.address), headline)
    _wait_for_printer()
    right = time.perf_counter()
    touched = _touched(last)
    wrong = [address for address in touched if not _is_right(address)]
    if wrong:
        raise RuntimeError(f"not right after printing: {wrong}")
    changed = Sheet.objects.filter(printed_at__gte=before - timedelta(seconds=1)).count()
    return {
        "action_ms": (committed - began) * 1000,
        "readable_ms": (readable - committed) * 1000,
        "right_ms": (right - committed) * 1000,
        "sheets": len(touched),
        "changed": changed,
    }


def _wait_until_readable(address: str, headline: str) -> float:
    """When a reader got the headline at `address` from the doorman.

    The doorman is asked only once the file is new: it would print a missing sheet itself.
    """
    file = settings.EDITION / address.strip("/") / "index.html"
    until = time.perf_counter() + LONGEST
    wanted = headline.encode()
    while not (file.exists() and wanted in file.read_bytes()):
        _check(until, f"{address} was not printed")
        time.sleep(LOOK)
    reader = http.client.HTTPConnection(urlsplit(settings.PORTAL_URL).netloc, timeout=10)
    reader.request("GET", address, headers={"Accept-Encoding": "identity"})
    body = reader.getresponse().read()
    read = time.perf_counter()
    reader.close()
    if wanted not in body:
        raise RuntimeError(f"{address}: the doorman gave another page than the edition has")
    return read


def _wait_for_printer() -> None:
    until = time.perf_counter() + LONGEST
    with connection.cursor() as cursor:
        while True:
            cursor.execute("SELECT EXISTS (SELECT FROM press_order WHERE printed_at IS NULL)")
            if not cursor.fetchone()[0]:
                return
            _check(until, "the queue was not emptied")
            time.sleep(LOOK_AT_QUEUE)


def _check(until: float, what: str) -> None:
    if time.perf_counter() > until:
        raise TimeoutError(f"{what} within {LONGEST:.0f} s")


def _touched(last: int) -> list[str]:
    """Addresses of the sheets that the orders after `last` mean."""
    ordered = Order.objects.filter(id__gt=last)
    keys = sorted({order.key for order in ordered if order.key})
    named = {order.address for order in ordered if order.address}
    shown = Sheet.objects.filter(keys__overlap=keys).values_list("address", flat=True)
    return sorted(named | set(shown))


def _is_right(address: str) -> bool:
    """Whether the edition has what a rendering gives now; of an address without a page: nothing."""
    sheet, page = edition().get(address), render(address)
    if page.status == GONE:
        return sheet is None
    return sheet is not None and sheet.bodies["identity"] == page.body


def profile(count: int) -> dict[str, Any]:
    """Say where the time of printing the pages of `count` stories goes."""
    newest = Story.objects.filter(live=True).order_by("-first_published_at", "-id")
    return stages(list(newest.values_list("address", flat=True)[:count]))


def open_tiny() -> dict[str, Any]:
    """A newsroom without stories, whose portal is `benchmarks.press.tiny_portal`."""
    sheets.forget_release()
    return {}


def order_tiny(first: int, count: int) -> dict[str, Any]:
    """Order so many tiny sheets, from the number `first` on, and wait until they are printed."""
    began = time.perf_counter()
    orders.place(addresses=[address_of(number) for number in range(first, first + count)])
    _wait_for_printer()
    missing = [n for n in (first, first + count - 1) if not sheet_exists(address_of(n))]
    if missing:
        raise RuntimeError(f"not printed: {missing}")
    return {"seconds": time.perf_counter() - began}


def sheet_exists(address: str) -> bool:
    """Whether the edition has it."""
    return edition().get(address) is not None


COMMANDS: dict[str, Callable[..., dict[str, Any]]] = {
    "fill": fill,
    "publish": publish,
    "correct": correct,
    "profile": profile,
    "open_tiny": open_tiny,
    "order_tiny": order_tiny,
}


def main() -> None:
    """Do what each line says."""
    for line in sys.stdin:
        name, arguments, named = json.loads(line)
        print(json.dumps(COMMANDS[name](*arguments, **named)), flush=True)


if __name__ == "__main__":
    main()
