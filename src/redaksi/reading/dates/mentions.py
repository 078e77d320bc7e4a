"""Stage: the days, spans, times of day and counted days of a page, and what it leaves open."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from redaksi.reading.dates.areas import Areas
from redaksi.reading.dates.clock import find_times
from redaksi.reading.dates.daycounts import find_day_counts
from redaksi.reading.dates.grammar import DateGrammar, date_grammar, find_words
from redaksi.reading.dates.marked import Marks
from redaksi.reading.dates.neardays import add_near_days
from redaksi.reading.dates.periods import add_month_spans, add_open_spans, add_word_spans
from redaksi.reading.dates.resolving import RANGED, Years, find_reference, link, share_years
from redaksi.reading.dates.weekdays import add_weekdays
from redaksi.reading.dates.written import Written, find_weekdays, find_written
from redaksi.reading.findings import (
    ClockTime,
    DateMention,
    DayCount,
    Period,
    UnresolvedDate,
    WhyUnresolved,
)
from redaksi.reading.parts.page import Line


@dataclass(frozen=True, slots=True)
class Dated:
    """What a page says of days and times, each kind in the order of the page."""

    dates: tuple[DateMention, ...]
    periods: tuple[Period, ...]
    times: tuple[ClockTime, ...]
    day_counts: tuple[DayCount, ...]
    unresolved: tuple[UnresolvedDate, ...]


NOTHING_DATED: Final = Dated((), (), (), (), ())


def read_dates(
    areas: Iterable[Line], published: date | None, grammar: DateGrammar | None = None
) -> Dated:
    """Return the days and times of some parts of a page.

    Words that need the day of publication (`kemarin`, `Senin`, `pekan lalu`) are unresolved without it.
    Without a `grammar` the parts are read as Indonesian.
    """
    grammar = grammar or date_grammar("id")
    text = Areas(areas)
    marks = Marks(text)
    heads = find_weekdays(text, grammar)
    written = find_written(text, heads, grammar)
    reference = published or find_reference(written)
    _add_written(text, written, Years(text, reference), marks, grammar)
    add_weekdays(text, heads, published, marks, grammar)
    words = find_words(text, grammar)
    add_near_days(text, words, published, marks, grammar)
    add_month_spans(text, reference, marks, grammar)
    add_word_spans(text, words, published, marks, grammar)
    add_open_spans(text, marks, grammar)
    days = sorted(marks.days)
    return Dated(
        tuple(DateMention(*marks.place(day), day.day) for day in days),
        tuple(Period(*marks.place(span), span.first, span.last) for span in marks.ordered_spans()),
        find_times(text, words, days, grammar),
        find_day_counts(text, words, days, grammar),
        tuple(UnresolvedDate(*marks.place(gap), gap.reason) for gap in sorted(marks.gaps)),
    )


def _add_written(
    areas: Areas, written: list[Written], years: Years, marks: Marks, grammar: DateGrammar
) -> None:
    """Add the written days and, where two are the ends of a range, the span between them."""
    links = link(areas, written, grammar)
    earlier: date | None = None
    for number, one in enumerate(share_years(written, links)):
        ranged = number > 0 and links[number - 1] == RANGED
        day = years.resolve(one)
        if isinstance(day, WhyUnresolved):
            marks.add_gap(one.start, one.end, "written-day", day)
            earlier = None
            continue
        if ranged and earlier and day < earlier and one.year is None:
            later = years.resolve(one.in_year(earlier.year + 1))
            day = day if isinstance(later, WhyUnresolved) else later
        marks.add_day(one.start, one.end, "end-of-range" if ranged else "written-day", day)
        if ranged and earlier and earlier <= day:
            marks.add_span(written[number - 1].start, one.end, "range-of-days", earlier, day)
        earlier = day
