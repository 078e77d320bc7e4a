"""Stage: captions with their credit: `… (Xinhua/Yasser Qudih)`, `… (Dok. Istimewa)`, `… | AFP/X`."""

import re

from redaksi.reading.agencies import is_agency
from redaksi.reading.calendar import DAY_PATTERN, read_full_day
from redaksi.reading.findings import Photo, Span
from redaksi.reading.indonesian.furniture import CAPTION_STARTS
from redaksi.reading.page import Line

LONGEST_CAPTION = 700
LONGEST_CREDIT = 60
BRACKET = re.compile(r"\(([^()]{2,60})\)\.?$")
LABEL = re.compile(r"(?:foto|photo|sumber|kredit|credit) ?: ?", re.IGNORECASE)


def read_photo(line: Line, *, known_only: bool) -> Photo | None:
    """Return the caption of a line, or None.

    With `known_only` only credits of known agencies count, as further down a page brackets at the end
    of a line say other things too.
    """
    if len(line.text) > LONGEST_CAPTION:
        return None
    found = _find_credit(line.text)
    if found is None:
        return None
    end, credit = found
    agency, photographer, known = _split_credit(credit)
    start = _caption_start(line.text)
    caption = line.text[start:end].strip()
    if not caption or not (known or not known_only):
        return None
    at = line.span.start + line.text.index(caption, start)
    day = next((read_full_day(match) for match in DAY_PATTERN.finditer(caption)), None)
    return Photo(
        caption, Span(at, at + len(caption)), "credited-caption", day, agency, photographer
    )


def _find_credit(text: str) -> tuple[int, str] | None:
    match = BRACKET.search(text, max(0, len(text) - LONGEST_CREDIT - 4))
    if match is not None:
        credit = LABEL.sub("", match[1], count=1).strip()
        return (match.start(), credit) if _looks_like_credit(credit) else None
    caption, bar, credit = text.rpartition(" | ")
    if bar and len(credit) <= LONGEST_CREDIT and ("/" in credit or is_agency(credit)):
        return len(caption), credit.strip()
    return None


def _looks_like_credit(credit: str) -> bool:
    words = credit.replace("/", " ").split()
    names = all(word[:1].isupper() or is_agency(word) for word in words)
    # An abbreviation in brackets at the end of a sentence is introduced there: (PBB).
    return bool(words) and names and ("/" in credit or is_agency(credit) or not credit.isupper())


def _split_credit(credit: str) -> tuple[str | None, str | None, bool]:
    first, slash, second = (part.strip() for part in credit.partition("/"))
    if not slash:
        return (credit, None, True) if is_agency(credit) else (credit, None, False)
    if not is_agency(first) and is_agency(second):
        return second, first or None, True
    return first or None, second or None, is_agency(first)


def _caption_start(text: str) -> int:
    low = text[:30].lower()
    for label in CAPTION_STARTS:
        if low.startswith(label):
            return len(label)
    return 0
