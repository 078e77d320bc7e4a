from collections.abc import Iterator

from redaksi.portal.style_guide import State
from redaksi.portal.style_guide._examples import LONG, card

TEMPLATE = "related/related.html"


def states() -> Iterator[State]:
    for title, stories in (
        ("satu", (card(),)),
        ("empat", (card(), card(LONG), card(picture=None), card("A"))),
    ):
        given = {"stories": stories, "title": "Selanjutnya dari Daerah", "address": "/gaya/"}
        yield State(title, "related", given)
    given = {"stories": (card(), card()), "title": "Berita terkait", "id": "terkait"}
    yield State("terkait", "related", given)
