from collections.abc import Iterator

from redaksi.portal.fronts.parts import Latest, Pair, Place, Popular
from redaksi.portal.style_guide import State
from redaksi.portal.style_guide._examples import LONG, card
from redaksi.portal.style_guide.slot import filled

TEMPLATE = "parts/parts.html"


def states() -> Iterator[State]:
    three = (card(), card(LONG), card("A"))
    yield State("Terkini melebar", "parts", {"parts": (Latest(three),)})
    yield State("Terpopuler melebar", "parts", {"parts": (Popular(three),)})
    pair = Pair((Latest(three), Popular(three)))
    yield State("berdampingan, lalu iklan", "parts", {"parts": (pair, Place(filled("below")))})
