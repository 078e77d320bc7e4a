"""English as the reader knows it: every list of this package under the class it stands for."""

import re
from functools import cache

from redaksi.reading import word_classes as of
from redaksi.reading.english import (
    abbreviations,
    function_words,
    institutions,
    months,
    places,
    roles,
    speakers,
    speech,
    verbs,
)
from redaksi.reading.gazetteer import all_places
from redaksi.reading.indonesian.places import EVERYDAY, NAMES
from redaksi.reading.indonesian.speakers import BORNE_PLACES
from redaksi.reading.lexicon import Lexicon, WordLists

NO_PLACES = frozenset(("and", "the", "of", "city", "islands", "in", "on"))
POSSESSIVES = ("'s", "’s")
# Two initials of a name: Retno L.P. Marsudi. A short form of a country is none.
INITIALS = re.compile(r"[A-Z]\.[A-Z]")
# What ends in -ed or not, but stands for no noun.
SURELY_VERBS = verbs.IRREGULAR | (
    (verbs.BEFORE_CLAUSE_ONLY | verbs.STANCE | verbs.QUOTING) - verbs.NOUNS_TOO - verbs.NOT_VERBS
)
# Bodies whose short forms are small words of the language.
SHORT_FORMS = frozenset(("WHO", "US", "IT"))
SMALL = (
    of.WHO
    | of.STOPPER
    | of.PRONOUN
    | of.PLURAL
    | of.UNBOUND
    | of.SPEECHLESS
    | of.OPENER
    | of.ADVERB
)
COUNTRIES = frozenset(("u.s", "u.k", "u.n", "e.u", "d.c", "p.m", "a.m", "m.d"))
SAYING = of.SAID_AFTER | of.SAID_LAST | of.SAID_BEFORE | of.SAID_CLAUSE | of.SUBJECT_FIRST
# What a word loses as a possessive: the minister's office is no minister.
OWNED = ~(of.NAME | of.ROLE | of.ROLE_LAST | of.COLLECTIVE | of.PRONOUN | of.RANK | of.DESCRIBED)
OFFICE_PARTS = roles.MODIFIERS | roles.NOUNS | institutions.NOUNS | speakers.OFFICE_WORDS
NO_NAMES = (
    roles.NOUNS
    | roles.PLURALS
    | roles.RANKS
    | roles.TITLES
    | roles.OFFICE_TITLES
    | roles.MODIFIERS
    | roles.DEGREES
    | institutions.NOUNS
    | speakers.OFFICE_WORDS
    | speakers.NATIONALITIES
    | speakers.COLLECTIVES
    | frozenset(months.MONTHS)
    | frozenset(months.WEEKDAYS)
    | frozenset(months.SHORT_WEEKDAYS)
    | function_words.HONORIFICS
    | function_words.OPENERS
    | function_words.STOPPERS
    | function_words.ADVERBS
    | function_words.SUBORDINATORS
    | function_words.SPEECHLESS
    | verbs.AFTER
    | verbs.FINITE
    | verbs.JOINED
)


@cache
def lexicon() -> Lexicon:
    """Return the English words with their classes."""
    place_words = _place_words()
    return Lexicon(
        WordLists(
            classes=_people()
            | _bodies(place_words)
            | _around_speakers()
            | _around_speech()
            | _verbs(),
            not_names=(NO_NAMES | place_words) - {"boy", "general"},
            connectors=function_words.CONNECTORS,
            media=speakers.MEDIA,
            dotted=abbreviations.DOTTED,
            is_verb=_is_verb,
            opens_with_verb=frozenset(()).__contains__,
            shape=_shape,
        )
    )


def _is_verb(word: str) -> bool:
    if word in verbs.FINITE or word in SURELY_VERBS:
        return True
    past = len(word) > 4 and word.endswith("ed") and not word.endswith("eed") and "-" not in word
    return past and word not in verbs.NOT_VERBS


def _shape(text: str, low: str) -> tuple[str, int, int]:
    """Return the word to look up for a form, with the classes it gains and those it keeps."""
    if low.endswith(POSSESSIVES) and low not in verbs.FINITE:
        return low[:-2], of.POSSESSIVE, OWNED
    if low.endswith("-year-old"):
        return low, of.DESCRIBED, -1
    if not text[0].isupper():
        return low, 0, -1
    if text in SHORT_FORMS:
        return low, 0, ~SMALL
    # With a capital it opens a sentence, after its subject it never stands: Asked about this, …
    # Said is a name: Sudirman Said.
    gained = of.NAME if low == "said" or (INITIALS.fullmatch(text) and low not in COUNTRIES) else 0
    return low, gained, ~SAYING


