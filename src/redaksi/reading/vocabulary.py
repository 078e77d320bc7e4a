"""What a token is to the rules: part of a person's name, of an office, of a clause."""

from typing import Final

from redaksi.reading.word_classes import (
    CAPITAL,
    DEGREE,
    LANDMARK,
    NAME,
    RANK,
    ROLE,
    TITLE,
    VERB_LIKE,
)
from redaksi.reading.words import Token

CAPITAL_RANK: Final = CAPITAL | RANK


def is_name_word(token: Token) -> bool:
    """Whether a word can be part of a person's name."""
    return token.classes & NAME != 0


def is_role_noun(token: Token) -> bool:
    """Whether a word can open a role: Ketua, pengamat, warga."""
    return token.classes & ROLE != 0


def is_title(token: Token) -> bool:
    """Whether a word is an academic, religious or noble title before a name: Prof, KH, dr."""
    return token.classes & TITLE != 0


def is_landmark(token: Token) -> bool:
    """Whether a word makes a name that follows it a place or a building: Sungai, Stadion."""
    return token.classes & LANDMARK != 0


def is_rank(token: Token) -> bool:
    """Whether a word is a grade of police, army or civil service: AKBP, Kapten, Pol."""
    return token.classes & CAPITAL_RANK == CAPITAL_RANK


def is_degree(token: Token) -> bool:
    """Whether a word is a degree after a name: S.H, M.Si, MH."""
    return token.classes & DEGREE != 0


def is_verb_like(token: Token) -> bool:
    """Whether a lower-case word has the shape of a verb."""
    return token.classes & VERB_LIKE != 0
