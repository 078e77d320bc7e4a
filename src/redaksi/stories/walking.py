"""Lists in the order of a time, read from one index: their newest, one period of them, their months.

A period is found by looking up the newest row before the one found last: as quick in a list of a million
as in one of ten.
"""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any, Literal

from django.db import connection
from django.utils import timezone

from redaksi.lib.newsroom_time import day_bounds, day_of, midnight

Unit = Literal["day", "month"]

# Each step looks up the newest row before the period that was found last.
WALK = """
WITH RECURSIVE period(began) AS (
    (
        SELECT date_trunc(%(unit)s, {moment}, %(zone)s) FROM {table}
        WHERE {condition} AND {moment} < %(until)s
        ORDER BY {moment} DESC LIMIT 1
    )
    UNION ALL
    SELECT (
        SELECT date_trunc(%(unit)s, {moment}, %(zone)s) FROM {table}
        WHERE {condition} AND {moment} < period.began
        ORDER BY {moment} DESC LIMIT 1
    )
    FROM period WHERE period.began >= %(since)s
)
SELECT began FROM period WHERE began >= %(since)s LIMIT %(most)s
"""
NEWEST = """
SELECT DISTINCT {number}, {moment} FROM {table}
WHERE {condition} AND {moment} >= %(since)s AND {moment} < %(until)s
ORDER BY {moment} DESC, {number} DESC LIMIT %(most)s
"""
BEGINNING = datetime(1, 1, 2, tzinfo=timezone.get_fixed_timezone(0))
END = datetime(9999, 1, 1, tzinfo=timezone.get_fixed_timezone(0))


@dataclass(frozen=True, slots=True)
class Rows:
    """What a list is made of. table: SQL after FROM. condition: SQL, with names of what is `given`.

    moment, number: columns of the time and of what is listed. There is an index of the rows that fulfil
    the condition in the order of both.
    """

    table: str
    condition: str
    moment: str
    number: str
    given: dict[str, Any] = field(default_factory=dict)


def newest(rows: Rows, most: int) -> list[int]:
    """Numbers of the newest, the newest first, each once."""
    return _listed(rows, BEGINNING, END, most)


def between(
    rows: Rows,
    bounds: tuple[datetime, datetime],
    most: int,
    *,
    after: tuple[datetime, int] | None = None,
) -> list[int]:
    """Numbers of the newest from the first bound to before the second, each once.

    after: time and number of the one behind which the list goes on.
    """
    if after is None:
        return _listed(rows, *bounds, most)
    condition = (
        f"{rows.condition} AND ({rows.moment}, {rows.number}) < (%(after)s, %(after_number)s)"
    )
    given = {**rows.given, "after": after[0], "after_number": after[1]}
    return _listed(replace(rows, condition=condition, given=given), *bounds, most)


def of_month(rows: Rows, month: date, most: int) -> list[int]:
    """Numbers of a month's newest, the newest first, each once. month: any day of it."""
    return _listed(rows, *month_bounds(month), most)


def of_day(rows: Rows, day: date) -> list[int]:
    """Numbers of all of a day, the newest first, each once."""
    return _listed(rows, *day_bounds(day), None)


def days(rows: Rows, month: date) -> list[date]:
    """The days of a month that have any, the newest first. month: any day of it."""
    return walk(rows, "day", *month_bounds(month), 31)


def months(rows: Rows) -> list[date]:
    """First days of the months that have any, the newest first."""
    return walk(rows, "month", BEGINNING, END, None)


def walk(rows: Rows, unit: Unit, since: datetime, until: datetime, most: int | None) -> list[date]:
    """First days of the periods that have any, the newest first."""
    found = _fetched(
        WALK,
        rows,
        {
            "unit": unit,
            "zone": timezone.get_default_timezone_name(),
            "since": since,
            "until": until,
            "most": most,
        },
    )
    return [day_of(row[0]) for row in found]


def month_bounds(month: date) -> tuple[datetime, datetime]:
    """Midnights, in the newsroom's zone, at which the month of this day begins and ends."""
    first = month.replace(day=1)
    return midnight(first), midnight((first + timedelta(days=31)).replace(day=1))


def _listed(rows: Rows, since: datetime, until: datetime, most: int | None) -> list[int]:
    found = _fetched(NEWEST, rows, {"since": since, "until": until, "most": most})
    return [row[0] for row in found]


def _fetched(statement: str, rows: Rows, given: dict[str, Any]) -> list[Any]:
    named = statement.format(
        table=rows.table, condition=rows.condition, moment=rows.moment, number=rows.number
    )
    with connection.cursor() as cursor:
        cursor.execute(named, {**rows.given, **given})
        found: list[Any] = cursor.fetchall()
    return found
