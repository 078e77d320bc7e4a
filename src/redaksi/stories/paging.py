"""Long stories on several pages: only where an editor has put a page's beginning into the text."""

from collections.abc import Iterable, Mapping
from typing import Any

MOST_PAGES = 12
PAGE_BREAK = "page_break"

Raw = Mapping[str, Any]


def parts(raw: Iterable[Raw]) -> list[list[Raw]]:
    """The raw blocks of each page, at most MOST_PAGES; a page without blocks is none."""
    pages: list[list[Raw]] = [[]]
    for block in raw:
        if block["type"] != PAGE_BREAK:
            pages[-1].append(block)
        elif pages[-1] and len(pages) < MOST_PAGES:
            pages.append([])
    return pages if pages[-1] or len(pages) == 1 else pages[:-1]


def page_count(body: Any) -> int:
    """How many pages the text of a story has."""
    return len(parts(body.raw_data)) if body else 1
