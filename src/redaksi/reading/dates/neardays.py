"""Stage of the dates: days told by how near they are to publication: `kemarin`, `dua hari lalu`."""

import re
from collections.abc import Iterable
from datetime import date

from redaksi.reading.dates.areas import Areas
from redaksi.reading.dates.calendar import shift
from redaksi.reading.dates.grammar import DateGrammar, numbered
from redaksi.reading.dates.marked import Marks
from redaksi.reading.dates.neighbours import word_before
from redaksi.reading.findings import WhyUnresolved


def add_near_days(
    areas: Areas,
    words: Iterable[re.Match[str]],
    published: date | None,
    marks: Marks,
    grammar: DateGrammar,
) -> None:
    """Add the days that `words` tell, unresolved where the day of publication is not known."""
    for match in words:
        # The match begins with the character before its words.
        start, end = match.start() + 1, match.end()
        away = _away(areas.low, match, grammar)
        if away is None or marks.taken(start, end):
            continue
        if published is None:
            marks.add_gap(start, end, "day-near-publication", WhyUnresolved.NO_PUBLICATION)
            continue
        day = shift(published, away)
        if day is not None:
            marks.add_day(start, end, "day-near-publication", day)


def _away(low: str, match: re.Match[str], grammar: DateGrammar) -> int | None:
    """Return how many days from publication; None where the words tell no such day."""
    if match["near"]:
        start = match.start("near")
        if word_before(low, start) in grammar.words.before_no_near or low[start - 1] == "-":
            return None
        return grammar.words.near_days[match["near"]]
    days = numbered(match, grammar.agos, grammar.words.numbers)
    return -days if days is not None else None
