"""All that one page says."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from redaksi.reading.findings.base import Finding
from redaksi.reading.findings.counted import Estimate, Figure
from redaksi.reading.findings.dated import (
    ClockTime,
    DateMention,
    DayCount,
    Period,
    UnresolvedDate,
)
from redaksi.reading.findings.named import Abbreviation, Name
from redaksi.reading.findings.parts import (
    Credit,
    Dateline,
    Headline,
    Kicker,
    Noise,
    Paragraph,
    Photo,
    Stamp,
    Standfirst,
)
from redaksi.reading.findings.said import Quotation, SecondHand
from redaksi.reading.record import Record


class Limit(StrEnum):
    """What the reader says about its own reading."""

    LANGUAGE_UNKNOWN = "language unknown: no quotations, figures, dates or names were looked for"
    LENGTH = "only the beginning was read for quotations, figures and names"


class Reading(Record, frozen=True):
    """All that one page says. Findings stand in the order of the page.

    `language` is the ISO 639-1 code the page was read in (`id`, `en`), None where it is another;
    `limits` say what was not looked for, and why.
    """

    language: str | None
    published: date | None
    stamp: Stamp | None
    kicker: Kicker | None
    headline: Headline | None
    standfirst: Standfirst | None
    dateline: Dateline | None
    photos: tuple[Photo, ...]
    paragraphs: tuple[Paragraph, ...]
    byline: tuple[Credit, ...]
    quotations: tuple[Quotation, ...]
    second_hand: tuple[SecondHand, ...]
    figures: tuple[Figure, ...]
    estimates: tuple[Estimate, ...]
    dates: tuple[DateMention, ...]
    periods: tuple[Period, ...]
    times: tuple[ClockTime, ...]
    day_counts: tuple[DayCount, ...]
    unresolved: tuple[UnresolvedDate, ...]
    names: tuple[Name, ...]
    abbreviations: tuple[Abbreviation, ...]
    noise: tuple[Noise, ...]
    limits: tuple[Limit, ...]

    def findings(self) -> Iterator[Finding]:
        """Yield every finding, kind by kind."""
        for name in self.__struct_fields__:
            value = getattr(self, name)
            if isinstance(value, Finding):
                yield value
            elif isinstance(value, tuple):
                yield from (found for found in value if isinstance(found, Finding))
