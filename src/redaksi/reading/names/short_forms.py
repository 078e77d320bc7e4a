"""Stage: short forms that the page explains: `Perserikatan Bangsa-Bangsa (PBB)`, `KPK (Komisi …)`."""

import re
from collections.abc import Iterable
from typing import Final

from redaksi.reading.findings import Abbreviation, Span
from redaksi.reading.parts.page import Line

# It begins with its rarest sign: the engine jumps from one to the next.
BRACKET: Final = re.compile(r"\(([A-Z][^()\n]{1,80})\)")
SHORT: Final = re.compile(r"[A-Z][A-Za-z0-9]*(?:[-/&. ][A-Z0-9][A-Za-z0-9]*){0,2}")
WORD: Final = re.compile(r"[^\W\d_][\w'’]*")
BEFORE_SHORT: Final = re.compile(r"(?<![\w-])[A-Z][A-Za-z0-9]{1,11}$")
# Small words that an expansion holds and its short form need not.
SMALL: Final = frozenset((
    "dan", "dan/atau", "di", "ke", "dari", "untuk", "atau", "bagi", "serta", "terhadap", "pada", "yang",
    "of", "the", "and", "for", "on", "in", "to", "a", "an", "bin",
))  # fmt: skip
LONGEST_SHORT: Final = 16
MOST_WORDS: Final = 10
LOOK_BACK: Final = 110
# Letters of a short form that is no row of initials, for each word of what it stands for, at least.
FEWEST_LETTERS: Final = 2
# No expansion goes on over them.
STOPS: Final = (". ", "? ", "; ", ": ", "(", ")", "“", "”", '"')


def find_short_forms(areas: Iterable[Line]) -> list[Abbreviation]:
    """Return the short forms that brackets explain, in the order of the page.

    Brackets that hold a day, an age, a party, a translation or a nickname explain nothing.
    """
    found: list[Abbreviation] = []
    for area in areas:
        if "(" not in area.text:
            continue
        for bracket in BRACKET.finditer(area.text):
            form = _short_in_bracket(area, bracket) or _short_before(area, bracket)
            if form is not None:
                found.append(form)
    return found


def _end_before(area: Line, bracket: re.Match[str]) -> int:
    """Return where the words before a bracket end."""
    start = bracket.start()
    return start - 1 if area.text[start - 1 : start] == " " else start


def _short_in_bracket(area: Line, bracket: re.Match[str]) -> Abbreviation | None:
    short = bracket[1]
    if len(short) > LONGEST_SHORT or SHORT.fullmatch(short) is None:
        return None
    end = _end_before(area, bracket)
    floor = max(0, end - LOOK_BACK)
    before = area.text[floor:end]
    stop = max(before.rfind(mark) for mark in STOPS)
    words = list(WORD.finditer(before, stop + 1))
    start = _start_of_expansion([word[0] for word in words], short)
    if start is None:
        return None
    first = floor + words[start].start()
    return _form(area, (bracket.start(1), bracket.end(1)), (first, end))


def _short_before(area: Line, bracket: re.Match[str]) -> Abbreviation | None:
    end = _end_before(area, bracket)
    before = BEFORE_SHORT.search(area.text, max(0, end - LONGEST_SHORT), end)
    if before is None:
        return None
    words = WORD.findall(bracket[1])
    if len(words) < 2 or len(words) > MOST_WORDS or _start_of_expansion(words, before[0]) != 0:
        return None
    return _form(area, before.span(), bracket.span(1))


def _form(area: Line, short: tuple[int, int], expansion: tuple[int, int]) -> Abbreviation:
    base = area.span.start
    written = area.text[expansion[0] : expansion[1]].rstrip()
    return Abbreviation(
        area.text[short[0] : short[1]],
        Span(base + short[0], base + short[1]),
        "bracket",
        written,
        Span(base + expansion[0], base + expansion[0] + len(written)),
    )


def _start_of_expansion(words: list[str], short: str) -> int | None:
    """Return where in `words` that end before the bracket the expansion begins, or None."""
    letters = "".join(char for char in short if char.isalnum())
    if not letters:
        return None
    if letters.isupper():
        return _by_initials(words, letters.lower())
    return _by_syllables(words, letters.lower())


def _by_initials(words: list[str], letters: str) -> int | None:
    """Match the initials backwards; a word in capitals may give all of its letters: PDI Perjuangan."""
    left = letters
    for index in range(len(words) - 1, -1, -1):
        word, low = words[index], words[index].lower()
        if len(word) > 1 and word.isupper() and left.endswith(low):
            left = left.removesuffix(low)
        elif left.endswith(low[0]):
            left = left[:-1]
        elif low not in SMALL:
            return None
        if not left:
            return index if len(words) - index > 1 else None
    return None


def _by_syllables(words: list[str], letters: str) -> int | None:
    """Match Kemenkeu, Jaksel, Raker: letters of each word in their order, the first its initial."""
    seen = 0
    for index in range(len(words) - 1, max(-1, len(words) - MOST_WORDS), -1):
        low = words[index].lower()
        if low in SMALL:
            continue
        seen += 1
        if seen < 2 or low[0] != letters[0] or len(letters) < FEWEST_LETTERS * (seen - 1):
            continue
        if _is_woven(
            [word.lower() for word in words[index:] if word.lower() not in SMALL], letters
        ):
            return index
    return None


def _is_woven(words: list[str], letters: str) -> bool:
    """Whether `letters` are, word by word, a few of the letters of `words`; the last may give none.

    `reach` holds how many of the letters the words so far may have used up.
    """
    reach = {0}
    for number, word in enumerate(words):
        last = number == len(words) - 1
        after: set[int] = set(reach) if last and number > 1 else set()
        for done in reach:
            after.update(_taken(word, letters, done, first=number == 0))
        reach = after
        if not reach:
            return False
    return len(letters) in reach


def _taken(word: str, letters: str, done: int, *, first: bool) -> set[int]:
    """Return how far the letters may get with this word: a subsequence that begins with its initial.

    A syllable from inside a word counts too, if it is whole: pil in pemilihan.
    """
    ends: set[int] = set()
    at, end = 0, done
    while end < len(letters) and at < len(word):
        if word[at] == letters[end]:
            end += 1
            ends.add(end)
        elif end == done:
            break
        at += 1
    if not first:
        size = 2
        while done + size <= len(letters) and letters[done : done + size] in word:
            ends.add(done + size)
            size += 1
    return ends
