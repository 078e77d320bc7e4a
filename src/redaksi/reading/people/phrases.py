"""Find the phrase that names a speaker: after a verb of saying, or before one as its subject."""

from itertools import takewhile
from typing import Final

from redaksi.reading.people.appositions import (
    LONGEST_PHRASE,
    MOST_BETWEEN,
    apposition_end,
    bare_name,
    bracket_end,
    is_body,
)
from redaksi.reading.people.continuing import mark_continues, word_continues
from redaksi.reading.people.own_subject import breaks, own_subject
from redaksi.reading.people.segments import (
    degrees_end,
    is_plain_name,
    is_role,
    is_set_off_name,
    is_surely_named,
    split_role_and_name,
)
from redaksi.reading.word_classes import (
    ADVERB,
    ARTICLE,
    AS_OFFICE,
    CAPITAL,
    CONNECTED,
    CONNECTED_END,
    DESCRIBED,
    GENERIC,
    NAMELY,
    NEGATION,
    NUMERIC,
    OUTSIDE,
    POINTER,
    PRONOUN,
    QUOTE,
    STOPPER,
    SUBORDINATOR,
    UNBOUND,
    VERB_LIKE,
    WEEKDAY,
    WHO,
    WORD,
)
from redaksi.reading.words import Token, make_token

LONGEST_CLAUSE: Final = 70
MOST_ADVERBS: Final = 6
LONGEST_DESCRIPTION: Final = 14
WHEN_AND_WHERE: Final = STOPPER | WEEKDAY | NUMERIC
CLAUSE_MARKS: Final = frozenset(";:?!")
PRONOUN_OR_POINTER: Final = PRONOUN | POINTER


def phrase_after(tokens: tuple[Token, ...], start: int, *, closed: bool = False) -> list[Token]:
    """Return the tokens from `start` that name a speaker.

    With `closed` an apposition counts only when a comma closes it, as a clause may follow.
    """
    size = len(tokens)
    if start >= size:
        return []
    taken: list[Token] = []
    if tokens[start].classes & DESCRIBED:
        taken = _description(tokens, start)
    index = start + len(taken)
    while index < size and len(taken) < LONGEST_PHRASE:
        if taken and _is_complete(taken):
            break
        token = tokens[index]
        if token.classes & WORD:
            if not word_continues(token, tokens, index, taken):
                break
            taken.append(token)
            index += 1
            continue
        end = _end_behind_mark(tokens, index, taken, closed=closed)
        if end is None:
            break
        taken += tokens[index:end]
        index = end
    return taken


def _end_behind_mark(
    tokens: tuple[Token, ...], index: int, taken: list[Token], *, closed: bool
) -> int | None:
    """Return the end of what the mark at `index` opens or joins to a phrase; None where that ends."""
    mark = tokens[index].text
    if mark == ",":
        return apposition_end(tokens, index + 1, taken, closed=closed)
    if mark == "(":
        return bracket_end(tokens, index)
    return index + 1 if mark_continues(tokens[index], tokens, index) else None


def _is_complete(taken: list[Token]) -> bool:
    """Whether a phrase of some words ends for certain: `dia`, `pria itu`."""
    last = taken[-1].classes & PRONOUN_OR_POINTER
    return last != 0 and (last & POINTER != 0 or len(taken) == 1)


def _description(tokens: tuple[Token, ...], start: int) -> list[Token]:
    """Return a description that points back, whatever it holds: `wanita berumur 37 tahun itu`."""
    for index in range(start + 1, min(start + LONGEST_DESCRIPTION, len(tokens))):
        if tokens[index].classes & POINTER:
            return list(tokens[start : index + 1])
        if tokens[index].classes & OUTSIDE or tokens[index].text == "." or tokens[index].is_quote:
            break
    return []


def subject_before(tokens: tuple[Token, ...], verb: int, *, negated: bool = False) -> list[Token]:
    """Return the tokens before the verb at `verb` that are its subject; empty when it has none.

    With `negated` the verb may be denied: `Rosdiana tidak meminta …`.
    """
    end = verb
    if not negated and verb and tokens[verb - 1].classes & NEGATION:
        # `tak menyebutkan` says nothing.
        return []
    while end > max(0, verb - MOST_ADVERBS) and (
        _is_adverb(tokens[end - 1]) or (negated and tokens[end - 1].classes & NEGATION)
    ):
        end -= 1
    if end > 2 and tokens[end - 1].classes & POINTER and _is_adverb(tokens[end - 2]):
        # Sebuah laporan baru-baru ini (menyebut)
        end -= 2
    if end == 0 or tokens[end - 1].classes & UNBOUND:
        return []
    closed = tokens[end - 1].text == ","
    if closed:
        end -= 1
    segments = _segments(tokens, _clause_start(tokens, end), end)
    if not segments:
        return []
    return _choose(segments, closed=closed)


def _is_adverb(token: Token) -> bool:
    return token.classes & (ADVERB | CAPITAL) == ADVERB


def _clause_start(tokens: tuple[Token, ...], end: int) -> int:
    first = end - LONGEST_CLAUSE
    for index in range(end - 1, max(-1, first), -1):
        token = tokens[index]
        # Words are most, and end no clause.
        if not token.classes & WORD and (token.classes & QUOTE or token.text in CLAUSE_MARKS):
            return index + 1
    return max(0, first)


