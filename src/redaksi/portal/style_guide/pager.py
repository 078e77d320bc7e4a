from collections.abc import Iterator

from redaksi.portal.pages.story_labels import Pager, Step
from redaksi.portal.style_guide import State

TEMPLATE = "pager/pager.html"


def states() -> Iterator[State]:
    yield State("letak di atas teks", "pager", {"pager": pager(2), "is_head": True})
    for here in (1, 2, 3):
        yield State(f"halaman {here} dari 3", "pager", {"pager": pager(here)})
    yield State("seluruh teks", "pager", {"pager": pager(0)})


def pager(here: int) -> Pager:
    """Of three pages."""
    steps = tuple(Step(number, "/gaya/", is_here=number == here) for number in (1, 2, 3))
    after = "/gaya/" if 0 < here < 3 else ""
    return Pager(here, steps, before="/gaya/" if here > 1 else "", after=after, whole="/gaya/")
