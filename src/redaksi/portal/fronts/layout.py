"""A layout as plain values: what editors wished for, without the rows behind it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from django.utils.dateparse import parse_datetime

from redaksi.press.ageing import right_until

# What the front page is made of as long as editors have laid out none, and what a new one begins with.
DEFAULT: tuple[dict[str, Any], ...] = (
    {"type": "headline", "value": {"pins": [], "count": 4}},
    {"type": "latest", "value": {"count": 7}},
    {"type": "popular", "value": {"count": 5}},
    {"type": "sections", "value": {"sections": [], "count": 4}},
)


@dataclass(frozen=True, slots=True)
class Pin:
    """A story in its place. until: when it leaves; None for never."""

    story: int
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the ticker. link: a path or an address, or empty."""

    text: str
    link: str
    until: datetime | None


@dataclass(frozen=True, slots=True)
class Wish:
    """One block of a layout. kind: its name in `blocks.FrontLayout`.

    count: stories that it takes at most, a headline's main one not counted. pins: stories by hand.
    places: numbers of sections, or of one topic. photos: numbers of photos. slot: of a banner.
    """

    kind: str
    count: int = 0
    title: str = ""
    pins: tuple[Pin, ...] = ()
    places: tuple[int, ...] = ()
    photos: tuple[int, ...] = ()
    lines: tuple[Line, ...] = ()
    slot: str = ""


def wishes(raw: Iterable[Mapping[str, Any]]) -> tuple[Wish, ...]:
    """The blocks of a layout as Wagtail stores it (`StreamValue.raw_data`)."""
    return tuple(_wish(str(block["type"]), block["value"]) for block in raw)


def standing(laid: Iterable[Wish], now: datetime) -> tuple[Wish, ...]:
    """The blocks without what had to leave by now; the page then knows when the next one leaves."""
    laid = tuple(laid)
    for wish in laid:
        ends = [*(pin.until for pin in wish.pins), *(line.until for line in wish.lines)]
        for end in ends:
            if end and end > now:
                right_until(end)
    return tuple(
        replace(
            wish,
            pins=tuple(pin for pin in wish.pins if _stands(pin.until, now)),
            lines=tuple(line for line in wish.lines if _stands(line.until, now)),
        )
        for wish in laid
    )


def _stands(until: datetime | None, now: datetime) -> bool:
    return until is None or until > now


def _wish(kind: str, value: Mapping[str, Any]) -> Wish:
    pins = [Pin(part["story"], _moment(part.get("until"))) for part in _items(value, "pins")]
    pins += [Pin(pk) for pk in _items(value, "stories")]
    if value.get("story"):
        pins.append(Pin(value["story"]))
    places = _items(value, "sections") or [value.get("topic")]
    return Wish(
        kind=kind,
        count=value.get("count") or 0,
        title=value.get("title") or "",
        pins=tuple(pin for pin in pins if pin.story),
        places=tuple(dict.fromkeys(place for place in places if place)),
        photos=tuple(pk for pk in _items(value, "photos") if pk),
        lines=tuple(
            Line(part["text"], part.get("link") or "", _moment(part.get("until")))
            for part in _items(value, "lines")
        ),
        slot=value.get("slot") or "",
    )


def _items(value: Mapping[str, Any], name: str) -> list[Any]:
    """The members of a list block, without the numbers that Wagtail gives them."""
    return [
        item["value"] if isinstance(item, dict) and item.get("type") == "item" else item
        for item in value.get(name) or ()
    ]


def _moment(said: Any) -> datetime | None:
    return parse_datetime(said) if isinstance(said, str) else said
