"""Comparing the edition with a full print from nothing."""

import shutil
from difflib import unified_diff
from itertools import islice

from django.conf import settings
from django.db import connection

from redaksi.portal.models import SectionFront
from redaksi.portal.tree import ensure_duties, front_page
from redaksi.press import orders, printer, registry
from redaksi.press.edition import Edition
from redaksi.press.models import Sheet
from redaksi.press.preparing import wanting
from redaksi.press.queue import Queue
from redaksi.press.rendering import NotPrintable, Page, render

# Everything that editors and readers write; accounts and Wagtail's own rows stay.
TABLES = """
    stories_story, stories_section, stories_person, stories_agency, stories_topic, stories_photo,
    stories_photorendition, stories_retiredfile, stories_correction, stories_byline, stories_storytopic,
    stories_mention, stories_formeraddress, stories_liveupdate, polls_poll, polls_ballot, comments_comment,
    banners_housebanner, portal_newspaper, audience_storyreads, audience_mostread,
    press_order, press_sheet, portal_distribution, portal_hubping,
    wagtailcore_revision, wagtailcore_referenceindex, wagtailcore_modellogentry
"""


# So that few stories push each other off the lists.
SHORT = [
    ("headline", {"pins": [], "count": 1}),
    ("latest", {"count": 3}),
    ("popular", {"count": 3}),
    ("sections", {"sections": [], "count": 2}),
]


def empty_newsroom() -> None:
    """Forget all stories and sheets: much quicker than a new database."""
    for page in SectionFront.objects.all():
        page.delete()  # a section's row alone would leave its page in the tree
    with connection.cursor() as cursor:
        cursor.execute(f"TRUNCATE {TABLES} RESTART IDENTITY CASCADE")
    ensure_duties()
    front = front_page()
    front.layout = SHORT
    front.save_revision().publish()
    for folder in (settings.EDITION, settings.MEDIA_ROOT):
        shutil.rmtree(folder, ignore_errors=True)


def print_waiting() -> printer.Tally:
    """Print what is ordered; nothing may fail."""
    with Queue() as queue:
        tally = printer.print_waiting(queue)
    assert tally.failed == 0
    return tally


def print_everything() -> None:
    """Order every address, and print."""
    orders.place(addresses=registry.all_addresses())
    print_waiting()


def assert_edition_is_whole(*, assets: bool = False) -> None:
    """Whether the edition is, byte for byte and key for key, what a print from nothing gives."""
    edition = Edition(settings.EDITION)
    addresses = {a for a in registry.all_addresses() if assets or not a.startswith("/aset/")}
    fresh = {address: page for address in addresses if (page := _rendered(address))}
    printed = {a for a in edition.addresses() if assets or not a.startswith("/aset/")}
    assert printed - fresh.keys() == set(), "sheets too many"
    assert fresh.keys() - printed == set(), "sheets missing"
    recorded = dict(Sheet.objects.values_list("address", "keys"))
    for address, page in fresh.items():
        _assert_same(address, page, edition)
        assert tuple(recorded[address]) == page.keys, f"{address}: keys in the list of sheets"


def _rendered(address: str) -> Page | None:
    with wanting() as wanted:
        try:
            page = render(address)
        except NotPrintable:
            return None
    assert wanted == {}, f"{address} was printed before its photos were made"
    return None if page.status == 404 else page


def _assert_same(address: str, page: Page, edition: Edition) -> None:
    kept = edition.get(address)
    assert kept is not None, address
    assert (kept.head.status, kept.head.location) == (page.status, page.location), address
    if not page.location:
        was, would_be = (
            body.decode(errors="backslashreplace") for body in (kept.bodies["identity"], page.body)
        )
        assert was == would_be, f"{address}\n{_difference(was, would_be)}"
    assert tuple(kept.head.keys) == page.keys, f"{address}: keys"


def _difference(was: str, would_be: str) -> str:
    lines = unified_diff(
        was.splitlines(), would_be.splitlines(), "edition", "print", lineterm="", n=1
    )
    return "\n".join(line[:300] for line in islice(lines, 40))
