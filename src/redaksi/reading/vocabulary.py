"""What kind of word a token is: part of a person's name, of an office, of a clause."""

import re

from redaksi.reading.indonesian import function_words, institutions, months, places, roles, verbs
from redaksi.reading.indonesian.listing import words
from redaksi.reading.indonesian.units import NOUNS_LIKE_VERBS
from redaksi.reading.words import Token

# Words of place names that people bear as well.
BORNE = words("sri new raja den abu tel bima batang pati bone ende solo baru kota bitung")
PLACE_WORDS = frozenset(word.lower() for name in places.NAMES for word in name.split()) - BORNE
NUMERAL = re.compile(r"[IVXLC]+|[0-9].*")
PARTICLES = frozenset(("bin", "binti", "al", "el", "van", "von", "de", "der", "da", "ibn"))
# Words that begin a sentence with a capital and are no name.
OPENERS = (
    function_words.STOPPERS
    | function_words.ADVERBS
    | function_words.SUBORDINATORS
    | function_words.PRONOUNS
    | function_words.POINTERS
    | function_words.SPEECHLESS
    | function_words.UNBOUND
    | function_words.INNER
    | function_words.OPENERS
    | verbs.BEFORE
    | verbs.AFTER
    | verbs.PASSIVE
    | verbs.BEFORE_CLAUSE_ONLY
)
NOT_NAMES = (
    roles.RANKS
    | roles.TITLES
    | institutions.NOUNS
    | roles.NOUNS
    | PLACE_WORDS
    | frozenset(months.MONTHS)
    | frozenset(months.WEEKDAYS)
    | OPENERS
    | function_words.HONORIFICS
)
# A verb with a capital, as it opens a sentence or a title: Tersinggung, Mengaku.
VERB = re.compile(r"(?:Meng|Mem|Ter\w{4}|Men\w|Ber\w{4}|Di\w{6})\w{3}")
# Capitals inside or a dot: FiberStar, Mola.sport. McDonald is a name.
COMPOUND = re.compile(r"(?<!Mc)(?<!Mac)(?<!De)(?<!Di)[a-z][A-Z]|\.\w")
# Titles that doctors and pharmacists write small.
LOW_TITLES = frozenset(("dr", "apt", "ns"))
VERB_PREFIXES = ("me", "ber", "di", "ter")


def is_name_word(token: Token) -> bool:
    """Whether a word can be part of a person's name."""
    text = token.text
    if not token.is_word or text.lower() in NOT_NAMES or text[0].isdigit():
        return False
    if text.isupper():
        return len(text) == 1
    if VERB.match(text) or COMPOUND.search(text) or text.startswith("Kemen"):
        return False
    return text[0].isupper() or text.startswith(("al-", "ash-", "el-"))


def is_role_noun(token: Token) -> bool:
    """Whether a word can open a role: Ketua, pengamat, warga."""
    return token.low in roles.NOUNS


def is_title(token: Token) -> bool:
    """Whether a word is an academic, religious or noble title before a name: Prof, KH, dr."""
    return token.low in roles.TITLES and (token.is_capital or token.low in LOW_TITLES)


def is_landmark(token: Token) -> bool:
    """Whether a word makes a name that follows it a place or a building: Sungai, Stadion."""
    return token.low in institutions.LANDMARKS and token.is_capital


def is_rank(token: Token) -> bool:
    """Whether a word is a grade of police, army or civil service: AKBP, Kapten, Pol."""
    return token.low in roles.RANKS and token.is_capital


def is_degree(token: Token) -> bool:
    """Whether a word is a degree after a name: S.H, M.Si, MH."""
    return token.low in roles.DEGREES and token.is_capital


def names_office(role: str | None) -> bool:
    """Whether a role says more than a rank does."""
    return any(word.strip(".(),").lower() not in roles.RANKS for word in (role or "").split())


def is_verb_like(token: Token) -> bool:
    """Whether a lower-case word has the shape of a verb."""
    text = token.text
    nouns = text in roles.NOUNS or text in NOUNS_LIKE_VERBS
    return len(text) > 5 and text.startswith(VERB_PREFIXES) and not nouns


def is_numeral(token: Token) -> bool:
    """Whether a word is a number in figures, Arabic or Roman."""
    return NUMERAL.fullmatch(token.text) is not None
