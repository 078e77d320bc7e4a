"""Stage of the dates: the year of written days, from each other, the page, and its publication."""

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import Final

from redaksi.reading.dates.areas import Areas
from redaksi.reading.dates.calendar import make_day, nearest_day
from redaksi.reading.dates.grammar import DateGrammar
from redaksi.reading.dates.written import Written
from redaksi.reading.findings import WhyUnresolved

YEAR: Final = re.compile(r"(?:19|20)(?<![\w.,]..)[0-9]{2}(?![\w.,]\w)")
MOST_YEARS: Final = 5
LONGEST_GAP: Final = 20
# How two neighbouring days belong together.
APART: Final = 0
LISTED: Final = 1
RANGED: Final = 2


def link(areas: Areas, days: Sequence[Written], grammar: DateGrammar) -> list[int]:
    """Return for each day how it belongs to the next: `30 Juni-2 Juli` is a range."""
    links = []
    for here, after in pairwise(days):
        gap = areas.low[here.end : after.start] if after.start - here.end <= LONGEST_GAP else "\n"
        if grammar.range_gap.match(gap):
            links.append(RANGED)
        elif grammar.list_gap.match(gap):
            between = areas.low.endswith(
                grammar.words.between, max(0, here.start - LONGEST_GAP), here.start
            )
            links.append(RANGED if between else LISTED)
        else:
            links.append(APART)
    return [*links, APART]


def find_reference(days: Sequence[Written]) -> date | None:
    """Return the latest day written with its year: where one has a weekday, the latest such."""
    best: tuple[bool, date] | None = None
    for written in days:
        day = make_day(written.year, written.month, written.day) if written.year else None
        if day is not None:
            candidate = (written.weekday is not None, day)
            best = max(best, candidate) if best else candidate
    return best[1] if best else None


def share_years(days: Sequence[Written], links: Sequence[int]) -> list[Written]:
    """Give days without a year that of the day they belong to: `30 Juni-2 Juli 2025`."""
    shared = list(days)
    for at in range(len(shared) - 2, -1, -1):
        here, after = shared[at], shared[at + 1]
        if links[at] != APART and here.year is None and after.year is not None:
            over = (here.month, here.day) > (after.month, after.day)
            shared[at] = here.in_year(after.year - (over and links[at] == RANGED))
    for at in range(len(shared) - 1):
        here, after = shared[at], shared[at + 1]
        if links[at] == RANGED and after.year is None and here.year is not None:
            over = (here.month, here.day) > (after.month, after.day)
            shared[at + 1] = after.in_year(here.year + over)
    return shared


class Years:
    """What gives a day without a year its year: a day near it, or the years that the page writes."""

    def __init__(self, areas: Areas, reference: date | None) -> None:
        self._areas = areas
        self._counted: list[int] | None = None
        self.reference = reference

    def resolve(self, written: Written) -> date | WhyUnresolved:
        """Return the day, or why it is none. A weekday that contradicts day and month is not heard."""
        if written.month == 0:
            return WhyUnresolved.AMBIGUOUS
        if make_day(2000, written.month, written.day) is None:
            return WhyUnresolved.NO_SUCH_DAY
        if written.year is not None:
            day = make_day(written.year, written.month, written.day)
            return day or WhyUnresolved.NO_SUCH_DAY
        if self.reference is not None:
            near = nearest_day(written.day, written.month, written.weekday, self.reference)
            return near or WhyUnresolved.NO_SUCH_DAY
        return self._by_weekday(written) or WhyUnresolved.NO_YEAR

    def _by_weekday(self, written: Written) -> date | None:
        """Return the day in the first year of the page in which it falls on its weekday."""
        if written.weekday is None:
            return None
        if self._counted is None:
            counts = Counter(YEAR.findall(self._areas.low))
            self._counted = [int(year) for year, _ in counts.most_common(MOST_YEARS)]
        days = (make_day(year, written.month, written.day) for year in self._counted)
        return next((day for day in days if day and day.weekday() == written.weekday), None)
