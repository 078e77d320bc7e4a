from collections.abc import Iterator

from redaksi.portal.style_guide import State
from redaksi.portal.style_guide._examples import LONG

TEMPLATE = "topics/topics.html"


def states() -> Iterator[State]:
    yield State("satu", "topics", {"topics": ("Banjir Sora",)})
    yield State("banyak", "topics", {"topics": ("Banjir Sora", "Tanggul", LONG, "BPBD")})
