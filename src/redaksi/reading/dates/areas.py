"""Some lines of a page as one text that is searched once, with the way back to their places."""

from bisect import bisect_right
from collections.abc import Iterable

from redaksi.reading.findings import Span
from redaksi.reading.parts.page import Line


class Areas:
    """Lines set one under the other. `low` is `text` in small letters, as long as `text`.

    Both begin and end with a line end, so that every word has a character on either side.
    """

    __slots__ = ("_moves", "_starts", "low", "text")

    def __init__(self, lines: Iterable[Line]) -> None:
        parts = list(lines)
        self.text = "\n" + "".join(part.text + "\n" for part in parts)
        low = self.text.lower()
        same = len(low) == len(self.text)
        self.low = low if same else "".join(_lower(char) for char in self.text)
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
        return Span(start + move, end + move)


def _lower(char: str) -> str:
    """Return the small letter where it is one character: of `İ` it is two."""
    low = char.lower()
    return low if len(low) == 1 else char
