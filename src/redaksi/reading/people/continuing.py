"""Whether a word or a mark goes on with the phrase that names a speaker."""

from typing import Final

from redaksi.reading.people.segments import split_role_and_name
from redaksi.reading.vocabulary import is_rank, is_title
from redaksi.reading.word_classes import (
    CAPITAL,
    INNER,
    LINK,
    NAME,
    NAME_JOINT,
    NAMING,
    NUMERIC,
    POINTER,
    POSSESSIVE,
    ROLE,
    ROLE_LAST,
    SMALL_ARTICLE,
    STOPPER,
    VERB_LIKE,
    WEEKDAY,
    WHO,
    WORD,
)
from redaksi.reading.words import Token

# What ends the phrase that names a speaker.
BARRED: Final = STOPPER | WHO | VERB_LIKE
CAPITAL_OR_NAME: Final = CAPITAL | NAME
JOINS: Final = POINTER | NAMING | INNER
MARKS_INSIDE: Final = frozenset(("@", "&", "/"))


def continues(token: Token, tokens: tuple[Token, ...], index: int, taken: list[Token]) -> bool:
    """Whether the word or mark at `index` goes on with what is `taken` so far."""
    if token.classes & WORD:
        return word_continues(token, tokens, index, taken)
    return mark_continues(token, tokens, index)


def mark_continues(token: Token, tokens: tuple[Token, ...], index: int) -> bool:
    """Whether a mark joins two words of a phrase: an ampersand, the dot of an initial."""
    return token.text in MARKS_INSIDE or (token.text == "." and _is_initial(tokens, index))


def word_continues(token: Token, tokens: tuple[Token, ...], index: int, taken: list[Token]) -> bool:
    """Whether a word goes on with what is `taken` so far; every first word does that bars nothing."""
    classes = token.classes
    if classes & WEEKDAY or token.low.startswith("kepada"):
        return False
    if classes & CAPITAL_OR_NAME or token.text.isdigit():
        return True
    if taken and classes & JOINS:
        joined = _joins(token, tokens, index, taken)
        if joined is not None:
            return joined
    if classes & BARRED:
        return False
    return not taken or _goes_on_small(token, tokens, index, taken)


def _joins(token: Token, tokens: tuple[Token, ...], index: int, taken: list[Token]) -> bool | None:
    """Whether a small word that may belong to an office does; None where it is as any other."""
    classes = token.classes
    if classes & POINTER and (taken[0].classes & ROLE or taken[0].text.islower()):
        # Bacapres Koalisi Indonesia Maju ini; cucu Budi Santoso tersebut
        return True
    follower = tokens[index + 1].classes if index + 1 < len(tokens) else 0
    if classes & NAMING and not taken[-1].classes & NAME:
        # pengunjuk rasa berusia 70 tahun
        return follower & (CAPITAL | NUMERIC) != 0
    if classes & INNER and index + 1 < len(tokens):
        leads = follower & CAPITAL or classes & LINK or _is_article(tokens, index + 1)
        return bool(leads) and not classes & WHO and not split_role_and_name(taken)[1]
    return None


def _goes_on_small(token: Token, tokens: tuple[Token, ...], index: int, taken: list[Token]) -> bool:
    """Whether a small word that bars nothing goes on with a phrase: not after a name."""
    last = taken[-1]
    if last.classes & POSSESSIVE:
        return True
    if not (last.classes & NAME or taken[0].classes & NAME or last.text == ")"):
        return True
    if token.classes & ROLE_LAST and index + 1 < len(tokens):
        # Microsoft chief executive Satya Nadella; a senior Texas official
        opens = not any(before.classes & ROLE_LAST for before in taken)
        return opens or tokens[index + 1].classes & (CAPITAL | ROLE_LAST) != 0
    return token.classes & NAME_JOINT != 0


def _is_initial(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether the dot at `index` belongs to an initial, a title or a short form before a name."""
    if index == 0 or index + 1 >= len(tokens) or tokens[index - 1].end != tokens[index].start:
        return False
    before, follower = tokens[index - 1], tokens[index + 1]
    short = len(before.text) <= 3 and before.is_capital
    return (short or is_title(before) or is_rank(before)) and follower.is_capital


def _is_article(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether an article stands before a name at `index`: at the University of X."""
    follower = tokens[index + 1] if index + 1 < len(tokens) else None
    return (
        tokens[index].classes & SMALL_ARTICLE != 0 and follower is not None and follower.is_capital
    )
