from collections.abc import Iterator

from redaksi.portal.cards import Card
from redaksi.portal.style_guide import State
from redaksi.portal.style_guide._examples import LONG, card

TEMPLATE = "related/related.html"


def states() -> Iterator[State]:
    four = (card(), card(LONG), card(picture=None), card("A"))
    yield _more("satu", (card(),))
    yield _more("empat", four)
    given = {"stories": four[:2], "title": "Berita terkait", "id": "terkait"}
    yield State("terkait", "related", given)


def _more(title: str, stories: tuple[Card, ...]) -> State:
    given = {"stories": stories, "title": "Selanjutnya dari Daerah", "address": "/gaya/"}
    return State(title, "related", given)
