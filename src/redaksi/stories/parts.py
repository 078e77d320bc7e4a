"""Sheets that a story has besides its own: further pages, the whole text, the light page, the live stamp.

Each has a path of its own, made of the story's: what is printed is found by its path alone.
"""

import re
from collections.abc import Iterator

from redaksi.stories.paging import MOST_PAGES

WHOLE_TEXT = "semua"
STAMP = "pembaruan.json"
LITE = "/lite"
NUMBER = re.compile(r"[1-9][0-9]?")


def page_address(address: str, number: int) -> str:
    """Path of page `number` of the story at `address`; the first page is the story's own."""
    return address if number == 1 else f"{address}{number}/"


def whole_address(address: str) -> str:
    """Path of the whole text of a story on several pages."""
    return f"{address}{WHOLE_TEXT}/"


def stamp_address(address: str) -> str:
    """Path of what tells the readers of a live blog that there is more."""
    return f"{address}{STAMP}"


def lite_address(address: str) -> str:
    """Path of a page's edition without photos and scripts."""
    return f"{LITE}{address}"


def sheets_of(address: str, page_count: int, coverage: str) -> Iterator[str]:
    """Every path that belongs to the story at `address`, without its own. At most MOST_OF_STORY."""
    yield lite_address(address)
    if coverage:
        yield stamp_address(address)
    yield from further_pages(address, page_count)


def further_pages(address: str, page_count: int) -> Iterator[str]:
    """Paths of the pages after the first of the story at `address`, and of its whole text."""
    if page_count > 1:
        yield from (page_address(address, number) for number in range(2, page_count + 1))
        yield whole_address(address)


MOST_OF_STORY = 2 + MOST_PAGES


def part_of(address: str) -> tuple[str, str] | None:
    """Which part of which story's address `address` would be: `("/a/b/", "2")`. None where it is none.

    A part is a page's number, WHOLE_TEXT, STAMP or LITE.
    """
    if address.startswith(f"{LITE}/"):
        return address.removeprefix(LITE), LITE
    head, _, last = address.removesuffix("/").rpartition("/")
    if address.endswith("/"):
        is_page = NUMBER.fullmatch(last) and 1 < int(last) <= MOST_PAGES
        return (f"{head}/", last) if head and (is_page or last == WHOLE_TEXT) else None
    return (f"{head}/", STAMP) if last == STAMP else None


def has_part(part: str, page_count: int, coverage: str) -> bool:
    """Whether a story of so many pages has this part."""
    if part == STAMP:
        return bool(coverage)
    return part == LITE or (page_count > 1 and (part == WHOLE_TEXT or int(part) <= page_count))


def address_of_part(address: str, part: str) -> str:
    """Path of a part, as `part_of` names it, of the story at `address`."""
    if part == LITE:
        return lite_address(address)
    return f"{address}{part}" if part == STAMP else f"{address}{part}/"
