"""Stage: the dateline: `Moskow, Rusia (Xinhua) –`, `JAKARTA, KOMPAS.com -`, `Liputan6.com, Jakarta`."""

import re
from collections.abc import Set as AbstractSet
from typing import Final

from redaksi.reading.findings import Dateline, Span
from redaksi.reading.indonesian.lexicon import OPENERS
from redaksi.reading.indonesian.places import NAMES as PLACES
from redaksi.reading.indonesian.roles import NOUNS as ROLE_NOUNS
from redaksi.reading.parts.agencies import is_agency
from redaksi.reading.parts.page import Line

LONGEST: Final = 90
# JAKARTA, KOMPAS.com-Harga: a capture lost the blanks around the hyphen.
SITE_ENDS: Final = (".com", ".co.id", ".id")
# It begins with a class of its own, so that the engine jumps to the next dash.
DASH: Final = re.compile(r"[-–—](?:(?<=-)-)?(?=[\s\w\"“‘'(]|$)")
# Sites open a dateline and may leave out the dash: Liputan6.com, Jakarta Momen hangat …
SITE: Final = re.compile(r"([A-Z]\w{1,30}\.(?:com|co\.id|co|id|net)), ", re.IGNORECASE)
BRACKET: Final = re.compile(r" ?\(([^()]{2,40})\)$")
SITE_NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9-]{1,30}\.(?:com|co\.id|co|id|net|tv|news)")
MOST_WORDS: Final = 4
BAR: Final = re.compile(r" ?\| ?")
# LONDON, Nov 9 (Reuters); BEIJING, 9 November (Xinhua); Jakarta, 9/11 (ANTARA)
DAY: Final = re.compile(
    r"(?:[A-Z][a-z]{2,8}\.? [0-9]{1,2}|[0-9]{1,2} [A-Z][a-z]{2,8}\.?|[0-9]{1,2}/[0-9]{1,2})"
    r"(?:,? ?/?[0-9]{4})?"
)
MEDIA_ENDS: Final = frozenset(
    {"times", "news", "post", "pos", "tv", "today", "ekspres", "express", "online"}
)
# Jakarta: Presiden …; [Jakarta] Presiden …
COLON: Final = re.compile(r"\[?([A-Z][\w ]{2,24})(?:\]|: )")
COLON_SIGN: Final = re.compile(r"[:\]]")
LONGEST_COLON: Final = 30
# NUSADAILY.COM – MALANG – …
SECOND: Final = re.compile(r" ?([A-Z][A-Za-z ]{2,24}) ?(?:--|[-–—])(?=\s)")
# A place that no list knows is one before such a dash and a sentence of so many words.
SPACED: Final = re.compile(r" (--|[-–—]) (?=[\"“‘'(]?[A-Z0-9])")
ANY_DASH: Final = re.compile(r" (?:--|[-–—]) ")
FEWEST_WORDS: Final = 8
MOST_PLACE_WORDS: Final = 3
LOW_PLACES: Final = {name.lower() for name in PLACES}


def read_dateline(line: Line, media: AbstractSet[str] = frozenset()) -> Dateline | None:
    """Return the dateline at the start of a line, or None.

    `media` are names that the page's own credits show to be media, lower case.
    """
    text = line.text[:LONGEST]
    for dash in DASH.finditer(text):
        start, end = dash.span()
        spaced = start > 0 and text[start - 1] == " "
        before = text[: start - 1] if spaced else text[:start]
        bare = not spaced and dash[0] == "-"
        # A hyphen inside a word is no dash.
        if bare and not (text.startswith(" ", end) or before.endswith((")", " ", *SITE_ENDS))):
            continue
        found = _parse(before, end, line, media)
        if found is not None and found.place is None:
            return _with_second_dash(found, line)
        if found is not None or not bare:
            return (
                found or _without_dash(text, line) or _of_unknown_place(line) or _with_colon(line)
            )
    length = len(line.text)
    whole = _parse(line.text, length, line, media) if length < LONGEST else None
    if whole is not None and whole.agency and _is_lone_place([whole.place or ""]):
        return whole
    return _without_dash(text, line) or _with_colon(line)


def _with_second_dash(found: Dateline, line: Line) -> Dateline:
    """Add the place that stands between the medium's dash and another one."""
    length = found.span.end - line.span.start
    second = SECOND.match(line.text, length, length + LONGEST)
    if second is None or not _is_lone_place([second[1].strip()]):
        return found
    return _make(line, second.end(), (second[1].strip(), None, found.agency), found.rule)


