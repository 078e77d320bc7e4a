from collections.abc import Iterator

from redaksi.portal.fronts.parts import Ticker, TickerLine
from redaksi.portal.style_guide import State
from redaksi.portal.style_guide._examples import HEADLINE, LONG

TEMPLATE = "ticker/ticker.html"


def states() -> Iterator[State]:
    one = TickerLine(HEADLINE, "/gaya/", is_external=False)
    plain = TickerLine(
        "Gempa terasa di Kota Sora, belum ada laporan kerusakan", "", is_external=False
    )
    yield State("satu baris", "ticker", {"part": Ticker((one,))})
    yield State("tanpa tautan", "ticker", {"part": Ticker((plain,))})
    long = TickerLine(LONG, "https://bmkg.example/", is_external=True)
    yield State("beberapa baris", "ticker", {"part": Ticker((one, long, plain))})
