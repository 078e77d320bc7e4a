"""Comparing one sheet with its page, rendered anew."""

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from django.db import connection

from redaksi.press import records
from redaksi.press.edition import digest_of
from redaksi.press.encodings import are_twins
from redaksi.press.errors import DATABASE_GONE
from redaksi.press.naming import ASSETS
from redaksi.press.preparing import wanting
from redaksi.press.printed import PrintedSheet
from redaksi.press.records import Record
from redaksi.press.rendering import GONE, NotPrintable, Page, render
from redaksi.press.sheets import edition

logger = logging.getLogger(__name__)


class Kind(StrEnum):
    """What differs. Where several things do, it is the first of these."""

    BROKEN = "broken"  # the page cannot be rendered now
    GONE = "gone"  # a sheet of an address that has no page any more
    UNLISTED = "unlisted"  # files without a row
    MISSING = "missing"  # a row without files, or with files that are not whole
    BODY = "body"
    HEAD = "head"  # status, type, target, robots
    TWINS = "twins"  # compressed files that hold another page, or are not there
    DIGEST = "digest"  # the files are right, what is recorded of them is not
    KEYS = "keys"  # the page is right, but a change of it might go unnoticed


@dataclass(frozen=True, slots=True)
class Difference:
    """One sheet that is not as its page.

    missing: keys that the page uses and the sheet was not recorded with: a change of these was not
    heard. was_touched: the recorded digest is the page's, so the files were changed behind the press's
    back. problem: why the page cannot be rendered, where that is the difference.
    """

    address: str
    kind: Kind
    missing: tuple[str, ...] = ()
    was_touched: bool = False
    problem: str = ""

    @property
    def is_unordered(self) -> bool:
        """Whether something was changed without an order: no key is missing, no file was touched."""
        told = self.missing or self.was_touched or self.kind in _TELL_WHY
        return not told


_TELL_WHY = {Kind.BROKEN, Kind.GONE, Kind.UNLISTED, Kind.MISSING, Kind.DIGEST}


def examine(address: str) -> Difference | None:
    """What differs at `address`, or None. Raises OSError where the edition cannot be read.

    What an order is waiting for, or what is being printed just now, is no difference: a sheet that
    seems to differ is looked at again under its lock.
    """
    if _compared(address)[0] is None:
        return None
    with records.locked([address]):
        difference, keys = _compared(address)
        if difference is None or _is_awaited(address, keys):
            return None
        return difference


def _compared(address: str) -> tuple[Difference | None, set[str]]:
    """What differs, and every key that has to do with it."""
    _, recorded = records.look([address])
    record = recorded.get(address)
    kept = edition().get(address)
    known = set(record.keys) if record else set()
    if kept is None and (record is None or not record.digest):
        return None, known  # not printed yet
    try:
        page = _fresh(address)
    except DATABASE_GONE:
        raise
    except Exception as error:  # a page may raise anything; that is a finding
        logger.exception("verify.cannot_render address=%s", address)
        problem = f"{type(error).__name__}: {error}"
        return Difference(address, Kind.BROKEN, problem=problem), known
    if page is None:
        old_asset = address.startswith(
            ASSETS
        )  # those of earlier releases stay: old pages name them
        return (None if old_asset else Difference(address, Kind.GONE)), known
    return _difference(address, page, record, kept), known | set(page.keys)


def _fresh(address: str) -> Page | None:
    """The page as it would be printed now, or None where there is none. Makes nothing that it wants."""
    try:
        with wanting():
            page = render(address)
    except NotPrintable:
        return None
    return None if page.status == GONE else page


def _difference(
    address: str, page: Page, record: Record | None, kept: PrintedSheet | None
) -> Difference | None:
    if record is None:
        return Difference(address, Kind.UNLISTED)
    missing = tuple(sorted(set(page.keys) - record.keys))
    is_recorded = record.digest == digest_of(page)
    if kept is None:
        return Difference(address, Kind.MISSING, missing)
    kind = _kind(page, kept)
    if kind is not None:
        return Difference(address, kind, missing, was_touched=is_recorded)
    if record.keys != frozenset(page.keys) or set(kept.head.keys) != set(page.keys):
        return Difference(address, Kind.KEYS, missing)
    return None if is_recorded else Difference(address, Kind.DIGEST)


def _kind(page: Page, kept: PrintedSheet) -> Kind | None:
    bodies = dict(kept.bodies)
    body = bodies.pop("identity")
    if not page.location and body != page.body:
        return Kind.BODY
    head = kept.head
    if (head.status, head.content_type, head.location, head.robots) != (
        page.status,
        page.content_type,
        page.location,
        page.robots,
    ):
        return Kind.HEAD
    if not page.location and not are_twins(bodies, page.body, page.content_type):
        return Kind.TWINS
    return None


def _is_awaited(address: str, keys: Iterable[str]) -> bool:
    """Whether an order that is not printed yet means this sheet."""
    with connection.cursor() as cursor:
        cursor.execute(
            """
            SELECT EXISTS (
                SELECT 1 FROM press_order AS o LEFT JOIN press_sheet AS s ON s.address = %(address)s
                WHERE o.printed_at IS NULL AND (
                    o.address = %(address)s
                    OR ((o.key = ANY(%(keys)s) OR (o.key <> '' AND o.first_sheet IS NOT NULL))
                        AND (o.first_sheet IS NULL OR s.id IS NULL
                            OR s.id BETWEEN o.first_sheet AND coalesce(o.last_sheet, s.id)))
                )
            )
            """,
            {"address": address, "keys": sorted(keys)},
        )
        row: tuple[bool] = cursor.fetchone()
    return row[0]
