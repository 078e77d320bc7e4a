"""Stage: stretches between quotation marks, curly and straight mixed."""

import re
from typing import NamedTuple

from redaksi.reading.findings import Span

MARK = re.compile(r"[\"“”„‟«»″]")
OPENING = "“„«"
CLOSING = "”‟»"
TRAILING = " ,.;"
BREAKS_OFF = (",", ".", "!", "?", "…", ";")


class Stretch(NamedTuple):
    """What stands between two marks; `outer` takes the marks in. Both count in the clean page.

    `breaks_off` says that a comma or the end of a sentence stands inside the marks, as in speech.
    """

    outer: Span
    inner: Span
    closed: bool
    breaks_off: bool


def find_stretches(text: str, start: int) -> list[Stretch]:
    """Return the quoted stretches of a paragraph that begins at `start` of the page."""
    found: list[Stretch] = []
    opened: int | None = None
    for match in MARK.finditer(text):
        at = match.start()
        if opened is None:
            if _opens(text, at):
                opened = at
        elif match.group() in OPENING:
            # A second opening mark: the first was never closed.
            opened = at
        elif match.group() in CLOSING or not _opens_only(text, at):
            found.append(_stretch(text, opened, at, start, closed=True))
            opened = None
    # Speech over several paragraphs is closed in the last of them only.
    if opened == 0:
        found.append(_stretch(text, 0, len(text), start, closed=False))
    return [stretch for stretch in found if stretch.inner.start < stretch.inner.end]


def _opens(text: str, at: int) -> bool:
    mark = text[at]
    if mark in OPENING:
        return True
    follower = text[at + 1 : at + 2]
    return mark not in CLOSING and bool(follower) and not follower.isspace()


def _opens_only(text: str, at: int) -> bool:
    before, follower = text[at - 1 : at], text[at + 1 : at + 2]
    return before == " " and follower.isalnum() and text[at] == '"' and text[at - 2 : at - 1] == ","


def _stretch(text: str, opened: int, closed_at: int, base: int, *, closed: bool) -> Stretch:
    raw = text[opened + 1 : closed_at]
    inner = raw.strip().rstrip(TRAILING)
    begin = opened + 1 + (raw.index(inner) if inner else 0)
    outer_end = closed_at + 1 if closed else closed_at
    return Stretch(
        Span(base + opened, base + outer_end),
        Span(base + begin, base + begin + len(inner)),
        closed,
        raw.rstrip().endswith(BREAKS_OFF),
    )
