"""The photos inside a text, single ones and those of galleries."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

Raw = Mapping[str, Any]


def photos_of(block: Raw) -> Iterator[Raw]:
    """The photos that a raw block shows, each with `photo`, a number, and `caption`."""
    if block["type"] == "photo":
        yield block["value"]
    elif block["type"] == "gallery":
        for item in block["value"]["photos"]:
            yield item.get("value", item)


def numbers_in(raw: Iterable[Raw]) -> set[int]:
    """The numbers of all photos in a raw text."""
    return {shown["photo"] for block in raw for shown in photos_of(block) if shown["photo"]}
