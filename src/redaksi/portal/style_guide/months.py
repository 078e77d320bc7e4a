from collections.abc import Iterator
from datetime import date

from redaksi.portal.pages.steps import by_year
from redaksi.portal.style_guide import State

TEMPLATE = "months/months.html"


def states() -> Iterator[State]:
    one = (date(2026, 11, 1),)
    many = (*(date(2026, month, 1) for month in range(11, 0, -1)), date(2025, 12, 1))
    title = "Semua berita per bulan"
    yield State("satu", "months", {"groups": by_year("/topik/", one), "title": title})
    yield State("banyak", "months", {"groups": by_year("/topik/", many), "title": title})
