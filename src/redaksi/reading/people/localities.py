"""Stage: the towns and bodies that a story names as such, so that an office does not lose their names.

`Camat Babat Sutikno Hadi` has its town known from `di Babat` somewhere else in the story.
"""

from collections.abc import Iterable

from redaksi.reading.sentences import Sentence
from redaksi.reading.vocabulary import is_name_word, is_role_noun
from redaksi.reading.word_classes import BODY, CAPITAL, LANDMARK, LOCATIVE, TERRITORY
from redaksi.reading.words import Token

MOST_WORDS = 3
LONGEST_OFFICE = 10
JOINTS = frozenset(("dan", "di", "dari", "asal", "untuk", "(", ")", ","))
HEADS = BODY | TERRITORY | LANDMARK
Name = tuple[str, ...]


def find_localities(sentences: Iterable[Sentence]) -> frozenset[Name]:
    """Return the names, lower case and at most three words long, that follow `di` or the word of a body."""
    found: set[Name] = set()
    for sentence in sentences:
        if not sentence.classes & (LOCATIVE | HEADS):
            continue
        tokens = sentence.tokens
        for index, token in enumerate(tokens):
            if not token.classes & (LOCATIVE | HEADS):
                continue
            if token.classes & LOCATIVE or (_is_head(token) and not _is_office(tokens, index)):
                name = _name_at(tokens, index + 1)
                if 0 < len(name) <= MOST_WORDS:
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
    end = start
    while end < len(tokens) and end - start <= MOST_WORDS and is_name_word(tokens[end]):
        end += 1
    # A run that goes on with another kind of capital is no whole name.
    if end < len(tokens) and tokens[end].is_capital:
        return ()
    return tuple(token.low for token in tokens[start:end])
