"""The archive by day: which days have stories, and what was published on one.

Everything is found by walking the index of first publication, a step for each day: as quick with a
million stories as with a thousand.
"""

from datetime import date, datetime, time, timedelta
from typing import Literal

from django.db import connection
from django.utils import timezone

from redaksi.stories.listing import Listed, listed_words
from redaksi.stories.models import Story
from redaksi.stories.queries import published

ROOT = "/indeks/"
Unit = Literal["day", "month"]

# Each step looks up the newest story before the period that was found last.
WALK = """
WITH RECURSIVE period(began) AS (
    (
        SELECT date_trunc(%(unit)s, first_published_at, %(zone)s) FROM {table}
        WHERE live AND withdrawn_at IS NULL AND first_published_at < %(until)s
        ORDER BY first_published_at DESC LIMIT 1
    )
    UNION ALL
    SELECT (
        SELECT date_trunc(%(unit)s, first_published_at, %(zone)s) FROM {table}
        WHERE live AND withdrawn_at IS NULL AND first_published_at < period.began
        ORDER BY first_published_at DESC LIMIT 1
    )
    FROM period WHERE period.began >= %(since)s
)
SELECT began FROM period WHERE began >= %(since)s LIMIT %(most)s
"""
BEGINNING = datetime(1, 1, 2, tzinfo=timezone.get_fixed_timezone(0))
END = datetime(9999, 1, 1, tzinfo=timezone.get_fixed_timezone(0))


def day_of(moment: datetime) -> date:
    """The newsroom's day of a moment."""
    return timezone.localtime(moment).date()


def address_of_day(day: date) -> str:
    """Path of the page with the stories of one day."""
    return f"{ROOT}{day:%Y/%m/%d}/"


def address_of_month(day: date) -> str:
    """Path of the page with the days of one month."""
    return f"{ROOT}{day:%Y/%m}/"


def stories_of(day: date) -> list[Listed]:
    """What was first published on that day and can be read, the newest first, without photos."""
    since, until = _bounds(day, day + timedelta(days=1))
    return listed_words(
        published().filter(first_published_at__gte=since, first_published_at__lt=until)
    )


def newest_days(most: int) -> list[date]:
    """The newest days that have stories, the newest first."""
    return _walk("day", BEGINNING, END, most)


def days_of_month(month: date) -> list[date]:
    """The days of a month that have stories, the newest first. month: any day of it."""
    first = month.replace(day=1)
    return _walk("day", *_bounds(first, (first + timedelta(days=31)).replace(day=1)), 31)


def months() -> list[date]:
    """First days of the months that have stories, the newest first."""
    return _walk("month", BEGINNING, END, None)


def days() -> list[date]:
    """All days that have stories, the newest first."""
    return _walk("day", BEGINNING, END, None)


def day_before(day: date) -> date | None:
    """The last day before this one that has stories."""
    since, _ = _bounds(day, day)
    found = _walk("day", BEGINNING, since, 1)
    return found[0] if found else None


def day_after(day: date) -> date | None:
    """The first day after this one that has stories."""
    since, _ = _bounds(day + timedelta(days=1), day)
    moment = (
        published()
        .filter(first_published_at__gte=since)
        .order_by("first_published_at", "id")
        .values_list("first_published_at", flat=True)
        .first()
    )
    return day_of(moment) if moment else None


def _bounds(first: date, end: date) -> tuple[datetime, datetime]:
    """Midnights of the newsroom's zone."""
    return (
        timezone.make_aware(datetime.combine(first, time.min)),
        timezone.make_aware(datetime.combine(end, time.min)),
    )


def _walk(unit: Unit, since: datetime, until: datetime, most: int | None) -> list[date]:
    with connection.cursor() as cursor:
        cursor.execute(
            WALK.format(table=connection.ops.quote_name(Story._meta.db_table)),
            {
                "unit": unit,
                "zone": timezone.get_default_timezone_name(),
                "since": since,
                "until": until,
                "most": most,
            },
        )
        return [day_of(row[0]) for row in cursor.fetchall()]
