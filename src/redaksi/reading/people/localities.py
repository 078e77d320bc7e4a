"""Stage: the towns and bodies that a story names as such, so that an office does not lose their names.

`Camat Babat Sutikno Hadi` has its town known from `di Babat` somewhere else in the story.
"""

from collections.abc import Iterable
from typing import Final

from redaksi.reading.vocabulary import is_role_noun
from redaksi.reading.word_classes import BODY, CAPITAL, LANDMARK, LOCATIVE, NAME, TERRITORY
from redaksi.reading.words import Token

MOST_WORDS: Final = 3
LONGEST_OFFICE: Final = 10
JOINTS: Final = frozenset(("dan", "di", "dari", "asal", "untuk", "(", ")", ","))
HEADS: Final = BODY | TERRITORY | LANDMARK
# A town or body follows these.
FOLLOWED: Final = LOCATIVE | HEADS
Name = tuple[str, ...]
# The words of a sentence, and the places of those that are FOLLOWED, with others.
Marked = tuple[tuple[Token, ...], list[int]]


def find_localities(marked: Iterable[Marked]) -> frozenset[Name]:
    """Return the names, lower case and at most three words long, that follow `di` or the word of a body."""
    found: set[Name] = set()
    for tokens, places in marked:
        for index in places:
            classes = tokens[index].classes & FOLLOWED
            if not classes:
                continue
            if classes & LOCATIVE or (_is_head(tokens[index]) and not _is_office(tokens, index)):
                name = _name_at(tokens, index + 1)
                if name:
                    found.add(name)
    return frozenset(found)


def _is_head(token: Token) -> bool:
    return token.classes & HEADS != 0 and token.classes & CAPITAL != 0


def _is_office(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether the capitals before `index` hold an office: Kepala Dinas Pendidikan Kabupaten …"""
    for token in reversed(tokens[max(0, index - LONGEST_OFFICE) : index]):
        if is_role_noun(token):
            return True
        if not (token.is_capital or token.low in JOINTS):
            return False
    return False


def _name_at(tokens: tuple[Token, ...], start: int) -> Name:
    """Return the run of name words at `start`; none where it is too long."""
    end, size = start, len(tokens)
    while end < size and tokens[end].classes & NAME:
        end += 1
        if end - start > MOST_WORDS:
            return ()
    # A run that goes on with another kind of capital is no whole name.
    if end == start or (end < size and tokens[end].classes & CAPITAL):
        return ()
    return tuple([token.low for token in tokens[start:end]])
