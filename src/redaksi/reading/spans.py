"""Places in the text, made quickly: a page has some hundred."""

from typing import Final

from redaksi.reading.findings.base import Span

_new: Final = tuple.__new__


def make_span(start: int, end: int) -> Span:
    """Return `Span(start, end)`, without the Python function that a NamedTuple is made by."""
    return _new(Span, (start, end))
