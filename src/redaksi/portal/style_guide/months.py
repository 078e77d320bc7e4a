from collections.abc import Iterator

from redaksi.portal.pages.steps import Group, Step
from redaksi.portal.style_guide import State

TEMPLATE = "months/months.html"


def states() -> Iterator[State]:
    steps = tuple(Step(f"Bulan {number}", "/gaya/") for number in range(12, 0, -1))
    title = "Semua berita per bulan"
    one, many = (Group("2026", steps[:1]),), (Group("2026", steps), Group("2025", steps[:1]))
    yield State("satu", "months", {"groups": one, "title": title})
    yield State("banyak", "months", {"groups": many, "title": title})
