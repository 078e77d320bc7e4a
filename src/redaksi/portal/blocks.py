"""The parts of a story's text as its page shows them: one small frozen class each.

`kind` names the part to the template.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from markupsafe import Markup

from redaksi.portal.cards import Card
from redaksi.portal.pictures import Figure


@dataclass(frozen=True, slots=True)
class Paragraph:
    """html: inline elements only, safe. is_first: the dateline runs into it."""

    kind: ClassVar[str] = "paragraph"
    html: Markup
    is_first: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading between paragraphs."""

    kind: ClassVar[str] = "heading"
    text: str


@dataclass(frozen=True, slots=True)
class TextPhoto:
    """A photo between paragraphs."""

    kind: ClassVar[str] = "photo"
    figure: Figure


@dataclass(frozen=True, slots=True)
class PullQuote:
    """speaker and role may be empty."""

    kind: ClassVar[str] = "pull_quote"
    text: str
    speaker: str
    role: str


@dataclass(frozen=True, slots=True)
class Listing:
    """items: inline HTML, safe."""

    kind: ClassVar[str] = "list"
    numbered: bool
    items: tuple[Markup, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """is_header: names its row or column. is_figure: a number, set at the end of its column."""

    text: str
    is_header: bool
    is_figure: bool


@dataclass(frozen=True, slots=True)
class Table:
    """head: cells of the heading row, empty without one."""

    kind: ClassVar[str] = "table"
    caption: str
    head: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Gallery:
    """Photos that belong together. title: may be empty."""

    kind: ClassVar[str] = "gallery"
    title: str
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Something on another site, of which nothing is loaded before a reader asks for it.

    host: the site's name. service: what shows it here, `YouTube`, or empty for a mere link. frame: address
    of the frame that is then loaded; frame_host: what the content policy must allow for it.
    """

    kind: ClassVar[str] = "embed"
    url: str
    host: str
    description: str
    service: str = ""
    frame: str = ""
    frame_host: str = ""


@dataclass(frozen=True, slots=True)
class PollHere:
    """A question to the readers. choices: in their order. closes: when it ends. result: once it has ended.

    address: of the page with the results; a vote goes to `suara/` below it.
    """

    kind: ClassVar[str] = "poll"
    pk: int
    question: str
    choices: tuple[str, ...]
    closes: datetime
    address: str
    result: "Result | None"


@dataclass(frozen=True, slots=True)
class Share:
    """One choice and how many took it. percent: of all votes, rounded, 0 to 100."""

    choice: str
    votes: int
    percent: int


@dataclass(frozen=True, slots=True)
class Result:
    """What was counted. counted: when, None before the first count. is_final: it has ended."""

    shares: tuple[Share, ...]
    votes: int
    counted: datetime | None
    is_final: bool


@dataclass(frozen=True, slots=True)
class ReadAlso:
    """A link to another story of ours."""

    kind: ClassVar[str] = "read_also"
    card: Card


@dataclass(frozen=True, slots=True)
class BannerHere:
    """The place of the banner inside the text."""

    kind: ClassVar[str] = "banner"


Block = (
    Paragraph
    | Heading
    | TextPhoto
    | PullQuote
    | Listing
    | Table
    | Gallery
    | Elsewhere
    | PollHere
    | ReadAlso
    | BannerHere
)
