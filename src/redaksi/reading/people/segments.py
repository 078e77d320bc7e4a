"""What a phrase between two commas is, an office or a name, and where the one ends and the other begins."""

from collections.abc import Sequence
from itertools import dropwhile
from typing import Final

from redaksi.reading.vocabulary import (
    is_degree,
    is_landmark,
    is_name_word,
    is_rank,
    is_title,
)
from redaksi.reading.word_classes import (
    ARTICLE,
    CAPITAL,
    GENERIC,
    HONORIFIC,
    INNER,
    INSTITUTION,
    MEDIUM,
    NAME,
    PARTICLE,
    POINTER,
    PREPOSITION,
    PRONOUN,
    RANK,
    RELATIVE,
    ROLE,
    ROLE_LAST,
    STOPPER,
    TITLE,
    UPPER,
    VERB_LIKE,
)
from redaksi.reading.words import Token

MOST_NAME_WORDS: Final = 5
NAME_OR_PARTICLE: Final = NAME | PARTICLE
NO_DESCRIPTION: Final = NAME | PRONOUN | STOPPER | VERB_LIKE | INNER | POINTER | TITLE | HONORIFIC


def degrees_end(tokens: Sequence[Token], start: int) -> int:
    """Return the place after the degrees at `start`: `S.H., M.Si.`; `start` when there is none."""
    end = start
    while end < len(tokens) and is_degree(tokens[end]):
        end += 1
        if end + 1 < len(tokens) and tokens[end].text == "." and tokens[end + 1].text == ",":
            end += 1
        if end + 1 < len(tokens) and tokens[end].text == "," and is_degree(tokens[end + 1]):
            end += 1
    return end


def is_surely_named(segment: list[Token]) -> bool:
    """Whether a role has its holder's name behind a rank or title: Kapolres Lamongan AKBP Rudi."""
    name = split_role_and_name(take_abbreviation(segment)[0])[1]
    if not name:
        return False
    if is_title(name[0]):
        return True
    before = [token for token in segment if token.end < name[0].start]
    if before and before[-1].classes & ROLE_LAST:
        return True
    return bool(before) and (is_rank(before[-1]) or before[-1].classes & HONORIFIC != 0)


def take_abbreviation(segment: list[Token]) -> tuple[list[Token], tuple[Token, ...]]:
    """Cut the bracket at the end of a phrase off, if it holds one word: `(KPK)`."""
    if len(segment) > 3 and segment[-1].text == ")" and segment[-3].text == "(":
        return segment[:-3], tuple(segment[-3:])
    return segment, ()


def is_role(segment: list[Token]) -> bool:
    """Whether a phrase without name begins as a role does."""
    first = _head(segment)
    return first is not None and (first.classes & ROLE != 0 or ends_office(segment))


def _head(segment: list[Token]) -> Token | None:
    """Return the first word that is no article."""
    for token in segment:
        if not token.classes & ARTICLE:
            return token
    return None


def is_described(segment: list[Token]) -> bool:
    """Whether a phrase says what somebody is, in a role or in small words: pengunjuk rasa."""
    if is_role(segment):
        return True
    first = _head(segment)
    if first is None or first.classes & GENERIC:
        return first is not None
    return first.text.islower() and not first.classes & NO_DESCRIPTION


def ends_office(segment: Sequence[Token]) -> bool:
    """Whether an office ends in its noun, as English ones do: Russian Foreign Minister.

    What follows `of`, `at` or `from` is no part of that: head of the agency.
    """
    for token in segment:
        if token.classes & ROLE_LAST:
            return True
        if token.classes & INNER:
            return False
    return False


def is_plain_name(segment: list[Token]) -> bool:
    """Whether a phrase is a person's name and nothing else; ranks and titles may stand before it."""
    name = _without_titles(segment)
    return (
        0 < len(name) <= MOST_NAME_WORDS + 1
        and not is_landmark(name[0])
        and all(
            token.classes & (NAME | PARTICLE) or _is_initial(name, index)
            for index, token in enumerate(name)
        )
        and is_name_word(name[-1])
    )


def is_set_off_name(segment: list[Token]) -> bool:
    """Whether a phrase between commas after a role can only be a name: Yohana Lintang Laut.

    Its later words may be words that elsewhere belong to an institution or a place.
    """
    name = _without_titles(segment)
    if not 1 < len(name) <= MOST_NAME_WORDS or not is_name_word(name[0]):
        return False
    return not is_landmark(name[0]) and all(
        token.classes & (CAPITAL | UPPER | ROLE) == CAPITAL for token in name
    )


def _is_initial(name: list[Token], index: int) -> bool:
    token = name[index]
    if token.text == ".":
        before = name[index - 1].text if index else ""
        # J. Widodo, Retno L.P. Marsudi
        return len(before) == 1 or (len(before) == 3 and before[1] == ".")
    return len(token.text) == 1 and token.text.isupper()


def _without_titles(segment: Sequence[Token]) -> list[Token]:
    """Return a name without the ranks and titles before it, their dots included."""
    return list(dropwhile(lambda token: _is_prefix(token) or token.text == ".", segment))


def _is_prefix(token: Token) -> bool:
    return is_rank(token) or is_title(token)


def split_role_and_name(tokens: list[Token]) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    """Cut a phrase without commas into role and name; both may be empty.

    The name is the longest run of name words at its end. A phrase that begins neither with a role nor
    with a lower-case description is an institution: then the name is empty.
    """
    # Only a name word ends a name; most phrases end in another.
    cut = _name_start(tokens) if tokens and tokens[-1].classes & NAME else len(tokens)
    if cut == len(tokens):
        return tuple(tokens), ()
    name = tuple(tokens[cut:])
    role = tokens[:cut]
    while role and (is_title(role[-1]) or _ends_title(role)):
        name = (role.pop(), *name)
    if role and not (is_role(role) or role[0].text.islower() or _is_described(role)):
        # Corporate Affairs Manager Maju Jaya Budi Santoso
        office = len(name) > 1 and any(map(_is_office_word, role))
        if not office:
            return tuple(tokens), ()
    return without_ranks(tuple(role)), name


def _is_office_word(token: Token) -> bool:
    return token.classes & (ROLE | CAPITAL | INSTITUTION | RELATIVE) == ROLE | CAPITAL


def _ends_title(role: list[Token]) -> bool:
    return len(role) > 1 and role[-1].text == "." and is_title(role[-2])


def _name_start(tokens: list[Token]) -> int:
    """Return where the name begins that the last word, a name word, ends."""
    size = len(tokens)
    cut = size - 1
    last = max(0, size - MOST_NAME_WORDS)
    while cut > last:
        own = tokens[cut - 1].classes
        if not own & NAME:
            joins = own & PARTICLE and cut > 1 and tokens[cut - 2].classes & NAME_OR_PARTICLE
            if not (joins or _is_initial(tokens, cut - 1)):
                break
        cut -= 1
    # `asal Genuk`, `di Gaza`: after a preposition it is a place.
    if cut > 0 and tokens[cut - 1].classes & PREPOSITION:
        return size
    return cut


def _is_described(role: list[Token]) -> bool:
    if role[0].classes & MEDIUM:
        return True
    return all(token.classes & RANK or not token.is_word for token in role)


def without_ranks(role: tuple[Token, ...]) -> tuple[Token, ...]:
    end = len(role)
    while end > 0 and (role[end - 1].classes & RANK or role[end - 1].text in {".", ","}):
        end -= 1
    # `Kepala Kepolisian Resor Kota Besar Surabaya` ends in no rank; a role of ranks only stays.
    return role[:end] if end > 0 else role
