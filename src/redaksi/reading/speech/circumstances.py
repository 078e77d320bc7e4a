"""Stage: when, where and to whom something was said, and which medium had it first.

`“…,” kata NAME dalam konferensi pers di Jakarta, Kamis (9/11), dikutip dari Antara.`
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Final, NamedTuple

from redaksi.reading.findings import DateMention, SecondHand, Span
from redaksi.reading.sentences import Sentence
from redaksi.reading.speech.claims import Claim
from redaksi.reading.word_classes import (
    CAPITAL,
    MEDIUM,
    NUMERIC,
    QUOTE,
    SOURCE_JOINT,
    SOURCED,
    TAKEN,
    WEEKDAY,
    WHERE_SAID,
    WORD,
)
from redaksi.reading.words import Token

MOST_WORDS: Final = 24
LONGEST_MEDIUM: Final = 6
# Claims that open a sentence: what follows is said.
OPENING: Final = frozenset(("opening-claim", "menurut-nya", "verb-nya-first"))
NEVER_OCCASION: Final = WEEKDAY | NUMERIC
# So many small words may stand between a verb of taking over and the medium: dikutip dari laman X.
MOST_JOINTS: Final = 5


class Circumstances(NamedTuple):
    """Where the occasion and the medium stand in the clean page, and the day."""

    occasion: Span | None
    day: date | None
    via: Span | None


NOTHING_TOLD: Final = Circumstances(None, None, None)


def find_circumstances(
    sentence: Sentence, claim: Claim, dates: Sequence[DateMention]
) -> Circumstances:
    """Return what the words around a claim tell of the occasion; `dates` are those of the page in order."""
    tokens = _around(sentence, claim)
    if not tokens:
        return NOTHING_TOLD
    medium = next(_media(tokens), None) if sentence.classes & TAKEN else None
    occasion = _occasion(tokens) if sentence.classes & WHERE_SAID else None
    return Circumstances(occasion, _day(tokens, dates) if dates else None, medium)


def find_second_hand(text: str, sentences: Iterable[Sentence]) -> list[SecondHand]:
    """Return the media, accounts and documents that the story says it took something from."""
    found: list[SecondHand] = []
    for sentence in sentences:
        if sentence.classes & TAKEN:
            places = _media(sentence.tokens)
            found.extend(SecondHand(place.of(text), place, "taken-over") for place in places)
    return found


def _around(sentence: Sentence, claim: Claim) -> tuple[Token, ...]:
    """Return the words that tell of the claim: behind it, or between its subject and its verb."""
    if claim.rule in OPENING:
        return ()
    tokens = sentence.tokens
    if claim.rule == "subject-then-verb":
        mention = claim.actor.mention
        if mention is None:
            return ()
        inside = tokens[claim.start : claim.end]
        return tuple([token for token in inside if token.start >= mention.end])
    start = end = max(claim.end, 0)
    if not sentence.stretches:
        return tokens[start:]
    while end < len(tokens) and not tokens[end].classes & QUOTE:
        end += 1
    return tokens[start:end]


def _occasion(tokens: tuple[Token, ...]) -> Span | None:
    for index, token in enumerate(tokens):
        if not token.classes & WHERE_SAID:
            continue
        if index + 1 == len(tokens) or tokens[index + 1].classes & NEVER_OCCASION:
            continue
        end = index + 1
        while end < len(tokens) and end - index < MOST_WORDS and not _is_over(tokens, end):
            end += 1
        while end > index and tokens[end - 1].classes & (WORD | WHERE_SAID) != WORD:
            end -= 1
        return Span(token.start, tokens[end - 1].end) if end - index > 1 else None
    return None


def _is_over(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether the occasion ends here: before a day, a source, a full stop."""
    token = tokens[index]
    if token.classes & (WEEKDAY | SOURCED) or token.text in {".", "!", "?", ";", "("}:
        return True
    if token.text != ",":
        return False
    follower = tokens[index + 1] if index + 1 < len(tokens) else None
    return follower is None or not follower.classes & CAPITAL or bool(follower.classes & WEEKDAY)


def _day(tokens: tuple[Token, ...], dates: Sequence[DateMention]) -> date | None:
    first = bisect_left(dates, tokens[0].start, key=lambda mention: mention.span.start)
    if first < len(dates) and dates[first].span.start < tokens[-1].end:
        return dates[first].date
    return None


def _media(tokens: tuple[Token, ...]) -> Iterator[Span]:
    for index, token in enumerate(tokens):
        if not token.classes & TAKEN:
            continue
        start = index + 1
        last = min(len(tokens), start + MOST_JOINTS)
        while start < last and tokens[start].classes & (SOURCE_JOINT | CAPITAL) == SOURCE_JOINT:
            start += 1
        end = _medium_end(tokens, start)
        described = any(joint.classes & MEDIUM for joint in tokens[index:start])
        if described and end + 1 < len(tokens) and tokens[end].text == ",":
            # kantor berita Iran, Press TV
            further = _medium_end(tokens, end + 1)
            if further > end + 1:
                start, end = end + 1, further
        if end > start and tokens[start].classes & CAPITAL:
            yield Span(tokens[start].start, tokens[end - 1].end)


def _medium_end(tokens: tuple[Token, ...], start: int) -> int:
    end = start
    while end < len(tokens) and end - start < LONGEST_MEDIUM and _names(tokens[end]):
        end += 1
    return end


def _names(token: Token) -> bool:
    return token.classes & (CAPITAL | WEEKDAY) == CAPITAL or token.text in {"@", "&"}
