"""Stage: a paragraph that a slot label, a page number or a blank line breaks in mid sentence is joined."""

import re
from array import array
from collections.abc import Sequence
from typing import Final

from redaksi.reading.findings import Span
from redaksi.reading.parts.cleaning import is_slot, joint_between
from redaksi.reading.parts.page import Page

LINE: Final = re.compile(r"[^\n]+")
# A line that goes on begins with a small letter; `iPhone` and names of sites begin sentences too.
GOES_ON: Final = re.compile(r"\n {0,8}[a-z]")
FIRST: Final = re.compile(r"[a-z]+(?:[^\w.]|$)")
# What is broken is no title: it has so many words, and few of them are large.
FEWEST_WORDS: Final = 8
MOST_SLOTS: Final = 4


def mend(page: Page) -> Page:
    """Return the page with broken paragraphs whole; the same page where there are none."""
    if GOES_ON.search(page.text) is None:
        return page
    rows = [match for match in LINE.finditer(page.text) if not match.group().isspace()]
    joints: list[tuple[int, int]] = []
    for number, row in enumerate(rows):
        text = row.group().lstrip(" ")
        if number and text[0].islower() and FIRST.match(text) and text.count(" ") > 1:
            above = _broken_above(rows, number)
            if above is not None:
                start = row.start() + len(row.group()) - len(text)
                joints.append((above.start() + len(above.group().rstrip(" ")), start))
    return _joined(page, joints) if joints else page


def _broken_above(rows: list[re.Match[str]], number: int) -> re.Match[str] | None:
    """Return the line that breaks off above a line, with nothing but slots between them."""
    for above in range(number - 1, max(-1, number - 2 - MOST_SLOTS), -1):
        text = rows[above].group().strip(" ")
        if is_slot(text):
            continue
        words = text.split(" ")
        large = sum(word[:1].isupper() for word in words)
        broken = text[-1].isalnum() or text[-1] in ",-"
        return (
            rows[above]
            if broken and len(words) >= FEWEST_WORDS and large * 2 < len(words)
            else None
        )
    return None


def _joined(page: Page, joints: list[tuple[int, int]]) -> Page:
    pieces: list[str] = []
    origin = array("L")
    left_out: list[tuple[int, Span, str]] = []
    done = size = 0
    for end, start in joints:
        hyphen = page.text[end - 1] == "-"
        kept = end - 1 if hyphen else end
        joint = joint_between(page.text, kept, start)
        pieces += [page.text[done:kept], joint]
        origin.extend(_origin(page, done, kept + len(joint)))
        size += kept - done
        between = page.text[end:start]
        labels = between.strip(" \n")
        if labels:
            at = end + between.index(labels)
            whole = page.locate(Span(at, at + len(labels)))
            left_out.append((size, whole, " ".join(labels.split())))
        size += len(joint)
        done = start
    pieces.append(page.text[done:])
    origin.extend(_origin(page, done, len(page.text)))
    return Page(page.original, "".join(pieces), origin, tuple(left_out))


def _origin(page: Page, start: int, end: int) -> Sequence[int]:
    return range(start, end) if page.origin is None else page.origin[start:end]
