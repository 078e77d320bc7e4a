"""Stage of the dates: days as they are written, with their weekday, before they have a year."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from redaksi.reading.dates.areas import Areas
from redaksi.reading.dates.calendar import make_day
from redaksi.reading.dates.grammar import DateGrammar

NUMBER: Final = re.compile("[0-9]{1,2}")
LONGEST_NAME: Final = 14


class Written(NamedTuple):
    """A day as it is written in `text[start:end]`; `month` is 0 where it cannot be told from the day."""

    start: int
    end: int
    day: int
    month: int
    year: int | None
    weekday: int | None

    def in_year(self, year: int) -> "Written":
        """Return the same day with its year."""
        return Written(self.start, self.end, self.day, self.month, year, self.weekday)


# Where the digits begin that a weekday or a bracket introduces, and that weekday's match.
Heads = dict[int, re.Match[str]]


def find_weekdays(areas: Areas, grammar: DateGrammar) -> Heads:
    """Return the weekdays of a text by the place where what they introduce would begin."""
    return {match.end(): match for match in grammar.weekday.finditer(areas.text)}


def find_written(areas: Areas, heads: Heads, grammar: DateGrammar) -> list[Written]:
    """Return the days of a text in their order; of a list or a short range each day."""
    found: list[Written] = []
    done = 0
    for start in areas.numbers:
        match = grammar.day.match(areas.low, start) if start >= done else None
        if match is None:
            continue
        done = match.end()
        if _is_name(areas.low, start, grammar):
            continue
        if match["month"]:
            found.extend(_named(areas, match, heads, grammar))
        else:
            found.extend(_numeric(areas.low, match, heads, grammar))
    if grammar.words.month_first:
        for match in grammar.month.finditer(areas.text):
            if match["day"]:
                found.extend(_month_first(areas.low, match, heads, grammar))
        found.sort()
    return found


def _is_name(low: str, start: int, grammar: DateGrammar) -> bool:
    return low.endswith(grammar.words.named_after_day, max(0, start - LONGEST_NAME), start)


def _year(match: re.Match[str], full: str, short: str) -> int | None:
    if match[full]:
        year = int(match[full])
        return year if year > 99 else year + 2000
    return int(match[short]) + 2000 if match[short] else None


def _framed(
    low: str, start: int, end: int, heads: Heads, grammar: DateGrammar
) -> tuple[int, int, int | None]:
    """Return a day's place with its weekday, its brackets and a word that repeats it."""
    head = heads.get(start)
    if head is not None:
        bracket = head["link"].endswith("(")
        first, weekday = head.start(), grammar.weekdays[head["name"].lower()]
    else:
        bracket = low[start - 1] == "(" and low[end] == ")"
        first, weekday = start - bracket, None
    if bracket and low[end] == ")":
        end += 1
    repeated = grammar.after_day.match(low, end)
    return first, repeated.end() if repeated else end, weekday


def _named(
    areas: Areas, match: re.Match[str], heads: Heads, grammar: DateGrammar
) -> Iterator[Written]:
    name = match["month"]
    if name in grammar.words.capital_months and not areas.text[match.start("month")].isupper():
        return
    places = [match.span("n")]
    places.extend(
        part.span() for part in NUMBER.finditer(areas.low, match.end("n"), match.end("more"))
    )
    if match["last"]:
        places.append(match.span("last"))
    month, year = grammar.months[name], _year(match, "year", "short")
    yield from _list(areas.low, places, match.end(), (month, year), heads, grammar)


def _month_first(
    low: str, match: re.Match[str], heads: Heads, grammar: DateGrammar
) -> Iterator[Written]:
    month = grammar.months[match["name"].lower()]
    year = int(match["year"]) if match["year"] else None
    start, end, weekday = _framed(low, match.start(), match.end(), heads, grammar)
    if match["last"] is None:
        yield Written(start, end, int(match["day"]), month, year, weekday)
        return
    yield Written(start, match.end("day"), int(match["day"]), month, year, weekday)
    yield Written(match.start("last"), end, int(match["last"]), month, year, None)


def _list(
    low: str,
    places: list[tuple[int, int]],
    end: int,
    shared: tuple[int, int | None],
    heads: Heads,
    grammar: DateGrammar,
) -> Iterator[Written]:
    """Yield the days of `24-27 November`: only one that stands alone keeps its weekday."""
    month, year = shared
    if any(not 1 <= int(low[slice(*place)]) <= 31 for place in places):
        places = places[-1:]
    start, weekday = places[0][0], None
    if len(places) == 1:
        start, end, weekday = _framed(low, start, end, heads, grammar)
    for number, (first, last) in enumerate(places):
        day = int(low[first:last])
        if not 1 <= day <= 31:
            return
        yield Written(
            start if number == 0 else first,
            end if number == len(places) - 1 else last,
            day,
            month,
            year,
            weekday,
        )


def _numeric(
    low: str, match: re.Match[str], heads: Heads, grammar: DateGrammar
) -> Iterator[Written]:
    start = match.start()
    if low.endswith(grammar.words.numbered, max(0, start - LONGEST_NAME), start):
        return
    number = int(match["n"])
    if match["isep"]:
        if number >= 1500 and int(match["imonth"]) <= 12 and 1 <= int(match["iday"]) <= 31:
            first, end, weekday = _framed(low, start, match.end(), heads, grammar)
            yield Written(first, end, int(match["iday"]), int(match["imonth"]), number, weekday)
        return
    month = int(match["smonth"] or match["pmonth"])
    written = match["syear"] or match["pyear"]
    if written is not None and len(written) == 4 and int(written) < 1500:
        return
    framed = start in heads or (low[start - 1] == "(" and low[match.end()] == ")")
    called = low.endswith(grammar.words.calls_day, max(0, start - LONGEST_NAME), start)
    if not (framed or called or (written and len(written) == 4)):
        return
    year = None if written is None else int(written) + (2000 if len(written) == 2 else 0)
    if match["slast"]:
        places = [match.span("n"), match.span("slast")]
        if month <= 12 and grammar.words.day_first:
            yield from _list(low, places, match.end(), (month, year), heads, grammar)
        return
    first, end, weekday = _framed(low, start, match.end(), heads, grammar)
    day, month = (number, month) if grammar.words.day_first else _told(number, month, year, weekday)
    if 1 <= day <= 31 and 0 <= month <= 12:
        yield Written(first, end, day, month, year, weekday)


def _told(first: int, second: int, year: int | None, weekday: int | None) -> tuple[int, int]:
    """Return day and month where their order is not fixed; month 0 where nothing tells them apart."""
    if first > 12 or first == second:
        return first, second
    if second > 12:
        return second, first
    if year is not None and weekday is not None:
        orders = ((first, second), (second, first))
        days = [(day, month, make_day(year, month, day)) for day, month in orders]
        fitting = [
            (day, month) for day, month, found in days if found and found.weekday() == weekday
        ]
        if len(fitting) == 1:
            return fitting[0]
    return first, 0
