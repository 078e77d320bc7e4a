"""Finding stories in the index, the newest first or the best first, in bounded time.

Every statement looks through one stretch of time (see `windows`). When the time is over, what was found
so far is the answer, and it says how far back it looked.
"""

import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Any, NamedTuple

from django.db import connection, transaction
from django.db.utils import OperationalError
from django.utils import timezone
from psycopg.errors import QueryCanceled

from redaksi.stories.models.search import SearchDocument
from redaksi.stories.search.windows import Window, windows

HIGHEST = 2**63 - 1
BUDGET = 0.055  # seconds that one search may look, also where it tries again with what was meant
LEAST = 0.015  # seconds below which nothing more is begun
RANKING = 0.04  # seconds for weighing what was found; when they are over, the newest stand first
NEWEST_RANKED = (
    250  # stories that the best are chosen from, besides those with all words in the headline
)
HEADLINES_RANKED = 150
FRESH = 180.0  # days after which a story counts half of what it may lose by age
# Times as seconds since 1970: Django reads each time in Python, psycopg reads numbers in C.
FIND = """
WITH hit AS MATERIALIZED (
    SELECT story_id, published FROM {table}
    WHERE words @@ %(query)s::tsquery
    AND (published, story_id) < (%(until)s, %(below)s) AND published >= %(since)s
)
SELECT story_id, extract(epoch FROM published)::float8, (SELECT count(*) FROM hit) FROM hit
ORDER BY published DESC, story_id DESC LIMIT %(most)s
"""
RANK = """
SELECT story_id, extract(epoch FROM published)::float8,
    ts_rank('{{0.1,0.2,0.4,1}}', words, %(words)s::tsquery)
FROM {table} WHERE story_id = ANY(%(pks)s)
"""
# GIN always: the planner takes a common word for a reason to read the whole table.
SETTINGS = "SET LOCAL enable_seqscan = off; SET LOCAL jit = off"
SETTINGS_BACK = (
    "SET LOCAL enable_seqscan TO DEFAULT; SET LOCAL jit TO DEFAULT; "
    "SET LOCAL statement_timeout TO DEFAULT"
)


class Hit(NamedTuple):
    """A story that fits, and when it was published."""

    pk: int
    published: datetime


@dataclass(frozen=True, slots=True)
class Range:
    """What is searched: stories before `until` (of that very time those with a number below `below`),
    and not before `since` where it is set."""

    until: datetime
    below: int = HIGHEST
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """Stories in the order asked for. counted: how many fit, at least. is_all: whether none is left to be
    counted. back_to: how far back was looked when the time was over, None when it was not."""

    hits: tuple[Hit, ...]
    counted: int
    is_all: bool
    back_to: datetime | None = None


def everything() -> Range:
    """All that is published."""
    return Range(timezone.now() + timedelta(days=1))


def deadline() -> float:
    """When a search that begins now has to be done, by the monotonic clock."""
    return time.monotonic() + BUDGET


def put_off(until: float) -> float:
    """A deadline that leaves the time to begin something."""
    return max(until, time.monotonic() + 2.5 * LEAST)


def newest(query: str, within: Range, most: int, *, until: float) -> Found:
    """The newest stories that fit a tsquery. until: see `deadline`."""
    found: list[Hit] = []
    counted = 0
    back_to: datetime | None = within.until
    try:
        with _settings():
            for window in windows(within.until, within.since):
                back_to = window.until
                left = until - time.monotonic()
                if left < LEAST:
                    return Found(tuple(found), counted, is_all=False, back_to=back_to)
                hits, count = _look(query, window, within, most, left)
                found += hits
                counted += count
                if len(found) >= most:
                    is_last = not window.marks or window.since == within.since
                    return Found(tuple(found[:most]), counted, is_all=is_last)
    except OperationalError as error:
        if _took_too_long(error):
            return Found(tuple(found), counted, is_all=False, back_to=back_to)
        raise
    return Found(tuple(found), counted, is_all=True)


