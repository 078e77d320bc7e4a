"""Stage: the dateline: `Moskow, Rusia (Xinhua) –`, `JAKARTA, KOMPAS.com -`, `Liputan6.com, Jakarta`."""

import re

from redaksi.reading.agencies import is_agency
from redaksi.reading.findings import Dateline, Span
from redaksi.reading.indonesian.places import NAMES as PLACES
from redaksi.reading.page import Line

LONGEST = 90
DASH = re.compile(r" ?(?:--|[-–—])(?=[\s\w\"“‘'(]|$)")
# Sites open a dateline and may leave out the dash: Liputan6.com, Jakarta Momen hangat …
SITE = re.compile(r"([A-Z]\w{1,30}\.(?:com|co\.id|co|id|net)), ", re.IGNORECASE)
BRACKET = re.compile(r" ?\(([^()]{2,40})\)$")
MOST_WORDS = 4
LOW_PLACES = {name.lower() for name in PLACES}


def read_dateline(line: Line) -> Dateline | None:
    """Return the dateline at the start of a line, or None."""
    text = line.text[:LONGEST]
    for dash in DASH.finditer(text):
        before, after = text[: dash.start()], text[dash.end() :]
        # A hyphen inside a word is no dash.
        if dash.group() == "-" and not after.startswith(" ") and not before.endswith((")", " ")):
            continue
        found = _parse(before, before + dash.group(), line)
        if found is not None or dash.group() != "-":
            return found or _without_dash(text, line)
    whole = _parse(line.text, line.text, line) if len(line.text) < LONGEST else None
    if whole is not None and whole.place and whole.agency:
        return whole
    return _without_dash(text, line)


def _parse(head: str, shown: str, line: Line) -> Dateline | None:
    bracket = BRACKET.search(head)
    parts = (head[: bracket.start()] if bracket else head).strip().split(", ")
    if len(parts) > 3 or not all(_is_name(part) for part in parts):
        return None
    agencies = [part for part in parts if is_agency(part)]
    places = [part for part in parts if part not in agencies]
    if bracket:
        agencies.append(bracket[1])
    if len(agencies) > 1 or len(places) > 2 or not (agencies or _is_lone_place(places)):
        return None
    place = places[0] if places else None
    region = places[1] if len(places) > 1 else None
    return _make(line, len(shown), (place, region, agencies[0] if agencies else None), "dash")


def _is_name(part: str) -> bool:
    words = part.split(" ")
    starts = (word[:1].isupper() or (word[:1] == "i" and word[1:2].isupper()) for word in words)
    return len(words) <= MOST_WORDS and all(starts)


def _is_lone_place(places: list[str]) -> bool:
    first = places[0] if places else ""
    return first.lower() in LOW_PLACES or (first.isupper() and len(first) > 3 and first.isascii())


def _without_dash(text: str, line: Line) -> Dateline | None:
    site = SITE.match(text)
    if site is None:
        return None
    words = text[site.end() :].split(" ")
    for size in range(min(MOST_WORDS, len(words) - 1), 0, -1):
        place = " ".join(words[:size])
        if place.lower() in LOW_PLACES and words[size][:1].isupper():
            return _make(line, site.end() + len(place), (place, None, site[1]), "site-and-place")
    return None


def _make(
    line: Line, length: int, parts: tuple[str | None, str | None, str | None], rule: str
) -> Dateline:
    shown = line.text[:length].rstrip()
    start = line.span.start
    span = Span(start, start + len(shown))
    return Dateline(shown, span, rule, *parts)
