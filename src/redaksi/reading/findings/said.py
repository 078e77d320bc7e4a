"""Who says what: quotations with their speakers, and the media that a story leans on."""

from datetime import date

from redaksi.reading.findings.base import Finding, Span
from redaksi.reading.parts.cleaning import clean_words
from redaksi.reading.record import Record


class Speaker(Record, frozen=True):
    """Who speaks: the fullest name on the page and the role, each where it stands there."""

    name: str
    name_span: Span
    role: str | None
    role_span: Span | None

    @property
    def clean_name(self) -> str:
        """The name as it is shown, on one line."""
        return clean_words(self.name)

    @property
    def clean_role(self) -> str | None:
        """The role as it is shown, on one line."""
        return clean_words(self.role) if self.role else None


class Quotation(Finding, frozen=True):
    """Words inside quotation marks (`direct`), or what somebody is reported to say.

    `partial` marks a direct one of a few words inside a sentence of the reporter's own. `mention` is
    where the speaker is named beside these words, or None when it is carried over. `occasion` is where
    or how it was said (`dalam konferensi pers`), `said_on` the day, `via` the medium that had it first.
    """

    direct: bool
    speaker: Speaker | None
    mention: Span | None
    partial: bool = False
    occasion: str | None = None
    occasion_span: Span | None = None
    said_on: date | None = None
    via: str | None = None
    via_span: Span | None = None

    @property
    def clean_occasion(self) -> str | None:
        """The occasion as it is shown, on one line."""
        return clean_words(self.occasion) if self.occasion else None

    @property
    def clean_via(self) -> str | None:
        """The medium as it is shown, on one line."""
        return clean_words(self.via) if self.via else None


class SecondHand(Finding, frozen=True):
    """A medium, account or document (`text`) that the story says it took something from."""
