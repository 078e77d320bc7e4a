from collections.abc import Iterator

from redaksi.portal.fronts.parts import Strip
from redaksi.portal.style_guide import State
from redaksi.portal.style_guide._examples import LONG, card

TEMPLATE = "strip/strip.html"


def states() -> Iterator[State]:
    four = (card(), card(LONG), card(picture=None), card("A"))
    for title, cards, even in (
        ("satu berita", four[:1], False),
        ("dua berita", four[:2], False),
        ("empat berita", four, False),
        ("empat berita, berjajar", four, True),
    ):
        yield State(title, "strip", {"strip": Strip("Daerah", "/gaya/", cards), "even": even})
