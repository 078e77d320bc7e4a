"""The day beside which a time or a count stands."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from redaksi.reading.dates.marked import Day

# More than this between them, or the end of a sentence, and they do not belong together.
LONGEST_GAP: Final = 30
ENDS: Final = re.compile(r"[.!?;] |\n")


def word_before(low: str, start: int) -> str:
    """Return the word before a place, without blanks; empty at the beginning of a line."""
    line = low[max(0, start - LONGEST_GAP) : start].rpartition("\n")[2]
    return line.rstrip(" ").rpartition(" ")[2].lstrip("\"'“‘(")


def beside(low: str, start: int, end: int, days: Sequence[Day]) -> Day | None:
    """Return the nearest of the ordered `days` in the sentence of `low[start:end]`."""
    at = bisect_left(days, (start,))
    best: tuple[int, Day] | None = None
    for day in days[max(0, at - 1) : at + 1]:
        left, right = (day.end, start) if day.start < start else (end, day.start)
        apart = right - left
        if apart <= LONGEST_GAP and (apart <= 0 or not ENDS.search(low, left, right)):
            best = min(best, (apart, day)) if best else (apart, day)
    return best[1] if best else None
