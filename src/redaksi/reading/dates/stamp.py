"""Stage: the lines that only say when the page went out, or when it was last changed."""

import re
from typing import Final

from redaksi.reading.dates.areas import Areas
from redaksi.reading.dates.calendar import make_day
from redaksi.reading.dates.clock import Clock, read_clock
from redaksi.reading.dates.grammar import DateGrammar, date_grammar
from redaksi.reading.dates.written import Written, find_weekdays, find_written
from redaksi.reading.findings import Stamp
from redaksi.reading.parts.page import Line

LONGEST_STAMP: Final = 100
YEAR: Final = re.compile("(?:19|20)[0-9]{2}")
CLOCK: Final = re.compile(r"[0-9]{1,2}[.:][0-9]{2}(?![0-9])|[0-9] ?[ap]\.?m\b")
UPDATED: Final = re.compile(
    r"\b(?:terakhir )?(?:diperbarui|diperbaharui|dimutakhirkan|(?:last )?(?:updated|modified))\b"
    r"(?: (?:pada|on|at))? ?:?"
)
LABEL: Final = re.compile(
    r"\b(?:(?:di)?terbit(?:kan)?|tayang|ditayangkan|dipublikasikan|publikasi|dimuat|diunggah"
    r"|(?:first )?(?:posted|published)|tanggal|date)\b(?: (?:pada|on|at))? ?:?"
)
# The name of the medium or of who wrote may stand beside a day with its clock.
MOST_OTHER_LETTERS: Final = 30


def read_stamp(line: Line) -> Stamp | None:
    """Return the stamp that a line is, by the rule `stamp` or `updated-stamp`; None when it is none.

    The words of the line may be Indonesian or English, whatever the language of the page.
    """
    if len(line.text) > LONGEST_STAMP or YEAR.search(line.text) is None:
        return None
    areas = Areas([line])
    return _read(line, areas, date_grammar("id")) or _read(line, areas, date_grammar("en"))


def _read(line: Line, areas: Areas, grammar: DateGrammar) -> Stamp | None:
    written = [
        one for one in find_written(areas, find_weekdays(areas, grammar), grammar) if one.year
    ]
    if not written:
        return None
    first = written[0]
    day = make_day(first.year or 0, first.month, first.day)
    if day is None:
        return None
    clock = _clock_after(areas, first, grammar)
    rest = _rest(areas.low, written, clock)
    updated = UPDATED.search(areas.low, 0, first.start) is not None
    others = sum(char.isalpha() for char in LABEL.sub("", UPDATED.sub("", rest)))
    if others > (MOST_OTHER_LETTERS if clock else 0):
        return None
    rule = "updated-stamp" if updated else "stamp"
    at, zone = (clock.at, clock.zone) if clock else (None, None)
    return Stamp(line.text, line.span, rule, day, at, zone)


def _clock_after(areas: Areas, day: Written, grammar: DateGrammar) -> Clock | None:
    """Return the time of the stamp: the first after its day, else the first before it."""
    for start, end in ((day.end, len(areas.low)), (0, day.start)):
        found = CLOCK.search(areas.low, start, end)
        match = grammar.clock.match(areas.low, found.start()) if found else None
        clock = read_clock(areas, match, grammar) if match else None
        if clock is not None:
            return clock
    return None


def _rest(low: str, written: list[Written], clock: Clock | None) -> str:
    """Return the line without its days and its time."""
    cuts = sorted([(one.start, one.end) for one in written] + ([clock[:2]] if clock else []))
    kept, done = [], 0
    for start, end in cuts:
        kept.append(low[done:start])
        done = max(done, end)
    return " ".join((*kept, low[done:]))


def first_stamp(earlier: Stamp | None, stamp: Stamp) -> Stamp:
    """Return which of two stamps says when the page went out: the first that tells no update."""
    if earlier is None or (earlier.rule == "updated-stamp" and stamp.rule == "stamp"):
        return stamp
    return earlier
