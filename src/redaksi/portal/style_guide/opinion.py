from collections.abc import Iterator

from redaksi.portal.fronts.parts import Opinion, Opinions
from redaksi.portal.style_guide import State
from redaksi.portal.style_guide._examples import LONG, card

TEMPLATE = "opinion/opinion.html"


def states() -> Iterator[State]:
    one = Opinion(card("Tanggul bukan satu-satunya jawaban", label="Opini"), ("Sari Wulan",))
    two = Opinion(card(LONG, standfirst=""), ("Rani Dewi", "Bima Sakti"))
    yield State("satu", "opinion", {"part": Opinions((one,))})
    yield State(
        "empat, satu tanpa nama",
        "opinion",
        {"part": Opinions((one, two, Opinion(card(), ()), one))},
    )
