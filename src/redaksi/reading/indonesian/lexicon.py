"""Indonesian as the reader knows it: every list of this package under the class it stands for."""

import re
from functools import cache

from redaksi.reading import word_classes as of
from redaksi.reading.indonesian import (
    abbreviations,
    function_words,
    institutions,
    months,
    offices,
    openers,
    places,
    roles,
    speakers,
    speech,
    verbs,
)
from redaksi.reading.indonesian.units import NOUNS_LIKE_VERBS
from redaksi.reading.lexicon import Lexicon, WordLists

VERB_PREFIXES = ("me", "ber", "di", "ter")
# A verb with a capital, as it opens a sentence or a title: Tersinggung, Mengaku. Kemenkes is no name.
OPENING_VERB = re.compile(r"(?:Meng|Mem|Ter\w{4}|Men\w|Ber\w{4}|Di\w{6})\w{3}|Kemen")
OPENERS = openers.OPENERS | verbs.BEFORE_CLAUSE_ONLY
PLACE_WORDS = frozenset(word.lower() for name in places.NAMES for word in name.split())


@cache
def lexicon() -> Lexicon:
    """Return the Indonesian words with their classes."""
    place_words = PLACE_WORDS - speakers.BORNE_PLACES
    return Lexicon(
        WordLists(
            classes=_people() | _bodies(place_words) | _around_speakers() | _around_speech(),
            not_names=(
                roles.RANKS
                | roles.TITLES
                | roles.NOUNS
                | institutions.NOUNS
                | institutions.VENUES
                | speakers.RECORDS
                | speakers.SAYINGS
                | speakers.GENERIC
                | place_words
                | frozenset(months.MONTHS)
                | frozenset(months.WEEKDAYS)
                | OPENERS
                | function_words.HONORIFICS
            ),
            connectors=function_words.CONNECTORS,
            media=speakers.MEDIA,
            dotted=abbreviations.DOTTED,
            contractions=offices.CONTRACTIONS,
            low_titles=("dr", "apt", "ns"),
            ends_of_names=("antara", "di", "dari", "yang", "lalu", "sari"),
            is_verb=_is_verb,
            opens_with_verb=lambda word: OPENING_VERB.match(word) is not None,
        )
    )


def _is_verb(word: str) -> bool:
    return len(word) > 5 and word.startswith(VERB_PREFIXES) and word not in NOUNS_LIKE_VERBS


def _people() -> dict[int, frozenset[str]]:
    return {
        of.ROLE: roles.NOUNS,
        of.RANK: roles.RANKS,
        of.TITLE: roles.TITLES,
        of.DEGREE: roles.DEGREES,
        of.HONORIFIC: function_words.HONORIFICS,
        of.LEAD: frozenset(("oleh", "pihak")),
        of.OFFICE_OF: frozenset(("wali",)),
        of.PARTICLE: speakers.PARTICLES,
        of.FORENAME: speakers.FORENAMES,
        of.RELATIVE: speakers.RELATIVES,
        of.OFFICE_HEAD: frozenset(("ketua", "kepala", "sekretaris", "presiden", "wakil")),
        of.MANY: frozenset(("para", "beberapa", "sejumlah", "sebagian", "banyak")),
        of.CALLED: frozenset(("disapa", "dipanggil", "dijuluki")),
        of.COLLECTIVE: speakers.COLLECTIVES,
        of.DESCRIBED: speakers.DESCRIBED,
        of.ARTICLE: speakers.ARTICLES,
        of.DEFINITE: frozenset(("sang",)),
        of.PRONOUN: function_words.PRONOUNS,
        of.PLURAL: frozenset(("mereka",)),
        of.POINTER: function_words.POINTERS,
    }


def _bodies(place_words: frozenset[str]) -> dict[int, frozenset[str]]:
    return {
        of.INSTITUTION: institutions.NOUNS,
        of.BODY: speakers.BODIES,
        of.GENERIC: speakers.GENERIC,
        of.TERRITORY: roles.TERRITORIES,
        of.LANDMARK: institutions.LANDMARKS,
        of.PLACE: place_words,
        of.RECORD: speakers.RECORDS,
        of.SAYING: speakers.SAYINGS,
        of.POSSESSED: frozenset(word + "nya" for word in speakers.RECORDS | speakers.SAYINGS),
        of.LOCATIVE: frozenset(("di",)),
        of.WEEKDAY: frozenset(months.WEEKDAYS),
    }


def _around_speakers() -> dict[int, frozenset[str]]:
    return {
        of.OPENER: OPENERS,
        of.STOPPER: function_words.STOPPERS,
        of.INNER: function_words.INNER,
        of.PREPOSITION: speakers.PREPOSITIONS,
        of.OUTSIDE: speakers.OUTSIDE,
        of.NAME_JOINT: speakers.NAME_JOINTS,
        of.AKA: frozenset(("atau", "alias")),
        of.AS_OFFICE: frozenset(("selaku",)),
        of.WHO: frozenset(("yang",)),
        of.AND: frozenset(("dan", "serta")),
        of.BEARING: speakers.BEARING,
        of.NAMING: speakers.NAMING,
        of.ADVERB: function_words.ADVERBS,
        of.NEGATION: speakers.NEGATIONS,
        of.UNBOUND: function_words.UNBOUND,
        of.SPEECHLESS: function_words.SPEECHLESS,
        of.SUBORDINATOR: function_words.SUBORDINATORS,
    }


def _around_speech() -> dict[int, frozenset[str]]:
    return {
        of.THAT: frozenset(("bahwa",)),
        of.CLAUSE: verbs.CLAUSE_OPENERS,
        of.WANTED: frozenset(("untuk",)),
        of.AGENT: speech.AGENTS,
        of.THUS: speech.THUS,
        of.TOPIC: speech.TOPICS,
        of.COPULA: speech.COPULAS,
        of.NAMELY: frozenset(("yakni", "yaitu")),
        of.NEITHER_SAID: speech.NEITHER_SAID,
        of.MEANWHILE: speech.MEANWHILE,
        of.SOURCED: speech.SOURCED,
        of.TAKEN: speech.TAKEN,
        of.SOURCE_JOINT: speech.SOURCE_JOINTS,
        of.WHERE_SAID: speech.WHERE_SAID,
        of.TITLED: speech.TITLED | frozenset(word + "nya" for word in speech.TITLED),
        of.SAID_AFTER: verbs.AFTER,
        of.SAID_NYA: frozenset(verb + "nya" for verb in verbs.AFTER),
        of.SAID_PASSIVE: verbs.PASSIVE,
        of.SAID_BEFORE: verbs.BEFORE,
        of.SAID_CLAUSE: verbs.BEFORE_CLAUSE_ONLY,
        of.CONVINCED: verbs.BEFORE_FINITE,
        of.TOLD_THING: verbs.BEFORE_THINGS,
        of.FINITE: verbs.FINITES,
        of.NOUN_TOO: verbs.NOUNS_TOO,
        of.WISH: verbs.WISHES,
        of.STANCE: verbs.STANCE,
        of.EVIDENCE: verbs.EVIDENCE,
        of.STATEMENT: verbs.STATEMENTS | frozenset(("penjelasan", "penuturan")),
        of.ACCORDING: frozenset(("menurut",)),
        of.ACCORDING_NYA: frozenset(("menurutnya", "baginya")),
    }
