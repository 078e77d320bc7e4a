"""What every finding has: its words, their place in the text that was read, the rule that found it."""

from typing import NamedTuple

from redaksi.reading.parts.cleaning import clean_words
from redaksi.reading.record import Record


class Span(NamedTuple):
    """Half-open range of characters, `text[start:end]`, of the text that was read."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the characters this span covers."""
        return text[self.start : self.end]

    def holds(self, other: "Span") -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end


class Finding(Record, frozen=True):
    """Base of all findings: `text` is exactly `span.of(the text that was read)`.

    It can hold the line breaks of wrapped text and invisible characters; `clean` is what to show.
    Beside every other field that copies words of the page stands its place: `source`, `source_span`.
    """

    text: str
    span: Span
    rule: str

    @property
    def clean(self) -> str:
        """The words of `text` as they are shown: on one line, divided words whole."""
        return clean_words(self.text)
