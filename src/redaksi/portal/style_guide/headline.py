from collections.abc import Iterator

from redaksi.portal.fronts.parts import Headline, Latest, Popular
from redaksi.portal.style_guide import State
from redaksi.portal.style_guide._examples import LONG, card

TEMPLATE = "headline/headline.html"


def states() -> Iterator[State]:
    four = (card(), card(LONG), card(picture=None), card("A"))
    yield State("satu berita", "headline", {"part": Headline(card(), ())})
    yield State("dengan Terkini", "headline", {"part": Headline(card(), four, Latest(four))})
    yield State(
        "dengan Terpopuler", "headline", {"part": Headline(card(LONG), four[:2], Popular(four))}
    )
    bare = Headline(card(LONG, picture=None), four, Latest(four))
    yield State("tanpa foto", "headline", {"part": bare})
