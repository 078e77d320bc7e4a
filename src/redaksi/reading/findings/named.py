"""People, bodies and places with all their mentions, and abbreviations with what they stand for."""

from enum import StrEnum

from redaksi.reading.findings.base import Finding, Span
from redaksi.reading.parts.cleaning import clean_words


class NameKind(StrEnum):
    """What a name names."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"


class Name(Finding, frozen=True):
    """Somebody or something named: `text` is the fullest form, `span` its first place on the page.

    `mentions` are all places, the first included, in their order. `role` is what the page calls a
    person. `place` is the key of a place in the gazetteer: see `redaksi.reading.gazetteer`.
    """

    kind: NameKind
    mentions: tuple[Span, ...]
    role: str | None = None
    role_span: Span | None = None
    place: str | None = None

    @property
    def clean_role(self) -> str | None:
        """The role as it is shown, on one line."""
        return clean_words(self.role) if self.role else None


class Abbreviation(Finding, frozen=True):
    """A short form (`text`) and the words that the page writes out for it."""

    expansion: str
    expansion_span: Span

    @property
    def clean_expansion(self) -> str:
        """The expansion as it is shown, on one line."""
        return clean_words(self.expansion)
