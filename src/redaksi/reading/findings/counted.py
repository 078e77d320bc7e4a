"""Quantities: exact figures, and loose numbers as ranges."""

from datetime import date
from enum import StrEnum

from redaksi.reading.findings.base import Finding, Span
from redaksi.reading.parts.cleaning import clean_words


class Qualifier(StrEnum):
    """How a figure is hedged."""

    AT_LEAST = "at least"
    MORE_THAN = "more than"
    AT_MOST = "at most"
    ABOUT = "about"
    ALMOST = "almost"
    UP_TO = "up to"


class Figure(Finding, frozen=True):
    """A quantity: `value` in plain units (`1,5 juta` is 1500000), its unit, hedge and source.

    Of a range `value` is the upper end and `low` the lower. `part_of` is the span of the figure that
    this one is counted in (`10.569 warga, termasuk 4.324 anak-anak`). `currency` is the ISO 4217 code
    of an amount of money. `as_of` is the day up to which it was counted.
    """

    value: int | float
    unit: str
    qualifier: Qualifier | None
    source: str | None
    source_span: Span | None
    low: int | float | None = None
    part_of: Span | None = None
    currency: str | None = None
    as_of: date | None = None

    @property
    def clean_source(self) -> str | None:
        """The source as it is shown, on one line."""
        return clean_words(self.source) if self.source else None


class Estimate(Finding, frozen=True):
    """A loose number as the range that it stands for: `puluhan warga` is 20 to 99.

    `high` is None where the words set no upper end. A part of a whole (`sepertiga`) has the same value
    twice and `share` set.
    """

    low: int | float
    high: int | float | None
    unit: str
    qualifier: Qualifier | None
    source: str | None
    source_span: Span | None
    share: bool = False

    @property
    def clean_source(self) -> str | None:
        """The source as it is shown, on one line."""
        return clean_words(self.source) if self.source else None
