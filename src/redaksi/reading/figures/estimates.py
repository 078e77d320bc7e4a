"""Stage: loose numbers as the ranges they stand for, and shares: puluhan warga, sepertiga lahan."""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from redaksi.reading.figures.candidates import Candidate
from redaksi.reading.figures.grammar import INDONESIAN, NumberGrammar
from redaksi.reading.figures.hedges import hedge_before
from redaksi.reading.figures.units import measure_of, unit_end
from redaksi.reading.findings import Estimate, Span
from redaksi.reading.words import Token

MOST_OF: Final = 2


class _Loose(NamedTuple):
    """A loose number at the tokens `first` to `last`, half open."""

    first: int
    last: int
    low: int | float
    high: int | float
    share: bool


def find_estimates(
    text: str,
    candidates: Iterable[Candidate],
    grammar: NumberGrammar = INDONESIAN,
) -> list[Estimate]:
    """Return the loose numbers of sentences; sources are found later."""
    found: list[Estimate] = []
    loose, divided = grammar.loose_starts, grammar.divided
    for candidate in candidates:
        words = candidate.words
        if words and not (loose.isdisjoint(words) and divided.isdisjoint(words)):
            found.extend(_estimates(text, candidate.tokens, grammar))
    return found


def _estimates(text: str, tokens: tuple[Token, ...], grammar: NumberGrammar) -> Iterator[Estimate]:
    past = 0
    for index in range(len(tokens)):
        loose = _read(tokens, index, grammar) if index >= past else None
        if loose is None:
            continue
        past = loose.last
        end = unit_end(tokens, loose.last, grammar)
        currency = tokens[loose.first - 1].low in grammar.signs if loose.first else False
        if end == loose.last and not currency and not loose.share:
            continue
        share = loose.share and not (end > loose.last and _is_measure(tokens[loose.last], grammar))
        first = loose.first - currency
        unit = text[tokens[loose.last].start : tokens[end - 1].end] if end > loose.last else ""
        unit = tokens[first].text if currency else unit
        end = loose.last if currency else end
        start, qualifier = hedge_before(tokens, first, grammar)
        span = Span(tokens[start].start, tokens[end - 1].end)
        facts = (loose.low, loose.high, unit, qualifier, None, None)
        yield Estimate(
            span.of(text), span, "share" if share else "loose-number", *facts, share=share
        )


def _is_measure(token: Token, grammar: NumberGrammar) -> bool:
    return measure_of(token.low, grammar) is not None


def _read(tokens: tuple[Token, ...], index: int, grammar: NumberGrammar) -> _Loose | None:
    low = tokens[index].low
    if low in grammar.loose:
        return _read_loose(tokens, index, grammar)
    if low in grammar.shares:
        return _read_share(tokens, index, grammar)
    if low in grammar.units or low in grammar.never_alone:
        return _read_division(tokens, index, grammar)
    return None


def _read_loose(tokens: tuple[Token, ...], index: int, grammar: NumberGrammar) -> _Loose | None:
    """Read `puluhan`, `ratusan ribu`, `puluhan hingga ratusan`, `hundreds of thousands of`."""
    low, high = grammar.loose[tokens[index].low]
    last = index + 1
    multiple = 1
    while last < len(tokens) and tokens[last].low in grammar.multiples:
        multiple *= grammar.multiples[tokens[last].low]
        last += 1
    if last + 1 < len(tokens) and tokens[last].low in grammar.of and multiple == 1:
        after = tokens[last + 1].low
        if after in grammar.loose:
            multiple, last = grammar.loose[after][0], last + 2
        last = _past_of(tokens, last, grammar)
    found = _Loose(index, last, low * multiple, (high + 1) * multiple - 1, share=False)
    if last + 1 < len(tokens) and tokens[last].low in grammar.joiners:
        upper = (
            _read_loose(tokens, last + 1, grammar)
            if tokens[last + 1].low in grammar.loose
            else None
        )
        if upper is not None and upper.high > found.high:
            return _Loose(index, upper.last, found.low, upper.high, share=False)
    return found


def _past_of(tokens: tuple[Token, ...], last: int, grammar: NumberGrammar) -> int:
    """Return the place after `dari`, after `of the`."""
    for _ in range(MOST_OF):
        if last < len(tokens) and tokens[last].low in grammar.of:
            last += 1
    return last


def _read_share(tokens: tuple[Token, ...], index: int, grammar: NumberGrammar) -> _Loose | None:
    follower = tokens[index + 1].low if index + 1 < len(tokens) else ""
    # `setengah juta` is a number, `dua setengah` and `setengah hati` are no shares.
    if not follower.isalpha() or follower in grammar.multiples or follower in grammar.not_halved:
        return None
    before = tokens[index - 1] if index else None
    if before is not None and (before.low in grammar.spelt or before.text[0].isdigit()):
        return None
    part, whole = grammar.shares[tokens[index].low]
    value = part / whole
    last = index + 1
    if follower in grammar.of:
        last = _past_of(tokens, last, grammar)
    elif unit_end(tokens, last, grammar) == last:
        return None
    return _Loose(index, last, value, value, share=True)


def _read_division(tokens: tuple[Token, ...], index: int, grammar: NumberGrammar) -> _Loose | None:
    """Read `dua pertiga`, `dua per tiga`."""
    if index + 2 >= len(tokens):
        return None
    part = grammar.units.get(tokens[index].low, 1)
    follower, last = tokens[index + 1].low, index + 2
    whole = grammar.divisors.get(follower)
    if whole is None and follower == grammar.per != "":
        whole, last = grammar.units.get(tokens[last].low), last + 1
    if whole is None or part >= whole:
        return None
    last = _past_of(tokens, last, grammar)
    return _Loose(index, last, part / whole, part / whole, share=True)
