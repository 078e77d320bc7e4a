"""One page from its bytes to a reading, or a fault that says what is wrong with it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

from redaksi.reading import Reading, UndecodableError, as_dict, decode, read
from redaksi.reading.decoding import WhyUndecodable
from redaksi.reading.errors import NoArticleError, WhyNoArticle
from redaksi.reading.markup import looks_like_markup, read_markup

MOST_BYTES = 5_000_000


class Wrong(StrEnum):
    """What can be wrong with a page; the values are keys of the words."""

    MISSING = "missing"
    DIRECTORY = "directory"
    UNREADABLE = "unreadable"
    EMPTY = "empty"
    LARGE = "large"
    BINARY = "binary"
    BROKEN = "broken"
    FOREIGN = "foreign"
    NO_ARTICLE = "no_article"
    LISTING = "listing"
    LINE = "line"
    NO_TEXT = "no_text"
    LINE_DAY = "line_day"
    DEFECT = "defect"


UNDECODABLE = {
    WhyUndecodable.BINARY: Wrong.BINARY,
    WhyUndecodable.BROKEN: Wrong.BROKEN,
    WhyUndecodable.FOREIGN: Wrong.FOREIGN,
}

UNTOLD = {
    WhyNoArticle.EMPTY: Wrong.NO_ARTICLE,
    WhyNoArticle.LISTING: Wrong.LISTING,
    WhyNoArticle.TOO_LARGE: Wrong.LARGE,
}


class Fault(Exception):
    """A page that cannot be read: what is wrong, and a detail of it."""

    def __init__(self, wrong: Wrong, detail: str = "") -> None:
        super().__init__(wrong, detail)
        self.wrong = wrong
        self.detail = detail

    def said(self, words: dict[str, str]) -> str:
        """Return what is wrong and what to do, in the language of `words`."""
        limit = MOST_BYTES // 1_000_000
        return words[self.wrong].format(detail=self.detail, limit=limit)


@dataclass(frozen=True, slots=True)
class ReadPage:
    """A page that was read. `text` is what the offsets count in; `cut` that it was cut out of HTML."""

    text: str
    reading: Reading
    cut: bool = False

    def as_dict(self) -> dict[str, Any]:
        """Return the reading as plain values; with the text where nobody else has it."""
        plain = as_dict(self.reading)
        return plain | {"text": self.text} if self.cut else plain


def load(file: Path) -> bytes:
    """Return the bytes of a file; at most one more than a page may have. Raises Fault."""
    try:
        with file.open("rb") as stream:
            return stream.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise Fault(Wrong.MISSING) from None
    except IsADirectoryError:
        raise Fault(Wrong.DIRECTORY) from None
    except (OSError, ValueError) as error:
        raise Fault(Wrong.UNREADABLE, getattr(error, "strerror", None) or str(error)) from error


def read_bytes(data: bytes, published: date | None) -> ReadPage:
    """Read the bytes of a page, text or HTML. Raises Fault."""
    if len(data) > MOST_BYTES:
        raise Fault(Wrong.LARGE)
    if looks_like_markup(data):
        return read_html(data, published)
    try:
        text = decode(data)
    except UndecodableError as error:
        wrong = UNDECODABLE[WhyUndecodable(error.reason)]
        raise Fault(wrong, str(error.offset)) from error
    return read_text(text, published)


def read_text(text: str, published: date | None) -> ReadPage:
    """Read the text of a page. Raises Fault when there is none or too much of it."""
    if len(text) > MOST_BYTES:
        raise Fault(Wrong.LARGE)
    if not text.strip():
        raise Fault(Wrong.EMPTY)
    return ReadPage(text, read(text, published=published))


def read_html(data: bytes | str, published: date | None) -> ReadPage:
    """Read a page of HTML. Raises Fault when it holds no story."""
    if len(data) > MOST_BYTES:
        raise Fault(Wrong.LARGE)
    try:
        document, reading = read_markup(data, published=published)
    except NoArticleError as error:
        raise Fault(UNTOLD[error.reason]) from error
    return ReadPage(document.text, reading, cut=True)
