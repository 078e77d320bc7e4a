"""When the page went out: what its metadata tell against what it shows, and the line for `read`."""

from collections.abc import Iterable
from datetime import UTC, datetime

from redaksi.reading.markup.blocks import Block
from redaksi.reading.markup.moments import CLOCK, WIB, read_moment

LONGEST_STAMP = 100
# A line of the story that is longer may tell of a day and an hour.
LONGEST_INNER_STAMP = 60
DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
    "November", "Desember",
)  # fmt: skip
ZONES = frozenset(("WIB", "WITA", "WIT"))


def find_published(told: datetime | None, near: Iterable[Block]) -> datetime | None:
    """Return the moment of publication from the metadata and the lines near the story, best first."""
    shown = next(
        (moment for block in near if (moment := _read_stamp(block.text, LONGEST_STAMP))), None
    )
    if told is None or shown is None:
        return told or shown
    if told.tzinfo is not UTC:
        return told
    # Some portals write their local clock and call it UTC; the stamp on the page tells.
    local = told.replace(tzinfo=shown.tzinfo)
    return min(told, local, key=lambda moment: abs(moment - shown))


def is_stamp(line: str) -> bool:
    """Whether a line of the story only says when the page went out."""
    return _read_stamp(line, LONGEST_INNER_STAMP) is not None


def write_stamp(published: datetime | None) -> list[str]:
    """Return the moment as a line that `read` takes for a stamp, in an Indonesian zone."""
    if published is None:
        return []
    try:
        zoned = published if published.tzname() in ZONES else published.astimezone(WIB)
    except OverflowError:  # the first and the last day of the calendar
        return []
    day = f"{DAYS[zoned.weekday()]}, {zoned.day} {MONTHS[zoned.month - 1]} {zoned.year}"
    return [f"{day} | {zoned:%H:%M} {zoned.tzname()}"]


def _read_stamp(line: str, longest: int) -> datetime | None:
    if len(line) > longest or not CLOCK.search(line):
        return None
    return read_moment(line)
