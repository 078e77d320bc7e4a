from collections.abc import Iterator

from redaksi.portal.style_guide import State
from redaksi.portal.style_guide._examples import NOON

TEMPLATE = "gaya/times.html"


def states() -> Iterator[State]:
    yield State("semua bentuk", "times", {"moment": NOON})
