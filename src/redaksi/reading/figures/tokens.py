"""The tokens of a sentence as numbers need them: amounts apart from what is glued to them."""

import re
from collections.abc import Iterator

from redaksi.reading.figures.grammar import NumberGrammar
from redaksi.reading.words import Token

DIGIT = re.compile("[0-9]")
PLAIN = re.compile(r"[0-9][0-9.,]*")
# A sign or word, an amount, what follows it: Rp5jt, 10kg, 28mm.
GLUED = re.compile(r"([^\W\d_]*)([0-9][0-9.,]*)([^\W\d_]*[²³]?|-an|-odd)")
TIMES = re.compile(r"([0-9]{1,4})([x×])([0-9.,]{1,9})([^\W\d_]*)")
SPLIT = re.compile(r"([-/])")
MOST_PARTS = 3


def loosen(
    tokens: tuple[Token, ...], grammar: NumberGrammar, likely: list[int]
) -> tuple[Token, ...]:
    """Return the tokens with those cut that hold a number and something else: `5-10kg`, `ribu-Rp25`.

    `likely` are the places that may hold a number; the same tuple comes back where there is none such.
    """
    mixed = {index for index in likely if _is_mixed(tokens[index].text)}
    if not mixed:
        return tokens
    found: list[Token] = []
    for index, token in enumerate(tokens):
        found.extend(_cut(token, grammar) if index in mixed else (token,))
    return tuple(found)


def _is_mixed(text: str) -> bool:
    return len(text) > 1 and PLAIN.fullmatch(text) is None and DIGIT.search(text) is not None


def _cut(token: Token, grammar: NumberGrammar) -> Iterator[Token]:
    parts = SPLIT.split(token.text)
    if token.text.endswith(grammar.about_suffix) and len(parts) == MOST_PARTS:
        parts = [token.text]
    pieces: list[str] = []
    for part in parts:
        cut = _pieces(part, grammar)
        if cut is None or len(parts) > MOST_PARTS:
            yield token
            return
        pieces.extend(cut)
    start = token.start
    for piece in pieces:
        end = start + len(piece)
        yield Token(piece, start, end, piece.lower(), token.classes)
        start = end


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
