"""Days, spans of days, times of day, and what could not be resolved."""

from datetime import date, time
from enum import StrEnum

from redaksi.reading.findings.base import Finding


class WhyUnresolved(StrEnum):
    """Why words that speak of a day fix none."""

    NO_PUBLICATION = "day of publication unknown"
    NO_YEAR = "year unknown"
    NO_SUCH_DAY = "no such day"
    AMBIGUOUS = "more than one day possible"


class DateMention(Finding, frozen=True):
    """Words that fix one calendar day, and that day."""

    date: date


class Period(Finding, frozen=True):
    """A span of days, both ends included; an open end is None: `sejak 7 Oktober`, `24-27 November`."""

    first: date | None
    last: date | None


class ClockTime(Finding, frozen=True):
    """A time of day: `pukul 14.00 WIB`. `zone` is hours east of UTC where it is named or known.

    `until` is the end of a range (`pukul 09.00-11.30`); `day` is the day beside which it stands.
    """

    at: time
    until: time | None
    zone: int | None
    day: date | None


class DayCount(Finding, frozen=True):
    """A day counted from a beginning: `hari ke-33` has `count` 33; `day` where the text fixes it."""

    count: int
    day: date | None


class UnresolvedDate(Finding, frozen=True):
    """Words that speak of a day that the page does not fix, and why."""

    reason: WhyUnresolved
