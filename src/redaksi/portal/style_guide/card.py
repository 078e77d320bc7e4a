from collections.abc import Iterator

from redaksi.portal.style_guide import State
from redaksi.portal.style_guide._examples import LONG, WORD, card, tall

TEMPLATE = "card/card.html"
SIZES = "(width >= 48rem) 400px, 100vw"


def states() -> Iterator[State]:
    for kind in ("lead", "feature", "upright", "row", "line"):
        yield _state(f"{kind}", kind, card(), standfirst=kind in {"lead", "feature", "row"})
        yield _state(f"{kind}, tanpa foto", kind, card(picture=None), standfirst=True)
    yield _state("judul panjang", "row", card(LONG), standfirst=True)
    yield _state("satu kata panjang", "row", card(WORD))
    yield _state("judul satu huruf", "row", card("A", kicker="", standfirst=""))
    yield _state("foto tegak", "row", card(picture=tall()))
    yield _state("advertorial", "row", card(label="Advertorial", is_advert=True))
    yield _state("opini", "upright", card(label="Opini"))
    yield _state("belum terverifikasi", "row", card(label="Belum terverifikasi"))
    yield _state("tulisan Arab", "row", card("انحسار مياه النهر وعودة السكان إلى منازلهم"))
    yield _state("aksara Jawa", "line", card("ꦱꦸꦔꦻꦱꦸꦫꦸꦠ꧀ꦮꦂꦒꦩꦸꦭꦶꦃ"))


def _state(title: str, kind: str, story: object, *, standfirst: bool = False) -> State:
    given = {"story": story, "kind": kind, "sizes": SIZES, "standfirst": standfirst}
    return State(title, "card", given)
