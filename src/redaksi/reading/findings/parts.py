"""The parts of a page: headline, captions, paragraphs, byline, and what is no part of the story."""

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


class Kicker(Finding, frozen=True):
    """The short label above the headline: its topic, series or kind."""


class Headline(Finding, frozen=True):
    """The title line of the story."""


class Standfirst(Finding, frozen=True):
    """The summary paragraph before the paragraph that begins with the dateline."""


class Stamp(Finding, frozen=True):
    """The line that says when the page went out; `zone` is hours east of UTC where it is named."""

    day: date
    at: time | None
    zone: int | None


class Dateline(Finding, frozen=True):
    """Where the story was written and by which agency; `text` is the dateline with its dash."""

    place: str | None
    region: str | None
    agency: str | None


class Photo(Finding, frozen=True):
    """A caption (`text`) with its credit; `taken` is the day that the caption names."""

    taken: date | None
    agency: str | None
    photographer: str | None


class Paragraph(Finding, frozen=True):
    """A paragraph or subhead (`heading`) of the story, without its dateline."""

    heading: bool = False


class Credit(Finding, frozen=True):
    """A name (`text`) of the byline and what that person or agency did."""

    role: CreditRole


class Noise(Finding, frozen=True):
    """A line that is no part of the story; `headline` is the title that a read-also line keeps."""

    reason: NoiseReason
    headline: str | None
    headline_span: Span | None

    @property
    def clean_headline(self) -> str | None:
        """The title as it is shown, on one line."""
        return clean_words(self.headline) if self.headline else None
