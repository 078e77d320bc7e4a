"""What of the words before a verb of saying is its subject: without manner, place, day, clauses."""

from itertools import pairwise
from typing import Final

from redaksi.reading.people.segments import is_role, split_role_and_name
from redaksi.reading.vocabulary import is_name_word
from redaksi.reading.word_classes import (
    ADVERB,
    BEARING,
    CAPITAL,
    COLLECTIVE,
    CONNECTED,
    INNER,
    INSTITUTION,
    LANDMARK,
    NAME,
    NAME_JOINT,
    NEGATION,
    POINTER,
    PREPOSITION,
    PRONOUN,
    ROLE,
    SAID_BEFORE,
    SMALL_ARTICLE,
    SPEECHLESS,
    STOPPER,
    SUBORDINATOR,
    UPPER,
    VERB_LIKE,
    WHO,
)
from redaksi.reading.words import Token

# A single word of these opens a clause and names nobody: Meskipun (menilai …).
NO_SUBJECT: Final = SUBORDINATOR | ADVERB
OPENS_ONLY: Final = SUBORDINATOR | ADVERB | STOPPER | CONNECTED
SPEAKS: Final = ROLE | PRONOUN | INSTITUTION | COLLECTIVE


def own_subject(subject: list[Token]) -> list[Token]:
    """Return the subject cut at its relative clause, or nothing where it can be no speaker."""
    if len(subject) > 1 and subject[0].classes & ADVERB and subject[1].classes & NAME:
        # Belakangan Budi Santoso (menjelaskan)
        subject = subject[1:]
    subject = _without_manner(subject)
    relative = next((i for i, token in enumerate(subject) if token.classes & WHO), None)
    if relative is not None and relative > 0 and is_name_word(subject[0]):
        subject = subject[:relative]
    elif relative is None and any(map(breaks, subject)):
        return _last_name(subject)
    if subject[0].classes & NAME:
        # Misbakhun di hadapan warga di lokasi itu: what follows the name is told about it.
        stop = next((i for i, token in enumerate(subject) if _ends_name(token)), len(subject))
        subject = subject[:stop]
    if len(subject) > 2:
        if _is_denied(subject):
            return []
        subject = _to_pointer(subject)
    return _who_speaks(subject)


def _who_speaks(subject: list[Token]) -> list[Token]:
    """Return a subject whose head can speak, or the name that ends a clause before the verb."""
    head = subject[0]
    own = head.classes
    if own & SPEECHLESS and any(token.classes & STOPPER for token in subject):
        # Komentar itu muncul usai Budi (mengkritik)
        return _last_name(subject)
    alone = len(subject) == 1
    if (
        own & (SPEECHLESS | NEGATION)
        or own & OPENS_ONLY == SUBORDINATOR
        or (alone and own & NO_SUBJECT)
    ):
        # Meski manifes (mencatat …, petugas mengakui …)
        return []
    if (own & STOPPER and not own & CONNECTED) or own & SAID_BEFORE:
        return _last_name(subject)
    named = own & (NAME | UPPER) or any(token.is_capital for token in subject[1:])
    speaks = named or can_speak(subject) or (alone and head.is_capital)
    return subject if speaks else []


def _is_denied(subject: list[Token]) -> bool:
    """Whether a subject does not say so: Budi sendiri tak spesifik (mengkritik), but `tak lupa`."""
    return any(
        token.classes & (NEGATION | CAPITAL) == NEGATION and not after.classes & ADVERB
        for token, after in pairwise(subject)
    )


def _to_pointer(subject: list[Token]) -> list[Token]:
    """Return who points back without what is told behind it: taipan itu minggu lalu (mengatakan)."""
    for index, token in enumerate(subject[1:-1], start=1):
        if token.classes & POINTER:
            behind = subject[index + 1 :]
            plain = not any(after.classes & (CAPITAL | WHO | POINTER) for after in behind)
            return subject[: index + 1] if plain else subject
    return subject


def _without_manner(subject: list[Token]) -> list[Token]:
    """Return a named subject without how and where it speaks: Budi Santoso melalui siaran pers."""
    if subject[0].classes & (STOPPER | SPEECHLESS):
        return subject
    for index in range(1, len(subject)):
        own = subject[index].classes
        if own & (STOPPER | CAPITAL) != STOPPER or not subject[index - 1].classes & CAPITAL:
            continue
        named = split_role_and_name(subject[:index])[1]
        if any(map(breaks, subject[:index])):
            return subject
        if own & INNER:
            # `Duta Besar X untuk Y Budi Santoso` goes on; `Budi Santoso di Gedung Y` does not.
            if len(named) > 1 and own & PREPOSITION and _is_place(subject, index + 1):
                return subject[:index]
        elif not own & NAME_JOINT and (named or not is_role(subject[:index])):
            return subject[:index]
    return subject


def _is_place(subject: list[Token], start: int) -> bool:
    """Whether no holder of an office stands behind a preposition."""
    landmark = start < len(subject) and subject[start].classes & LANDMARK
    return bool(landmark) or not split_role_and_name(subject)[1]


def _ends_name(token: Token) -> bool:
    return token.classes & (STOPPER | INNER | NAME_JOINT) == STOPPER


def _last_name(subject: list[Token]) -> list[Token]:
    """Return the name that ends a longer clause: Saat ditemui Rachmat (menyebut)."""
    cut = len(subject)
    while cut > 0 and is_name_word(subject[cut - 1]):
        cut -= 1
    return subject[cut:]


def can_speak(phrase: list[Token]) -> bool:
    """Whether a phrase names somebody: a name, an office, an institution, people, a pointer back."""
    head = phrase[0]
    if head.classes & SMALL_ARTICLE:
        head = next((token for token in phrase if not token.classes & SMALL_ARTICLE), head)
    if head.classes & SPEAKS or phrase[-1].classes & POINTER:
        return True
    return any(token.classes & CAPITAL for token in phrase)


def breaks(token: Token) -> bool:
    """Whether a word is a verb that shows a clause where a subject was expected."""
    return token.classes & (VERB_LIKE | BEARING | STOPPER | POINTER) == VERB_LIKE
