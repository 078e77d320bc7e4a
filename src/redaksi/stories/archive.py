"""The archive by day: which days have stories, and what was published on one.

Everything is found by walking the index of first publication, a step for each day: as quick with a
million stories as with a thousand.
"""

from datetime import date, timedelta

from django.db import connection

from redaksi.lib.newsroom_time import day_bounds, day_of, midnight
from redaksi.stories import walking
from redaksi.stories.listing import Listed, listed_words
from redaksi.stories.queries import published
from redaksi.stories.walking import BEGINNING, END, Rows

ROOT = "/indeks/"
# What somebody is changing keeps no day; what is found cannot be changed before the transaction ends.
ANOTHER = """
    SELECT FROM stories_story
    WHERE live AND withdrawn_at IS NULL AND first_published_at >= %s AND first_published_at < %s
    AND id <> %s ORDER BY first_published_at, id LIMIT 1 FOR SHARE SKIP LOCKED
"""
STORIES = Rows("stories_story", "live AND withdrawn_at IS NULL", "first_published_at", "id")


def address_of_day(day: date) -> str:
    """Path of the page with the stories of one day."""
    return f"{ROOT}{day:%Y/%m/%d}/"


def address_of_month(day: date) -> str:
    """Path of the page with the days of one month."""
    return f"{ROOT}{day:%Y/%m}/"


def stories_of(day: date) -> list[Listed]:
    """What was first published on that day and can be read, the newest first, without photos."""
    since, until = day_bounds(day)
    return listed_words(
        published().filter(first_published_at__gte=since, first_published_at__lt=until)
    )


def newest_days(most: int) -> list[date]:
    """The newest days that have stories, the newest first."""
    return walking.walk(STORIES, "day", BEGINNING, END, most)


def days_of_month(month: date) -> list[date]:
    """The days of a month that have stories, the newest first. month: any day of it."""
    return walking.days(STORIES, month)


def months() -> list[date]:
    """First days of the months that have stories, the newest first."""
    return walking.months(STORIES)


def days() -> list[date]:
    """All days that have stories, the newest first."""
    return walking.walk(STORIES, "day", BEGINNING, END, None)


def has_another(day: date, *, besides: int) -> bool:
    """Whether the day has a story besides this one, and keeps it until the transaction ends."""
    with connection.cursor() as cursor:
        cursor.execute(ANOTHER, [*day_bounds(day), besides])
        return cursor.fetchone() is not None


def day_before(day: date) -> date | None:
    """The last day before this one that has stories."""
    found = walking.walk(STORIES, "day", BEGINNING, midnight(day), 1)
    return found[0] if found else None


def day_after(day: date) -> date | None:
    """The first day after this one that has stories."""
    since = midnight(day + timedelta(days=1))
    moment = (
        published()
        .filter(first_published_at__gte=since)
        .order_by("first_published_at", "id")
        .values_list("first_published_at", flat=True)
        .first()
    )
    return day_of(moment) if moment else None
