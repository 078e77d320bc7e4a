"""News pages saved as HTML: the main text and the metadata, as text that `read` goes on from.

The libraries behind it (lxml, readability-lxml) are imported by the first call, not by this module.
"""

from datetime import date

from redaksi.reading.findings import Reading
from redaksi.reading.markup.document import Document
from redaksi.reading.markup.sniffing import decode_markup, looks_like_markup
from redaksi.reading.pipeline import read

__all__ = ["Document", "looks_like_markup", "open_markup", "read_markup"]


def open_markup(data: bytes | str) -> Document:
    """Return the news text of an HTML page and what the page says about itself.

    `data` is the page as saved: bytes in the encoding that it announces or another, or text; at most
    5 million characters, 20,000 elements and a million characters of text. Nothing is fetched and no
    external entity is resolved. Raises NoArticleError when the page tells no story (a front page, an
    empty one) or is larger than that.
    """
    from redaksi.reading.markup.article import cut_article

    return cut_article(decode_markup(data) if isinstance(data, bytes) else data)


def read_markup(data: bytes | str, *, published: date | None = None) -> tuple[Document, Reading]:
    """Open an HTML page and read its text; offsets of the reading count in `Document.text`.

    `published` goes before the day that the page itself tells. Raises NoArticleError.
    """
    document = open_markup(data)
    told = document.published.date() if document.published else None
    return document, read(document.text, published=published or told)
