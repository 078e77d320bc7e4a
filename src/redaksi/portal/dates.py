"""Dates and times as the portal prints them: absolute, in the newsroom's zone, with its name.

A printed page is read for weeks. It never says "today" or "two hours ago".
"""

from datetime import date, datetime, timedelta
from functools import lru_cache

from django.utils.formats import date_format
from django.utils.translation import get_language

from redaksi.lib.newsroom_time import local, zone

MINUTES = {"id": "H.i", "en": "H:i"}  # 14.05 in Indonesian (KBBI), 14:05 in English
GLUE = "\N{NO-BREAK SPACE}"  # a zone never stands alone on a line


def long_time(moment: datetime) -> str:
    """`Minggu, 22 November 2026, 14.05 WIB`."""
    return _written(moment, "l, j F Y")


def medium_time(moment: datetime) -> str:
    """`22 November 2026, 14.05 WIB`."""
    return _written(moment, "j F Y")


def short_time(moment: datetime) -> str:
    """`22 Nov 2026, 14.05 WIB`."""
    return _written(moment, "j M Y")


def long_date(day: date) -> str:
    """`22 November 2026`."""
    return date_format(day, "j F Y")


def machine_time(moment: datetime) -> str:
    """ISO 8601 in the newsroom's zone, to the second: `2026-11-22T14:05:00+07:00`."""
    return local(moment).isoformat(timespec="seconds")


def zone_name(moment: datetime) -> str:
    """What the newsroom's zone is called then: `WIB`, `WITA`, `WIT`, or `UTC+4` where it has no name."""
    here = local(moment)
    name = here.tzname() or ""
    if name[:1].isalpha():
        return name
    minutes = int((here.utcoffset() or timedelta()).total_seconds() // 60)
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'-' if minutes < 0 else '+'}{hours}" + (f":{rest:02}" if rest else "")


def _written(moment: datetime, day: str) -> str:
    return _in_words(moment, day, get_language() or "", str(zone()))


@lru_cache(maxsize=10_000)
def _in_words(moment: datetime, day: str, language: str, _zone: str) -> str:
    """A story's time stands on its page, on lists and beside the next stories."""
    here = local(moment)
    clock = MINUTES.get(language[:2], "H:i")
    return f"{date_format(here, day)}, {date_format(here, clock)}{GLUE}{zone_name(moment)}"
