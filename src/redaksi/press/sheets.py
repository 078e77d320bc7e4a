"""Printing one sheet: render, write, record, and look whether it is already out of date.

Two printers may want the same sheet at once, and a change may be committed while a page renders. So a
sheet is printed under its own lock, its keys are recorded before its files are written, and afterwards
the orders that the rendering could not have seen are looked through: if one names a key of this sheet,
it is rendered again.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import blake2b

from django.conf import settings
from django.db import connection
from django.utils import timezone

from redaksi.press.edition import Edition, digest_of
from redaksi.press.models import Rank, Sheet
from redaksi.press.rendering import GONE, NotPrintable, Page, render

logger = logging.getLogger(__name__)

LOCK_SPACE = 0x5EDA  # our half of PostgreSQL's two-part advisory locks
MOST_RENDERINGS = 5


def edition() -> Edition:
    """The edition of this installation."""
    return Edition(settings.EDITION)


def print_sheet(address: str) -> bool:
    """Print the sheet at `address` and return whether readers now get other bytes than before.

    An address without a page loses its sheet. Raises NotPrintable, what the page's view raises, and
    OSError where the edition cannot be written; the old sheet then stays.
    """
    with _locked(address):
        changed = False
        for _ in range(MOST_RENDERINGS):
            seen = _snapshot()
            page = render(address)
            changed = _keep(address, page) or changed
            if not _ordered_since(seen, page.keys, address):
                break
        return changed


def remove_sheet(address: str) -> None:
    """Take the sheet at `address` out of the edition and the list."""
    with _locked(address):
        _remove(address)


def report_problem(address: str, rank: Rank, problem: str) -> None:
    """Note on the sheet's row that it could not be printed; its old files stay."""
    sheet, _ = Sheet.objects.get_or_create(address=address, defaults={"rank": rank})
    sheet.problem = problem
    sheet.save(update_fields=["problem"])


def print_missing(address: str) -> None:
    """Print `address` unless it has a sheet by now: one reader's request does it for all."""
    with _locked(address):
        if edition().get(address) is not None:
            return
        try:
            seen = _snapshot()
            page = render(address)
            if page.status == GONE:
                return
            _keep(address, page)
        except NotPrintable:
            return
    if _ordered_since(seen, page.keys, address):
        print_sheet(address)


def _keep(address: str, page: Page) -> bool:
    if page.status == GONE:
        return _remove(address)
    digest = digest_of(page)
    folder = edition()
    row = Sheet.objects.filter(address=address).first()
    if row and row.digest == digest and folder.holds(address, page):
        if tuple(row.keys) != page.keys or row.problem:
            Sheet.objects.filter(pk=row.pk).update(keys=list(page.keys), problem="")
        return False
    values = {"keys": list(page.keys), "rank": page.rank, "status": page.status, "digest": ""}
    Sheet.objects.update_or_create(address=address, defaults=values)
    folder.put(address, page)
    Sheet.objects.filter(address=address).update(
        digest=digest, size=len(page.body), printed_at=timezone.now(), problem=""
    )
    return True


def _remove(address: str) -> bool:
    folder = edition()
    if folder.file_of(address) is not None:
        folder.remove(address)
    gone, _ = Sheet.objects.filter(address=address).delete()
    return bool(gone)


@contextmanager
def _locked(address: str) -> Iterator[None]:
    """Hold the lock of one sheet, across all processes and machines."""
    number = int.from_bytes(blake2b(address.encode(), digest_size=4).digest(), signed=True)
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s, %s)", [LOCK_SPACE, number])
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_unlock(%s, %s)", [LOCK_SPACE, number])


def _snapshot() -> str:
    """What is committed now, as PostgreSQL names it."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_current_snapshot()::text")
        row: tuple[str] = cursor.fetchone()
    return row[0]


def _ordered_since(snapshot: str, keys: tuple[str, ...], address: str) -> bool:
    """Whether a change that `snapshot` did not see has ordered this sheet."""
    with connection.cursor() as cursor:
        cursor.execute(
            """
            SELECT EXISTS (
                SELECT 1 FROM press_order
                WHERE (key = ANY(%s) OR address = %s)
                AND NOT pg_visible_in_snapshot(placed_in, %s::pg_snapshot)
                AND placed_in IS DISTINCT FROM pg_current_xact_id_if_assigned()
            )
            """,
            [list(keys), address, snapshot],
        )
        row: tuple[bool] = cursor.fetchone()
    return row[0]
