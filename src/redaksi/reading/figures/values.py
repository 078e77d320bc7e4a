"""Numbers in running text: figures, spelt words, multiples, ranges."""

import re
from typing import Final

from msgspec.structs import replace

from redaksi.reading.figures.grammar import INDONESIAN, NumberGrammar
from redaksi.reading.figures.spelt import read_spelt
from redaksi.reading.findings import Qualifier
from redaksi.reading.record import Record
from redaksi.reading.words import Token

MOST_DIGITS: Final = 18
SWAPPED: Final = str.maketrans(".,", ",.")
PLAIN: Final = re.compile(r"[0-9][0-9.,]*")
# A comma before three digits parts thousands in English, and decimals in Indonesian.
THREE_DECIMALS: Final = re.compile(r"[1-9][0-9]{0,2},[0-9]{3}")
DASHES: Final = frozenset("-–—−")

# A number exactly: how many parts, and how many of them are one.
Exact = tuple[int, int]


class Number(Record, frozen=True):
    """A number at the tokens `first` to `last`, half open; of a range `value` is the upper end.

    `currency` is its sign as written. `digits` is empty where it is spelt. `hedge` is what its own form
    says: `10 ribuan`, `52 juta lebih`.
    """

    first: int
    last: int
    value: int | float
    currency: str | None
    is_spelt: bool
    digits: str
    low: int | float | None = None
    multiple: int = 1
    hedge: Qualifier | None = None


def parse_figure(digits: str, decimal: str = ",") -> int | float | None:
    """Return the value of `10.569`, `1,5` or `2.5`; None for what is no number of a sensible size."""
    exact = _exact(digits, decimal)
    return None if exact is None else _plain(*exact)


def _exact(digits: str, decimal: str) -> Exact | None:
    digits = digits.rstrip(".,")
    if len(digits) > MOST_DIGITS or not digits:
        return None
    if digits.isdigit():
        return int(digits), 1
    if decimal == ".":
        digits = digits.translate(SWAPPED)
    whole, _, rest = digits.partition(",")
    if "," in rest:
        return _joined(digits, ",")
    groups = whole.split(".")
    if all(len(group) == 3 for group in groups[1:]):
        whole = "".join(groups)
    elif len(groups) == 2 and not rest:
        whole, rest = groups
    else:
        return None
    if rest:
        return (int(whole + rest), 10 ** len(rest)) if rest.isdigit() else None
    return int(whole), 1


def _joined(digits: str, separator: str) -> Exact | None:
    groups = digits.split(separator)
    regular = all(len(group) == 3 and group.isdigit() for group in groups[1:])
    return (int("".join(groups)), 1) if regular and groups[0].isdigit() else None


def _plain(parts: int, one: int) -> int | float:
    # The quotient of two whole numbers is rounded once only, as a product with 0.1 is not.
    return parts / one if parts % one else parts // one


def find_numbers(
    tokens: tuple[Token, ...], likely: list[int], grammar: NumberGrammar = INDONESIAN
) -> list[Number]:
    """Return the numbers of a sentence, with the places where one may begin; a range is one number."""
    found: list[Number] = []
    past = 0
    for index in likely:
        if index < past or not _may_begin(tokens, index, grammar):
            continue
        number = _read(tokens, index, grammar)
        if number is None:
            continue
        number = _product(tokens, number, grammar) or number
        number = _upper_end(tokens, number, grammar) or number
        number = _hedged(tokens, number, grammar)
        found.append(number)
        past = number.last
    return found


def _may_begin(tokens: tuple[Token, ...], index: int, grammar: NumberGrammar) -> bool:
    low = tokens[index].low
    if "0" <= low[0] <= "9" or low in grammar.spelt or low in grammar.signs:
        return True
    # The letters before a dollar sign: US$, HK$.
    return low in grammar.dollar_letters and tokens[min(index + 1, len(tokens) - 1)].text == "$"


def _read(tokens: tuple[Token, ...], index: int, grammar: NumberGrammar) -> Number | None:
    if tokens[index].low in grammar.spelt:
        spelt = read_spelt(tokens, index, grammar)
        if spelt is None:
            return None
        value, last, multiple = spelt
        return Number(index, last, value, None, is_spelt=True, digits="", multiple=multiple)
    first = index
    if not "0" <= tokens[index].low[0] <= "9":
        index += _sign_length(tokens, index, grammar)
        if index == first:
            return None
    if index >= len(tokens) or PLAIN.fullmatch(tokens[index].text) is None:
        return None
    digits = tokens[index].text
    exact = _exact(digits, grammar.decimal)
    # Telephone numbers, clock times: 0812…, 007, 00.45.
    if exact is None or (len(digits) > 1 and digits[0] == "0" and digits[1].isdigit()):
        return None
    sign = None
    if index > first:
        sign = "".join([token.text for token in tokens[first:index]]).rstrip(".") or None
    multiple, last, hedge = _multiple(tokens, index + 1, grammar, money=sign is not None)
    if multiple == 1 and _has_thousands(tokens, index, grammar, money=sign is not None):
        exact = _joined(digits, ",") or exact
    last = _past_spelt_twin(tokens, last, grammar)
    value = _plain(exact[0] * multiple, exact[1])
    return Number(first, last, value, sign, False, digits, None, multiple, hedge)


