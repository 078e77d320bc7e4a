from collections.abc import Iterator

from redaksi.portal.style_guide import State
from redaksi.portal.style_guide._examples import HEADLINE, LONG, card

TEMPLATE = "latest/latest.html"


def states() -> Iterator[State]:
    yield State("satu", "latest", {"stories": (card(),)})
    paid = card("Liburan hemat di Teluk Damar", label="Advertorial", is_advert=True)
    yield State("beberapa", "latest", {"stories": (card(HEADLINE), card(LONG), paid, card("A"))})
