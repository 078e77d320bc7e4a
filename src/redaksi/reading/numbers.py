"""Numbers in running text: figures, spelt words, multiples, ranges."""

import re
from dataclasses import dataclass

from redaksi.reading.indonesian.numbers import CURRENCIES, MULTIPLES, SMALL, UNITS
from redaksi.reading.words import Token

MOST_DIGITS = 18
_CURRENCY = "|".join(re.escape(sign) for sign in sorted(CURRENCIES, key=len, reverse=True))
FIGURE = re.compile(rf"({_CURRENCY})?([0-9][0-9.,]*)")
CURRENCY = re.compile(_CURRENCY)
JOINERS = frozenset(("hingga", "sampai", "atau", "s/d", "-", "–", "—"))
CURRENCY_STARTS = tuple({sign[0] for sign in CURRENCIES})
SPELT = frozenset(UNITS) | frozenset(SMALL)


@dataclass(frozen=True, slots=True)
class Number:
    """A number at the tokens `first` to `last`, half open; of a range `value` is the upper end."""

    first: int
    last: int
    value: int | float
    currency: str | None
    is_spelt: bool
    digits: str


def parse_figure(digits: str) -> int | float | None:
    """Return the value of `10.569`, `1,5` or `2.5`; None for what is no number of a sensible size."""
    digits = digits.rstrip(".,")
    if len(digits) > MOST_DIGITS or not digits:
        return None
    whole, comma, rest = digits.partition(",")
    if "," in rest:
        return _joined(digits, ",")
    groups = whole.split(".")
    if len(groups) > 1 and all(len(group) == 3 for group in groups[1:]):
        whole = "".join(groups)
    elif len(groups) == 2 and not comma:
        return float(whole)
    elif len(groups) > 1:
        return None
    if comma and rest:
        return float(f"{whole}.{rest}") if rest.isdigit() else None
    return int(whole)


def _joined(digits: str, separator: str) -> int | None:
    groups = digits.split(separator)
    regular = all(len(group) == 3 and group.isdigit() for group in groups[1:])
    return int("".join(groups)) if regular and groups[0].isdigit() else None


def find_numbers(tokens: tuple[Token, ...]) -> list[Number]:
    """Return the numbers of a sentence; a range is one number."""
    found: list[Number] = []
    index = 0
    while index < len(tokens):
        number = _read(tokens, index)
        if number is None:
            index += 1
            continue
        upper = _upper_end(tokens, number)
        found.append(upper or number)
        index = found[-1].last
    return found


def _upper_end(tokens: tuple[Token, ...], lower: Number) -> Number | None:
    joiner = lower.last
    if joiner + 1 >= len(tokens) or tokens[joiner].low not in JOINERS:
        return None
    upper = _read(tokens, joiner + 1)
    if upper is None or upper.value < lower.value:
        return None
    currency = upper.currency or lower.currency
    return Number(lower.first, upper.last, upper.value, currency, upper.is_spelt, upper.digits)


def _read(tokens: tuple[Token, ...], index: int) -> Number | None:
    text = tokens[index].text
    if text[0].isdigit() or text.startswith(CURRENCY_STARTS):
        return _read_figure(tokens, index) or _read_range(tokens, index)
    return _read_spelt(tokens, index) if tokens[index].low in SPELT else None


def _read_figure(tokens: tuple[Token, ...], index: int) -> Number | None:
    first = index
    currency = None
    sign = 0 if tokens[index].text[0].isdigit() else _currency_length(tokens, index)
    if sign:
        currency = "".join(token.text for token in tokens[index : index + sign]).rstrip(".")
        index += sign
    match = FIGURE.fullmatch(tokens[index].text) if index < len(tokens) else None
    value = parse_figure(match[2]) if match else None
    if match is None or value is None or (sign and match[1]):
        return None
    value, last = _multiply(tokens, index + 1, value)
    return Number(first, last, value, currency or match[1], is_spelt=False, digits=match[2])


def _currency_length(tokens: tuple[Token, ...], index: int) -> int:
    """Return how many tokens a currency sign takes: Rp, Rp., US$."""
    for size in (3, 2, 1):
        part = tokens[index : index + size]
        text = "".join(token.text for token in part)
        if (
            len(part) == size
            and CURRENCY.fullmatch(text.rstrip("."))
            and index + size < len(tokens)
        ):
            return size
    return 0


def _read_range(tokens: tuple[Token, ...], index: int) -> Number | None:
    """Read `10-20` and `40-50`, one token each."""
    text = tokens[index].text
    lower, dash, upper = text.partition("-")
    match = FIGURE.fullmatch(lower), FIGURE.fullmatch(upper)
    if not dash or match[0] is None or match[1] is None:
        return None
    low, high = parse_figure(match[0][2]), parse_figure(match[1][2])
    if low is None or high is None or high <= low:
        return None
    value, last = _multiply(tokens, index + 1, high)
    return Number(index, last, value, match[0][1], is_spelt=False, digits=match[1][2])


def _multiply(tokens: tuple[Token, ...], index: int, value: float) -> tuple[int | float, int]:
    last = index
    while last < len(tokens) and tokens[last].low in MULTIPLES and last < index + 2:
        value = _plain(value * MULTIPLES[tokens[last].low])
        last += 1
    return value, last


def _plain(value: float) -> int | float:
    rounded = round(value, 6)
    return int(rounded) if rounded == int(rounded) else rounded


def _read_spelt(tokens: tuple[Token, ...], index: int) -> Number | None:
    total, current, last = 0, 0, index
    while last < len(tokens) and last < index + 12:
        word = tokens[last].low
        if word in UNITS or word in SMALL:
            # `dua, tiga orang`: a second unit begins another number.
            if current % 10 and last > index:
                break
            current += UNITS.get(word, 0) or SMALL[word]
        elif word == "belas" and current:
            current += 10
        elif word in {"puluh", "ratus"} and current:
            unit = current % 10 or 1
            current += unit * ((10 if word == "puluh" else 100) - 1)
        elif word in MULTIPLES and current:
            total, current = total + current * MULTIPLES[word], 0
        else:
            break
        last += 1
    value = total + current
    # A single satu, seratus, seribu stands for "a".
    if not value or (last == index + 1 and tokens[index].low in SMALL):
        return None
    return Number(index, last, value, None, is_spelt=True, digits="")
