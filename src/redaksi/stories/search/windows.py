"""Stretches of time that a search looks through, the newest first.

GIN, PostgreSQL's index of words, knows no order: of a word that stands in half of a million stories it
would collect half a million before the newest twenty can be taken. So a search begins with the last week,
which is a mark in the same index, and goes further back only as long as it has not found enough.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from redaksi.stories.search.document import day_mark, month_mark

LENGTHS = (7, 60, 400, 1600)  # days of the first stretches; the last has no beginning
BEGINNING = datetime(1, 1, 2, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Window:
    """From `since` until `until`, without the latter. marks: days and months that cover it, none of the
    whole past."""

    since: datetime
    until: datetime
    marks: tuple[str, ...]


def windows(until: datetime, since: datetime | None = None) -> Iterator[Window]:
    """The stretches from `until` back to `since`, or to the beginning."""
    end = until
    for length in LENGTHS:
        start = end - timedelta(days=length)
        if since is not None and start <= since:
            yield Window(since, end, marks(since, end))
            return
        yield Window(start, end, marks(start, end))
        end = start
    first = since or BEGINNING
    if first < end:
        yield Window(first, end, ())


def marks(since: datetime, until: datetime) -> tuple[str, ...]:
    """Months that lie inside, and the days at the edges (UTC)."""
    day, last = _day(since), _day(until)
    found: list[str] = []
    while day <= last:
        following = (day.replace(day=1) + timedelta(days=32)).replace(day=1)
        if day.day == 1 and following - timedelta(days=1) <= last:
            found.append(month_mark(day))
            day = following
        else:
            found.append(day_mark(day))
            day += timedelta(days=1)
    return tuple(found)


def _day(moment: datetime) -> date:
    return moment.astimezone(UTC).date()
