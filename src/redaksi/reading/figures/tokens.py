"""The tokens of a sentence as numbers need them: amounts apart from what is glued to them."""

import re
from collections.abc import Sequence
from typing import Final

from redaksi.reading.figures.grammar import NumberGrammar
from redaksi.reading.words import Token, make_token

DIGIT: Final = re.compile("[0-9]")
PLAIN: Final = re.compile(r"[0-9][0-9.,]*")
# A sign or word, an amount, what follows it: Rp5jt, 10kg, 28mm.
GLUED: Final = re.compile(r"([^\W\d_]*)([0-9][0-9.,]*)([^\W\d_]*[²³]?|-an|-odd)")
TIMES: Final = re.compile(r"([0-9]{1,4})([x×])([0-9.,]{1,9})([^\W\d_]*)")
SPLIT: Final = re.compile(r"([-/])")
MOST_PARTS: Final = 3


def likely_starts(lows: Sequence[str], grammar: NumberGrammar) -> list[int]:
    """Return the places of the words, in small letters, that may hold a number: most are letters alone."""
    starts = grammar.starts
    return [
        index
        for index, low in enumerate(lows)
        # Of the marks only signs of money begin a number.
        if low in starts or not (low.isalpha() or (len(low) == 1 and not "0" <= low <= "9"))
    ]


def loosen(
    tokens: tuple[Token, ...], likely: list[int], grammar: NumberGrammar
) -> tuple[tuple[Token, ...], list[int]]:
    """Return the tokens with those cut that hold a number and something else: `5-10kg`, `ribu-Rp25`.

    `likely` are the places that may hold a number; they come back as the places in the cut tokens.
    """
    mixed = {index for index in likely if _is_mixed(tokens[index].text)}
    if not mixed:
        return tokens, likely
    found: list[Token] = []
    places: list[int] = []
    done = 0
    for index in likely:
        found.extend(tokens[done:index])
        pieces = _cut(tokens[index], grammar) if index in mixed else [tokens[index]]
        places.extend(range(len(found), len(found) + len(pieces)))
        found.extend(pieces)
        done = index + 1
    found.extend(tokens[done:])
    return tuple(found), places


def _is_mixed(text: str) -> bool:
    return len(text) > 1 and PLAIN.fullmatch(text) is None and DIGIT.search(text) is not None


def _cut(token: Token, grammar: NumberGrammar) -> list[Token]:
    parts = SPLIT.split(token.text)
    if token.text.endswith(grammar.about_suffix) and len(parts) == MOST_PARTS:
        parts = [token.text]
    pieces: list[str] = []
    for part in parts:
        cut = _pieces(part, grammar)
        if cut is None or len(parts) > MOST_PARTS:
            return [token]
        pieces.extend(cut)
    found: list[Token] = []
    start = token.start
    for piece in pieces:
        end = start + len(piece)
        found.append(make_token(piece, start, end, piece.lower(), token.classes))
        start = end
    return found


def _pieces(part: str, grammar: NumberGrammar) -> list[str] | None:
    """Return the pieces of `Rp5jt`, of `2x24`, of a mark or word; None for a name: U17, Covid."""
    if part in {"-", "/"} or _is_unit(part.lower(), grammar):
        return [part]
    times = TIMES.fullmatch(part)
    if times is not None and (not times[4] or _is_unit(times[4].lower(), grammar)):
        return [piece for piece in times.groups() if piece]
    glued = GLUED.fullmatch(part)
    if glued is None:
        return None
    sign, after = glued[1].lower(), glued[3].lower()
    known = not sign or sign in grammar.signs
    money = bool(sign) and after in grammar.money_multiples
    if not known or not (not after or money or _is_unit(after, grammar) or after[0] == "-"):
        return None
    return [piece for piece in glued.groups() if piece]


def _is_unit(low: str, grammar: NumberGrammar) -> bool:
    return low in grammar.measures or low in grammar.multiples or low in grammar.loose_multiples