def _with_colon(line: Line) -> Dateline | None:
    """Read `Jakarta: …` and `[Jakarta] …` before a sentence."""
    if COLON_SIGN.search(line.text, 0, LONGEST_COLON) is None:
        return None
    match = COLON.match(line.text)
    if match is None or match[1].lower() not in LOW_PLACES:
        return None
    rest = line.text[match.end() :]
    if rest.count(" ") < FEWEST_WORDS or not rest.endswith((".", "!", "?", '"', "”", ")")):
        return None
    return _make(line, match.end(), (match[1], None, None), "colon")


def _parse(head: str, length: int, line: Line, media: AbstractSet[str]) -> Dateline | None:
    """Read the names in `head`; the dateline is as long as `length`."""
    head = head.removesuffix(".")
    bracket = BRACKET.search(head) if head.endswith(")") else None
    listed = head[: bracket.start()] if bracket else head
    listed = (BAR.sub(", ", listed) if "|" in listed else listed).strip(" ,")
    parts = [part for part in listed.split(", ") if not DAY.fullmatch(part)]
    if len(parts) > 3 or not all(_is_name(part) for part in parts):
        return None
    agencies = [part for part in parts if is_agency(part) or part.lower() in media]
    places = [part for part in parts if part not in agencies]
    if bracket:
        agencies.append(bracket[1])
    elif not agencies and _is_medium_after_city(places):
        agencies = [places.pop()]
    if (
        not parts
        or len(agencies) > 1
        or len(places) > 2
        or not (agencies or _is_lone_place(places))
    ):
        return None
    place = places[0] if places else None
    region = places[1] if len(places) > 1 else None
    return _make(line, length, (place, region, agencies[0] if agencies else None), "dash")


def _is_medium_after_city(places: list[str]) -> bool:
    """Whether a known city is followed by a word that is no known place: `JAKARTA, Sauh`."""
    known = [place.lower() in LOW_PLACES for place in places]
    medium = places[1].split(" ") if len(places) == 2 else []
    if known == [False, False]:
        known[0] = places[0].isupper() and len(places[0]) > 3
    return known == [True, False] and (len(medium) == 1 or medium[-1].lower() in MEDIA_ENDS)


def _of_unknown_place(line: Line) -> Dateline | None:
    """Read `Lawang Sora, Nusalaras – Banjir …`: names before a spaced dash, a sentence behind it.

    A second dash soon after makes both the marks of an aside; a hyphen needs place and region, as
    `Persib - Persija` is a match.
    """
    dash = SPACED.search(line.text, 0, LONGEST)
    if dash is None or ANY_DASH.search(line.text, dash.end(), dash.end() + LONGEST) is not None:
        return None
    head, rest = line.text[: dash.start()], line.text[dash.end() :]
    if rest.count(" ") < FEWEST_WORDS - 1 or not rest.endswith((".", "!", "?", '"', "”", ")")):
        return None
    places = head.split(", ")
    if (
        len(places) > 2
        or (dash[1] == "-" and len(places) < 2)
        or not all(_may_be_place(place) for place in places)
    ):
        return None
    region = places[1] if len(places) > 1 else None
    return _make(line, dash.end(), (places[0], region, None), "unknown-place")


def _may_be_place(part: str) -> bool:
    words = part.split(" ")
    if len(words) > MOST_PLACE_WORDS or words[0].lower() in OPENERS | ROLE_NOUNS:
        return False
    return all(word[:1].isupper() and word.replace("-", "").isalpha() for word in words)


def _is_name(part: str) -> bool:
    if part.count(" ") >= MOST_WORDS:
        return False
    words = part.split(" ")
    starts = (word[:1].isupper() or (word[:1] == "i" and word[1:2].isupper()) for word in words)
    return all(starts) or SITE_NAME.fullmatch(part) is not None


def _is_lone_place(places: list[str]) -> bool:
    first = places[0] if places else ""
    return first.lower() in LOW_PLACES or (first.isupper() and len(first) > 3 and first.isascii())


def _without_dash(text: str, line: Line) -> Dateline | None:
    # Its dot stands within the first word.
    site = SITE.match(text) if text.find(".", 2, 32) > 0 else None
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
