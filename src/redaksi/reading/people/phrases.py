"""Find the phrase that names a speaker: after a verb of saying, or before one as its subject."""

from itertools import takewhile

from redaksi.reading.people.appositions import (
    LONGEST_PHRASE,
    MOST_BETWEEN,
    apposition_end,
    bare_name,
    bracket_end,
    is_body,
)
from redaksi.reading.people.continuing import mark_continues, word_continues
from redaksi.reading.people.segments import (
    degrees_end,
    is_plain_name,
    is_role,
    is_set_off_name,
    is_surely_named,
    split_role_and_name,
)
from redaksi.reading.vocabulary import is_name_word
from redaksi.reading.word_classes import (
    ADVERB,
    ARTICLE,
    AS_OFFICE,
    BEARING,
    CAPITAL,
    COLLECTIVE,
    CONNECTED,
    CONNECTED_END,
    DESCRIBED,
    GENERIC,
    INNER,
    INSTITUTION,
    LANDMARK,
    NAME,
    NAME_JOINT,
    NAMELY,
    NEGATION,
    NUMERIC,
    OUTSIDE,
    POINTER,
    PREPOSITION,
    PRONOUN,
    QUOTE,
    ROLE,
    SAID_BEFORE,
    SMALL_ARTICLE,
    SPEECHLESS,
    STOPPER,
    SUBORDINATOR,
    UNBOUND,
    UPPER,
    VERB_LIKE,
    WEEKDAY,
    WHO,
    WORD,
)
from redaksi.reading.words import Token

LONGEST_CLAUSE = 70
MOST_ADVERBS = 6
LONGEST_DESCRIPTION = 14
WHEN_AND_WHERE = STOPPER | WEEKDAY | NUMERIC
# A single word of these opens a clause and names nobody: Meskipun (menilai …).
NO_SUBJECT = SUBORDINATOR | ADVERB
CLAUSE_MARKS = frozenset(";:?!")
SPEAKS = ROLE | PRONOUN | INSTITUTION | COLLECTIVE
PRONOUN_OR_POINTER = PRONOUN | POINTER


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
    opening = _far_subject(segments, subject) if closed and len(segments) > 1 else []
    return opening or _own_subject(subject)


def _far_subject(segments: list[list[Token]], subject: list[Token]) -> list[Token]:
    """Return the subject that stands before what commas tell of it; empty where the last part is it."""
    if _is_clause(subject):
        return _opening_subject(segments)
    if subject[0].classes & ARTICLE:
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
        head & ADVERB != 0 and any(_breaks(token) for token in segment[1:3])
    )


def _opening_subject(segments: list[list[Token]]) -> list[Token]:
    """Return who opens a clause that goes on behind commas: `NAME memimpin rapat, meminta …`."""
    for segment in map(_without_connector, segments):
        if segment[0].classes & (STOPPER | SUBORDINATOR | WHO):
            continue
        end = next((i for i, token in enumerate(segment) if _breaks(token)), len(segment))
        while end and _is_adverb(segment[end - 1]):
            end -= 1
        return _own_subject(segment[:end]) if end else []
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
    return Token(",", segment[-1].end, segment[-1].end, ",", 0)


def _without_connector(segment: list[Token]) -> list[Token]:
    while len(segment) > 1 and segment[0].classes & CONNECTED:
        size = 1 + next(
            (i for i, token in enumerate(segment) if token.classes & CONNECTED_END), len(segment)
        )
        if size >= len(segment):
            break
        segment = segment[size:]
    return segment


def _own_subject(subject: list[Token]) -> list[Token]:
    """Return the subject cut at its relative clause, or nothing where it can be no speaker."""
    if len(subject) > 1 and subject[0].classes & ADVERB and subject[1].classes & NAME:
        # Belakangan Budi Santoso (menjelaskan)
        subject = subject[1:]
    subject = _without_manner(subject)
    head = subject[0]
    relative = next((i for i, token in enumerate(subject) if token.classes & WHO), None)
    if relative is not None and relative > 0 and is_name_word(head):
        subject = subject[:relative]
    elif relative is None and any(_breaks(token) for token in subject):
        return _last_name(subject)
    if head.classes & NAME:
        # Misbakhun di hadapan warga di lokasi itu: what follows the name is told about it.
        stop = next((i for i, token in enumerate(subject) if _ends_name(token)), len(subject))
        subject = subject[:stop]
    if head.classes & (SPEECHLESS | NEGATION) or (len(subject) == 1 and head.classes & NO_SUBJECT):
        return []
    if head.classes & PRONOUN and len(subject) == 1:
        return subject
    if (head.classes & STOPPER and not head.classes & CONNECTED) or head.classes & SAID_BEFORE:
        return _last_name(subject)
    if any(token.is_capital for token in subject[1:]) or head.classes & (NAME | UPPER):
        return subject
    return subject if can_speak(subject) or (head.is_capital and len(subject) == 1) else []


def _without_manner(subject: list[Token]) -> list[Token]:
    """Return a named subject without how and where it speaks: Budi Santoso melalui siaran pers."""
    if subject[0].classes & STOPPER:
        return subject
    for index in range(1, len(subject)):
        own = subject[index].classes
        if own & (STOPPER | CAPITAL) != STOPPER or not subject[index - 1].classes & CAPITAL:
            continue
        named = split_role_and_name(subject[:index])[1]
        if any(map(_breaks, subject[:index])):
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


def after_connector(tokens: tuple[Token, ...]) -> int:
    """Return where a sentence begins after its connector: past `Sementara itu,`."""
    if not tokens[0].classes & CONNECTED:
        return 0
    size = 1 + next(
        (i for i, token in enumerate(tokens) if token.classes & CONNECTED_END), len(tokens)
    )
    return size + (tokens[size].text == ",") if size < len(tokens) else 0


def _ends_name(token: Token) -> bool:
    return token.classes & (STOPPER | INNER | NAME_JOINT) == STOPPER


def can_speak(phrase: list[Token]) -> bool:
    """Whether a phrase names somebody: a name, an office, an institution, people, a pointer back."""
    head = phrase[0]
    if head.classes & SMALL_ARTICLE:
        head = next((token for token in phrase if not token.classes & SMALL_ARTICLE), head)
    if head.classes & SPEAKS or phrase[-1].classes & POINTER:
        return True
    return any(token.classes & CAPITAL for token in phrase)


def _breaks(token: Token) -> bool:
    return token.classes & (VERB_LIKE | BEARING | STOPPER | POINTER) == VERB_LIKE


def _last_name(subject: list[Token]) -> list[Token]:
    """Return the name that ends a longer clause: Saat ditemui Rachmat (menyebut)."""
    cut = len(subject)
    while cut > 0 and is_name_word(subject[cut - 1]):
        cut -= 1
    return subject[cut:]
