"""Stage: captions with their credit: `… (Xinhua/Yasser Qudih)`, `… | AFP/X`, `… Foto: X/detikcom`."""

import re
from datetime import date
from typing import Final

from redaksi.reading.dates.areas import Areas
from redaksi.reading.dates.calendar import make_day
from redaksi.reading.dates.grammar import date_grammar
from redaksi.reading.dates.written import find_weekdays, find_written
from redaksi.reading.english import furniture as english
from redaksi.reading.findings import Photo, Span
from redaksi.reading.indonesian import furniture as indonesian
from redaksi.reading.parts.agencies import is_agency
from redaksi.reading.parts.page import Line

LONGEST_CAPTION: Final = 700
LONGEST_CREDIT: Final = 70
MOST_CREDIT_WORDS: Final = 7
CAPTION_STARTS: Final = (*indonesian.CAPTION_STARTS, *english.CAPTION_STARTS)
BRACKET: Final = re.compile(r"[(\[]([^()\[\]]{2,70})[)\]]\.?$")
BRACKET_ENDS: Final = (")", "]", ").", "].")
LABEL: Final = re.compile(
    r"(?:(?:sumber|kredit|credit|courtesy|source)(?: ?(?:foto|gambar|photo|image))?"
    r"|foto|photo|image|dok(?:\. ?foto)?)"
    r" ?[:：] ?(?:by |oleh )?|(?:foto|photo)(?: by| oleh) |© ?",
    re.IGNORECASE,
)
# A label in the middle of a line, behind the caption: … di Jakarta. Foto: Budi/detikcom
TAIL: Final = re.compile(
    r"[ .,/|–—-]((?:sumber |kredit )?(?:foto|gambar|photo|image|credit|kredit|sumber) ?: ?|© ?)"
    r"(\S.{1,60})$",
    re.IGNORECASE,
)
# An agency and a photographer behind the end of the caption: … (9/11). ANTARA FOTO/Budi/aww.
SLASHED: Final = re.compile(r"(?<=[.)\"”]) ([A-Z][\w .-]{1,24}/[^/]{2,50}?(?:/[a-z]{2,4})?)\.?$")
# Initials of the desk behind the photographer.
DESK: Final = re.compile(r" ?/ ?[a-z]{2,5}\.?$")
# The slash of a credit that stands first is one of so many characters.
LONGEST_LEADING: Final = 30
LEADING: Final = re.compile(r"([A-Z][\w.]{1,20}(?: FOTO| Photo| Images)?)/(?=[A-Z])")
CAPITALS: Final = re.compile(r"[A-Z][\w.'’-]*")
GLUED: Final = re.compile(r"[a-zà-ÿÍ](?=[A-Z][a-z])")


def read_photo(line: Line, *, known_only: bool) -> Photo | None:
    """Return the caption of a line, or None.

    With `known_only` only credits of known agencies count, as further down a page brackets at the end
    of a line say other things too.
    """
    if len(line.text) > LONGEST_CAPTION:
        return None
    found = _find_credit(line.text)
    if found is None:
        return _read_leading(line)
    end, credit, sure = found
    agency, photographer, known = split_credit(credit)
    start = _caption_start(line.text)
    caption = line.text[start:end].strip(" |–—-")
    if not caption or (known_only and not (known or sure)):
        return None
    at = line.span.start + line.text.index(caption, start)
    return make_photo(caption, at, agency, photographer)


def read_credit_line(line: Line) -> tuple[str | None, str | None] | None:
    """Return agency and photographer of a line that is nothing but a picture credit, or None."""
    text = line.text.strip("()[] ")
    if len(text) > LONGEST_CREDIT:
        return None
    label = LABEL.match(text)
    credit = _without_label(text) if label else text
    if not credit or any(sign in credit for sign in "([:") or not _looks_like_credit(credit):
        return None
    agency, photographer, known = split_credit(credit)
    if not known and label is None:
        return None
    labelled = label is not None or line.text[0] in "(["
    return (agency, photographer) if labelled or "/" in credit else None


def make_photo(caption: str, at: int, agency: str | None, photographer: str | None) -> Photo:
    """Return the photo whose caption stands at `at`, with the day that the caption names."""
    span = Span(at, at + len(caption))
    return Photo(caption, span, "credited-caption", _first_day(caption), agency, photographer)


