"""The page as the stages see it: clean characters, cut into lines, with the way back to the original."""

import re
from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from redaksi.reading.cleaning import ENTITY, INVISIBLE, LINE_HYPHEN, PLAIN, decode_entity
from redaksi.reading.findings import Span

# A carriage return before a line feed is no second line end. A character reference that a capture
# left in the text stands for its character.
DROPPED = re.compile(f"[{INVISIBLE}]|\r(?=\n)|{ENTITY.pattern}")
LINE_PATTERN = re.compile(r"[^\n]+")


@dataclass(frozen=True, slots=True)
class Line:
    """One line that is not blank, without the spaces around it; `span` is in the clean text."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Page:
    """A text made clean: one kind of space, one kind of line end, nothing invisible.

    `origin` holds for each clean character its index in `original`; None when they are the same.
    """

    original: str
    text: str
    origin: Sequence[int] | None

    def locate(self, span: Span) -> Span:
        """Return the span in the original text of a span in the clean text."""
        if self.origin is None:
            return span
        if span.start == span.end:
            here = self.origin[span.start] if span.start < len(self.origin) else len(self.original)
            return Span(here, here)
        last = self.origin[span.end - 1]
        entity = ENTITY.match(self.original, last)
        return Span(self.origin[span.start], entity.end() if entity else last + 1)


def make_page(original: str) -> Page:
    """Clean `original`; every other stage works on the result."""
    text = LINE_HYPHEN.sub("-", original)
    if DROPPED.search(text) is None:
        return Page(original, text.translate(PLAIN), None)
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
    return Page(original, "".join(pieces).translate(PLAIN), kept)


def split_lines(page: Page) -> list[Line]:
    """Return the lines of the page that are not blank."""
    lines = []
    for match in LINE_PATTERN.finditer(page.text):
        raw = match.group()
        text = raw.strip(" ")
        if text:
            start = match.start() + len(raw) - len(raw.lstrip(" "))
            lines.append(Line(text, Span(start, start + len(text))))
    return lines
