"""The thing counted: the words after a number that make its unit."""

import re

from redaksi.reading.indonesian.units import COUNTERS, ENDINGS, MEASURES
from redaksi.reading.vocabulary import is_name_word, is_verb_like
from redaksi.reading.word_classes import PLACE
from redaksi.reading.words import Token

MOST_WORDS = 6
# `diJawa Tengahtelah`: blanks were lost when the page was captured.
GLUED = re.compile("[a-z]+[A-Z]")
# Whose they are is no part of the unit: dua anak Rachel, tiga lagu Sherina.
OWNED = frozenset((
    "anak", "putra", "putri", "cucu", "istri", "suami", "adik", "kakak", "keponakan", "saudara", "lagu",
    "album", "film", "buku", "novel", "gol", "rumah", "mobil", "akun", "foto", "video", "teman", "sahabat",
    "murid", "penggemar", "asisten", "pengacara", "kaki", "tangan", "mata",
))  # fmt: skip
LAST_SUFFIXES = ("nya", "-an")


def unit_end(tokens: tuple[Token, ...], start: int) -> int:
    """Return the place after the unit that begins at `start`; `start` itself when there is none."""
    if start >= len(tokens):
        return start
    first = tokens[start]
    measure = _base(first.low)
    if measure in MEASURES:
        twofold = measure == "kali" and start + 1 < len(tokens) and tokens[start + 1].low == "lipat"
        return start + 1 + twofold
    if not _can_open(first):
        return start
    end = start + 1
    while end < len(tokens) and end - start < MOST_WORDS and _goes_on(tokens, end):
        end += 1
    return _with_abbreviation(tokens, end)


def _base(low: str) -> str:
    return low.removesuffix("-an")


def _can_open(token: Token) -> bool:
    return (
        token.is_word
        and not token.text[0].isdigit()
        and token.low not in ENDINGS
        and not token.classes & PLACE
        and not _is_verb(token)
    )


def _is_verb(token: Token) -> bool:
    return token.text.islower() and is_verb_like(token)


def _goes_on(tokens: tuple[Token, ...], index: int) -> bool:
    token, before = tokens[index], tokens[index - 1]
    if token.start != before.end + 1 or before.low.endswith(LAST_SUFFIXES):
        return False
    if before.low in OWNED and is_name_word(token):
        return False
    follower = tokens[index + 1] if index + 1 < len(tokens) else None
    if token.low == "dan":
        return before.is_capital and follower is not None and follower.is_capital
    if token.low == "lalu":
        return follower is not None and follower.low == "lintas"
    return not _ends(token) and before.low not in MEASURES - COUNTERS


def _ends(token: Token) -> bool:
    if not token.is_word or token.text[0].isdigit() or GLUED.match(token.text):
        return True
    possessive = token.low.endswith("nya") and token.text.islower()
    return possessive or token.low in ENDINGS or _is_verb(token)


def _with_abbreviation(tokens: tuple[Token, ...], end: int) -> int:
    bracket = tokens[end : end + 3]
    marks = [token.text for token in bracket[::2]]
    introduced = marks == ["(", ")"] and tokens[end - 1].is_capital and bracket[1].is_capital
    return end + 3 if introduced else end
