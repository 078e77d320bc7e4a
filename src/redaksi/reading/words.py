"""Words and marks of a paragraph, with their places and their classes."""

import re
from typing import NamedTuple

from redaksi.reading.lexicon import Lexicon
from redaksi.reading.word_classes import CAPITAL, PHRASE, QUOTE, WORD

# The text of a token that stands for a quotation; no page holds it.
MASK = "\x01"
# Words, marks, and the blanks between them: together they are the whole text.
# A capital word after a dot is no part of a word: there a blank was lost.
# No word of a language is longer than 60 letters; what is longer is cut, so that looking it up costs
# no more than its length.
BLANKS = frozenset(" \t\n")
PIECE = re.compile(
    r"\w{1,60}(?:[-'’/]\w{1,60}|\.(?![A-Z][a-z]{3})\w{1,60}|,[0-9]\w{0,60}){0,12}|[^\w\s]|\s+"
)


class Token(NamedTuple):
    """A word, a number or one mark; `start` and `end` count in the clean page, `low` is lower case.

    `classes` are the bits of `word_classes`. A token that stands for a quotation has the class QUOTE.
    """

    text: str
    start: int
    end: int
    low: str
    classes: int

    @property
    def is_quote(self) -> bool:
        """Whether this stands for a quotation."""
        return self.classes & QUOTE != 0

    @property
    def is_word(self) -> bool:
        """Whether this is a word or a number."""
        return self.classes & WORD != 0

    @property
    def is_capital(self) -> bool:
        """Whether this is a word that begins with a capital letter, iNews included."""
        return self.classes & CAPITAL != 0


def tokenize(text: str, start: int, lexicon: Lexicon) -> list[Token]:
    """Cut `text`, which begins at `start` of the page, into tokens."""
    look = lexicon.look
    tokens: list[Token] = []
    openings: list[int] = []
    for found in PIECE.findall(text):
        end = start + len(found)
        if found[0] not in BLANKS:
            piece = found
            low, classes, cut = look(piece)
            while cut:
                part = piece[:cut]
                tokens.append(Token(part, start, start + cut, *look(part)[:2]))
                piece, start = piece[cut:], start + cut
                low, classes, cut = look(piece)
            # As Token(…) does, in a third of the time; most of a page is cut here.
            if classes & PHRASE:
                openings.append(len(tokens))
            tokens.append(tuple.__new__(Token, (piece, start, end, low, classes)))
        start = end
    _mark_phrases(tokens, openings, lexicon)
    return tokens


def _mark_phrases(tokens: list[Token], openings: list[int], lexicon: Lexicon) -> None:
    """Give the words of known phrases their class: `sementara itu`, `kantor berita`.

    `openings` are the places of words that may begin one.
    """
    for index in openings:
        following = tokens[index + 1].low if index + 1 < len(tokens) else ""
        for phrase, bit, closing in lexicon.phrases_from(tokens[index].low):
            if phrase[1] != following:
                continue
            last = index + len(phrase) - 1
            if tuple(token.low for token in tokens[index : last + 1]) == phrase:
                for place in range(index, last + 1):
                    own = tokens[place].classes | bit | (closing if place == last else 0)
                    tokens[place] = tokens[place]._replace(classes=own)
                break
