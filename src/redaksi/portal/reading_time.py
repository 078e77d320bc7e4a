"""How long a text takes to be read."""

import math
import re
from collections.abc import Iterable, Mapping
from typing import Any

WORDS_A_MINUTE = 200  # of Indonesian, read silently on a screen; slower readers are not hurried
TAG = re.compile(r"<[^>]*>")
TEXTS = frozenset({"paragraph", "heading"})


def minutes(raw: Iterable[Mapping[str, Any]]) -> int:
    """Whole minutes for the raw blocks of a text, 0 for one without words."""
    return math.ceil(sum(map(_words, raw)) / WORDS_A_MINUTE)


def _words(block: Mapping[str, Any]) -> int:
    value = block["value"]
    if block["type"] in TEXTS:
        return _count(value)
    if block["type"] == "pull_quote":
        return _count(value["text"])
    if block["type"] == "list":
        items = (item["value"] if isinstance(item, Mapping) else item for item in value["items"])
        return sum(map(_count, items))
    return 0


def _count(text: Any) -> int:
    return len(TAG.sub(" ", str(text)).split())
