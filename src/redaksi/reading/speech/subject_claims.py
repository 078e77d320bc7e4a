"""What stands around a verb of saying whose subject comes right before it, as in English."""

from typing import Final, NamedTuple

from redaksi.reading.people.actors import Actor, read_actor
from redaksi.reading.people.phrases import phrase_after
from redaksi.reading.people.subjects import opening_subject, subject_ahead
from redaksi.reading.vocabulary import is_verb_like
from redaksi.reading.word_classes import (
    ACCORDING,
    ADDRESSED,
    ARTICLE,
    CAPITAL,
    CLAUSE,
    COLLECTIVE,
    FINITE,
    INSTITUTION,
    NEITHER_SAID,
    OCCASION,
    PART_OF_DAY,
    PREPOSITION,
    PRONOUN,
    QUOTE,
    ROLE,
    SAID_BEFORE,
    SAID_CLAUSE,
    SAID_JOINED,
    SAID_LAST,
    SAID_QUOTING,
    STOPPER,
    SUBORDINATOR,
    TIME_CLAUSE,
    WANTED,
    WEEKDAY,
    WHO,
    WISH,
    WISH_LINK,
    WORD,
)
from redaksi.reading.words import Token

LONGEST_WAY_TO_VERB: Final = 45
LONGEST_WAY_TO_FINITE: Final = 12
LONGEST_WAY_TO_WANTED: Final = 10
LONGEST_ADVERBIAL: Final = 7
FEWEST_WORDS_OF_CLAUSE: Final = 6
LONGEST_TOLD: Final = 4
LONGEST_WAY_TO_THAT: Final = 12
LONGEST_WAY_TO_QUOTE: Final = 60
ENDS_TOLD: Final = STOPPER | ARTICLE | CLAUSE | PRONOUN | FINITE
CLAUSE_ENDS: Final = frozenset(";:?!")


class Said(NamedTuple):
    """Who says something, and the places of the first word about them and of the first after the verb."""

    actor: Actor
    start: int
    end: int


def closing_said(
    tokens: tuple[Token, ...], start: int, *, quoted: bool, titled: bool
) -> Said | None:
    """Return who says what stands before `start`: `…, NAME said on Monday`.

    Without a quotation (`quoted`) nothing may follow that could be said instead.
    """
    for verb in range(start + 1, min(start + LONGEST_WAY_TO_VERB, len(tokens))):
        token = tokens[verb]
        # Words are most, and end no clause.
        if not token.classes & WORD and (token.classes & QUOTE or token.text in CLAUSE_ENDS):
            return None
        if not token.classes & SAID_LAST:
            continue
        subject = subject_ahead(tokens, start, verb)
        actor = read_actor(subject) if subject else None
        if actor is None:
            continue
        if titled and subject[0].start != tokens[start].start:
            return None
        end = told_end(tokens, verb)
        if not quoted and not is_closing(tokens, start, end):
            return None
        return Said(actor, start, end)
    return None


def source_said(tokens: tuple[Token, ...], start: int) -> Said | None:
    """Return who says what stands before `start`: `according to NAME`."""
    if not is_source(tokens, start):
        return None
    phrase = phrase_after(tokens, start + 2)
    actor = read_actor(phrase)
    return Said(actor, start, start + 2 + len(phrase)) if actor else None


