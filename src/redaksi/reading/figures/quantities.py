"""Stage: figures, each a number with its unit and hedge."""

from collections.abc import Iterable
from typing import Final

from msgspec.structs import replace

from redaksi.reading.figures.candidates import Candidate
from redaksi.reading.figures.grammar import INDONESIAN, NumberGrammar
from redaksi.reading.figures.hedges import hedge_before
from redaksi.reading.figures.lookalikes import belongs_to_word_before, is_lookalike, is_year
from redaksi.reading.figures.tokens import likely_starts, loosen
from redaksi.reading.figures.units import measure_of, unit_end
from redaksi.reading.figures.values import Number, find_numbers
from redaksi.reading.findings import Figure, Qualifier
from redaksi.reading.record import Record
from redaksi.reading.spans import make_span
from redaksi.reading.words import Token

# Below zero there are measures only: the hyphen of `-3 orang` begins an item of a list.
BELOW_ZERO: Final = frozenset(("persen", "%", "derajat", "°", "percent", "degrees", "degree", "c"))


class _Quantity(Record, frozen=True):
    """A number and the tokens of its unit, half open; `end` is where its words end."""

    number: Number
    unit: tuple[int, int]
    end: int
    counts: bool


def find_figures(
    text: str,
    candidates: Iterable[Candidate],
    grammar: NumberGrammar = INDONESIAN,
) -> list[Figure]:
    """Return the figures of sentences; sources are found later."""
    found: list[Figure] = []
    spelt = grammar.spelt
    for candidate in candidates:
        if candidate.has_digit or not spelt.isdisjoint(candidate.words):
            found.extend(_figures(text, candidate, grammar))
    return found


def _figures(text: str, candidate: Candidate, grammar: NumberGrammar) -> list[Figure]:
    likely = likely_starts(candidate.lows, grammar)
    tokens, likely = loosen(candidate.tokens, likely, grammar)
    numbers = find_numbers(tokens, likely, grammar)
    if not numbers:
        return []
    quantities = [_quantity(tokens, number, grammar) for number in numbers]
    if len(quantities) > 1:
        quantities = _share_units(tokens, quantities, grammar)
        quantities = _join_ranges(tokens, quantities, grammar)
    return [_figure(text, tokens, one, grammar) for one in quantities if one.counts]


def _quantity(tokens: tuple[Token, ...], number: Number, grammar: NumberGrammar) -> _Quantity:
    last = number.last
    if number.currency:
        return _Quantity(number, (last, last), last, counts=True)
    end = unit_end(tokens, last, grammar)
    counts = end > last and not is_lookalike(tokens, number, end, grammar)
    return _Quantity(number, (last, end), end, counts)


def _share_units(
    tokens: tuple[Token, ...], quantities: list[_Quantity], grammar: NumberGrammar
) -> list[_Quantity]:
    """Give the unit of the last of several numbers to those before: dari 10 menjadi 12 persen."""
    found = list(quantities)
    for place in range(len(found) - 2, -1, -1):
        own, after = found[place], found[place + 1]
        first, end = own.number.last, after.number.first
        if own.end > first or not 0 < end - first <= 2 or not after.counts:
            continue
        between = [token.low for token in tokens[first:end]]
        # A comma alone joins only to what shares its unit already: 5, 7, dan 9 persen.
        listed = after.number.last < after.unit[0]
        if not (between[-1] in grammar.sharers or (between == [","] and listed)):
            continue
        if between[-1] in grammar.crosses and tokens[after.unit[0]].low not in grammar.lengths:
            continue
        if not _can_share(tokens, own.number, after, grammar):
            # `penerapan 1, 2, dan 3 prinsip`: numbers of a list, not so many.
            if place and between[-1] in grammar.listers and between[0] == ",":
                found[place + 1] = _Quantity(after.number, after.unit, after.end, counts=False)
            continue
        found[place] = _Quantity(own.number, after.unit, own.end, counts=True)
    return found