def _segments(tokens: tuple[Token, ...], start: int, end: int) -> list[list[Token]]:
    """Cut a clause at its commas; degrees after a name are left out."""
    segments: list[list[Token]] = [[]]
    index = start
    while index < end:
        if tokens[index].text == ",":
            degrees = degrees_end(tokens, index + 1)
            if degrees > index + 1:
                index = degrees
                continue
            segments.append([])
            # Pendeta lain, yakni Tyas Ambarwati, …
            index += index + 1 < end and tokens[index + 1].classes & NAMELY != 0
        else:
            segments[-1].append(tokens[index])
        index += 1
    return [segment for segment in segments if segment]


def _choose(segments: list[list[Token]], *, closed: bool) -> list[Token]:
    """Return the subject; `closed` says that a comma stands between it and the verb."""
    while len(segments) > 1 and closed and segments[-1][0].classes & WHEN_AND_WHERE:
        # NAME, dalam konferensi pers di Jakarta, Kamis, 12 Juni, menyatakan …
        segments = segments[:-1]
    subject = _without_connector(segments[-1])
    if subject[-1].classes & PRONOUN:
        # A title run into the text ends where `Ia` begins the sentence.
        return subject[-1:]
    first = _without_connector(segments[0])
    if any(token.classes & AS_OFFICE for token in first):
        return [token for segment in [first, *segments[1:]] for token in _comma(segment, first)]
    office = _office_before(segments, subject)
    if office:
        return office
    if len(segments) > 1 and is_role(subject):
        before = _without_connector(segments[-2])
        nameless = not split_role_and_name(subject)[1]
        if is_plain_name(bare_name(before)) and (nameless or closed):
            return [*before, _comma_token(before), *_without_relative(subject)]
    opening = _far_subject(segments, subject) if closed else []
    return opening or own_subject(subject)


def _far_subject(segments: list[list[Token]], subject: list[Token]) -> list[Token]:
    """Return the subject that stands before what commas tell of it; empty where the last part is it."""
    if _is_clause(subject) or (len(segments) == 1 and any(map(breaks, subject))):
        # Warga berkumpul di balai desa, menuntut …
        return _opening_subject(segments)
    if len(segments) > 1 and subject[0].classes & ARTICLE:
        before = _without_connector(segments[-2])
        if all(token.classes & (CAPITAL | STOPPER) == CAPITAL for token in before):
            # FiberSora, salah satu penyedia jaringan, mengatakan …
            return before
    return []


def _is_clause(segment: list[Token]) -> bool:
    """Whether a segment tells what its subject did: `NAME, telah meninggalkan koalisi, menuduh …`."""
    head = segment[0].classes
    if head & CAPITAL:
        return False
    return head & (VERB_LIKE | STOPPER) == VERB_LIKE or (
        head & ADVERB != 0 and any(breaks(token) for token in segment[1:3])
    )


def _opening_subject(segments: list[list[Token]]) -> list[Token]:
    """Return who opens a clause that goes on behind commas: `NAME memimpin rapat, meminta …`."""
    for segment in map(_without_connector, segments):
        if segment[0].classes & (STOPPER | SUBORDINATOR | WHO):
            continue
        end = next(
            (i for i, token in enumerate(segment) if breaks(token) or _is_adverb(token)),
            len(segment),
        )
        return own_subject(segment[:end]) if end else []
    return []


def _without_relative(segment: list[Token]) -> list[Token]:
    """Return a role without what is told about its holder: pedagang ikan yang berjualan di sana."""
    return list(takewhile(lambda token: not token.classes & WHO, segment))


def _office_before(segments: list[list[Token]], subject: list[Token]) -> list[Token]:
    """Return the office, what stands between, and the name that `subject` is; empty without one."""
    if len(segments) == 1:
        return []
    plain = bare_name(subject)
    if not (is_plain_name(plain) or is_set_off_name(plain)):
        return []
    for back in range(2, min(len(segments), MOST_BETWEEN + 2) + 1):
        before = _without_connector(segments[-back])
        if is_role(before) or before[0].classes & GENERIC:
            if is_surely_named(before):
                return []
            parts = [before, *segments[len(segments) - back + 1 : -1], subject]
            return [token for part in parts for token in _comma(part, before)]
        if not is_body(before):
            return []
    return []


def _comma(segment: list[Token], first: list[Token]) -> list[Token]:
    return segment if segment is first else [_comma_token(segment), *segment]


def _comma_token(segment: list[Token]) -> Token:
    return make_token(",", segment[-1].end, segment[-1].end, ",", 0)


def _without_connector(segment: list[Token]) -> list[Token]:
    while len(segment) > 1 and segment[0].classes & CONNECTED:
        size = 1 + next(
            (i for i, token in enumerate(segment) if token.classes & CONNECTED_END), len(segment)
        )
        if size >= len(segment):
            break
        segment = segment[size:]
    return segment


def after_connector(tokens: tuple[Token, ...]) -> int:
    """Return where a sentence begins after its connector: past `Sementara itu,`."""
    if not tokens[0].classes & CONNECTED:
        return 0
    size = 1 + next(
        (i for i, token in enumerate(tokens) if token.classes & CONNECTED_END), len(tokens)
    )
    return size + (tokens[size].text == ",") if size < len(tokens) else 0
