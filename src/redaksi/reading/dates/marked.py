"""What the stages of the dates have found so far in a text, and which words are taken."""

from datetime import date
from typing import NamedTuple

from redaksi.reading.dates.areas import Areas
from redaksi.reading.findings import Span, WhyUnresolved


class Day(NamedTuple):
    """One day, at `text[start:end]` of the areas."""

    start: int
    end: int
    rule: str
    day: date


class Days(NamedTuple):
    """A span of days; an open end is None."""

    start: int
    end: int
    rule: str
    first: date | None
    last: date | None


class Gap(NamedTuple):
    """Words of a day that is not known."""

    start: int
    end: int
    rule: str
    reason: WhyUnresolved


class Marks:
    """The findings by kind, and a mask of the characters that belong to one."""

    def __init__(self, areas: Areas) -> None:
        self._areas = areas
        self._mask = bytearray(len(areas.text))
        self.days: list[Day] = []
        self.spans: list[Days] = []
        self.gaps: list[Gap] = []

    def taken(self, start: int, end: int) -> bool:
        """Whether one of the characters belongs to a finding."""
        return self._mask.find(1, start, end) >= 0

    def _take(self, start: int, end: int) -> None:
        self._mask[start:end] = b"\1" * (end - start)

    def add_day(self, start: int, end: int, rule: str, day: date) -> None:
        """Note a day."""
        self._take(start, end)
        self.days.append(Day(start, end, rule, day))

    def add_span(
        self, start: int, end: int, rule: str, first: date | None, last: date | None
    ) -> None:
        """Note a span of days; it may hold days that were noted too."""
        self._take(start, end)
        self.spans.append(Days(start, end, rule, first, last))

    def add_gap(self, start: int, end: int, rule: str, reason: WhyUnresolved) -> None:
        """Note words whose day is not known."""
        self._take(start, end)
        self.gaps.append(Gap(start, end, rule, reason))

    def place(self, one: Day | Days | Gap) -> tuple[str, Span, str]:
        """Return words, place in the page, and rule."""
        span = self._areas.span(one.start, one.end)
        return self._areas.text[one.start : one.end], span, one.rule

    def ordered_spans(self) -> list[Days]:
        """Return the spans of days in the order of the text."""
        return sorted(self.spans, key=lambda span: (span.start, span.end))
