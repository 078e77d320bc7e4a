"""What a reading finds: frozen values, each with its place in the text and the rule that made it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from redaksi.reading.cleaning import clean_words


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range of characters, `text[start:end]`, of the text that was read."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the characters this span covers."""
        return text[self.start : self.end]

    def holds(self, other: "Span") -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end


class CreditRole(StrEnum):
    """What somebody named in a byline did."""

    REPORTER = "reporter"
    EDITOR = "editor"
    PHOTOGRAPHER = "photographer"
    CONTRIBUTOR = "contributor"
    SOURCE = "source"


class Qualifier(StrEnum):
    """How a figure is hedged."""

    AT_LEAST = "at least"
    MORE_THAN = "more than"
    AT_MOST = "at most"
    ABOUT = "about"
    ALMOST = "almost"
    UP_TO = "up to"


class NoiseReason(StrEnum):
    """Why a line of the page is no part of the story."""

    BANNER = "banner"
    ADVERT_LABEL = "advert label"
    READ_ALSO = "read also"
    SHARE_WORDS = "share words"
    COMMENT_FORM = "comment form"
    NAVIGATION = "navigation"
    COPYRIGHT = "copyright"
    CRAWL_BAN = "crawl ban"
    INVITATION = "invitation"
    EMBED = "embed"
    RELATED = "related"
    TAGS = "tags"
    PAGER = "pager"


@dataclass(frozen=True, slots=True)
class Finding:
    """Base of all findings: `text` is exactly `span.of(the text that was read)`.

    It can hold the line breaks of wrapped text and invisible characters; `clean` is what to show.
    """

    text: str
    span: Span
    rule: str

    @property
    def clean(self) -> str:
        """The words of `text` as they are shown: on one line, divided words whole."""
        return clean_words(self.text)


@dataclass(frozen=True, slots=True)
class Headline(Finding):
    """The title line of the story."""


@dataclass(frozen=True, slots=True)
class Standfirst(Finding):
    """The summary paragraph before the paragraph that begins with the dateline."""


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
class Speaker:
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


@dataclass(frozen=True, slots=True)
class Quotation(Finding):
    """Words inside quotation marks (`direct`), or what somebody is reported to say.

    `mention` is where the speaker is named beside these words, or None when it is carried over.
    """

    direct: bool
    speaker: Speaker | None
    mention: Span | None


@dataclass(frozen=True, slots=True)
class Figure(Finding):
    """A quantity: `value` in plain units (`1,5 juta` is 1500000), its unit, hedge and source."""

    value: int | float
    unit: str
    qualifier: Qualifier | None
    source: str | None
    source_span: Span | None

    @property
    def clean_source(self) -> str | None:
        """The source as it is shown, on one line."""
        return clean_words(self.source) if self.source else None


@dataclass(frozen=True, slots=True)
class DateMention(Finding):
    """Words that fix one calendar day, and that day."""

    date: date


@dataclass(frozen=True, slots=True)
class Noise(Finding):
    """A line that is no part of the story; `headline` is the title that a read-also line keeps."""

    reason: NoiseReason
    headline: str | None

    @property
    def clean_headline(self) -> str | None:
        """The title as it is shown, on one line."""
        return clean_words(self.headline) if self.headline else None


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one page says. Findings stand in the order of the page."""

    published: date | None
    headline: Headline | None
    standfirst: Standfirst | None
    dateline: Dateline | None
    photos: tuple[Photo, ...]
    paragraphs: tuple[Paragraph, ...]
    byline: tuple[Credit, ...]
    quotations: tuple[Quotation, ...]
    figures: tuple[Figure, ...]
    dates: tuple[DateMention, ...]
    noise: tuple[Noise, ...]