def _place_words() -> frozenset[str]:
    english = {place.english for place in all_places().values() if place.english}
    listed = english | NAMES | places.OTHERS
    found = {word for name in listed for word in name.lower().split()}
    return frozenset(found - EVERYDAY - BORNE_PLACES - speakers.BORNE_PLACES - NO_PLACES)


def _people() -> dict[int, frozenset[str]]:
    return {
        of.ROLE: roles.NOUNS | roles.OFFICE_TITLES,
        of.ROLE_LAST: roles.NOUNS | roles.OFFICE_TITLES,
        of.OFFICE_PART: OFFICE_PARTS,
        of.RANK: roles.RANKS,
        of.TITLE: roles.TITLES,
        of.DEGREE: roles.DEGREES,
        of.HONORIFIC: function_words.HONORIFICS,
        of.LEAD: frozenset(("by",)),
        of.PARTICLE: speakers.PARTICLES,
        of.FORENAME: speakers.FORENAMES,
        of.RELATIVE: roles.RELATIVES,
        of.COLLECTIVE: speakers.COLLECTIVES | roles.PLURALS,
        of.DESCRIBED: speakers.DESCRIBED,
        of.ARTICLE: speakers.ARTICLES,
        of.SMALL_ARTICLE: speakers.ARTICLES,
        of.DEFINITE: frozenset(("the",)),
        of.PRONOUN: function_words.PRONOUNS,
        of.PLURAL: frozenset(("they", "it")),
    }


def _bodies(place_words: frozenset[str]) -> dict[int, frozenset[str]]:
    return {
        of.INSTITUTION: institutions.NOUNS,
        of.LANDMARK: institutions.LANDMARKS,
        of.PLACE: place_words,
        of.RECORD: speakers.RECORDS,
        of.SAYING: speakers.SAYINGS,
        of.LOCATIVE: speakers.LOCATIVES,
        of.WEEKDAY: frozenset(months.WEEKDAYS),
    }


def _around_speakers() -> dict[int, frozenset[str]]:
    return {
        of.OPENER: function_words.OPENERS,
        of.STOPPER: function_words.STOPPERS,
        of.INNER: function_words.INNER,
        of.LINK: function_words.LINKS,
        of.PREPOSITION: speakers.PREPOSITIONS,
        of.OUTSIDE: frozenset(("when", "while", "during", "after", "before")),
        of.NAME_JOINT: speakers.NAME_JOINTS,
        of.AKA: frozenset(("alias",)),
        of.WHO: frozenset(("who", "whose", "whom", "which")),
        of.AND: frozenset(("and",)),
        of.BEARING: speakers.BEARING,
        of.ADVERB: function_words.ADVERBS,
        of.NEGATION: function_words.NEGATIONS,
        of.UNBOUND: function_words.UNBOUND,
        of.SPEECHLESS: function_words.SPEECHLESS,
        of.SUBORDINATOR: function_words.SUBORDINATORS,
    }


def _around_speech() -> dict[int, frozenset[str]]:
    return {
        of.CLAUSE: frozenset(("that",)),
        of.WANTED: frozenset(("to",)),
        of.TOPIC: speech.TOPICS,
        of.NEITHER_SAID: speech.NEITHER_SAID,
        of.TIME_CLAUSE: speech.CLAUSES_OF_TIME,
        of.OCCASION: speech.OCCASIONS,
        of.PART_OF_DAY: speech.PARTS_OF_DAY,
        of.TITLED: speech.TITLED,
    }


def _verbs() -> dict[int, frozenset[str]]:
    return {
        of.SAID_AFTER: verbs.AFTER,
        of.SAID_LAST: verbs.AFTER | verbs.LAST_ONLY,
        of.SAID_BEFORE: verbs.BEFORE,
        of.SAID_CLAUSE: verbs.BEFORE_CLAUSE_ONLY | verbs.WISHES,
        of.SAID_QUOTING: verbs.QUOTING,
        of.SUBJECT_FIRST: (
            verbs.AFTER
            | verbs.LAST_ONLY
            | verbs.BEFORE
            | verbs.BEFORE_CLAUSE_ONLY
            | verbs.QUOTING
            | verbs.WISHES
            | verbs.JOINED
            | verbs.STANCE
        ),
        of.SAID_JOINED: verbs.JOINED,
        of.ADDRESSED: verbs.ADDRESSED,
        of.WISH: verbs.WISHES,
        of.WISH_LINK: verbs.WISH_PREPOSITIONS,
        of.STANCE: verbs.STANCE,
        of.EVIDENCE: verbs.EVIDENCE,
        of.STATEMENT: verbs.STATEMENTS,
        of.FINITE: verbs.FINITE,
        of.ACCORDING: frozenset(("according",)),
    }
