"""What the demonstration newspaper is made of, as frozen records."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What sort of text a story is; only news goes without a label."""

    NEWS = "news"
    OPINION = "opinion"
    ANALYSIS = "analysis"
    ADVERTORIAL = "advertorial"
    PRESS_RELEASE = "press-release"


class CommentState(StrEnum):
    """Whether readers see a comment or the editors still have to look at it."""

    APPROVED = "approved"
    HELD = "held"


@dataclass(frozen=True)
class Agency:
    """A wire agency; `abbreviation` is what stands in datelines and credits."""

    slug: str
    name: str
    abbreviation: str
    home_page: str
    description: str


@dataclass(frozen=True)
class Section:
    """A section (rubrik), shown in ascending `order`."""

    slug: str
    name: str
    description: str
    order: int


@dataclass(frozen=True)
class Person:
    """Somebody who writes, edits or photographs here; `title` is the role on the masthead."""

    slug: str
    name: str
    title: str
    biography: str


@dataclass(frozen=True)
class Page:
    """A static page; `text` is HTML."""

    slug: str
    title: str
    text: str


@dataclass(frozen=True)
class Topic:
    """A tag with a page of its own."""

    slug: str
    name: str
    description: str


@dataclass(frozen=True)
class HouseBanner:
    """What the paper advertises for itself; `address` is a path on the portal."""

    key: str
    headline: str
    text: str
    button: str
    address: str


@dataclass(frozen=True)
class Photo:
    """The lead picture: scene and seed for `pictures.draw`, and what the caption cannot say.

    `photographer` and `agency` are as the caption in the text credits them, either may be empty.
    """

    scene: str
    seed: int
    alt: str
    photographer: str
    agency: str


@dataclass(frozen=True)
class Correction:
    """A correction as readers see it; `hours_ago` is when it was made."""

    text: str
    wrong: str
    """What the story said before."""
    hours_ago: float


@dataclass(frozen=True)
class Withdrawal:
    """Why a story was withdrawn; `ground` is one of `stories`' withdrawal grounds."""

    ground: str
    reason: str
    hours_ago: float


@dataclass(frozen=True)
class PullQuote:
    """A sentence of the story set large; `after` counts paragraphs, subheads included."""

    text: str
    speaker: str
    after: int


@dataclass(frozen=True)
class Table:
    """Figures in rows; every row has as many cells as the header. `after` counts paragraphs."""

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    source: str
    after: int


@dataclass(frozen=True)
class BulletList:
    """A list with a line that introduces it; `after` counts paragraphs."""

    intro: str
    items: tuple[str, ...]
    after: int


@dataclass(frozen=True)
class Comment:
    """What a reader wrote, so many hours after the story was published."""

    name: str
    text: str
    state: CommentState
    hours_after: float


@dataclass(frozen=True)
class Story:
    """A story: its text as it came in, date tokens included, and what the text cannot carry."""

    slug: str
    section: str
    kind: Kind
    kicker: str
    standfirst: str
    """Empty where the text carries it."""
    topics: tuple[str, ...]
    people: tuple[str, ...]
    agency: str
    hours_ago: float
    lead: bool
    photo: Photo
    text: str
    corrections: tuple[Correction, ...]
    withdrawn: Withdrawal | None
    pull_quote: PullQuote | None
    table: Table | None
    bullet_list: BulletList | None
    comments: tuple[Comment, ...]


@dataclass(frozen=True)
class Newsroom:
    """The whole demonstration newspaper; stories from the newest to the oldest."""

    name: str
    short_name: str
    tagline: str
    description: str
    address: str
    company: str
    responsible_person: str
    email: str
    agencies: tuple[Agency, ...]
    sections: tuple[Section, ...]
    people: tuple[Person, ...]
    figures: tuple[Person, ...]
    """Whom stories are about."""
    pages: tuple[Page, ...]
    topics: tuple[Topic, ...]
    house_banners: tuple[HouseBanner, ...]
    stories: tuple[Story, ...]
