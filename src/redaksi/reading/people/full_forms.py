"""The full form of an abbreviation, where the story writes it out: Komisi Anak (KA)."""

from redaksi.reading.findings import Span
from redaksi.reading.word_classes import UPPER
from redaksi.reading.words import Token

LONGEST_ABBREVIATION = 12


def find_full_forms(found: dict[str, Span], tokens: tuple[Token, ...], places: list[int]) -> None:
    """Note in `found`: `Komisi Perlindungan Anak Indonesia (KPAI)` as what KPAI stands for."""
    last = len(tokens) - 1
    for index in places:
        if not tokens[index].classes & UPPER or not 1 < index < last:
            continue
        if tokens[index - 1].text != "(" or tokens[index + 1].text != ")":
            continue
        short = tokens[index].text
        start = _initials_start(tokens, index - 1, short.replace("-", ""))
        if start is not None and short not in found:
            found[short] = Span(tokens[start].start, tokens[index + 1].end)


def _initials_start(tokens: tuple[Token, ...], end: int, letters: str) -> int | None:
    found = ""
    for index in range(end - 1, max(-1, end - 2 * LONGEST_ABBREVIATION), -1):
        token = tokens[index]
        if token.is_capital:
            found = token.text[0] + found
            if found == letters:
                return index
        elif token.text != "," and token.low not in {
            "dan",
            "of",
            "the",
            "for",
            "untuk",
            "dan/atau",
        }:
            return None
    return None
