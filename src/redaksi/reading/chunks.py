"""What stands between two blanks, cut into words and marks: `“Ya,”` is a mark, a word and two marks.

News repeats itself: most chunks of a page were on the pages before it, so each is cut once.
"""

import re
from collections.abc import Callable
from typing import Final

from redaksi.reading.record import Record
from redaksi.reading.word_classes import PHRASE

# Words, marks, and the blanks between them: together they are the whole text.
# A capital word after a dot is no part of a word: there a blank was lost.
# No word of a language is longer than 60 letters; what is longer is cut, so that looking it up costs
# no more than its length.
BLANKS: Final = frozenset(" \t\n")
PIECE: Final = re.compile(
    r"\w{1,60}(?:[-'’/]\w{1,60}|\.(?![A-Z][a-z]{3})\w{1,60}|,[0-9]\w{0,60}){0,12}|[^\w\s]|\s+"
)
END: Final = re.compile(r"[.!?…]")
# So many chunks are remembered, and none that is longer than this.
MOST_REMEMBERED: Final = 30_000
LONGEST_REMEMBERED: Final = 40


class End(Record, frozen=True):
    """A mark that may end a sentence: its place, and the number of the piece that it is or is part of.

    A `plain` one stands behind a word that is no short form, alone with it between two blanks: it ends
    the sentence unless a small letter follows.
    """

    at: int
    number: int
    plain: bool


# A token to be: its text, where it starts and ends in its chunk, its lower case, its classes.
Piece = tuple[str, int, int, str, int]
# The pieces of a chunk, the marks in it, and the numbers of words that may open a phrase.
Chunk = tuple[tuple[Piece, ...], tuple[End, ...], tuple[int, ...]]


class Chunks:
    """The chunks of a language, as far as they are remembered.

    `words` are the chunks of one word that opens no phrase, most of a text: its lower case and classes.
    `others` are the rest. `look` returns a word in lower case, its classes, and where it falls into
    two, 0 for nowhere; the dot behind a `dotted` word ends no sentence.
    """

    def __init__(self, look: Callable[[str], tuple[str, int, int]], dotted: frozenset[str]) -> None:
        self._look = look
        self._dotted = dotted
        self.words: dict[str, tuple[str, int]] = {}
        self.others: dict[str, Chunk] = {}

    def learn(self, shown: str) -> Chunk:
        """Return a chunk that is not remembered, and remember it."""
        chunk = self._cut(shown)
        if len(shown) <= LONGEST_REMEMBERED:
            if len(self.words) + len(self.others) >= MOST_REMEMBERED:
                self.words.clear()
                self.others.clear()
            pieces, ends, openings = chunk
            if len(pieces) == 1 and pieces[0][0] == shown and not ends and not openings:
                self.words[shown] = pieces[0][3:]
            else:
                self.others[shown] = chunk
        return chunk

    def _cut(self, shown: str) -> Chunk:
        pieces: list[Piece] = []
        start = 0
        for found in PIECE.findall(shown):
            end = start + len(found)
            if found[0] not in BLANKS:
                piece = found
                low, classes, cut = self._look(piece)
                while cut:
                    part = piece[:cut]
                    pieces.append((part, start, start + cut, *self._look(part)[:2]))
                    piece, start = piece[cut:], start + cut
                    low, classes, cut = self._look(piece)
                pieces.append((piece, start, end, low, classes))
            start = end
        openings = tuple(index for index, piece in enumerate(pieces) if piece[4] & PHRASE)
        return tuple(pieces), tuple(self._ends(shown, pieces)), openings

    def _ends(self, shown: str, pieces: list[Piece]) -> list[End]:
        found: list[End] = []
        index = 0
        for mark in END.finditer(shown):
            at = mark.start()
            while pieces[index][2] <= at:
                index += 1
            found.append(End(at, index, at == len(shown) - 1 and self._is_plain(shown[:-1])))
        return found

    def _is_plain(self, word: str) -> bool:
        # A number may be that of a list item, one letter an initial.
        long = len(word) > 1 and word.isalnum() and not word.isdigit()
        return long and word.lower() not in self._dotted
