"""What a reading finds: frozen values, each with its place in the text and the rule that made it."""

from redaksi.reading.findings.base import Finding, Span
from redaksi.reading.findings.counted import Estimate, Figure, Qualifier
from redaksi.reading.findings.dated import (
    ClockTime,
    DateMention,
    DayCount,
    Period,
    UnresolvedDate,
    WhyUnresolved,
)
from redaksi.reading.findings.named import Abbreviation, Name, NameKind
from redaksi.reading.findings.parts import (
    Credit,
    CreditRole,
    Dateline,
    Headline,
    Kicker,
    Noise,
    NoiseReason,
    Paragraph,
    Photo,
    Stamp,
    Standfirst,
)
from redaksi.reading.findings.reading import Limit, Reading
from redaksi.reading.findings.said import Quotation, SecondHand, Speaker

__all__ = [
    "Abbreviation",
    "ClockTime",
    "Credit",
    "CreditRole",
    "DateMention",
    "Dateline",
    "DayCount",
    "Estimate",
    "Figure",
    "Finding",
    "Headline",
    "Kicker",
    "Limit",
    "Name",
    "NameKind",
    "Noise",
    "NoiseReason",
    "Paragraph",
    "Period",
    "Photo",
    "Qualifier",
    "Quotation",
    "Reading",
    "SecondHand",
    "Span",
    "Speaker",
    "Stamp",
    "Standfirst",
    "UnresolvedDate",
    "WhyUnresolved",
]
