"""Stage: the words that fix one calendar day, and that day."""

import re
from collections import Counter
from collections.abc import Iterable
from datetime import date

from redaksi.reading.calendar import (
    DAY_PATTERN,
    latest_weekday,
    make_day,
    nearest_day,
    read_full_day,
    read_last_day,
    read_parts,
    shift,
)
from redaksi.reading.findings import DateMention, Span
from redaksi.reading.indonesian.months import NEAR_DAYS, WEEKDAYS
from redaksi.reading.page import Line

NEAR_PATTERN = re.compile(
    r"\b(?:" + "|".join(sorted(NEAR_DAYS, key=len, reverse=True)) + r")\b", re.IGNORECASE
)
AFTER_DAY = re.compile(r" (?:kemarin|lalu)\b")
# Only with a capital: minggu is also a week.
WEEKDAY_PATTERN = re.compile(r"\b(" + "|".join(name.capitalize() for name in WEEKDAYS) + r")\b")
NOT_LATEST = re.compile(r" (?:depan|mendatang|pekan|dan|atau|hingga|sampai)\b| ?[-–/]")
YEAR = re.compile(r"(?<![\w.,])(?:19|20)[0-9]{2}(?![\w.,]\w)")
MOST_YEARS = 5
HABITUAL = ("setiap ", "tiap ", "hari-hari ")
# A day inside such a name is no date: Stadion 17 Mei, Universitas 17 Agustus.
NAMED_AFTER = ("universitas ", "stadion ", "lapangan ", "jalan ", "jl. ", "gor ", "sma ")


def read_dates(areas: Iterable[Line], published: date | None) -> list[DateMention]:
    """Return the dates of some parts of a page, in their order."""
    parts = list(areas)
    reference = published or _reference(parts)
    years = _years(parts) if reference is None else []
    found: list[DateMention] = []
    for part in parts:
        mentions = list(_written(part, reference, years))
        if published is not None:
            taken = [mention.span for mention in mentions]
            mentions.extend(_near(part, published, taken))
            taken = [mention.span for mention in mentions]
            mentions.extend(_weekdays(part, published, taken))
        found.extend(sorted(mentions, key=lambda mention: mention.span))
    return found


def _reference(parts: list[Line]) -> date | None:
    """Return the latest day written with its year: where one has a weekday, the latest such."""
    best: tuple[bool, date] | None = None
    for part in parts:
        for match in DAY_PATTERN.finditer(part.text):
            day = read_full_day(match)
            if day is not None and not _is_name(part.text, match.start()):
                candidate = (match["weekday"] is not None, day)
                best = max(best, candidate) if best else candidate
    return best[1] if best else None


def _years(parts: list[Line]) -> list[int]:
    """Return the years that the page writes without a day, the most frequent first."""
    counts = Counter(year for part in parts for year in YEAR.findall(part.text))
    return [int(year) for year, _ in counts.most_common(MOST_YEARS)]


def _by_weekday(day: int, month: int, weekday: int, years: list[int]) -> date | None:
    days = (make_day(year, month, day) for year in years)
    return next((found for found in days if found and found.weekday() == weekday), None)


def _is_name(text: str, start: int) -> bool:
    return text[max(0, start - 14) : start].lower().endswith(NAMED_AFTER)


def _mention(part: Line, start: int, end: int, rule: str, day: date) -> DateMention:
    base = part.span.start
    return DateMention(part.text[start:end], Span(base + start, base + end), rule, day)


def _written(part: Line, reference: date | None, years: list[int]) -> Iterable[DateMention]:
    for match in DAY_PATTERN.finditer(part.text):
        if _is_name(part.text, match.start()):
            continue
        day, month, year = read_parts(match)
        last = read_last_day(match)
        weekday = WEEKDAYS.get((match["weekday"] or "").lower())
        follower = AFTER_DAY.match(part.text, match.end())
        end = follower.end() if follower and follower.group() == " kemarin" else match.end()
        weekday = weekday if last is None else None
        first = _resolve((day, month, year), weekday, reference)
        if first is None and year is None and weekday is not None:
            first = _by_weekday(day, month, weekday, years)
        if first is not None:
            yield _mention(part, match.start(), end, "written-day", first)
        second = _resolve((last, month, year), None, reference) if last else None
        if second is not None:
            start = match.start("last") if match["last"] else match.start("blast")
            yield _mention(part, start, match.end(), "end-of-range", second)


def _resolve(
    parts: tuple[int, int, int | None], weekday: int | None, reference: date | None
) -> date | None:
    day, month, year = parts
    if year is not None:
        return make_day(year, month, day)
    return nearest_day(day, month, weekday, reference) if reference else None


def _overlaps(span: Span, taken: list[Span]) -> bool:
    return any(span.start < other.end and other.start < span.end for other in taken)


def _near(part: Line, published: date, taken: list[Span]) -> Iterable[DateMention]:
    for match in NEAR_PATTERN.finditer(part.text):
        day = shift(published, NEAR_DAYS[match.group().lower()])
        if day is None:
            continue
        mention = _mention(part, match.start(), match.end(), "day-near-publication", day)
        if not _overlaps(mention.span, taken):
            yield mention


def _weekdays(part: Line, published: date, taken: list[Span]) -> Iterable[DateMention]:
    for match in WEEKDAY_PATTERN.finditer(part.text):
        before = part.text[max(0, match.start() - 12) : match.start()].lower()
        if NOT_LATEST.match(part.text, match.end()) or before.endswith((*HABITUAL, "-")):
            continue
        day = latest_weekday(WEEKDAYS[match.group().lower()], published)
        if day is None:
            continue
        mention = _mention(part, match.start(), match.end(), "bare-weekday", day)
        if not _overlaps(mention.span, taken):
            yield mention
