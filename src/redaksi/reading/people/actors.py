"""Take a phrase that names a speaker apart: who it is, which office, or whom it points to."""

from collections.abc import Sequence
from enum import Enum
from itertools import dropwhile
from typing import Final

from msgspec.structs import replace

from redaksi.reading.findings import Span
from redaksi.reading.people.segments import (
    degrees_end,
    ends_office,
    is_described,
    is_plain_name,
    is_role,
    is_set_off_name,
    is_surely_named,
    split_role_and_name,
    take_abbreviation,
    without_ranks,
)
from redaksi.reading.record import Record
from redaksi.reading.spans import make_span
from redaksi.reading.vocabulary import is_name_word, is_rank, is_role_noun, is_title
from redaksi.reading.word_classes import (
    AKA,
    ARTICLE,
    AS_OFFICE,
    CALLED,
    CAPITAL,
    COLLECTIVE,
    DEFINITE,
    DESCRIBED,
    GENERIC,
    HONORIFIC,
    INNER,
    INSTITUTION,
    LEAD,
    MANY,
    MEDIUM,
    NAME,
    PARTICLE,
    PLURAL,
    POINTER,
    POSSESSED,
    PRONOUN,
    RANK,
    RECORD,
    RELATIVE,
    ROLE,
    SAYING,
    SMALL_ARTICLE,
    UPPER,
    WHO,
    WORD,
)
from redaksi.reading.words import Token

# Marks, aliases and joints are looked for only where a word of the phrase is no plain one.
WORD_OR_JOINT: Final = WORD | AKA | AS_OFFICE
KEEPS: Final = COLLECTIVE | ROLE | MEDIUM | GENERIC
WORD_OR_FRAME: Final = WORD | HONORIFIC | LEAD | ARTICLE


class Kind(Enum):
    """What an actor is to the page."""

    PERSON = "person"
    INSTITUTION = "institution"
    POINTER = "pointer"


class Actor(Record, frozen=True):
    """Somebody as one phrase names them; a pointer has no name and maybe a role."""

    kind: Kind
    name: tuple[Token, ...]
    role: tuple[Token, ...]
    alias: tuple[Token, ...] = ()
    # Points to more than one: mereka.
    plural: bool = False

    @property
    def mention(self) -> Span | None:
        """Where the phrase stands, from its first word to its last."""
        name, role = self.name, self.role
        if not name or not role:
            own = name or role
            return make_span(own[0].start, own[-1].end) if own else None
        return make_span(min(name[0].start, role[0].start), max(name[-1].end, role[-1].end))


def read_actor(tokens: list[Token]) -> Actor | None:
    """Return who a phrase names, or None when it names nobody.

    `tokens` is the phrase alone, commas and brackets included, at most some thirty words.
    """
    definite = bool(tokens) and tokens[0].classes & DEFINITE != 0
    if tokens and _is_framed(tokens):
        tokens = _trim(tokens)
    if not tokens:
        return None
    if definite and _points_back(tokens):
        return Actor(Kind.POINTER, (), tuple(tokens) if is_role(tokens) else ())
    first = tokens[0].classes
    if len(tokens) == 1 and first & (PRONOUN | POSSESSED):
        return Actor(Kind.POINTER, (), (), plural=first & PLURAL != 0)
    points = tokens[-1].classes & POINTER != 0
    if len(tokens) > 1 and first & (RECORD if points else RECORD | SAYING):
        return _read_record(tokens)
    if (first & GENERIC and is_generic(tokens)) or (points and first & MANY):
        return Actor(Kind.INSTITUTION, tuple(tokens), ())
    back = points and not _opens_with_name(tokens)
    return _read_pointer(tokens[:-1]) if back else _read_named(tokens)


def is_generic(tokens: Sequence[Token]) -> bool:
    """Whether a phrase is a body that the page has named: `perusahaan`, `kementerian tersebut`."""
    if not tokens[0].classes & GENERIC or any(token.classes & CAPITAL for token in tokens[1:]):
        return False
    return len(tokens) == 1 or tokens[-1].classes & POINTER != 0


def _read_named(tokens: list[Token]) -> Actor | None:
    for token in tokens:
        if token.classes & WORD_OR_JOINT != WORD:
            return _read_jointed(tokens)
    return _read_plain(tokens)


