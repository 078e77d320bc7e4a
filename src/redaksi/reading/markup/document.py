"""What a saved page holds."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Document:
    """The news text of a page, one part a line, and the page's own account of it.

    `text` is for `read`: headline, the day it went out, captions that name their credit, standfirst,
    paragraphs, byline. Moments are aware, in the zone the page tells, WIB where it tells none.
    `captions` are all captions, those without a credit too, which the text leaves out. `language` is
    a tag such as `id`, `canonical` and `picture` are addresses as the page writes them.
    """

    text: str
    headline: str
    published: datetime | None = None
    modified: datetime | None = None
    language: str | None = None
    site: str | None = None
    authors: tuple[str, ...] = ()
    canonical: str | None = None
    picture: str | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    captions: tuple[str, ...] = ()
