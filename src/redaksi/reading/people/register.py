"""Stage: everybody the story names, so that `Zakharova`, `dia` and `ujarnya` find the full name."""

from collections.abc import Iterable
from typing import Final

from redaksi.reading.lexicon import Lexicon
from redaksi.reading.people.actors import Actor, Kind, read_actor
from redaksi.reading.people.appositions import may_be_apposed
from redaksi.reading.people.full_forms import find_full_forms
from redaksi.reading.people.known import OPENS, People
from redaksi.reading.people.localities import FOLLOWED, Marked, find_localities
from redaksi.reading.people.phrases import phrase_after
from redaksi.reading.people.segments import MOST_NAME_WORDS
from redaksi.reading.sentences import Sentence
from redaksi.reading.vocabulary import is_landmark
from redaksi.reading.word_classes import (
    AKA,
    ARTICLE,
    AS_OFFICE,
    CAPITAL,
    LANDMARK,
    LEAD,
    MEDIUM,
    NAME,
    NAME_JOINT,
    NUMERIC,
    OFFICE_PART,
    POINTER,
    POSSESSED,
    POSSESSIVE,
    PRONOUN,
    RECORD,
    RELATIVE,
    ROLE,
    ROLE_LAST,
    SAYING,
    STOPPER,
    UPPER,
)
from redaksi.reading.words import Token

LONGEST_OFFICE: Final = 6
SURELY_NAME: Final = NAME | CAPITAL
# A name word of these classes is read with all that stands around it.
MORE_THAN_NAME: Final = ROLE | MEDIUM | RECORD | SAYING | ARTICLE | PRONOUN | POSSESSED | LANDMARK
NAME_OR_MORE: Final = NAME | MORE_THAN_NAME
# With these an office may have its name before it.
READ_FROM_BEFORE: Final = AS_OFFICE | ROLE_LAST
NAMES_SOMEBODY: Final = NAME | AS_OFFICE
# What is looked for in the words: people and offices, towns and bodies, abbreviations.
MATTERS: Final = OPENS | FOLLOWED | UPPER
OPENS_OR_RELATIVE: Final = OPENS | RELATIVE
ROLE_OF_RELATIVE: Final = ROLE | RELATIVE
GOES_ON_AFTER_NAME: Final = CAPITAL | NAME | NAME_JOINT | AS_OFFICE | AKA | NUMERIC | POINTER
MARKS_AFTER_NAME: Final = frozenset((",", "(", ".", "@", "&", "/"))


def find_people(text: str, sentences: Iterable[Sentence], lexicon: Lexicon) -> People:
    """Collect the people that the sentences name outside quotation marks."""
    # Every word is looked at once; what follows goes from one word that matters to the next.
    heard = [
        (
            sentence,
            [place for place, token in enumerate(sentence.tokens) if token.classes & MATTERS],
        )
        for sentence in sentences
        if sentence.classes & MATTERS
    ]
    marked = [(sentence.tokens, places) for sentence, places in heard]
    people = People(text, lexicon, alone=_names_alone(marked), localities=find_localities(marked))
    for sentence, places in heard:
        if "(" in people.text[sentence.span.start : sentence.span.end]:
            find_full_forms(people.full_forms, sentence.tokens)
        # Nobody is named without a name word, but for `warga selaku saksi`.
        if sentence.classes & NAMES_SOMEBODY:
            _note_people(people, sentence, places)
    people.order.extend(speaker.name_span.start for speaker in people.speakers)
    return people


def _names_alone(marked: list[Marked]) -> frozenset[str]:
    """Return the name words that stand somewhere without another name word beside them."""
    found: set[str] = set()
    for tokens, places in marked:
        last = len(tokens) - 1
        for index in places:
            # The first word of a sentence has its capital for another reason.
            if (
                index
                and tokens[index].classes & SURELY_NAME == SURELY_NAME
                and not tokens[index - 1].classes & CAPITAL
                and (index == last or not tokens[index + 1].classes & CAPITAL)
            ):
                found.add(tokens[index].low)
    return frozenset(found)


