"""The full form of an abbreviation, where the story writes it out: Komisi Anak (KA)."""

from typing import Final

from redaksi.reading.findings import Span
from redaksi.reading.word_classes import AND, CAPITAL, GENERIC, UPPER
from redaksi.reading.words import Token

LONGEST_ABBREVIATION: Final = 12
SHORTEST_BLEND: Final = 4


def find_full_forms(found: dict[str, Span], tokens: tuple[Token, ...]) -> None:
    """Note in `found`: `Komisi Perlindungan Anak Indonesia (KPAI)` as what KPAI stands for."""
    for index, token in enumerate(tokens[2:-2], start=2):
        if token.text != "(" or tokens[index + 2].text != ")":
            continue
        inside = tokens[index + 1]
        if not inside.classes & CAPITAL or inside.text in found:
            continue
        if inside.classes & UPPER:
            start = _initials_start(tokens, index, inside.text.replace("-", ""))
        else:
            start = _body_start(tokens, index) if len(inside.text) >= SHORTEST_BLEND else None
        if start is not None:
            found[inside.text] = Span(tokens[start].start, tokens[index + 2].end)


def _body_start(tokens: tuple[Token, ...], end: int) -> int | None:
    """Return where the body begins that a blend stands for: Badan Bantuan Bersama (Babanma)."""
    start = None
    for index in range(end - 1, max(-1, end - 2 * LONGEST_ABBREVIATION), -1):
        token = tokens[index]
        if not token.classes & (CAPITAL | AND):
            break
        if token.classes & GENERIC and token.classes & CAPITAL:
            start = index
    return start


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
