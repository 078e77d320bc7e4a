"""Stage: the lines that only say when the page went out."""

import re
from datetime import date

from redaksi.reading.calendar import DAY_PATTERN, read_full_day
from redaksi.reading.page import Line

LONGEST_STAMP = 100
# What a stamp says besides its day: the clock, the zone, the name of the medium.
CLOCK = re.compile(r"[0-9]{1,2}[.:][0-9]{2}(?:[.:][0-9]{2})?")
MOST_OTHER_LETTERS = 30


def read_stamp(line: Line) -> date | None:
    """Return the day that a stamp line fixes; None when the line is no stamp."""
    text = line.text
    if len(text) > LONGEST_STAMP:
        return None
    match = DAY_PATTERN.search(text)
    day = read_full_day(match) if match else None
    if match is None or day is None:
        return None
    rest = text[: match.start()] + text[match.end() :]
    others = sum(char.isalpha() for char in rest)
    if CLOCK.search(rest):
        return day if others <= MOST_OTHER_LETTERS else None
    return day if others == 0 else None
