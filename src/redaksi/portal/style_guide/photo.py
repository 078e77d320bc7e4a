from collections.abc import Iterator

from redaksi.portal.pictures import Figure
from redaksi.portal.style_guide import State
from redaksi.portal.style_guide._examples import figure, tall, wide

TEMPLATE = "photo/photo.html"


def states() -> Iterator[State]:
    yield State("dengan keterangan", "figure", _given(figure()))
    yield State("tegak", "figure", _given(figure(tall())))
    yield State("dibuat AI", "figure", _given(figure(made_by_ai=True)))
    yield State("tanpa keterangan", "figure", _given(Figure(wide(), "", "", made_by_ai=False)))


def _given(shown: Figure) -> dict[str, object]:
    return {"figure": shown, "sizes": "(width >= 48rem) 736px, 100vw"}
