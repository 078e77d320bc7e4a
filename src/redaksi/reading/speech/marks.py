"""Stage: stretches between quotation marks, curly and straight mixed."""

import re
from bisect import bisect_left, bisect_right
from typing import Final

from redaksi.reading.findings import Span
from redaksi.reading.record import Record
from redaksi.reading.spans import make_span

# A single mark opens behind no word; it closes before none. Between letters it is an apostrophe: don't.
SINGLE_OPENS: Final = re.compile(r"(?<![\w’'‘])[‘'](?=[^\W_]|[\"“])(?![0-9]{2}s)")
SINGLE_CLOSES: Final = re.compile(r"(?<=\S)[’'](?![\w])")
# Speech breaks off before its mark; elsewhere the mark after an s may belong to a plural: workers’ homes.
BEFORE_CLOSING: Final = ",.!?…"
MARK: Final = re.compile(r"[\"“”„‟«»″]")
ENDS_BEFORE_SPEECH: Final = frozenset(".:!?")
OPENING: Final = "“„«"
CLOSING: Final = "”‟»"
TRAILING: Final = " ,.;"
# Words quoted inside a quotation: so many characters stand before them, and so many they have at most.
FEWEST_BEFORE_INNER: Final = 3
LONGEST_INNER: Final = 80
BREAKS_OFF: Final = (",", ".", "!", "?", "…", ";")


class Stretch(Record, frozen=True):
    """What stands between two marks; `outer` takes the marks in. Both count in the clean page.

    `breaks_off` says that a comma or the end of a sentence stands inside the marks, as in speech.
    """

    outer: Span
    inner: Span
    closed: bool
    breaks_off: bool


def find_stretches(text: str, start: int, *, single: bool = False) -> list[Stretch]:
    """Return the quoted stretches of a paragraph that begins at `start` of the page.

    With `single` it may quote between single marks, as British papers do.
    """
    if single and _is_single(text):
        return _find_single(text, start)
    # Half of the paragraphs hold no mark; text of ASCII alone can hold but one.
    if text.isascii() and '"' not in text:
        return []
    found: list[Stretch] = []
    opened: int | None = None
    inside = 0
    for match in MARK.finditer(text):
        at = match.start()
        if opened is not None and at >= inside:
            inside = _inner_end(text, at)
        if at < inside:
            continue
        if opened is None or match.group() in OPENING:
            # Behind a second opening mark the first was never closed.
            opened = at if _opens(text, at) else None
        elif match.group() in CLOSING or not _opens_only(text, at):
            found.append(_stretch(text, opened, at, start, closed=True))
            opened = None
    # Speech over several paragraphs is closed in the last of them only.
    if opened is not None and _goes_on(text, opened):
        found.append(_stretch(text, opened, len(text), start, closed=False))
    return [stretch for stretch in found if stretch.inner.start < stretch.inner.end]


def _goes_on(text: str, opened: int) -> bool:
    """Whether a mark that nothing closes opens a sentence of speech: the paragraph, or its last part."""
    return opened == 0 or text[:opened].rstrip()[-1:] in ENDS_BEFORE_SPEECH


def _is_single(text: str) -> bool:
    """Whether the first mark of a paragraph is a single one."""
    opening = SINGLE_OPENS.search(text)
    if opening is None:
        return False
    double = MARK.search(text)
    return double is None or opening.start() < double.start()


def _find_single(text: str, start: int) -> list[Stretch]:
    """Return the stretches between single marks; double ones inside belong to what is said."""
    found: list[Stretch] = []
    openings = [match.start() for match in SINGLE_OPENS.finditer(text)]
    closings = [match.start() for match in SINGLE_CLOSES.finditer(text)]
    done = 0
    for number, opened in enumerate(openings):
        if opened < done:
            continue
        following = openings[number + 1] if number + 1 < len(openings) else len(text)
        inside = closings[bisect_right(closings, opened) : bisect_left(closings, following)]
        at = _single_end(text, inside)
        if at is not None:
            found.append(_stretch(text, opened, at, start, closed=True))
            done = at + 1
        elif opened == 0 and following == len(text):
            found.append(_stretch(text, 0, len(text), start, closed=False))
            done = len(text)
    return [stretch for stretch in found if stretch.inner.start < stretch.inner.end]


def _single_end(text: str, closings: list[int]) -> int | None:
    """Return which mark ends a stretch: the first after a comma or stop, or the first of no plural."""
    for at in closings:
        if text[at - 1] in BEFORE_CLOSING:
            return at
    for at in closings:
        plural = (
            text[at - 1] == "s" and text[at + 1 : at + 2] == " " and text[at + 2 : at + 3].islower()
        )
        if not plural:
            return at
    return closings[-1] if closings else None


def _inner_end(text: str, at: int) -> int:
    """Return where words end that are quoted inside a quotation with the same straight marks; else 0.

    “… bangga pada "penjaga sungai" kita,” has an end of its own behind them.
    """
    if text[at] != '"' or at < FEWEST_BEFORE_INNER or text[at - 1] != " ":
        return 0
    if text[at - 2] in ENDS_BEFORE_SPEECH or not text[at + 1 : at + 2].isalnum():
        return 0
    close = text.find('"', at + 1, at + LONGEST_INNER)
    outer = text.find('"', close + 1)
    if close < 0 or outer < 0 or text[close - 1] == " " or text[outer - 1] == " ":
        return close + 1 if close > 0 and _opens_inner(text, outer) else 0
    return close + 1


def _opens_inner(text: str, at: int) -> bool:
    """Whether the mark at `at` opens further words inside a quotation."""
    return at > 0 and text[at - 1] == " " and text[at + 1 : at + 2].islower()


def _opens(text: str, at: int) -> bool:
    mark = text[at]
    if mark in OPENING:
        return True
    follower = text[at + 1 : at + 2]
    if follower == " " and (at == 0 or text[at - 1] == " "):
        # A blank behind the mark: " Kami siap," ujarnya.
        return text[at + 2 : at + 3].isupper()
    if mark in CLOSING and at and not (text[at - 1] == " " and follower.isalnum()):
        return False
    # A typist who knows one curly mark opens with it too: ”Kami siap,” ujarnya.
    return bool(follower) and not follower.isspace()


def _opens_only(text: str, at: int) -> bool:
    before, follower = text[at - 1 : at], text[at + 1 : at + 2]
    return before == " " and follower.isalnum() and text[at] == '"' and text[at - 2 : at - 1] == ","


def _stretch(text: str, opened: int, closed_at: int, base: int, *, closed: bool) -> Stretch:
    raw = text[opened + 1 : closed_at]
    inner = raw.strip().rstrip(TRAILING)
    begin = opened + 1 + (raw.index(inner) if inner else 0)
    outer_end = closed_at + 1 if closed else closed_at
    return Stretch(
        make_span(base + opened, base + outer_end),
        make_span(base + begin, base + begin + len(inner)),
        closed,
        raw.rstrip().endswith(BREAKS_OFF),
    )
