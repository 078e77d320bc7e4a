"""Numbers written as words: dua puluh lima ribu, satu setengah, two hundred and fifty."""

from dataclasses import dataclass
from typing import Final

from redaksi.reading.figures.grammar import NumberGrammar
from redaksi.reading.words import Token

MOST_WORDS: Final = 14


@dataclass(slots=True)
class _Sum:
    """What the words read so far come to: whole multiples, and what waits for the next."""

    total: int = 0
    current: int = 0
    half: bool = False
    multiple: int = 1

    @property
    def value(self) -> int | float:
        return self.total + self.current + (0.5 if self.half else 0)

    def add(self, word: str, grammar: NumberGrammar) -> bool:
        """Add a word; False for one that does not belong to the number."""
        if word in grammar.multiples:
            return self._multiply(grammar.multiples[word])
        if self.half:
            return False
        if word == grammar.half:
            self.half = True
            return True
        return self._add_small(word, grammar) or self._raise(word, grammar)

    def _multiply(self, multiple: int) -> bool:
        if not self.current and not self.half:
            return False
        self.total += (2 * self.current + self.half) * multiple // 2
        self.current, self.half, self.multiple = 0, False, multiple
        return True

    def _add_small(self, word: str, grammar: NumberGrammar) -> bool:
        value = grammar.units.get(word) or grammar.small.get(word)
        # `dua, tiga orang`: a second unit begins another number.
        if value is None or self.current % 10:
            return False
        self.current += value
        return True

    def _raise(self, word: str, grammar: NumberGrammar) -> bool:
        if not self.current:
            return False
        if word == grammar.teen:
            self.current += 10
            return True
        times = grammar.times.get(word)
        if times is not None:
            self.current += (self.current % 10 or 1) * (times - 1)
        return times is not None


def read_spelt(
    tokens: tuple[Token, ...], index: int, grammar: NumberGrammar
) -> tuple[int | float, int, int] | None:
    """Return the value of the number spelt from `index`, the place after it, and its last multiple."""
    # The second number of `dua per tiga`.
    if (
        index > 1
        and tokens[index - 1].low == grammar.per
        and tokens[index - 2].low in grammar.units
    ):
        return None
    read = _Sum()
    last = index
    while last < len(tokens) and last < index + MOST_WORDS:
        if not read.add(tokens[last].low, grammar) and not _is_within(tokens, last, grammar):
            break
        last += 1
    if read.value < 1 or _is_divided(tokens, last, grammar):
        return None
    if last == index + 1 and _stands_for_a(tokens, index, grammar):
        return None
    return read.value, last, read.multiple


def _is_within(tokens: tuple[Token, ...], index: int, grammar: NumberGrammar) -> bool:
    """Whether this is the `and` of `two hundred and fifty`."""
    if tokens[index].low not in grammar.within or index + 1 >= len(tokens):
        return False
    before, after = tokens[index - 1].low, tokens[index + 1].low
    return (before in grammar.times or before in grammar.multiples) and after in grammar.units


def _is_divided(tokens: tuple[Token, ...], index: int, grammar: NumberGrammar) -> bool:
    """Whether a share is what was read: dua pertiga, dua per tiga."""
    if index >= len(tokens):
        return False
    follower = tokens[index + 1].low if index + 1 < len(tokens) else ""
    divided = tokens[index].low == grammar.per != "" and follower in grammar.units
    return divided or tokens[index].low in grammar.divisors


def _stands_for_a(tokens: tuple[Token, ...], index: int, grammar: NumberGrammar) -> bool:
    """Whether a lone `satu`, `seratus`, `seribu` only means "a"."""
    low = tokens[index].low
    if low not in grammar.small or low in grammar.never_alone:
        return low in grammar.never_alone
    follower = tokens[index + 1].low if index + 1 < len(tokens) else ""
    before = tokens[index - 1].low if index else ""
    pair = f"{tokens[index - 2].low} {before}" if index > 1 else ""
    numbered = before in grammar.qualifiers or pair in grammar.qualifiers
    counted = follower in grammar.measures or follower in grammar.counters
    return not (numbered or counted or before in grammar.numbering)
