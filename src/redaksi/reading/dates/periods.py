"""Stage of the dates: spans of days: `Mei 2026`, `pekan lalu`, `sejak 7 Oktober`."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Final

from redaksi.reading.dates.areas import Areas
from redaksi.reading.dates.calendar import month_span, nearest_month, span_near, year_span
from redaksi.reading.dates.grammar import DateGrammar
from redaksi.reading.dates.marked import Day, Days, Marks
from redaksi.reading.dates.neighbours import word_before
from redaksi.reading.findings import WhyUnresolved

LONGEST_WORD: Final = 24


def add_month_spans(
    areas: Areas, reference: date | None, marks: Marks, grammar: DateGrammar
) -> None:
    """Add months: with their year, or where a word beside them shows that a month is meant."""
    has_day = grammar.words.month_first
    for match in grammar.month.finditer(areas.text):
        start = match.start()
        dated = areas.text[start - 1] == " " and areas.text[start - 2].isdigit()
        if dated or (has_day and match["day"]) or marks.taken(start, match.end("name")):
            continue
        month = grammar.months[match["name"].lower()]
        if match["alone"]:
            span = _written_months(match, month, grammar)
            if span is not None:
                marks.add_span(start, match.end(), "month", *span)
        elif _is_month(areas.low, match, grammar):
            end = match.end() if _after(match) else match.end("name")
            direction = grammar.words.after_month.get(_after(match), 0)
            found = nearest_month(month, direction, reference) if reference else None
            if found is None:
                marks.add_gap(start, end, "month", WhyUnresolved.NO_YEAR)
            else:
                marks.add_span(start, end, "month", *found)


def _after(match: re.Match[str]) -> str:
    return match.groupdict().get("after") or ""


def _written_months(
    match: re.Match[str], month: int, grammar: DateGrammar
) -> tuple[date, date] | None:
    year = int(match["alone"])
    if match["second"] is None:
        return month_span(year, month)
    last = grammar.months[match["second"].lower()]
    begins, ends = month_span(year - (month > last), month), month_span(year, last)
    return (begins[0], ends[1]) if begins and ends else None


def _is_month(low: str, match: re.Match[str], grammar: DateGrammar) -> bool:
    words = grammar.words
    # Short names are too many other things.
    if len(match["name"]) <= 3 and match["name"].lower() not in {"mei", "may"}:
        return False
    called = (*words.calls_month, *words.beginnings, *words.middles, *words.ends)
    start = match.start()
    near = (*called, *words.since, *words.until)
    return bool(_after(match)) or low.endswith(near, max(0, start - LONGEST_WORD), start)


def add_word_spans(
    areas: Areas,
    words: Iterable[re.Match[str]],
    published: date | None,
    marks: Marks,
    grammar: DateGrammar,
) -> None:
    """Add years alone (`tahun 2024`), and weeks, months and years told by their nearness."""
    for match in words:
        start, end = match.start() + 1, match.end()
        if match["year"]:
            if match["of"] not in grammar.words.names_year:
                start = match.start("year")
            first = int(match["year"])
            span = year_span(first, int(match["last"] or first + (9 if match["s"] else 0)))
            # The year of a law belongs to its number: Nomor 7 Tahun 2017.
            law = word_before(areas.low, match.start() + 1)[-1:].isdigit()
            if span is not None and not law and not marks.taken(start, end):
                marks.add_span(start, end, "year", *span)
        elif match["span"] and not marks.taken(start, end):
            before = word_before(areas.low, start)
            if before in grammar.words.before_unit or before[-1:].isdigit():
                continue
            _add_near_span(start, match, published, marks, grammar)


def _add_near_span(
    start: int, match: re.Match[str], published: date | None, marks: Marks, grammar: DateGrammar
) -> None:
    if published is None:
        marks.add_gap(start, match.end(), "span-near-publication", WhyUnresolved.NO_PUBLICATION)
        return
    span = span_near(*grammar.words.near_spans[match["span"]], published)
    if span is not None:
        marks.add_span(start, match.end(), "span-near-publication", *span)


def add_open_spans(areas: Areas, marks: Marks, grammar: DateGrammar) -> None:
    """Add the spans that `sejak` and `hingga` open; a month or year behind them becomes part of one.

    `sejak akhir Mei` stays May: where in it the span begins is not known.
    """
    _join_spans(areas.low, marks, grammar)
    closed = {place for span in marks.spans for place in (span.start, span.end)}
    for day in marks.days:
        if day.start not in closed and day.end not in closed:
            found = _opened(areas.low, day, day.day, day.day, grammar)
            if found is not None:
                marks.add_span(*found)
    for number, span in enumerate(marks.spans):
        if span.rule not in {"range-of-days", "range-of-spans"} and span.first and span.last:
            found = _opened(areas.low, span, span.first, span.last, grammar)
            marks.spans[number] = found or span


def _join_spans(low: str, marks: Marks, grammar: DateGrammar) -> None:
    """Make one span of two that are the ends of a range: `tahun 2010 hingga tahun 2012`."""
    joined: list[Days] = []
    for span in marks.ordered_spans():
        above = joined[-1] if joined else span
        near = 0 <= span.start - above.end <= LONGEST_WORD
        ranged = near and grammar.range_gap.match(low[above.end : span.start])
        if ranged and above.first and span.last and above.first <= span.last:
            joined[-1] = Days(above.start, span.end, "range-of-spans", above.first, span.last)
            continue
        joined.append(span)
    marks.spans[:] = joined


def _opened(
    low: str, found: Day | Days, first: date, last: date, grammar: DateGrammar
) -> Days | None:
    words = grammar.words
    start = found.start
    edge = _ending(low, start, (*words.beginnings, *words.ends))
    at = start - len(edge)
    since = "" if edge in words.ends else _ending(low, at, words.since)
    if since:
        return Days(at - len(since), found.end, "open-span", first, None)
    until = "" if edge in words.beginnings else _ending(low, at, words.until)
    if until:
        return Days(at - len(until), found.end, "open-span", None, last)
    return None


def _ending(low: str, end: int, words: tuple[str, ...]) -> str:
    """Return the longest of the words that stands before `low[end:]`, or no words."""
    start = max(0, end - LONGEST_WORD)
    if not low.endswith(words, start, end):
        return ""
    fitting = (word for word in words if low.endswith(word, start, end))
    whole = (word for word in fitting if not low[end - len(word) - 1].isalnum())
    return max(whole, key=len, default="")
