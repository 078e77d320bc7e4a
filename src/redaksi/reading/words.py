"""Words and marks of a paragraph, with their places and their classes."""

from typing import Final

from mypy_extensions import mypyc_attr

from redaksi.reading.chunks import End
from redaksi.reading.lexicon import Lexicon
from redaksi.reading.word_classes import CAPITAL, QUOTE, WORD

# The text of a token that stands for a quotation; no page holds it.
MASK: Final = "\x01"


@mypyc_attr(acyclic=True)
class Token:
    """A word, a number or one mark; `start` and `end` count in the clean page, `low` is lower case.

    `classes` are the bits of `word_classes`. A token that stands for a quotation has the class QUOTE.
    No stage changes a token. No tuple: the attributes of a plain class are read in half the time. No
    `__init__`: calling one costs more than all it would set; `make_token` stands for it.
    """

    __slots__ = ("classes", "end", "low", "start", "text")

    text: str
    start: int
    end: int
    low: str
    classes: int

    def __repr__(self) -> str:
        return f"Token({self.text!r}, {self.start}, {self.end}, {self.low!r}, {self.classes})"

    def first(self, size: int) -> "Token":
        """The first letters of it, where a capture ran another word into it."""
        end = self.start + size
        return make_token(self.text[:size], self.start, end, self.low[:size], self.classes)

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


def make_token(text: str, start: int, end: int, low: str, classes: int) -> Token:
    """Return a token with all it has."""
    token = Token()
    token.text, token.start, token.end = text, start, end
    token.low, token.classes = low, classes
    return token


def tokenize(text: str, start: int, lexicon: Lexicon) -> tuple[list[Token], list[End]]:
    """Cut `text`, which begins at `start` of the page, into tokens.

    Returns besides the marks that may end a sentence, in their order; their places count in `text`.
    """
    chunks = lexicon.chunks
    words, others = chunks.words, chunks.others
    tokens: list[Token] = []
    ends: list[End] = []
    openings: list[int] = []
    add = tokens.append
    begin = start
    for shown in text.split(" "):
        end = begin + len(shown)
        word = words.get(shown)
        if word is not None:
            token = Token()
            token.text = shown
            token.start = begin
            token.end = end
            token.low, token.classes = word
            add(token)
        elif shown:
            pieces, marks, opening = others.get(shown) or chunks.learn(shown)
            if opening:
                openings += [len(tokens) + number for number in opening]
            if marks:
                done = len(tokens)
                for mark in marks:
                    at = begin - start + mark.at
                    ends.append(End(at, done + mark.number, mark.plain))
            for piece, first, last, low, classes in pieces:
                token = Token()
                token.text = piece
                token.start = begin + first
                token.end = begin + last
                token.low = low
                token.classes = classes
                add(token)
        begin = end + 1
    if openings:
        _mark_phrases(tokens, openings, lexicon)
    return tokens, ends


def _mark_phrases(tokens: list[Token], openings: list[int], lexicon: Lexicon) -> None:
    """Give the words of known phrases their class: `sementara itu`, `kantor berita`.

    `openings` are the places of words that may begin one.
    """
    last = len(tokens) - 1
    for index in openings:
        following = tokens[index + 1].low if index < last else ""
        for phrase, bit, closing in lexicon.phrases_from(tokens[index].low, following):
            found = tokens[index : index + len(phrase)]
            if tuple([token.low for token in found]) == phrase:
                for token in found:
                    token.classes |= bit
                found[-1].classes |= closing
                break
