"""Days and spans of days, and words whose day the page does not fix."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from redaksi.reading import DateMention, Period, Reading, WhyUnresolved

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

WHY: "dict[WhyUnresolved, StrOrPromise]" = {
    WhyUnresolved.NO_PUBLICATION: gettext_lazy("the day of publication is not known"),
    WhyUnresolved.NO_YEAR: gettext_lazy("the year is missing"),
    WhyUnresolved.NO_SUCH_DAY: gettext_lazy("there is no such day"),
    WhyUnresolved.AMBIGUOUS: gettext_lazy("more than one day is possible"),
}


@dataclass(frozen=True, slots=True)
class Dated:
    """Words of the text and the day or span of days that they mean, written out."""

    text: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Unresolved:
    """Words that speak of a day, and why it is not known which."""

    text: str
    why: "StrOrPromise"


def find_dated(reading: Reading) -> Iterator[Dated]:
    """Yield days and spans in the order of the page, each once.

    A day inside a span of days is told with it, and that of the stamp stands above all.
    """
    spans = [period for period in reading.periods if not _is_year(period)]
    wider = [period.span for period in spans] + ([reading.stamp.span] if reading.stamp else [])
    days = [day for day in reading.dates if not any(span.holds(day.span) for span in wider)]
    dates: list[DateMention | Period] = [*days, *spans]
    seen: set[Dated] = set()
    for found in sorted(dates, key=lambda found: found.span):
        row = Dated(found.clean, _meaning(found))
        if row not in seen:
            seen.add(row)
            yield row


def find_unresolved(reading: Reading) -> Iterator[Unresolved]:
    """Yield what is not resolved, the same words once."""
    rows = (Unresolved(found.clean, WHY[found.reason]) for found in reading.unresolved)
    yield from dict.fromkeys(rows)


def _meaning(found: DateMention | Period) -> str:
    if isinstance(found, DateMention):
        return date_format(found.date, "l, j F Y")
    first, last = found.first, found.last
    if first and last:
        ends = {"first": _written(first), "last": _written(last)}
        return _("%(first)s to %(last)s") % ends
    if first:
        return _("since %(day)s") % {"day": _written(first)}
    return _("until %(day)s") % {"day": _written(last)} if last else ""


def _written(day: date) -> str:
    return date_format(day, "j F Y")


def _is_year(period: Period) -> bool:
    """Whether it is a year in figures: that explains itself, and stories are full of them."""
    if not period.first or not period.last:
        return False
    year = period.first.year
    whole = (date(year, 1, 1), date(year, 12, 31))
    return (period.first, period.last) == whole and period.clean.endswith(str(year))
