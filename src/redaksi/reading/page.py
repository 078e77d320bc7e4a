"""The page as the stages see it: clean characters, cut into lines, with the way back to the original."""

import re
from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from redaksi.reading.findings import Span

# Characters that show nothing and stand inside words: marks of order, width, direction, hyphenation.
INVISIBLE = "\ufeff\u200b\u200c\u200d\u2060\u00ad\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
SPACES = (
    "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
    "\u2008\u2009\u200a\u202f\u205f\u3000"
)
BREAKS = "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
# Other control characters become blanks; `mask` relies on text that holds none.
CONTROLS = "".join(map(chr, range(0x20))).translate({ord(char): None for char in "\n" + BREAKS})
PLAIN = str.maketrans({**dict.fromkeys(CONTROLS + SPACES, " "), **dict.fromkeys(BREAKS, "\n")})
INVISIBLE_PATTERN = re.compile(f"[{INVISIBLE}]")
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
        return Span(self.origin[span.start], self.origin[span.end - 1] + 1)


def make_page(original: str) -> Page:
    """Clean `original`; every other stage works on the result."""
    if INVISIBLE_PATTERN.search(original) is None:
        return Page(original, original.translate(PLAIN), None)
    kept = [index for index, char in enumerate(original) if char not in INVISIBLE]
    clean = INVISIBLE_PATTERN.sub("", original).translate(PLAIN)
    return Page(original, clean, array("L", kept))


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
