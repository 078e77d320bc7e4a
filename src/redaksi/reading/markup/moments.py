"""Moments as pages write them: ISO, mail dates, `Kamis, 5 November 2015 14:56 WIB`."""

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from email.utils import parsedate_to_datetime

from redaksi.reading.english import months as english
from redaksi.reading.indonesian import months as indonesian

WIB = timezone(timedelta(hours=7), "WIB")
ZONES: dict[str, tzinfo] = {
    "wib": WIB,
    "wita": timezone(timedelta(hours=8), "WITA"),
    "wit": timezone(timedelta(hours=9), "WIT"),
    "gmt": UTC,
    "utc": UTC,
}
LONGEST = 120
NAMES = indonesian.MONTHS | english.MONTHS
_NAME = "|".join(sorted(NAMES, key=len, reverse=True))
ISO = re.compile(
    r"([12][0-9]{3})-([0-9]{1,2})-([0-9]{1,2})"
    r"(?: ?[T ] ?([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,][0-9]{1,9})?)?)?"
    r" ?(?:(Z)|([+-])([0-9]{2}):?([0-9]{2})?)?",
    re.IGNORECASE,
)
NAMED = re.compile(rf"\b([0-9]{{1,2}}) ?({_NAME})\b\.?,? ?([12][0-9]{{3}})\b", re.IGNORECASE)
NAMED_FIRST = re.compile(
    rf"\b({_NAME})\b\.? ?([0-9]{{1,2}})(?:st|nd|rd|th)?,? ([12][0-9]{{3}})\b", re.IGNORECASE
)
SLASHED = re.compile(r"\b([0-9]{1,2})[/-]([0-9]{1,2})[/-]([12][0-9]{3})\b")
CLOCK = re.compile(r"\b([0-2]?[0-9])[.:]([0-5][0-9])(?:[.:]([0-5][0-9]))?(?![0-9/])")
ZONE = re.compile(r"\b(WIB|WITA|WIT|GMT|UTC)\b", re.IGNORECASE)


def read_moment(text: str) -> datetime | None:
    """Return the aware moment that `text` writes, in its own zone, WIB where it names none."""
    text = " ".join(text[:LONGEST].split())
    match = ISO.match(text)
    if match is not None:
        return _read_iso(match, text)
    written = _read_day(text)
    if written is None:
        return _read_mail(text)
    day, rest = written
    clock = CLOCK.search(rest)
    hour, minute, second = (int(part or 0) for part in clock.groups()) if clock else (0, 0, 0)
    return _make((*day, hour, minute, second), _zone(rest))


def _read_iso(match: re.Match[str], text: str) -> datetime | None:
    parts = tuple(int(part or 0) for part in match.groups()[:6])
    zone = _zone(text)
    if match[7]:
        zone = UTC
    elif match[8]:
        offset = timedelta(hours=int(match[9]), minutes=int(match[10] or 0))
        # The widest offset that a zone may have is a day.
        zone = timezone(-offset if match[8] == "-" else offset) if offset.days < 1 else WIB
    return _make(parts, zone)


def _read_day(text: str) -> tuple[tuple[int, int, int], str] | None:
    """Return year, month, day, and the text around them."""
    for pattern, order in ((NAMED, (3, 2, 1)), (NAMED_FIRST, (3, 1, 2)), (SLASHED, (3, 2, 1))):
        match = pattern.search(text)
        if match is None:
            continue
        year, month, day = (match[group] for group in order)
        number = NAMES.get(month.lower()) or int(month)
        return (int(year), number, int(day)), text[: match.start()] + " " + text[match.end() :]
    return None


def _read_mail(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=WIB)


def _zone(text: str) -> tzinfo:
    match = ZONE.search(text)
    return ZONES[match[1].lower()] if match else WIB


def _make(parts: tuple[int, ...], zone: tzinfo) -> datetime | None:
    year, month, day, hour, minute, second = parts
    try:
        return datetime(year, month, day, hour, minute, second, tzinfo=zone)
    except ValueError:
        return None
