"""Stage of the dates: days counted from a beginning: `hari ke-33`."""

import re
from collections.abc import Iterable, Sequence
from datetime import timedelta

from redaksi.reading.dates.areas import Areas
from redaksi.reading.dates.grammar import DateGrammar, numbered
from redaksi.reading.dates.marked import Day
from redaksi.reading.dates.neighbours import beside
from redaksi.reading.findings import DayCount


def find_day_counts(
    areas: Areas, words: Iterable[re.Match[str]], days: Sequence[Day], grammar: DateGrammar
) -> tuple[DayCount, ...]:
    """Return the counted days, each with the day it stands beside or that its beginning gives."""
    found = []
    for match in words:
        count = numbered(match, grammar.counts, grammar.words.ordinals)
        if count is None:
            continue
        start, end = match.start() + 1, match.end()
        near = beside(areas.low, start, end, days)
        day = near.day if near else None
        if near and near.start > end:
            gap = areas.low[end : near.start].lstrip(" ")
            if gap in grammar.words.since:
                day = near.day + timedelta(days=count - 1) if near.day.year < 9000 else None
        text = areas.text[start:end]
        found.append(DayCount(text, areas.span(start, end), "counted-day", count, day))
    return tuple(found)
