"""The sentences that may count something: most do not, and are looked at here only."""

from collections.abc import Iterable
from typing import Final

from redaksi.reading.figures.grammar import NumberGrammar
from redaksi.reading.record import Record
from redaksi.reading.words import Token

# The text as bytes, each digit a 0: one byte is found at the speed of memory, a class of them is not.
DIGITS: Final = bytes.maketrans(b"123456789", b"000000000")


class Candidate(Record, frozen=True):
    """A sentence with its words in small letters, and those of them that count."""

    tokens: tuple[Token, ...]
    lows: list[str]
    words: frozenset[str]
    has_digit: bool


def find_candidates(
    text: str, sentences: Iterable[tuple[Token, ...]], grammar: NumberGrammar
) -> list[Candidate]:
    """Return the sentences, given as unmasked tokens, that hold a digit or a word that counts."""
    digits = text.encode("latin-1", "replace").translate(DIGITS)
    found: list[Candidate] = []
    for tokens in sentences:
        if tokens:
            lows = [token.low for token in tokens]
            words = grammar.counting.intersection(lows)
            has_digit = digits.find(b"0", tokens[0].start, tokens[-1].end) >= 0
            if words or has_digit:
                found.append(Candidate(tokens, lows, words, has_digit))
    return found
