"""Stage: text of wires and documents with a line break every so many characters, its lines joined.

Telegraph and print text breaks lines at a width, and the next line goes on. On such a page the line
breaks inside a paragraph become blanks, and the hyphens that divide words go; every other stage then
sees paragraphs. The way back to the original characters is kept.
"""

import re
from array import array
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from redaksi.reading.indonesian.furniture import READ_ALSO
from redaksi.reading.parts.cleaning import joint_between
from redaksi.reading.parts.page import Page
from redaksi.reading.parts.slots import mend
from redaksi.reading.record import Record

LINE: Final = re.compile(r"[^\n]+")
FIRST_WORD: Final = re.compile(r"\S+")
# A list goes on with the next of these and not with the end of a sentence.
ITEM: Final = re.compile(r"(?:[-–—•*·▪]|[0-9]{1,2}[.)]|[a-z][.)])\s")
NARROWEST: Final = 28
WIDEST: Final = 120
# So many lines must break in the middle of a sentence before a page counts as wrapped.
FEWEST_BROKEN: Final = 3
# Of such lines the middle one must fill this part of the width.
FULL: Final = 0.75
# A line shorter than this part of the width that ends no sentence is no last line of a paragraph.
SHORT: Final = 0.6
SLACK: Final = 2
ENDS: Final = (".", "!", "?")
CLOSERS: Final = "\"”’')] "
INDENT: Final = 2


class _Row(Record, frozen=True):
    """A line: its text without blanks around it, where that stands, and how far it is indented."""

    text: str
    start: int
    end: int
    indent: int


def unwrap(page: Page) -> Page:
    """Return the page with wrapped lines joined; the same page where lines are paragraphs."""
    return mend(_unwrapped(page))


def _unwrapped(page: Page) -> Page:
    rows = _rows(page.text)
    width = _width(rows, page.text)
    if width is None:
        return page
    joints = [
        (row.end, following.start)
        for row, following in pairwise(rows)
        if _goes_on(row, following, page.text, width)
    ]
    # In text without blank lines a title of one line has its paragraph right below it.
    dense = all(_adjacent(*pair, page.text) for pair in pairwise(rows))
    if dense and joints and joints[0][0] == rows[0].end and not rows[1].text[0].islower():
        del joints[0]
    return _joined(page, joints)


def _rows(text: str) -> list[_Row]:
    rows = []
    for match in LINE.finditer(text):
        raw = match.group()
        bare = raw.strip(" ")
        if bare:
            indent = len(raw) - len(raw.lstrip(" "))
            start = match.start() + indent
            rows.append(_Row(bare, start, start + len(bare), indent))
    return rows


def _adjacent(row: _Row, following: _Row, text: str) -> bool:
    return text.count("\n", row.end, following.start) == 1


def _width(rows: list[_Row], text: str) -> int | None:
    """Return the width that lines are broken at; None when the page is not wrapped.

    Only lines count that break in the middle of a sentence: the next begins with a small letter.
    """
    broken = sorted(
        len(row.text)
        for row, following in pairwise(rows)
        if following.text[0].islower()
        and (row.text[-1].isalnum() or row.text[-1] in ",-")
        and _adjacent(row, following, text)
    )
    if len(broken) < FEWEST_BROKEN:
        return None
    # One line in twenty may stick out.
    width = broken[-1 - len(broken) // 20]
    filled = broken[len(broken) // 2] >= FULL * width
    return width if NARROWEST <= width <= WIDEST and filled else None


def _goes_on(row: _Row, following: _Row, text: str, width: int) -> bool:
    """Whether a line was broken because the first word of the next found no place in it."""
    if len(row.text) > width + INDENT + SLACK or following.indent >= row.indent + INDENT:
        return False
    if not _adjacent(row, following, text) or _opens_anew(row, following, width):
        return False
    divided = row.text[-1] == "-" and row.text[-2:-1].isalpha() and len(row.text) > width // 2
    word = FIRST_WORD.match(following.text)
    size = len(word.group()) if word else 0
    return divided or len(row.text) + 1 + size > width - SLACK


def _opens_anew(row: _Row, following: _Row, width: int) -> bool:
    """Whether the next line begins a list item, a read-also line, a subhead or a credit."""
    ended = row.text.rstrip(CLOSERS).endswith(ENDS)
    if ITEM.match(following.text) and (ended or following.text[0] not in "–—"):
        return True
    if following.text.lower().startswith(READ_ALSO):
        return True
    short = len(following.text) < width * SHORT and not following.text.rstrip(CLOSERS).endswith(
        ENDS
    )
    return ended and short and following.text[0].isupper()


def _joined(page: Page, joints: list[tuple[int, int]]) -> Page:
    pieces: list[str] = []
    origin = array("L")
    done = 0
    for place, following in _kept(page.text, joints):
        pieces += [page.text[done : place[0]], place[1]]
        origin.extend(_origin(page, done, place[0]))
        # What stands for the break lies where the break was.
        origin.extend(_origin(page, place[0], place[0] + len(place[1])))
        done = following
    pieces.append(page.text[done:])
    origin.extend(_origin(page, done, len(page.text)))
    return Page(page.original, "".join(pieces), origin)


def _kept(text: str, joints: list[tuple[int, int]]) -> Iterator[tuple[tuple[int, str], int]]:
    """Yield for each joint where the kept text ends, what comes instead, and where it goes on."""
    for end, start in joints:
        hyphen = text[end - 1] == "-"
        place = end - 1 if hyphen else end
        yield (place, joint_between(text, place, start)), start


def _origin(page: Page, start: int, end: int) -> Sequence[int]:
    return range(start, end) if page.origin is None else page.origin[start:end]