def _can_share(
    tokens: tuple[Token, ...], number: Number, after: _Quantity, grammar: NumberGrammar
) -> bool:
    if after.unit[0] == after.unit[1]:
        return False
    unit = tokens[after.unit[0]]
    measured = measure_of(unit.low, grammar) is not None or unit.low in grammar.counters
    return (
        measured
        and not is_year(number, None, grammar)
        and not belongs_to_word_before(tokens, number, unit, grammar)
    )


def _join_ranges(
    tokens: tuple[Token, ...], quantities: list[_Quantity], grammar: NumberGrammar
) -> list[_Quantity]:
    """Make one of `5,8 persen hingga 6,3 persen`, `antara 5 km dan 7 km`."""
    joined: list[_Quantity] = []
    for quantity in quantities:
        if joined and _are_range(tokens, joined[-1], quantity, grammar):
            lower = joined[-1].number
            number = replace(quantity.number, first=lower.first, low=lower.value)
            joined[-1] = replace(quantity, number=number)
        else:
            joined.append(quantity)
    return joined


def _are_range(
    tokens: tuple[Token, ...], lower: _Quantity, upper: _Quantity, grammar: NumberGrammar
) -> bool:
    if upper.number.first - lower.end != 1 or not (lower.counts and upper.counts):
        return False
    if lower.number.low is not None:
        return False
    between, first = tokens[lower.end], lower.number.first
    spanned = first > 0 and tokens[first - 1].low in grammar.between
    joined = between.low in grammar.joiners and between.text not in {"atau", "or"}
    if not joined and not (spanned and between.low in grammar.between_joiners):
        return False
    units = [[token.low for token in tokens[slice(*part.unit)]] for part in (lower, upper)]
    same = units[0] == units[1] and lower.number.currency == upper.number.currency
    return same and lower.number.value < upper.number.value


def _figure(
    text: str, tokens: tuple[Token, ...], quantity: _Quantity, grammar: NumberGrammar
) -> Figure:
    number = quantity.number
    start, qualifier = hedge_before(tokens, number.first, grammar)
    unit, about = _unit(text, tokens, quantity, grammar)
    if about or number.hedge is not None:
        qualifier = qualifier or number.hedge or Qualifier.ABOUT
    value, low, first = number.value, number.low, start
    if start == number.first and _is_below_zero(tokens, start, unit, grammar):
        value, first = -value, start - 1
    place, end = tokens[first].start, tokens[quantity.end - 1].end
    rule = "money" if number.currency else "spelt-number" if number.is_spelt else "number"
    currency = grammar.currencies.get((number.currency or "").lower())
    if currency is None:
        currency = _currency_of(unit, grammar)
        rule = "money" if currency else rule
    return Figure(
        text[place:end],
        make_span(place, end),
        rule,
        value,
        unit,
        qualifier,
        None,
        None,
        low=low,
        currency=currency,
    )


def _unit(
    text: str, tokens: tuple[Token, ...], quantity: _Quantity, grammar: NumberGrammar
) -> tuple[str, bool]:
    """Return the unit, and whether its suffix says that the number is not exact: cm-an."""
    if quantity.number.currency:
        return quantity.number.currency, False
    first, end = quantity.unit
    token = tokens[first]
    measure = measure_of(token.low, grammar)
    if measure is not None and measure != token.low:
        return token.text[: len(measure)], token.low.endswith(grammar.about_suffix)
    return text[token.start : tokens[end - 1].end], False


def _currency_of(unit: str, grammar: NumberGrammar) -> str | None:
    words = unit.lower().split()
    for size in range(len(words), 0, -1):
        found = grammar.currency_words.get(" ".join(words[:size]))
        if found is not None:
            return found
    return None


def _is_below_zero(
    tokens: tuple[Token, ...], first: int, unit: str, grammar: NumberGrammar
) -> bool:
    if not first or unit.lower().split()[0] not in BELOW_ZERO:
        return False
    before = tokens[first - 1]
    if before.low in grammar.minus:
        return True
    glued = before.text in {"-", "−"} and before.end == tokens[first].start
    return glued and (first < 2 or tokens[first - 2].end < before.start)
