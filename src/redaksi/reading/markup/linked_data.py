"""JSON-LD: what a page's NewsArticle says of itself, from clean and from broken JSON."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

# Deeper or longer lists than any page has are not walked.
MOST_NODES = 2000
LONGEST_SCRIPT = 300_000
ARTICLE_TYPE = re.compile(r"(?:\w*Article|\w*BlogPosting|Report|LiveBlogPosting)")
RIMS = re.compile(r"\A\s*(?:<!--|/\*\s*<!\[CDATA\[\s*\*/|//\s*<!\[CDATA\[|<!\[CDATA\[)?\s*|"
                  r"\s*(?:-->|/\*\s*\]\]>\s*\*/|//\s*\]\]>|\]\]>)?[\s;]*\Z")  # fmt: skip
TRAILING_COMMA = re.compile(r",(\s{0,200}[}\]])")

Node = dict[str, Any]


def find_article(scripts: Iterable[str]) -> Node:
    """Return the article that the linked data of a page describes; nothing is an empty node."""
    found: Node = {}
    for script in scripts:
        for node in _walk(_load(script)):
            if _is_article(node) and len(node) > len(found):
                found = node
    return found


def names(value: object) -> list[str]:
    """Return the names that a value gives: a text, a node with a name, or a list of them."""
    return [name for name in (_name(item) for item in _listed(value)) if name]


def addresses(value: object) -> list[str]:
    """Return the addresses that a value gives: a text, a node with one, or a list of them."""
    found = []
    for item in _listed(value):
        address = item if isinstance(item, str) else None
        if isinstance(item, dict):
            address = next(
                (item[key] for key in ("url", "contentUrl", "@id") if item.get(key)), None
            )
        if isinstance(address, str) and address.strip():
            found.append(address.strip())
    return found


def _name(item: object) -> str:
    value = item.get("name") if isinstance(item, dict) else item
    return " ".join(value.split()) if isinstance(value, str) else ""


def _listed(value: object) -> list[object]:
    """Return the items of a list, of the lists in it too."""
    if not isinstance(value, list):
        return [value]
    flat: list[object] = []
    for item in value[:MOST_NODES]:
        flat.extend(item[:MOST_NODES] if isinstance(item, list) else (item,))
    return flat


def _load(script: str) -> object:
    text = RIMS.sub("", script[:LONGEST_SCRIPT])
    for candidate in (text, TRAILING_COMMA.sub(r"\1", text)):
        try:
            # Not strict: pages leave line ends and other control characters inside texts.
            return json.loads(candidate, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _walk(value: object) -> Iterator[Node]:
    waiting = [value]
    for _ in range(MOST_NODES):
        if not waiting:
            return
        current = waiting.pop()
        if isinstance(current, list):
            waiting.extend(reversed(current[:MOST_NODES]))
        elif isinstance(current, dict):
            yield current
            waiting.extend(current[key] for key in ("@graph", "mainEntity") if key in current)


def _is_article(node: Node) -> bool:
    kinds = _listed(node.get("@type"))
    return any(isinstance(kind, str) and ARTICLE_TYPE.fullmatch(kind) for kind in kinds)