def _first_day(caption: str) -> date | None:
    """Return the first day that a caption names, Indonesian or English, if it has its year."""
    areas = Areas([Line(caption, Span(0, len(caption)))])
    for code in ("id", "en"):
        grammar = date_grammar(code)
        written = find_written(areas, find_weekdays(areas, grammar), grammar)
        if written:
            first = written[0]
            return make_day(first.year, first.month, first.day) if first.year else None
    return None


def _find_credit(text: str) -> tuple[int, str, bool] | None:
    """Return where the caption ends, the words of the credit, and whether a label names it so."""
    floor = max(0, len(text) - LONGEST_CREDIT - 20)
    match = BRACKET.search(text, floor) if text.endswith(BRACKET_ENDS) else None
    if match is not None:
        label = LABEL.match(match[1])
        credit = _without_label(match[1])
        if _looks_like_credit(credit):
            return match.start(), credit, label is not None
        return None
    caption, bar, credit = text.rpartition(" | ")
    if bar and len(credit) <= LONGEST_CREDIT and ("/" in credit or is_agency(credit)):
        return len(caption), credit.strip(), False
    # Most lines have none of the signs that a credit stands behind or holds.
    labelled = text.find(":", floor) >= 0 or text.find("©", floor) >= 0
    tail = TAIL.search(text, floor) if labelled else None
    if tail is not None and _looks_like_credit(tail[2].rstrip(".")):
        sign = tail.start() + (text[tail.start()] == ".")
        return sign, tail[2].rstrip("."), True
    slashed = SLASHED.search(text, floor) if text.find("/", floor) >= 0 else None
    if slashed is not None and is_agency(slashed[1].partition("/")[0]):
        return slashed.start(), slashed[1], True
    return None


def _without_label(credit: str) -> str:
    """Return a credit without the first label in it; most have no sign or word of any."""
    if ":" in credit or "：" in credit or "©" in credit or "oto" in credit.lower():
        credit = LABEL.sub("", credit, count=1)
    return credit.strip()


def _looks_like_credit(credit: str) -> bool:
    words = DESK.sub("", credit).replace("/", " ").split()
    names = all(word[:1].isupper() or is_agency(word) for word in words)
    if not names and not (words and is_agency(words[0]) and words[0].lower().startswith("dok")):
        return False
    # An abbreviation in brackets at the end of a sentence is introduced there: (PBB).
    return 0 < len(words) <= MOST_CREDIT_WORDS and (
        "/" in credit or is_agency(credit) or not credit.isupper()
    )


def split_credit(credit: str) -> tuple[str | None, str | None, bool]:
    """Return agency, photographer, and whether the agency is a known one."""
    if credit.count("/") > 1 or not credit.partition("/")[0].isupper():
        shorter = DESK.sub("", credit)
        credit = shorter if "/" in shorter else credit
    first, slash, second = (part.strip() for part in credit.partition("/"))
    if not slash:
        return credit, None, is_agency(credit)
    if not is_agency(first) and is_agency(second):
        return second, first or None, True
    return first or None, second or None, is_agency(first)


def _read_leading(line: Line) -> Photo | None:
    """Read `KOMPAS.com/Budi Hartono Papan nama di depan stadion.`: the credit stands first.

    The last word in capitals before one in small letters begins the caption.
    """
    if line.text.find("/", 0, LONGEST_LEADING) < 0:
        return None
    match = LEADING.match(line.text)
    if match is None or not is_agency(match[1]):
        return None
    at = match.end()
    names = 0
    while (word := CAPITALS.match(line.text, at)) is not None and names < MOST_CREDIT_WORDS:
        glued = GLUED.search(word.group())
        if glued is not None:
            return _leading(line, match[1], match.end(), at + glued.end())
        following = line.text[word.end() : word.end() + 2]
        if len(following) == 2 and following[0] == " " and not following[1].isupper() and names:
            return _leading(line, match[1], match.end(), at)
        at, names = word.end() + 1, names + 1
    return None


def _leading(line: Line, agency: str, name: int, start: int) -> Photo:
    caption = line.text[start:].strip()
    half = (len(caption) + 1) // 2
    # Captures give the caption twice: as the words of the picture and below it.
    if len(caption) > 40 and caption[:half].strip() == caption[half:].strip():
        caption = caption[:half].strip()
    at = line.span.start + line.text.index(caption, start)
    return make_photo(caption, at, agency, line.text[name:start].strip() or None)


def _caption_start(text: str) -> int:
    low = text[:30].lower()
    for label in CAPTION_STARTS:
        if low.startswith(label):
            return len(label)
    return 0