def is_source(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether `according to` stands at `index`."""
    if not tokens[index].classes & ACCORDING or index + 1 >= len(tokens):
        return False
    return tokens[index + 1].classes & WANTED != 0


def opening_said(tokens: tuple[Token, ...], verb: int) -> Said | None:
    """Return who says what follows the verb at `verb`; None where the verb reports nothing."""
    classes = tokens[verb].classes
    if classes & SAID_JOINED:
        subject = opening_subject(tokens, verb) if _is_joined(tokens, verb) else []
    elif _reports(tokens, verb):
        subject = subject_ahead(tokens, 0, verb)
    else:
        return None
    actor = read_actor(subject) if subject else None
    if actor is None:
        return None
    begin = next(i for i, token in enumerate(tokens) if token.start >= subject[0].start)
    return Said(actor, begin, said_start(tokens, verb))


def said_start(tokens: tuple[Token, ...], verb: int) -> int:
    """Return where the words that are said begin: past who is told, the day, the occasion and `that`."""
    index = told_end(tokens, verb)
    if index == verb + 1:
        index = _warned_end(tokens, index)
    while (end := _adverbial_end(tokens, index)) > index:
        index = end
    if index < len(tokens) and tokens[index].classes & NEITHER_SAID:
        index = _way_to_clause(tokens, index)
    if index < len(tokens) and tokens[index].text == ",":
        index += 1
    if index < len(tokens) and tokens[index].classes & CLAUSE:
        index += 1
    if tokens[verb].classes & WISH and index < len(tokens) and tokens[index].classes & WISH_LINK:
        index += 1
    return index


def told_end(tokens: tuple[Token, ...], verb: int) -> int:
    """Return the place after a verb of saying and whoever is told: `told the BBC`, `told reporters`."""
    index = verb + 1
    if not tokens[verb].classes & ADDRESSED or index >= len(tokens):
        return index
    while index < len(tokens) and tokens[index].classes & ARTICLE:
        index += 1
    while index < len(tokens) and tokens[index].classes & (
        CAPITAL | ROLE | COLLECTIVE | INSTITUTION
    ):
        index += 1
    if index < len(tokens) and tokens[index].classes & PRONOUN:
        return index
    plain = index == verb + 1 or tokens[index - 1].classes & ARTICLE
    end = index + LONGEST_TOLD if plain else index
    # `told him`, `told a packed hall`: small words of any kind.
    while index < min(end, len(tokens)) and tokens[index].classes & (WORD | ENDS_TOLD) == WORD:
        index += 1
    return index


def _warned_end(tokens: tuple[Token, ...], start: int) -> int:
    """Return the place after whoever is told, where `that` follows: `warned residents that …`."""
    return _way_to_clause(tokens, start, LONGEST_TOLD)


def _way_to_clause(
    tokens: tuple[Token, ...], start: int, longest: int = LONGEST_WAY_TO_THAT
) -> int:
    """Return the place of the next `that` where nothing before it could be said already, else `start`."""
    for index in range(start, min(start + longest, len(tokens))):
        token = tokens[index]
        if token.classes & CLAUSE:
            return index
        if not token.classes & WORD or token.classes & (PRONOUN | FINITE) or is_verb_like(token):
            break
    return start


def _is_joined(tokens: tuple[Token, ...], verb: int) -> bool:
    before = tokens[verb - 1] if verb else None
    return before is not None and (before.text == "," or before.classes & SUBORDINATOR != 0)


def _reports(tokens: tuple[Token, ...], verb: int) -> bool:
    classes = tokens[verb].classes
    if classes & SAID_QUOTING and any(
        token.classes & QUOTE for token in tokens[verb : verb + LONGEST_WAY_TO_QUOTE]
    ):
        return True
    if classes & SAID_BEFORE:
        return verb + 2 < len(tokens)
    if classes & WISH and _wants(tokens, verb):
        return True
    return classes & SAID_CLAUSE != 0 and _opens_clause(tokens, verb)


def _opens_clause(tokens: tuple[Token, ...], verb: int) -> bool:
    """Whether a whole clause follows a verb: `confirmed that …`, `confirmed the road would …`."""
    start = said_start(tokens, verb)
    if start > verb + 1 and tokens[start - 1].classes & CLAUSE:
        return True
    for token in tokens[start : start + LONGEST_WAY_TO_FINITE]:
        if token.classes & (WHO | CLAUSE | WANTED | SUBORDINATOR) or token.text == ",":
            return False
        if token.classes & FINITE:
            return True
    return False


def _wants(tokens: tuple[Token, ...], verb: int) -> bool:
    way = tokens[verb + 1 : verb + 1 + LONGEST_WAY_TO_WANTED]
    if way and way[0].classes & WISH_LINK:
        return True
    return any(token.classes & WANTED for token in way[1:])


def _adverbial_end(tokens: tuple[Token, ...], start: int) -> int:
    """Return the place after a day, or an occasion: `on Monday evening`, `in a written statement`."""
    index = start
    if index < len(tokens) and tokens[index].classes & NEITHER_SAID:
        index += 1
    if index < len(tokens) and tokens[index].classes & WEEKDAY:
        index += 1
        return index + (index < len(tokens) and tokens[index].classes & PART_OF_DAY != 0)
    if index == start or not tokens[start].classes & (PREPOSITION | NEITHER_SAID):
        return start
    for end in range(index, min(index + LONGEST_ADVERBIAL, len(tokens))):
        token = tokens[end]
        if token.classes & OCCASION:
            return end + 1
        if not token.classes & WORD or token.classes & (CLAUSE | PRONOUN | FINITE):
            break
    return start


def is_closing(tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """Whether a verb of saying that ends before `end` follows what is said."""
    if end < len(tokens) and tokens[end].text == "," and end + 1 < len(tokens):
        return True
    rest = tokens[end:]
    first = rest[0] if rest else None
    if first is None or first.text == "." or not any(token.is_word for token in rest):
        return True
    if not first.classes & (NEITHER_SAID | WEEKDAY):
        return False
    for token in rest[1:]:
        if token.text == "," or token.classes & TIME_CLAUSE:
            break
        if token.classes & (CLAUSE | FINITE) or is_verb_like(token):
            return _is_clause(tokens[: start - 1])
    if first.classes & TIME_CLAUSE:
        return _is_clause(tokens[: start - 1])
    return True


def _is_clause(tokens: tuple[Token, ...]) -> bool:
    """Whether the words before a claim can be all that is said."""
    if len(tokens) < FEWEST_WORDS_OF_CLAUSE - 2 or tokens[0].classes & SUBORDINATOR:
        return False
    return any(map(is_verb_like, tokens)) or len(tokens) >= FEWEST_WORDS_OF_CLAUSE + 2
