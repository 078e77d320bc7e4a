"""Some lines of a page as one text that is searched once, with the way back to their places."""

from bisect import bisect_right
from collections.abc import Iterable
from typing import Final

from redaksi.reading.findings import Span
from redaksi.reading.parts.page import Line
from redaksi.reading.spans import make_span

# What a pattern of bytes begins with is found at the speed of memory; a class of characters is not.
_SHAPES: Final = bytes(
    ord("0")
    if chr(byte) in "0123456789"
    else byte
    if chr(byte).isalnum() or byte == ord("_")
    else 32
    for byte in range(256)
)


def shape(low: str) -> bytes:
    """Return a text byte for character: digits are 0, all but words a blank, as are far letters."""
    return low.encode("latin-1", "replace").translate(_SHAPES)


class Areas:
    """Lines set one under the other. `low` is `text` in small letters, as long as `text`.

    Both begin and end with a line end, so that every word has a character on either side. `shape` is
    that of `low`, to search for what may be a day before it is looked at; `numbers` are the places
    where a number may begin.
    """

    __slots__ = ("_moves", "_starts", "low", "numbers", "shape", "text")

    def __init__(self, lines: Iterable[Line]) -> None:
        parts = list(lines)
        self.text = "\n".join(("", *[part.text for part in parts], ""))
        low = self.text.lower()
        same = len(low) == len(self.text)
        self.low = low if same else "".join(_lower(char) for char in self.text)
        self.shape = shape(self.low)
        self.numbers: list[int] = []
        here = -1
        for before in self.shape.split(b" 0")[:-1]:
            here += len(before) + 2
            self.numbers.append(here)
        self._starts: list[int] = []
        self._moves: list[int] = []
        here = 1
        for part in parts:
            self._starts.append(here)
            self._moves.append(part.span.start - here)
            here += len(part.text) + 1

    def span(self, start: int, end: int) -> Span:
        """Return the place in the page of a stretch that lies in one of the lines."""
        move = self._moves[bisect_right(self._starts, start) - 1]
        return make_span(start + move, end + move)


def _lower(char: str) -> str:
    """Return the small letter where it is one character: of `İ` it is two."""
    low = char.lower()
    return low if len(low) == 1 else char
