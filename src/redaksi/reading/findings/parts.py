"""The parts of a page: headline, captions, paragraphs, byline, and what is no part of the story."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from redaksi.reading.findings.base import Finding, Span
from redaksi.reading.parts.cleaning import clean_words


class CreditRole(StrEnum):
    """What somebody named in a byline did."""

    REPORTER = "reporter"
    EDITOR = "editor"
    PHOTOGRAPHER = "photographer"
    CONTRIBUTOR = "contributor"
    SOURCE = "source"


class NoiseReason(StrEnum):
    """Why a line of the page is no part of the story."""

    BANNER = "banner"
    ADVERT_LABEL = "advert label"
    READ_ALSO = "read also"
    SHARE_WORDS = "share words"
    COMMENT_FORM = "comment form"
    READER_COMMENT = "reader comment"
    NAVIGATION = "navigation"
    COPYRIGHT = "copyright"
    CRAWL_BAN = "crawl ban"
    INVITATION = "invitation"
    EMBED = "embed"
    RELATED = "related"
    TAGS = "tags"
    PAGER = "pager"


@dataclass(frozen=True, slots=True)
class Kicker(Finding):
    """The short label above the headline: its topic, series or kind."""


@dataclass(frozen=True, slots=True)
class Headline(Finding):
    """The title line of the story."""


@dataclass(frozen=True, slots=True)
class Standfirst(Finding):
    """The summary paragraph before the paragraph that begins with the dateline."""


@dataclass(frozen=True, slots=True)
class Stamp(Finding):
    """The line that says when the page went out; `zone` is hours east of UTC where it is named."""

    day: date
    at: time | None
    zone: int | None


@dataclass(frozen=True, slots=True)
class Dateline(Finding):
    """Where the story was written and by which agency; `text` is the dateline with its dash."""

    place: str | None
    region: str | None
    agency: str | None


@dataclass(frozen=True, slots=True)
class Photo(Finding):
    """A caption (`text`) with its credit; `taken` is the day that the caption names."""

    taken: date | None
    agency: str | None
    photographer: str | None


@dataclass(frozen=True, slots=True)
class Paragraph(Finding):
    """A paragraph or subhead (`heading`) of the story, without its dateline."""

    heading: bool = False


@dataclass(frozen=True, slots=True)
class Credit(Finding):
    """A name (`text`) of the byline and what that person or agency did."""

    role: CreditRole


@dataclass(frozen=True, slots=True)
class Noise(Finding):
    """A line that is no part of the story; `headline` is the title that a read-also line keeps."""

    reason: NoiseReason
    headline: str | None
    headline_span: Span | None

    @property
    def clean_headline(self) -> str | None:
        """The title as it is shown, on one line."""
        return clean_words(self.headline) if self.headline else None
