"""The arithmetic of days: years nearest to another day, weekdays, weeks and months."""

from calendar import monthrange
from datetime import date, timedelta

from redaksi.reading.dates.words import Nearness


def make_day(year: int, month: int, day: int) -> date | None:
    """Return the day, or None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def nearest_day(day: int, month: int, weekday: int | None, reference: date) -> date | None:
    """Return the day in the year that puts it nearest `reference`, if possible on `weekday`."""
    years = range(max(1, reference.year - 1), min(9999, reference.year + 1) + 1)
    days = [found for year in years if (found := make_day(year, month, day))]
    fitting = [found for found in days if weekday is None or found.weekday() == weekday]
    return min(fitting or days, key=lambda found: abs(found - reference), default=None)


def shift(day: date, days: int) -> date | None:
    """Return the day so many days away, or None past the ends of the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def weekday_near(weekday: int, reference: date, nearness: Nearness) -> date | None:
    """Return the day of a weekday that a word beside it means; None where that is not sure."""
    back = (reference.weekday() - weekday) % 7
    ahead = (weekday - reference.weekday()) % 7
    monday = -reference.weekday()
    days = {
        Nearness.LATEST: -back,
        Nearness.BEFORE: -(back or 7),
        Nearness.COMING: ahead,
        Nearness.AFTER: ahead or 7,
        Nearness.WEEK_BEFORE: monday - 7 + weekday,
        Nearness.WEEK_NOW: monday + weekday,
        Nearness.WEEK_AFTER: monday + 7 + weekday,
    }
    if nearness is Nearness.NEXT:
        sure = weekday <= reference.weekday()
        return shift(reference, ahead or 7) if sure else None
    return shift(reference, days[nearness])


def span_near(unit: str, count: int, reference: date) -> tuple[date, date] | None:
    """Return first and last day of the week, weekend, month or year so many from the present one.

    Weeks begin on Monday. None past the ends of the calendar.
    """
    if unit in {"week", "weekend"}:
        begins = 7 * count - reference.weekday()
        first = shift(reference, begins + (5 if unit == "weekend" else 0))
        last = shift(reference, begins + 6)
        return (first, last) if first and last else None
    if unit == "year":
        return year_span(reference.year + count, reference.year + count)
    months = reference.year * 12 + reference.month - 1 + count
    return month_span(months // 12, months % 12 + 1)


def month_span(year: int, month: int) -> tuple[date, date] | None:
    """Return first and last day of a month."""
    first = make_day(year, month, 1)
    return (first, first.replace(day=monthrange(year, month)[1])) if first else None


def year_span(first: int, last: int) -> tuple[date, date] | None:
    """Return the first day of one year and the last of another."""
    begins, ends = make_day(first, 1, 1), make_day(last, 12, 31)
    return (begins, ends) if begins and ends and begins < ends else None


def nearest_month(month: int, direction: int, reference: date) -> tuple[date, date] | None:
    """Return the month nearest to `reference`, or the nearest before (-1) or after it (1)."""
    years = (reference.year - 1, reference.year, reference.year + 1)
    spans = [span for year in years if (span := month_span(year, month))]
    if direction < 0:
        spans = [span for span in spans if span[0] <= reference][-1:]
    elif direction > 0:
        spans = [span for span in spans if span[1] >= reference][:1]
    return min(spans, key=lambda span: abs(span[0].replace(day=15) - reference), default=None)
