"""A text as it comes to the desk, plain or cut out of a saved page, and the day that it counts from."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from urllib.parse import urlsplit

from redaksi.reading import Reading, decode, read
from redaksi.reading.markup import Document, looks_like_markup, open_markup


@dataclass(frozen=True, slots=True)
class Incoming:
    """The words to read, and what a saved page says of itself.

    site, address: where the page says that it stands, empty for plain text; the address is one of the
    web. day: the day the page's metadata tell.
    """

    text: str
    site: str = ""
    address: str = ""
    day: date | None = None


class Basis(StrEnum):
    """Where the day that a text's words count from was taken."""

    TYPED = "typed"
    TEXT = "text"
    TODAY = "today"


def from_file(data: bytes) -> Incoming:
    """Return the words of a text file or a saved page. Raises UndecodableError, NoArticleError."""
    if looks_like_markup(data):
        return _cut(open_markup(data))
    return Incoming(_storable(decode(data)))


def from_paste(text: str) -> Incoming:
    """Return the words of what was pasted: itself, or those of a page's source. Raises NoArticleError.

    A text that only speaks of HTML is a text: a page's source begins with a tag.
    """
    if text.lstrip("\ufeff \t\n").startswith("<") and looks_like_markup(text):
        return _cut(open_markup(text))
    return Incoming(text)


def read_incoming(incoming: Incoming, *, typed: date | None, today: date) -> tuple[Reading, Basis]:
    """Read a text. Its day is the one somebody typed, else its own, else `today`."""
    reading = read(incoming.text, published=typed)
    if typed is not None:
        return reading, Basis.TYPED
    if reading.published is not None:
        return reading, Basis.TEXT
    basis = Basis.TEXT if incoming.day else Basis.TODAY
    return read(incoming.text, published=incoming.day or today), basis


def _cut(document: Document) -> Incoming:
    return Incoming(
        text=_storable(document.text),
        site=document.site or "",
        address=_web_address(document.canonical or ""),
        day=document.published.date() if document.published else None,
    )


def _web_address(written: str) -> str:
    """The address if a link may lead there: pages can write anything, scripts too."""
    try:
        parts = urlsplit(written)
    except ValueError:
        return ""
    return written if parts.scheme in {"http", "https"} and parts.netloc else ""


def _storable(text: str) -> str:
    """Line ends as the desk has them, and no NUL, which PostgreSQL keeps none of."""
    return text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")
