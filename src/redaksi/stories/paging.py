"""Long stories on several pages: only where an editor has put a page's beginning into the text.

A page has an address of its own below the story's, because what is printed is found by its path:
`/…/slug/2/`, `/…/slug/3/`, and the whole text at `/…/slug/semua/`.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

MOST_PAGES = 12
PAGE_BREAK = "page_break"
WHOLE_TEXT = "semua"

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


def page_address(address: str, number: int) -> str:
    """Path of page `number` of the story at `address`; the first page is the story's own."""
    return address if number == 1 else f"{address}{number}/"


def whole_address(address: str) -> str:
    """Path of the whole text of the story at `address`."""
    return f"{address}{WHOLE_TEXT}/"


def further_addresses(address: str, count: int) -> Iterator[str]:
    """Paths below a story's that its pages have; none where it is on one page."""
    if count > 1:
        yield from (page_address(address, number) for number in range(2, count + 1))
        yield whole_address(address)
