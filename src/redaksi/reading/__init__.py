"""Reads news text: a pure library from a page to what it says, with the places where it says so."""

from redaksi.reading.cleaning import clean_words
from redaksi.reading.contract import as_dict
from redaksi.reading.decoding import decode
from redaksi.reading.errors import ReadingError, UndecodableError
from redaksi.reading.findings import (
    Credit,
    CreditRole,
    Dateline,
    DateMention,
    Figure,
    Finding,
    Headline,
    Noise,
    NoiseReason,
    Paragraph,
    Photo,
    Qualifier,
    Quotation,
    Reading,
    Span,
    Speaker,
    Standfirst,
)
from redaksi.reading.pipeline import read

__all__ = [
    "Credit",
    "CreditRole",
    "DateMention",
    "Dateline",
    "Figure",
    "Finding",
    "Headline",
    "Noise",
    "NoiseReason",
    "Paragraph",
    "Photo",
    "Qualifier",
    "Quotation",
    "Reading",
    "ReadingError",
    "Span",
    "Speaker",
    "Standfirst",
    "UndecodableError",
    "as_dict",
    "clean_words",
    "decode",
    "read",
]
