"""Numbers that count nothing: days, times, years, ages, ranks, names, laws, list numbers."""

from typing import Final

from redaksi.reading.figures.grammar import NumberGrammar
from redaksi.reading.figures.values import Number
from redaksi.reading.word_classes import NAME
from redaksi.reading.words import Token

ADJACENT_MARKS: Final = frozenset("/–#:@_—")
OLDEST: Final = 115
LOOK_BACK: Final = 3


def is_lookalike(
    tokens: tuple[Token, ...], number: Number, end: int, grammar: NumberGrammar
) -> bool:
    """Whether a number with the unit up to the token `end` is no quantity."""
    if number.currency:
        return False
    unit = tokens[number.last]
    if _is_day_or_time(unit, grammar):
        return True
    apart = unit.text not in "%°‰" and unit.start > tokens[number.last - 1].end + 1
    if apart or is_year(number, unit, grammar) or _is_law(tokens, number, grammar):
        return True
    return _is_age(tokens, number, end, grammar) or belongs_to_word_before(
        tokens, number, unit, grammar
    )


def belongs_to_word_before(
    tokens: tuple[Token, ...], number: Number, unit: Token | None, grammar: NumberGrammar
) -> bool:
    """Whether the word before makes the number a name, a rank or the number of a law."""
    if not number.first:
        return False
    before, first = tokens[number.first - 1], tokens[number.first]
    if before.end + 1 < first.start:
        return False
    low = unit.low if unit is not None else ""
    measured = low in grammar.measures or low in grammar.counters
    if before.low in grammar.forerunners:
        # `2 jam 30 menit`: a second measure after the first; `di angka 2,1 persen`.
        lasting = low in grammar.time_units and before.low != "ke"
        still = before.low in grammar.measured_still and not lasting
        return not (measured and (before.low in grammar.measures or still))
    if before.end == first.start:
        if before.text in ADJACENT_MARKS:
            return True
        if before.text == "-" and number.first > 1:
            # `5%-7%` is a range, `U-17` a name, ` -3 orang` an item of a list.
            third = tokens[number.first - 2]
            return third.end == before.start and third.low not in grammar.measures
    # After a name a number belongs to it: Daop 1 Jakarta.
    inside = number.first > 1 and tokens[number.first - 2].text[0].isalnum()
    # A sentence may begin with the name: Honor 400 Lite.
    product = bool(before.classes & NAME) and unit is not None and unit.text[0].isupper()
    named = before.text[0].isupper() and (inside or product or before.text.isupper())
    return named and not measured and before.low not in grammar.qualifiers


def _is_day_or_time(unit: Token, grammar: NumberGrammar) -> bool:
    # `10 November-2 Desember` has one token between its days.
    first = unit.low.partition("-")[0]
    return first in grammar.months or first in grammar.zones


def is_year(number: Number, unit: Token | None, grammar: NumberGrammar) -> bool:
    """Whether a number is a year: 2023, 1998-2003."""
    plain = not number.is_spelt and number.digits.isdigit() and len(number.digits) == 4
    if not plain or not 1900 <= number.value <= 2100:
        return False
    return unit is None or not (unit.low in grammar.measures or unit.low in grammar.counters)


def _is_law(tokens: tuple[Token, ...], number: Number, grammar: NumberGrammar) -> bool:
    """Whether this is `62 Tahun 2023`, the number of a law."""
    if tokens[number.last].low not in grammar.law_years or number.last + 1 >= len(tokens):
        return False
    year = tokens[number.last + 1].text
    return len(year) == 4 and year.isdigit() and year[:2] in {"19", "20"}


def _is_age(tokens: tuple[Token, ...], number: Number, end: int, grammar: NumberGrammar) -> bool:
    if tokens[number.last].low not in grammar.age_units or number.value > OLDEST:
        return False
    before = [token.low for token in tokens[max(0, number.first - LOOK_BACK) : number.first]]
    if not before:
        return False
    if grammar.ages.intersection(before) or before[-1] in grammar.aged:
        return True
    years = tokens[number.last].low in grammar.law_years
    if years and " ".join(before[-2:]) in grammar.age_edges:
        return True
    after = tokens[end].low if end < len(tokens) else ""
    return _is_apposed(tokens, number, after, grammar)


def _is_apposed(
    tokens: tuple[Token, ...], number: Number, after: str, grammar: NumberGrammar
) -> bool:
    """Whether an age stands beside who is so old: `(48 tahun)`, `Bek 21 tahun itu`."""
    before = tokens[number.first - 1].text
    if before == "(":
        return after == ")"
    if after in grammar.pointing and (before[0].isupper() or before in {",", "-"}):
        return True
    named = number.first > 1 and tokens[number.first - 2].text[0].isupper()
    return before == "," and after in {",", "."} and named
