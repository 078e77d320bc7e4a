from collections.abc import Iterator

from redaksi.portal.pages.steps import Step
from redaksi.portal.style_guide import State
from redaksi.portal.style_guide._examples import LONG

TEMPLATE = "topics/topics.html"


def states() -> Iterator[State]:
    yield State("satu", "topics", {"topics": _topics("Banjir Sora")})
    yield State("banyak", "topics", {"topics": _topics("Banjir Sora", "Tanggul", LONG, "BPBD")})
    people = {
        "topics": _topics("Hasan Mardika"),
        "title": "Tokoh dalam berita ini",
        "anchor": "tokoh",
    }
    yield State("orang", "topics", people)


def _topics(*names: str) -> tuple[Step, ...]:
    return tuple(Step(name, "/topik/") for name in names)