def _has_thousands(
    tokens: tuple[Token, ...], index: int, grammar: NumberGrammar, *, money: bool
) -> bool:
    digits = tokens[index].text
    if grammar.decimal != "," or "," not in digits or THREE_DECIMALS.fullmatch(digits) is None:
        return False
    follower = tokens[index + 1].low if index + 1 < len(tokens) else ""
    return money or (follower not in grammar.measures and follower not in grammar.joiners)


def _sign_length(tokens: tuple[Token, ...], index: int, grammar: NumberGrammar) -> int:
    """Return how many tokens a currency sign takes: Rp, Rp., US$."""
    for size in (3, 2, 1):
        part = tokens[index : index + size]
        text = "".join([token.low for token in part]).rstrip(".")
        if len(part) == size and text in grammar.signs and index + size < len(tokens):
            return size
    return 0


def _multiple(
    tokens: tuple[Token, ...], index: int, grammar: NumberGrammar, *, money: bool
) -> tuple[int, int, Qualifier | None]:
    """Return the product of the multiples from `index`, the place after them, and their hedge."""
    product, last = 1, index
    while last < len(tokens) and last < index + 2:
        low = tokens[last].low
        if low in grammar.loose_multiples:
            return product * grammar.loose_multiples[low], last + 1, Qualifier.ABOUT
        if low == grammar.about_suffix:
            return product, last + 1, Qualifier.ABOUT
        found = grammar.multiples.get(low)
        if found is None and money and tokens[last].text.isalpha():
            found = grammar.money_multiples.get(low)
        if found is None:
            break
        product *= found
        last += 1
    return product, last, None


def _past_spelt_twin(tokens: tuple[Token, ...], last: int, grammar: NumberGrammar) -> int:
    """Return the place after `(lima)` in `5 (lima) orang`."""
    if last + 2 >= len(tokens) or tokens[last].text != "(":
        return last
    if tokens[last + 1].low not in grammar.spelt:
        return last
    for end in range(last + 2, min(last + 8, len(tokens))):
        if tokens[end].text == ")":
            return end + 1
    return last


def _product(tokens: tuple[Token, ...], number: Number, grammar: NumberGrammar) -> Number | None:
    """Read `2x24 jam`: of a unit of time so many times."""
    times = number.last
    if times + 2 >= len(tokens) or tokens[times].low not in grammar.crosses:
        return None
    other = _read(tokens, times + 1, grammar)
    if other is None or other.last >= len(tokens) or other.currency:
        return None
    if tokens[other.last].low not in grammar.clock_units:
        return None
    return replace(other, first=number.first, value=number.value * other.value)


def _upper_end(tokens: tuple[Token, ...], lower: Number, grammar: NumberGrammar) -> Number | None:
    start = lower.last
    if start + 1 >= len(tokens):
        return None
    low = tokens[start].low
    spanned = lower.first > 0 and tokens[lower.first - 1].low in grammar.between
    if low not in grammar.joiners and not (spanned and low in grammar.between_joiners):
        return None
    skipped = low == "sampai" and tokens[start + 1].low == "dengan"
    start += 1 + skipped
    upper = _read(tokens, start, grammar) if start < len(tokens) else None
    if upper is None or upper.currency not in {None, lower.currency}:
        return None
    least = lower.value
    if lower.multiple == 1 and least * upper.multiple <= upper.value:
        least *= upper.multiple
    if upper.value < least or (upper.value == least and low in DASHES):
        return None
    return replace(upper, first=lower.first, currency=lower.currency, low=least)


def _hedged(tokens: tuple[Token, ...], number: Number, grammar: NumberGrammar) -> Number:
    """Take in `lebih` and `+` after the number: 52 juta lebih penerima."""
    last = number.last
    if last >= len(tokens):
        return number
    plus = tokens[last].text == "+" and tokens[last].start == tokens[last - 1].end
    if not plus:
        if tokens[last].low not in grammar.more:
            return number
        follower = tokens[last + 1].low if last + 1 < len(tokens) else "."
        counted = follower in grammar.measures or follower in grammar.counters
        large = number.multiple > 1 or bool(number.currency)
        if not (counted or (large and follower not in grammar.compared)):
            return number
    return replace(number, last=last + 1, hedge=Qualifier.MORE_THAN)