def _read_plain(tokens: list[Token]) -> Actor:
    """Return who a phrase without marks, aliases and joints names."""
    role, name = split_role_and_name(tokens)
    return Actor(_kind_of(role), name, role) if name else Actor(Kind.INSTITUTION, role, ())


def _read_jointed(tokens: list[Token]) -> Actor | None:
    tokens, alias = _take_alias(_drop_asides(tokens))
    for index, token in enumerate(tokens[:-1]):
        if token.classes & AS_OFFICE and index > 0:
            return Actor(Kind.PERSON, tuple(tokens[:index]), tuple(tokens[index + 1 :]), alias)
    segments = _split_commas(tokens)
    actor = _read_segments(segments) if segments else None
    return replace(actor, alias=alias) if actor and alias else actor


def _points_back(tokens: list[Token]) -> bool:
    """Whether a phrase after `the` is somebody named before: foreign minister, 45-year-old."""
    if any(token.classes & (NAME | INNER) or token.text == "," for token in tokens):
        return False
    if tokens[0].classes & (ROLE | RELATIVE) == ROLE:
        # Sang Bendahara Negara
        return True
    return ends_office(tokens) or any(token.classes & DESCRIBED for token in tokens)


def _opens_with_name(tokens: list[Token]) -> bool:
    """Whether a phrase that ends in a pointer names somebody all the same.

    `Maria Zakharova itu`; `Wening Asmaradana, penulis kajian itu`.
    """
    comma = next((i for i, token in enumerate(tokens) if token.text == ","), len(tokens) - 1)
    named = [token for token in tokens[:comma] if token.is_word and not is_title(token)]
    return bool(named) and all(map(is_name_word, named))


def _read_record(tokens: list[Token]) -> Actor | None:
    """Read `catatan Otoritas Pelabuhan` as the port, `laporan itu` as itself, `hasil survei` as nobody."""
    if tokens[-1].classes & POINTER:
        return Actor(Kind.INSTITUTION, tuple(tokens), ())
    low = dropwhile(lambda token: token.text.islower() and not token.classes & WHO, tokens[1:])
    whose = list(low)
    if not whose or not whose[0].is_capital:
        # menurut laporan media setempat, pengakuan korban
        keeper = tokens[1].classes & KEEPS
        return Actor(Kind.INSTITUTION, tuple(tokens[1:]), ()) if keeper else None
    return read_actor(whose)


def _take_alias(tokens: list[Token]) -> tuple[list[Token], tuple[Token, ...]]:
    """Take `atau Bambang Pacul`, `alias Okin` and `(Jokowi)` out of a phrase."""
    for index, token in enumerate(tokens[:-1]):
        if token.classes & AKA and index > 0 and tokens[index + 1].is_capital:
            end = index + 1
            while end < len(tokens) and tokens[end].is_capital:
                end += 1
            return tokens[:index] + tokens[end:], tuple(tokens[index + 1 : end])
    if (
        len(tokens) > 3
        and tokens[-1].text == ")"
        and tokens[-3].text == "("
        and _is_second_name(tokens)
    ):
        return _without_nickname(tokens)
    return tokens, ()


def _is_framed(tokens: list[Token]) -> bool:
    """Whether there may be something to trim from a phrase."""
    first = tokens[0]
    if first.classes & WORD_OR_FRAME != WORD or not tokens[-1].classes & WORD:
        return True
    return first.low == "salah"


def _trim(tokens: list[Token]) -> list[Token]:
    start, end = 0, len(tokens)
    while start < end and (not tokens[start].is_word or tokens[start].classes & (HONORIFIC | LEAD)):
        # `ibu` and `pak` open a name; before a lower-case word they are part of a role.
        if tokens[start].is_word and start + 1 < end and not _goes_on_named(tokens[start + 1]):
            break
        start += 1
    if (
        start + 1 < end
        and tokens[start].low == "salah"
        and tokens[start + 1].low in {"satu", "seorang"}
    ):
        start += 2
    while (
        start < end
        and tokens[start].classes & ARTICLE
        and tokens[start].low not in {"salah", "satu"}
    ):
        start += 1
    while end > start and not tokens[end - 1].is_word and tokens[end - 1].text != ")":
        end -= 1
    return tokens[start:end]


def _goes_on_named(token: Token) -> bool:
    return token.is_capital or token.text == "." or token.classes & PARTICLE != 0