def _note_people(people: People, sentence: Sentence, places: list[int]) -> None:
    tokens = sentence.tokens
    last = len(tokens)
    if not sentence.classes & READ_FROM_BEFORE:
        # Behind the last name word no office has a holder.
        for last in reversed(places):
            if tokens[last].classes & NAME:
                break
    done = 0
    for index in places:
        if index < done:
            continue
        if index > last:
            break
        opens = tokens[index].classes & OPENS_OR_RELATIVE
        if opens & OPENS and opens != ROLE_OF_RELATIVE:
            done = index + _note_person(people, tokens, index)


def _note_person(people: People, tokens: tuple[Token, ...], index: int) -> int:
    """Note the person named at `index`, if any; return how many tokens were read."""
    opens = tokens[index].classes
    if opens & NAME_OR_MORE == NAME:
        end = _plain_name_end(tokens, index)
        if end is not None:
            if end - index > 1:
                people.add(Actor(Kind.PERSON, tokens[index:end], ()))
            return end - index
    start = _office_start(tokens, index) if opens & ROLE_LAST else index
    phrase = phrase_after(tokens, start, closed=True)
    if _may_name(phrase):
        actor = read_actor(phrase)
        if actor is not None and actor.name and _is_worth_noting(actor):
            people.add(actor)
            return max(1, len(phrase) - (index - start))
    # A phrase that names nobody may hold an office inside: `Gigawatt Asisten Ekonomi …`.
    size = len(phrase) - (index - start)
    for offset in range(1, size):
        if tokens[index + offset].classes & ROLE:
            return offset
    return max(1, size)


def _may_name(phrase: list[Token]) -> bool:
    """Whether a phrase can name somebody in a way that is worth noting: a single word cannot."""
    if len(phrase) > 1:
        for token in phrase:
            if token.classes & NAMES_SOMEBODY:
                return True
    return False


def _office_start(tokens: tuple[Token, ...], index: int) -> int:
    """Return where an office that ends in its noun begins: Russian Foreign Minister."""
    start = index
    while start > max(0, index - LONGEST_OFFICE):
        before = tokens[start - 1]
        capital = before.classes & (CAPITAL | STOPPER) == CAPITAL
        dot = before.text == "." and tokens[start - 2].text.isupper() if start > 1 else False
        if not (capital or dot or before.classes & (OFFICE_PART | POSSESSIVE)):
            break
        start -= 1
    return start


def _plain_name_end(tokens: tuple[Token, ...], start: int) -> int | None:
    """Return the end of a run of name words with nothing around it that may belong to them, else None.

    Most capitals of a story are such; they need no closer look.
    """
    if tokens[start].classes & LEAD:
        # Pihak Budi Santoso: the name begins behind.
        return None
    end, most = start + 1, min(len(tokens), start + MOST_NAME_WORDS + 1)
    while end < most and tokens[end].classes & NAME_OR_MORE == NAME:
        end += 1
    if end == most < len(tokens):
        return None
    return end if end == len(tokens) or not _may_go_on(tokens, end) else None


def _may_go_on(tokens: tuple[Token, ...], end: int) -> bool:
    """Whether what follows a run of name words may belong to them."""
    after = tokens[end]
    if after.classes & GOES_ON_AFTER_NAME:
        return True
    mark = after.text
    if mark not in MARKS_AFTER_NAME:
        return False
    if mark == ",":
        return may_be_apposed(tokens, end + 1, behind_role=False)
    # The dot that ends a sentence belongs to no initial.
    return mark != "." or end + 1 < len(tokens)


def _is_worth_noting(actor: Actor) -> bool:
    if actor.kind is not Kind.PERSON or is_landmark(actor.name[0]):
        return bool(actor.role)
    return bool(actor.role) or len(actor.name) > 1
