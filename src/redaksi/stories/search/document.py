"""What can be found of a story: its stems with their places and weights, and marks that filter.

The vector is written here as PostgreSQL keeps it (`tsvector`). Besides stems it has marks, which no word
can be since they contain a slash: `h/banjir` says that the stem stands in the headline, `s/3` section,
`k/opinion` kind, `d/20261122` and `m/202611` day and month of publication. So one index
answers words and filters together, and a search can begin with the newest days.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from html import unescape
from itertools import islice
from typing import Any

from redaksi.stories.search.words import WORD, is_small, stems, tokens, written_stems

MOST_WORDS = 60_000  # of one text that are looked at
LAST_PLACE = 16_383  # PostgreSQL counts no further (chapter 8.11.1)
MOST_PLACES = 255  # of one stem
LARGEST = 800_000  # bytes of a vector; PostgreSQL takes a megabyte
# Keys of the stream's JSON whose text no reader reads as text.
UNREAD = frozenset({"id", "type", "url", "photo", "key", "first_row_is_table_header"})

BREAK = re.compile(r"<(?:/?p|br)\b[^>]*>")
TAG = re.compile(r"<[^<>]+>")

Places = dict[str, list[str]]


@dataclass(frozen=True, slots=True)
class Source:
    """What a document is made of. body: the stream's raw JSON. names: of topics, people, the section."""

    headline: str
    standfirst: str
    body: Iterable[Any]
    names: Iterable[str]
    section: int
    kind: str
    published: datetime


def section_mark(pk: int) -> str:
    return f"s/{pk}"


def kind_mark(kind: str) -> str:
    return f"k/{kind}"


def headline_mark(stem: str) -> str:
    return f"h/{stem}"


def day_mark(day: date) -> str:
    return f"d/{day:%Y%m%d}"


def month_mark(day: date) -> str:
    return f"m/{day:%Y%m}"


def vector_of(source: Source) -> str:
    """The document as a tsvector is written: `'banjir':1A,14 's/3' …`.

    Headline A, standfirst B, names C, text D; between the parts a gap, so that no phrase spans two.
    """
    places: Places = {}
    place = 0
    parts = ((source.headline, "A"), (source.standfirst, "B"), (" · ".join(source.names), "C"))
    for text, weight in (*parts, (text_of(source.body), "")):
        place = _put(places, text, weight, place) + 10
    marks = {
        headline_mark(stem)
        for token in tokens(source.headline)
        if not is_small(token.word)
        for stem in stems(token.word)
    }
    day = source.published.astimezone(UTC).date()
    marks |= {section_mark(source.section), kind_mark(source.kind), day_mark(day), month_mark(day)}
    return " ".join([*(f"'{mark}'" for mark in marks), *_written(places)])


def _put(places: Places, text: str, weight: str, place: int) -> int:
    """Put the stems of a text down; returns the last place."""
    for found_word in islice(WORD.finditer(text), MOST_WORDS):
        place = min(place + 1, LAST_PLACE)
        at = f"{place}{weight}"
        for stem in written_stems(found_word[0]):
            found = places.setdefault(stem, [])
            if len(found) < MOST_PLACES:
                found.append(at)
    return place


def _written(places: Places) -> Iterator[str]:
    size = 0
    for stem, at in places.items():
        size += len(stem.encode()) + 4 + 2 * len(at)
        if size > LARGEST:
            return
        # Stems are letters and digits: there is nothing in them to be quoted.
        yield f"'{stem}':{','.join(at)}"


def text_of(body: Iterable[Any]) -> str:
    """All that a reader reads of a stream's raw JSON, paragraph by paragraph."""
    return "\n".join(map(plain, _texts(body)))


def plain(html: str) -> str:
    """The words of formatted text; of what is none, the text itself."""
    return unescape(TAG.sub("", BREAK.sub(" ", html))) if "<" in html or "&" in html else html


def _texts(part: Any) -> Iterator[str]:
    """Texts of a block whatever its kind: kinds of blocks that are added later are found too."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, Mapping):
        for name, value in part.items():
            if name not in UNREAD:
                yield from _texts(value)
    elif isinstance(part, Sequence):
        for item in part:
            yield from _texts(item)
