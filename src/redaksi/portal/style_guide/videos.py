from collections.abc import Iterator

from redaksi.portal.fronts.parts import Videos
from redaksi.portal.style_guide import State
from redaksi.portal.style_guide._examples import LONG, card

TEMPLATE = "videos/videos.html"


def states() -> Iterator[State]:
    yield State("satu", "videos", {"part": Videos((card(),))})
    yield State("empat", "videos", {"part": Videos((card(), card(LONG), card("A"), card()))})
