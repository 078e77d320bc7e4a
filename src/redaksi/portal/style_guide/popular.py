from collections.abc import Iterator

from redaksi.portal.style_guide import State
from redaksi.portal.style_guide._examples import LONG, card

TEMPLATE = "popular/popular.html"


def states() -> Iterator[State]:
    ten = tuple(card(LONG if number == 2 else f"Berita nomor {number}") for number in range(10))
    yield State("tiga", "popular", {"stories": ten[:3]})
    yield State("sepuluh, melebar", "popular", {"stories": ten, "wide": True})
