"""The thing counted: the words after a number that make its unit."""

import re
from typing import Final

from redaksi.reading.figures.grammar import NumberGrammar
from redaksi.reading.word_classes import PLACE, VERB_LIKE
from redaksi.reading.words import Token

MOST_WORDS: Final = 6
MOST_ENGLISH: Final = 5
# `diJawa Tengahtelah`: blanks were lost when the page was captured.
GLUED: Final = re.compile("[a-z]+[A-Z]")
LAST_SUFFIXES: Final = ("nya", "-an")


def measure_of(low: str, grammar: NumberGrammar) -> str | None:
    """Return the measure that a word is, its suffix aside: `cm-an`, `persennya`."""
    if low in grammar.measures:
        return low
    for suffix in (grammar.about_suffix, grammar.possessive):
        if suffix and low.endswith(suffix):
            base = low.removesuffix(suffix)
            if base in grammar.measures:
                return base
    return None


def unit_end(tokens: tuple[Token, ...], start: int, grammar: NumberGrammar) -> int:
    """Return the place after the unit that begins at `start`; `start` itself when there is none."""
    if start >= len(tokens):
        return start
    first = tokens[start]
    if measure_of(first.low, grammar) is not None:
        # `m` and `t` are metre and tonne; alone and in capitals they are not.
        initial = len(first.text) == 1 and first.text.isupper() and first.text not in "WCM"
        return start if initial else _measure_end(tokens, start, grammar)
    if not _can_open(first, grammar):
        return start
    if grammar.plurals:
        return _plural_end(tokens, start, grammar)
    end = start + 1
    # What is glued to the first word is no part of it.
    most = end if GLUED.match(first.text) else min(len(tokens), start + MOST_WORDS)
    while end < most and _goes_on(tokens, end, grammar):
        end += 1
    return _with_abbreviation(tokens, end)


def _measure_end(tokens: tuple[Token, ...], start: int, grammar: NumberGrammar) -> int:
    end = start + 1
    while end < len(tokens) and end - start < MOST_WORDS:
        tails = grammar.measure_tails.get(tokens[end - 1].low)
        if tails is None or tokens[end].low not in tails:
            break
        end += 1
    return end


def _plural_end(tokens: tuple[Token, ...], start: int, grammar: NumberGrammar) -> int:
    """Return the place after the first plural: two police officers; else after the first word."""
    for index in range(start, min(start + MOST_ENGLISH, len(tokens))):
        token = tokens[index]
        if _ends(token, grammar) or (index > start and token.start != tokens[index - 1].end + 1):
            break
        if _is_plural(token.low, grammar):
            return index + 1
    return start + 1


def _is_plural(low: str, grammar: NumberGrammar) -> bool:
    if low in grammar.plurals:
        return True
    return (
        len(low) > 3
        and low.endswith("s")
        and not low.endswith("ss")
        and low not in grammar.not_plurals
    )


def _can_open(token: Token, grammar: NumberGrammar) -> bool:
    if not token.text[0].isalpha() or token.low in grammar.endings or token.classes & VERB_LIKE:
        return False
    return not (token.text[0].isupper() and token.classes & PLACE)


def _goes_on(tokens: tuple[Token, ...], index: int, grammar: NumberGrammar) -> bool:
    token, before = tokens[index], tokens[index - 1]
    if token.start != before.end + 1 or before.low.endswith(LAST_SUFFIXES):
        return False
    if before.low in grammar.owned and _is_proper(token):
        return False
    follower = tokens[index + 1] if index + 1 < len(tokens) else None
    if token.low == grammar.conjunction:
        # `personel TNI dan Polri`: only abbreviations are one thing with what follows.
        return before.text.isupper() and follower is not None and follower.text[0].isupper()
    if token.low in grammar.pairs:
        return follower is not None and follower.low == grammar.pairs[token.low]
    measured = before.low in grammar.measures and before.low not in grammar.counters
    if measured:
        return token.low in grammar.measure_tails.get(before.low, ())
    named = token.text[0].isupper() and before.text[0].isupper() and not GLUED.match(token.text)
    # Inside a name an adverb is none: Kereta Api Jarak Jauh.
    return named or not _ends(token, grammar)


def _is_proper(token: Token) -> bool:
    """Whether a word looks like a person's name, not like a country's or an abbreviation."""
    return token.text[0].isupper() and not (token.text.isupper() or token.classes & PLACE)


def _ends(token: Token, grammar: NumberGrammar) -> bool:
    if not token.text[0].isalpha() or GLUED.match(token.text):
        return True
    possessive = grammar.possessive and token.low.endswith(grammar.possessive)
    if possessive and token.text.islower():
        return True
    return token.low in grammar.endings or bool(token.classes & VERB_LIKE)


def _with_abbreviation(tokens: tuple[Token, ...], end: int) -> int:
    if end + 2 >= len(tokens) or tokens[end].text != "(" or tokens[end + 2].text != ")":
        return end
    introduced = tokens[end - 1].text[0].isupper() and tokens[end + 1].text[0].isupper()
    return end + 3 if introduced else end