def _read_pointer(tokens: list[Token]) -> Actor:
    for index, token in enumerate(tokens):
        if token.classes & CALLED:
            # pria yang akrab disapa Toni itu
            return Actor(Kind.POINTER, (), (), tuple(tokens[index + 1 :]))
    role, name = split_role_and_name(tokens)
    if any(token.low == "nama" for token in role) and len(name) >= 2:
        return Actor(Kind.PERSON, name, ())
    body = bool(role) and role[-1].classes & INSTITUTION
    if role and is_role_noun(role[0]) and len(name) >= 2 and not body:
        # Bupati Arif Rahman itu, but not Bacapres Koalisi Randu Maju ini
        return Actor(Kind.PERSON, name, role)
    described = tuple(tokens) if tokens and is_role_noun(tokens[0]) and len(tokens) > 1 else ()
    return Actor(Kind.POINTER, (), described)


def _drop_asides(tokens: list[Token]) -> list[Token]:
    """Take ages in brackets, `(Purn)` and degrees between commas out of a phrase."""
    kept: list[Token] = []
    index = 0
    while index < len(tokens):
        token = tokens[index]
        in_bracket = token.text == "(" and index + 2 < len(tokens)
        inside = tokens[index + 1] if in_bracket else token
        if in_bracket and tokens[index + 2].text == ")" and _is_aside(inside):
            index += 3
        elif token.text == "," and (end := degrees_end(tokens, index + 1)) > index + 1:
            index = end
        else:
            kept.append(token)
            index += 1
    return kept


def _is_aside(token: Token) -> bool:
    return token.text.isdigit() or is_rank(token)


def _is_second_name(tokens: list[Token]) -> bool:
    """Whether the bracket that ends a phrase holds a nickname (Jokowi) or initials (MBS)."""
    inside = tokens[-2]
    if is_name_word(inside):
        return True
    letters = [token.text[0] for token in tokens[:-3] if token.is_word and not token.classes & RANK]
    short = inside.text
    return inside.classes & UPPER != 0 and "".join(letters[-len(short) :]).upper() == short


def _without_nickname(tokens: list[Token]) -> tuple[list[Token], tuple[Token, ...]]:
    named = bool(split_role_and_name(tokens[:-3])[1])
    return (tokens[:-3], (tokens[-2],)) if named else (tokens, ())


def _split_commas(tokens: list[Token]) -> list[list[Token]]:
    segments: list[list[Token]] = [[]]
    for token in tokens:
        if token.text == ",":
            segments.append([])
        else:
            segments[-1].append(token)
    return [segment for segment in segments if segment]


def _read_segments(segments: list[list[Token]]) -> Actor | None:
    segment, abbreviation = take_abbreviation(segments[0])
    role, name = split_role_and_name(segment)
    if not name:
        role, abbreviation = tuple(segments[0]), ()
    # An age stands between commas in English: Budi Santoso, 45, a fisherman.
    rest = [segment for segment in segments[1:] if not _is_age(segment)]
    if rest and is_described(segments[0]) and not is_surely_named(segments[0]):
        for index, segment in enumerate(rest):
            if is_plain_name(segment) or (index + 1 == len(rest) and is_set_off_name(segment)):
                whole = _flatten(segments[: index + 1])
                return Actor(Kind.PERSON, _without_rank(segment), without_ranks(whole))
    name = (*name, *abbreviation)
    if name and not _office(role) and rest and is_role(rest[0]):
        return Actor(Kind.PERSON, name, _without_article(_flatten(rest)))
    if name:
        return Actor(_kind_of(role), name, role)
    return Actor(Kind.INSTITUTION, tuple(segments[0]), ())


def _is_age(segment: list[Token]) -> bool:
    return len(segment) == 1 and segment[0].text.isdigit()


def _without_article(role: tuple[Token, ...]) -> tuple[Token, ...]:
    return tuple(dropwhile(lambda token: token.classes & SMALL_ARTICLE, role))


def _office(role: tuple[Token, ...]) -> bool:
    """Whether a role says more than a rank does."""
    return any(token.is_word and not token.classes & RANK for token in role)


def _kind_of(role: tuple[Token, ...]) -> Kind:
    return Kind.INSTITUTION if role and role[0].classes & MEDIUM else Kind.PERSON


def _flatten(segments: list[list[Token]]) -> tuple[Token, ...]:
    return tuple(token for segment in segments for token in segment)


def _without_rank(segment: list[Token]) -> tuple[Token, ...]:
    return tuple(dropwhile(lambda token: is_rank(token) or token.text == ".", segment))
