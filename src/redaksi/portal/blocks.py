"""The parts of a story's text as its page shows them: one small frozen class each.

`kind` names the part to the template.
"""

from dataclasses import dataclass
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
class Elsewhere:
    """A link to something on another site, of which nothing is loaded. host: its name."""

    kind: ClassVar[str] = "embed"
    url: str
    host: str
    description: str


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
    | Elsewhere
    | ReadAlso
    | BannerHere
)