def best(query: str, headline: str, within: Range, *, until: float) -> Found:
    """Those of the newest stories that fit best; at most NEWEST_RANKED + HEADLINES_RANKED of them.

    headline: the query that only headlines fit. A story that has the words in its headline is found
    however old it is. until: see `deadline`.
    """
    half = (time.monotonic() + until) / 2
    titled = newest(headline, within, HEADLINES_RANKED, until=half)
    found = newest(query, within, NEWEST_RANKED, until=until)
    either = {hit.pk: hit for hit in (*titled.hits, *found.hits)}
    ranked = _ranked(query, either, within.until) if either else ()
    return Found(ranked, max(found.counted, len(either)), found.is_all, found.back_to)


def hits(query: str, before: datetime, most: int, *, furthest: int) -> list[Hit]:
    """The newest stories before a time that fit, from the first `furthest` stretches before it."""
    found: list[Hit] = []
    with _settings():
        for window in islice(windows(before), furthest):
            found += _look(query, window, Range(before, 0), most, None)[0]
            if len(found) >= most:
                break
    return found[:most]


@contextmanager
def _settings() -> Iterator[None]:
    """The planner's settings for a search, and those of before again."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(SETTINGS)
        yield
        cursor.execute(SETTINGS_BACK)


def _look(
    query: str, window: Window, within: Range, most: int, left: float | None
) -> tuple[list[Hit], int]:
    """What a window has, and how much. left: seconds after which PostgreSQL gives up."""
    said = f"({query})"
    if window.marks:
        said += " & (" + " | ".join(f"'{mark}'" for mark in window.marks) + ")"
    until = min(window.until, within.until)
    values: dict[str, Any] = {
        "query": said,
        "until": until,
        "below": within.below if until == within.until else 0,
        "since": window.since,
        "most": most,
    }
    with connection.cursor() as cursor:
        rows = _asked(cursor, FIND, values, left)
    return [_hit(pk, second) for pk, second, _ in rows], rows[0][2] if rows else 0


def _asked(cursor: Any, statement: str, values: dict[str, Any], left: float | None) -> list[Any]:
    """Rows of a statement, inside of a transaction. left: as in `_look`."""
    said = statement.format(table=_table())
    if left is None:
        cursor.execute(said, values)
    else:
        cursor.execute(f"SET LOCAL statement_timeout = {int(left * 1000)}; {said}", values)
        cursor.nextset()
    rows: list[Any] = cursor.fetchall()
    return rows


def _took_too_long(error: OperationalError) -> bool:
    return isinstance(error.__cause__, QueryCanceled)


def _ranked(query: str, found: dict[int, Hit], now: datetime) -> tuple[Hit, ...]:
    """The best first; where weighing them takes too long, the newest."""
    try:
        rows = _weighed(query, found)
    except OperationalError as error:
        if not _took_too_long(error):
            raise
        return tuple(sorted(found.values(), key=lambda hit: (hit.published, hit.pk), reverse=True))
    today = now.timestamp()
    scored = sorted((-rank * _freshness(today - second), -second, pk) for pk, second, rank in rows)
    return tuple(_hit(pk, -second) for _, second, pk in scored)


def _weighed(query: str, pks: Iterable[int]) -> list[tuple[int, float, float]]:
    """Of these stories number, time and rank."""
    with transaction.atomic(), connection.cursor() as cursor:
        rows = _asked(cursor, RANK, {"words": query, "pks": sorted(pks)}, RANKING)
        cursor.execute("SET LOCAL statement_timeout TO DEFAULT")
    return rows


def _hit(pk: int, second: float) -> Hit:
    return Hit(pk, datetime.fromtimestamp(second, UTC))


def _freshness(seconds: float) -> float:
    """From 1 for what is new down to a third for what is old. seconds: its age."""
    age = max(seconds / 86400, 0.0)
    return 1 / 3 + 2 / 3 / (1 + age / FRESH)


def _table() -> str:
    return connection.ops.quote_name(SearchDocument._meta.db_table)
