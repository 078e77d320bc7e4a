"""Stage of the dates: times of day, their zone, and the day beside them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import time
from typing import Final, NamedTuple

from redaksi.reading.dates.areas import Areas
from redaksi.reading.dates.grammar import DateGrammar
from redaksi.reading.dates.marked import Day
from redaksi.reading.dates.neighbours import beside
from redaksi.reading.findings import ClockTime

# A clock without a word or zone is one right after a day: `20/09/2022, 14:33`, `5 Mei 2025 | 07.56`.
NEAREST: Final = 3
MOST_ZONES: Final = range(-12, 15)


class Clock(NamedTuple):
    """One time or range of two, at `text[start:end]`; `local` where the page says so or names a place."""

    start: int
    end: int
    at: time
    until: time | None
    zone: int | None
    local: bool

    def begun(self, start: int) -> "Clock":
        """Return the same time with the word that announces it."""
        return Clock(start, *self[1:])


def find_times(
    areas: Areas,
    words: Iterable[re.Match[str]],
    days: Sequence[Day],
    grammar: DateGrammar,
) -> tuple[ClockTime, ...]:
    """Return the times of day. One without a zone has the only zone that the page names."""
    clocks = list(_called(areas, words, grammar))
    taken = {clock.end for clock in clocks}
    clocks.extend(clock for clock in _bare(areas, days, grammar) if clock.end not in taken)
    clocks.sort()
    zones = {clock.zone for clock in clocks if clock.zone is not None}
    common = zones.pop() if len(zones) == 1 else None
    return tuple(
        ClockTime(
            areas.text[clock.start : clock.end],
            areas.span(clock.start, clock.end),
            "clock",
            clock.at,
            clock.until,
            common if clock.zone is None and not clock.local else clock.zone,
            near.day if (near := beside(areas.low, clock.start, clock.end, days)) else None,
        )
        for clock in clocks
    )


def _called(areas: Areas, words: Iterable[re.Match[str]], grammar: DateGrammar) -> Iterator[Clock]:
    """Yield the times that a word announces: `pukul 14.00`."""
    done = 0
    for word in words:
        if word["time"] and word.start() >= done:
            match = grammar.clock.match(areas.low, word.end())
            sure = grammar.words.bare_hours
            if match and (sure or match["half"] or ":" in match[0] or match["military"]):
                clock = read_clock(areas, match, grammar)
                if clock is not None:
                    done = clock.end
                    yield clock.begun(word.start() + 1) if sure else clock


def _bare(areas: Areas, days: Sequence[Day], grammar: DateGrammar) -> Iterator[Clock]:
    """Yield the times that their zone, their half of the day or the day before them shows."""
    done = 0
    for start in areas.numbers:
        if start < done or grammar.bare_clock.match(areas.low, start) is None:
            continue
        match = grammar.clock.match(areas.low, start)
        if match is None:
            continue
        shown = match["named"] or match["local"] or (match["half"] and not grammar.words.bare_hours)
        near = None if shown else beside(areas.low, match.start(), match.end(), days)
        after = near is not None and 0 <= match.start() - near.end <= NEAREST
        clock = read_clock(areas, match, grammar) if shown or after else None
        if clock is not None:
            done = clock.end
            yield clock


def read_clock(areas: Areas, match: re.Match[str], grammar: DateGrammar) -> Clock | None:
    """Return the time of a match of the clock pattern; None where no clock shows it."""
    half = (match["half"] or match["half3"]).strip()
    later = (match["half2"] or match["half3"]).strip()
    at = _time(match["military"] or match["at"], half or later, grammar)
    until = _time(match["until"], later or half, grammar) if match["until"] else None
    if at is None:
        return None
    end, place = match.end(), match["place"]
    if place and not areas.text[match.start("place")].isupper():
        end, place = match.start("zone"), None
    zone = grammar.zones[match["named"]] if match["named"] else None
    if zone is not None and match["offset"]:
        zone += int(match["offset"])
        zone = zone if zone in MOST_ZONES else None
    return Clock(match.start(), end, at, until, zone, bool(place or match["local"]))


def _time(digits: str, half: str, grammar: DateGrammar) -> time | None:
    """Return the time; 24.00 is the midnight that begins the next day."""
    parts = (
        re.split("[.:]", digits)
        if len(digits) != 4 or not digits.isdigit()
        else [
            digits[:2],
            digits[2:],
        ]
    )
    hour, minute = int(parts[0]), int(parts[1]) if len(parts) > 1 else 0
    if half:
        first, last, twelve = grammar.words.halves[half]
        if hour == 12:
            hour = twelve
        elif first <= hour <= last and last:
            hour += 12
    second = int(parts[2]) if len(parts) > 2 else 0
    if hour == 24 and minute == 0:
        hour = 0
    return time(hour, minute, second) if hour < 24 else None
