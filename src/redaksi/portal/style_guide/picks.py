from collections.abc import Iterator

from redaksi.portal.fronts.parts import Picks
from redaksi.portal.style_guide import State
from redaksi.portal.style_guide._examples import LONG, card

TEMPLATE = "picks/picks.html"


def states() -> Iterator[State]:
    yield State("satu", "picks", {"part": Picks("", (card(),))})
    four = (card(), card(LONG), card(picture=None), card("A"))
    yield State("empat, judul sendiri", "picks", {"part": Picks("Laut kita", four)})
