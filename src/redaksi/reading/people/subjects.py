"""Find the subject right before a verb of saying, as English has it: `NAME, 45, a farmer, said`."""

from typing import Final

from redaksi.reading.people.segments import is_plain_name, is_role, split_role_and_name
from redaksi.reading.vocabulary import is_name_word, is_verb_like
from redaksi.reading.word_classes import (
    ADVERB,
    AND,
    ARTICLE,
    CAPITAL,
    COLLECTIVE,
    CONNECTED,
    CONNECTED_END,
    DESCRIBED,
    INNER,
    INSTITUTION,
    NUMERIC,
    OFFICE_PART,
    OPENER,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    RECORD,
    ROLE,
    SAYING,
    SPEECHLESS,
    STOPPER,
    SUBORDINATOR,
    TITLE,
    UNBOUND,
    WEEKDAY,
    WHO,
)
from redaksi.reading.words import Token, make_token

LONGEST_SUBJECT: Final = 45
MOST_ADVERBS: Final = 4
CLAUSE_MARKS: Final = frozenset(";:?!–—")
SPEAKS: Final = ROLE | PRONOUN | INSTITUTION | COLLECTIVE | RECORD | SAYING | DESCRIBED
ENDS_PHRASE: Final = STOPPER | WHO | WEEKDAY | SUBORDINATOR


def subject_ahead(tokens: tuple[Token, ...], start: int, verb: int) -> list[Token]:
    """Return the words from `start` on that are the subject of the verb at `verb`; empty without one.

    What is told about the subject between commas is left out, but for an office or a name.
    """
    end = verb
    while end > max(start, verb - MOST_ADVERBS) and _is_adverb(tokens[end - 1]):
        end -= 1
    if end > start and tokens[end - 1].classes & AND:
        return opening_subject(tokens, end - 1, start)
    closed = end > start and tokens[end - 1].text == ","
    end -= closed
    if end <= start or _is_unbound(tokens[end - 1]):
        return []
    segments = _segments(tokens, max(start, end - LONGEST_SUBJECT), end)
    if closed:
        segments = _without_asides(segments)
    if not segments:
        return []
    last = _phrase(segments[-1])
    if closed and len(segments) > 1:
        before = _phrase(segments[-2])
        if segments[-1][0].classes & ARTICLE and is_plain_name(segments[-2]) and not is_role(last):
            # Novak Djokovic, the world number one, said …
            return before
        if _belong(before, last):
            return [*before, make_token(",", last[0].start, last[0].start, ",", 0), *last]
    return last


def _is_unbound(token: Token) -> bool:
    return token.classes & UNBOUND != 0 and not token.classes & PRONOUN


def _is_adverb(token: Token) -> bool:
    return token.classes & (ADVERB | CAPITAL) == ADVERB


def opening_subject(tokens: tuple[Token, ...], end: int, start: int = 0) -> list[Token]:
    """Return the subject of `NAME rejected it and said …`, the phrase that opens the clause."""
    segments = _segments(tokens, start, end)
    if not segments:
        return []
    first = _without_connector(segments[0])
    size = next((i for i, token in enumerate(first) if i and _ends_subject(token)), 0)
    opens = first[0].classes & (SUBORDINATOR | CONNECTED) if first else 0
    return _phrase(first[:size]) if size and not opens else []


def _ends_subject(token: Token) -> bool:
    if is_verb_like(token) or token.classes & WEEKDAY:
        return True
    return token.classes & (STOPPER | INNER) == STOPPER


def _segments(tokens: tuple[Token, ...], start: int, end: int) -> list[list[Token]]:
    """Cut the clause before `end` at its commas."""
    for index in range(end - 1, start - 1, -1):
        if tokens[index].is_quote or tokens[index].text in CLAUSE_MARKS:
            start = index + 1
            break
    segments: list[list[Token]] = [[]]
    for token in tokens[start:end]:
        if token.text == ",":
            segments.append([])
        else:
            segments[-1].append(token)
    return [segment for segment in segments if segment]


def _without_asides(segments: list[list[Token]]) -> list[list[Token]]:
    """Leave out ages and what is told about the subject: `who leads it`, `of Jakarta`."""
    kept = segments[:1]
    for segment in segments[1:]:
        head = segment[0].classes
        if head & (WHO | PREPOSITION) or (len(segment) == 1 and head & NUMERIC):
            continue
        if head & SUBORDINATOR and not is_role(segment):
            continue
        kept.append(segment)
    return kept


def _belong(before: list[Token], last: list[Token]) -> bool:
    """Whether two phrases are a name and its office, in either order."""
    if not before or not last:
        return False
    if is_role(last):
        return is_plain_name(before) or is_name_word(before[-1])
    return is_role(before) and is_plain_name(last)


def _phrase(segment: list[Token]) -> list[Token]:
    """Return the phrase at the end of a segment that can be a subject; empty where there is none."""
    segment = _without_connector(segment)
    relative = next((i for i, token in enumerate(segment) if token.classes & WHO), 0)
    if relative:
        segment = segment[:relative]
    if not segment:
        return []
    segment = _without_tail(segment)
    opens = segment[0].classes
    if (opens & (STOPPER | SUBORDINATOR) and not opens & PRONOUN) or any(
        map(is_verb_like, segment)
    ):
        segment = _last_phrase(segment)
    if not segment or segment[0].classes & (SPEECHLESS | PRONOUN) == SPEECHLESS:
        return []
    return segment if any(map(_speaks, segment)) else []


def _speaks(token: Token) -> bool:
    """Whether a word shows that its phrase can speak; a capital does where it opens no sentence."""
    if token.classes & SPEAKS:
        return True
    return token.classes & (CAPITAL | OPENER) == CAPITAL


def _without_tail(segment: list[Token]) -> list[Token]:
    """Return a named subject without what follows the name: `of Big Bank`, `and Siti Aminah`."""
    for index in range(2, len(segment)):
        joint = segment[index].classes & (PREPOSITION | AND)
        if joint and is_name_word(segment[index - 1]) and split_role_and_name(segment[:index])[1]:
            return segment[:index]
    return segment


def _last_phrase(segment: list[Token]) -> list[Token]:
    """Return the noun phrase that ends a longer clause: `On Monday the health ministry`."""
    start = len(segment)
    while start > 0:
        token = segment[start - 1]
        if token.classes & PRONOUN:
            return segment[start - 1 :] if start == len(segment) else segment[start:]
        if token.classes & ENDS_PHRASE or is_verb_like(token):
            break
        named = start < len(segment) and is_name_word(segment[start])
        if (
            named
            and not token.classes & (CAPITAL | OFFICE_PART | TITLE | POSSESSIVE)
            and token.is_word
        ):
            # A name is complete; `the minister Budi` goes on before it.
            return segment[start - 1 :] if token.classes & ARTICLE else segment[start:]
        start -= 1
        if token.classes & ARTICLE:
            break
    return segment[start:]


def _without_connector(segment: list[Token]) -> list[Token]:
    if not segment or not segment[0].classes & CONNECTED:
        return segment
    size = next((i for i, token in enumerate(segment) if token.classes & CONNECTED_END), -1)
    return segment[size + 1 :]
