"""The hedge before a number: setidaknya, lebih dari."""

from typing import Final

from redaksi.reading.figures.grammar import NumberGrammar
from redaksi.reading.findings import Qualifier
from redaksi.reading.words import Token

MOST_FILLERS: Final = 5
MOST_WORDS: Final = 3


def hedge_before(
    tokens: tuple[Token, ...], first: int, grammar: NumberGrammar
) -> tuple[int, Qualifier | None]:
    """Return where a quantity begins with its hedge, and the hedge."""
    end = first
    while end > 0 and first - end < MOST_FILLERS:
        last = tokens[end - 1].low
        if last in grammar.qualifier_ends:
            for size in range(min(MOST_WORDS, end), 0, -1):
                words = " ".join([token.low for token in tokens[end - size : end]])
                if words in grammar.qualifiers:
                    return end - size, grammar.qualifiers[words]
        if last not in grammar.fillers:
            break
        end -= 1
    return first, None
