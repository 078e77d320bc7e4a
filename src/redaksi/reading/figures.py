"""Stage: figures, each a number with its unit and hedge."""

from collections.abc import Iterable, Iterator

from redaksi.reading.findings import Figure, Qualifier, Span
from redaksi.reading.indonesian.months import ISLAMIC_MONTHS, MONTHS
from redaksi.reading.indonesian.numbers import QUALIFIERS
from redaksi.reading.indonesian.units import COUNTERS, FORERUNNERS, MEASURES
from redaksi.reading.numbers import Number, find_numbers
from redaksi.reading.units import unit_end
from redaksi.reading.words import Token

# May stand between a hedge and its number.
FILLERS = frozenset(
    ("itu", "mungkin", "ada", "sebanyak", "sebesar", "mencapai", "sekitar", "harga")
)
MOST_FILLERS = 4
AGES = frozenset(("usia", "umur", "berusia", "berumur"))
ZONES = frozenset(("wib", "wita", "wit", "gmt", "utc"))


def find_figures(text: str, sentences: Iterable[tuple[Token, ...]]) -> list[Figure]:
    """Return the figures of sentences given as unmasked tokens; sources are found later."""
    found: list[Figure] = []
    for tokens in sentences:
        found.extend(_figures(text, tokens))
    return found


def _figures(text: str, tokens: tuple[Token, ...]) -> Iterator[Figure]:
    for number in find_numbers(tokens):
        end = number.last if number.currency else unit_end(tokens, number.last)
        if _is_something_else(tokens, number, end):
            continue
        first, qualifier = _qualifier(tokens, number.first)
        unit = number.currency or text[tokens[number.last].start : tokens[end - 1].end]
        approximate = unit.lower().endswith("-an") and unit.lower()[:-3] in MEASURES
        if approximate:
            unit, qualifier = unit[:-3], qualifier or Qualifier.ABOUT
        span = Span(tokens[first].start, tokens[end - 1].end)
        rule = "money" if number.currency else "spelt-number" if number.is_spelt else "number"
        yield Figure(span.of(text), span, rule, number.value, unit, qualifier, None, None)


def _is_something_else(tokens: tuple[Token, ...], number: Number, end: int) -> bool:
    """Whether a number is a date, a time, a year, an age, a rank, a name, or counts nothing."""
    if number.currency:
        return False
    if end == number.last or _is_day_or_time(tokens[number.last]):
        return True
    unit = tokens[number.last]
    apart = unit.text != "%" and unit.start > tokens[number.last - 1].end + 1
    if apart or _is_year(number, unit) or _is_age(tokens, number, end):
        return True
    return number.first > 0 and _belongs_to_word_before(tokens, number, unit)


def _belongs_to_word_before(tokens: tuple[Token, ...], number: Number, unit: Token) -> bool:
    before, first = tokens[number.first - 1], tokens[number.first]
    if before.end + 1 < first.start:
        return False
    measured = unit.low in MEASURES or unit.low in COUNTERS
    if before.low in FORERUNNERS:
        # `2 jam 30 menit`: a second measure after the first.
        return not (measured and before.low in MEASURES)
    if before.text in {"/", "-", "–", "#"} and before.end == first.start:
        return True
    # After a name a number belongs to it: Daop 1 Jakarta, Liga 1.
    inside = number.first > 1 and tokens[number.first - 2].is_word
    named = before.is_capital and (inside or before.text.isupper()) and before.low not in QUALIFIERS
    return named and not measured


def _is_day_or_time(unit: Token) -> bool:
    # `10 November-2 Desember` has one token between its days.
    first = unit.low.partition("-")[0]
    return first in MONTHS or first in ISLAMIC_MONTHS or first in ZONES


def _is_year(number: Number, unit: Token) -> bool:
    plain = not number.is_spelt and number.digits.isdigit() and len(number.digits) == 4
    return plain and 1900 <= number.value <= 2100 and unit.low not in MEASURES | COUNTERS


def _is_age(tokens: tuple[Token, ...], number: Number, end: int) -> bool:
    if tokens[number.last].low not in {"tahun", "thn", "bulan"}:
        return False
    before = [token.low for token in tokens[max(0, number.first - 3) : number.first]]
    if AGES.intersection(before):
        return True
    after = tokens[end].text if end < len(tokens) else ""
    in_brackets = bool(before) and before[-1] == "(" and after == ")"
    # `Ida Ayu, 48 tahun, …`
    apposed = bool(before) and before[-1] == "," and after in {",", "."}
    named = number.first > 1 and tokens[number.first - 2].is_capital
    return in_brackets or (apposed and named)


def _qualifier(tokens: tuple[Token, ...], first: int) -> tuple[int, Qualifier | None]:
    """Return where the figure begins with its hedge, and the hedge."""
    end = first
    while end > 0 and first - end < MOST_FILLERS:
        for size in (3, 2, 1):
            words = " ".join(token.low for token in tokens[max(0, end - size) : end])
            if end >= size and words in QUALIFIERS:
                return end - size, QUALIFIERS[words]
        if tokens[end - 1].low not in FILLERS:
            break
        end -= 1
    return first, None
