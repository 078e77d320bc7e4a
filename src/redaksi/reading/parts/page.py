"""The page as the stages see it: clean characters, cut into lines, with the way back to the original."""

import itertools
import re
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from redaksi.reading.findings import Span
from redaksi.reading.parts.cleaning import ENTITY, INVISIBLE, LINE_HYPHEN, PLAIN, decode_entity
from redaksi.reading.record import Record
from redaksi.reading.spans import make_span

# A carriage return before a line feed is no second line end. A character reference that a capture
# left in the text stands for its character.
# What can stand first is said first: where it does not stand, the search costs little.
DROPPED: Final = re.compile(
    f"[{INVISIBLE}\r&](?:(?<=[{INVISIBLE}])|(?<=\r)(?=\n)|(?<=&){ENTITY.pattern.removeprefix('&')})"
)
# One search tells that a text needs no cleaning; most need none.
REPLACED: Final = re.escape("".join(map(chr, PLAIN)))
UNCLEAN: Final = re.compile(f"[&\u00ad\u2010\u2011{INVISIBLE}{REPLACED}]")
TO_REPLACE: Final = re.compile(f"[{REPLACED}]")
UNCLEAN_ASCII: Final = bytes(byte for byte in range(128) if UNCLEAN.match(chr(byte)))
LINE_PATTERN: Final = re.compile(r"[^\n]+")
# A page has some hundred lines; every line costs as much as many words, so no more are read.
MOST_LINES: Final = 10_000


class Line(Record, frozen=True):
    """One line that is not blank, without the spaces around it; `span` is in the clean text."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Page:
    """A text made clean: one kind of space, one kind of line end, nothing invisible.

    `origin` holds for each clean character its index in `original`; None when they are the same.
    `left_out` are lines taken out of the middle of a sentence: where they stood in the clean text,
    their place in the original, their words.
    """

    original: str
    text: str
    origin: Sequence[int] | None
    left_out: tuple[tuple[int, Span, str], ...] = ()

    def locate(self, span: Span) -> Span:
        """Return the span in the original text of a span in the clean text."""
        if self.origin is None:
            return span
        if span.start == span.end:
            for place, whole, _ in self.left_out:
                if place == span.start:
                    return whole
            here = self.origin[span.start] if span.start < len(self.origin) else len(self.original)
            return make_span(here, here)
        last = self.origin[span.end - 1]
        entity = ENTITY.match(self.original, last) if self.original[last] == "&" else None
        return make_span(self.origin[span.start], entity.end() if entity else last + 1)


def make_page(original: str) -> Page:
    """Clean `original`; every other stage works on the result."""
    if _is_clean(original):
        return Page(original, original, None)
    text = LINE_HYPHEN.sub("-", original)
    if DROPPED.search(text) is None:
        return Page(original, _plain(text), None)
    kept = array("L")
    pieces: list[str] = []
    done = 0
    for match in DROPPED.finditer(text):
        kept.extend(range(done, match.start()))
        shown = decode_entity(match.group())
        if shown:
            kept.append(match.start())
        pieces += [text[done : match.start()], shown]
        done = match.end()
    kept.extend(range(done, len(text)))
    pieces.append(text[done:])
    return Page(original, _plain("".join(pieces)), kept)


def _plain(text: str) -> str:
    # Mostly there was only something to drop; looking is quicker than replacing.
    return text.translate(PLAIN) if TO_REPLACE.search(text) else text


def _is_clean(text: str) -> bool:
    if text.isascii():
        # Bytes are looked through in a tenth of the time of the search.
        return len(text.encode("ascii").translate(None, UNCLEAN_ASCII)) == len(text)
    return UNCLEAN.search(text) is None


def first_lines(page: Page) -> Page:
    """Return the page without what stands behind its first `MOST_LINES` line ends; mostly the same page."""
    if page.text.count("\n") <= MOST_LINES:
        return page
    ends = itertools.islice(re.finditer("\n", page.text), MOST_LINES, None)
    return replace(page, text=page.text[: next(ends).start()])


def split_lines(page: Page) -> list[Line]:
    """Return the lines of the page that are not blank."""
    lines = []
    for match in LINE_PATTERN.finditer(page.text):
        raw = match.group()
        text = raw.strip(" ")
        if text:
            start = match.start() + len(raw) - len(raw.lstrip(" "))
            lines.append(Line(text, make_span(start, start + len(text))))
    for place, _, words in page.left_out:
        lines.append(Line(words, make_span(place, place)))
    if page.left_out:
        lines.sort(key=lambda line: line.span)
    return lines
