"""What a language must say of itself before its quantities can be read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import ModuleType
from typing import Final

from redaksi.reading.english import numbers as english_numbers
from redaksi.reading.english import units as english_units
from redaksi.reading.findings import Qualifier
from redaksi.reading.indonesian import months
from redaksi.reading.indonesian import numbers as indonesian_numbers
from redaksi.reading.indonesian import units as indonesian_units


# Compared by identity: so it can be the key of a cache, and its many fields cost less to import.
@dataclass(frozen=True, slots=True, eq=False, repr=False)
class NumberGrammar:
    """The words of one language about quantities, all lower case; its files say what each list is."""

    decimal: str
    # Numbers.
    units: Mapping[str, int]
    small: Mapping[str, int]
    never_alone: frozenset[str]
    within: frozenset[str]
    teen: str
    times: Mapping[str, int]
    multiples: Mapping[str, int]
    money_multiples: Mapping[str, int]
    loose_multiples: Mapping[str, int]
    half: str
    joiners: frozenset[str]
    between: frozenset[str]
    between_joiners: frozenset[str]
    sharers: frozenset[str]
    listers: frozenset[str]
    crosses: frozenset[str]
    minus: frozenset[str]
    more: frozenset[str]
    compared: frozenset[str]
    loose: Mapping[str, tuple[int, int]]
    shares: Mapping[str, tuple[int, int]]
    divisors: Mapping[str, int]
    per: str
    of: frozenset[str]
    not_halved: frozenset[str]
    qualifiers: Mapping[str, Qualifier]
    fillers: frozenset[str]
    numbering: frozenset[str]
    about_suffix: str
    currencies: Mapping[str, str]
    # Units.
    measures: frozenset[str]
    lengths: frozenset[str]
    measure_tails: Mapping[str, frozenset[str]]
    time_units: frozenset[str]
    clock_units: frozenset[str]
    currency_words: Mapping[str, str]
    counters: frozenset[str]
    endings: frozenset[str]
    owned: frozenset[str]
    forerunners: frozenset[str]
    measured_still: frozenset[str]
    ages: frozenset[str]
    aged: frozenset[str]
    age_units: frozenset[str]
    age_edges: tuple[str, ...]
    pointing: frozenset[str]
    law_years: frozenset[str]
    zones: frozenset[str]
    months: frozenset[str]
    conjunction: str
    pairs: Mapping[str, str]
    possessive: str
    plurals: frozenset[str]
    not_plurals: frozenset[str]
    # What binds figures together.
    including: tuple[str, ...]
    out_of: tuple[str, ...]
    of_these: tuple[str, ...]
    changes: frozenset[str]
    persons: frozenset[str]
    groups: frozenset[str]
    until: tuple[str, ...]
    # Who stands behind them.
    based_on: frozenset[str]
    shows: frozenset[str]
    # What follows from the lists.
    spelt: frozenset[str] = field(init=False)
    starts: frozenset[str] = field(init=False)
    dollar_letters: frozenset[str] = field(init=False)
    signs: frozenset[str] = field(init=False)
    loose_starts: frozenset[str] = field(init=False)
    divided: frozenset[str] = field(init=False)
    counting: frozenset[str] = field(init=False)
    qualifier_ends: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        """Put together what the stages ask for most."""
        small = frozenset(self.units) | frozenset(self.small)
        object.__setattr__(self, "spelt", small | ({self.half} - {""}))
        signs = frozenset(sign.lower() for sign in self.currencies)
        object.__setattr__(self, "signs", signs)
        letters = frozenset(sign.removesuffix("$") for sign in signs if sign.endswith("$")) - {""}
        object.__setattr__(self, "dollar_letters", letters)
        object.__setattr__(self, "starts", self.spelt | signs | letters)
        shares = frozenset(self.loose) | frozenset(self.shares)
        object.__setattr__(self, "loose_starts", shares)
        divided = frozenset(self.divisors) | ({self.per} - {""})
        object.__setattr__(self, "divided", divided)
        object.__setattr__(self, "counting", self.spelt | shares | divided)
        ends = frozenset(hedge.rpartition(" ")[2] for hedge in self.qualifiers)
        object.__setattr__(self, "qualifier_ends", ends)


def _grammar(
    numbers: ModuleType,
    units: ModuleType,
    *,
    decimal: str,
    month_words: frozenset[str],
) -> NumberGrammar:
    return NumberGrammar(
        decimal=decimal,
        units=numbers.UNITS,
        small=numbers.SMALL,
        never_alone=numbers.ALONE_NEVER,
        within=numbers.WITHIN,
        teen=numbers.TEEN,
        times=numbers.TIMES,
        multiples=numbers.MULTIPLES,
        money_multiples=numbers.MONEY_MULTIPLES,
        loose_multiples=numbers.LOOSE_MULTIPLES,
        half=numbers.HALF,
        joiners=numbers.JOINERS,
        between=numbers.BETWEEN,
        between_joiners=numbers.BETWEEN_JOINERS,
        sharers=numbers.SHARERS,
        listers=numbers.LISTERS,
        crosses=numbers.CROSSES,
        minus=numbers.MINUS,
        more=numbers.MORE,
        compared=numbers.COMPARED,
        loose=numbers.LOOSE,
        shares=numbers.SHARES,
        divisors=numbers.DIVISORS,
        per=numbers.PER,
        of=numbers.OF,
        not_halved=numbers.NOT_HALVED,
        qualifiers=numbers.QUALIFIERS,
        fillers=numbers.FILLERS,
        numbering=numbers.NUMBERING,
        about_suffix=numbers.ABOUT_SUFFIX,
        currencies={sign.lower(): code for sign, code in numbers.CURRENCIES.items()},
        measures=units.MEASURES,
        lengths=units.LENGTHS,
        measure_tails=units.MEASURE_TAILS,
        time_units=units.TIME_UNITS,
        clock_units=units.CLOCK_UNITS,
        currency_words=units.CURRENCY_WORDS,
        counters=units.COUNTERS,
        endings=units.ENDINGS,
        owned=units.OWNED,
        forerunners=units.FORERUNNERS,
        measured_still=units.MEASURED_STILL,
        ages=units.AGES,
        aged=units.AGED,
        age_units=units.AGE_UNITS,
        age_edges=units.AGE_EDGES,
        pointing=units.POINTING,
        law_years=units.LAW_YEARS,
        zones=units.ZONES,
        months=month_words,
        conjunction=units.AND,
        pairs=units.LIKEWISE,
        possessive=units.POSSESSIVE,
        plurals=units.PLURALS,
        not_plurals=units.NOT_PLURALS,
        including=units.INCLUDING,
        out_of=units.OUT_OF,
        of_these=units.OF_THESE,
        changes=units.CHANGES,
        persons=units.PERSONS,
        groups=units.GROUPS,
        until=units.UNTIL,
        based_on=units.BASED_ON,
        shows=units.SHOWS,
    )


INDONESIAN: Final = _grammar(
    indonesian_numbers,
    indonesian_units,
    decimal=",",
    month_words=frozenset(months.MONTHS) | months.ISLAMIC_MONTHS,
)
ENGLISH: Final = _grammar(
    english_numbers,
    english_units,
    decimal=".",
    month_words=english_units.MONTHS,
)

GRAMMARS: Final = {"id": INDONESIAN, "en": ENGLISH}
