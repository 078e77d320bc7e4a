from collections.abc import Iterator

from markupsafe import Markup

from redaksi.portal.cards import Card
from redaksi.portal.highlighting import highlighted
from redaksi.portal.pages.search import Result
from redaksi.portal.style_guide import State
from redaksi.portal.style_guide._examples import LONG, STANDFIRST, card

TEMPLATE = "search_result/search_result.html"


def states() -> Iterator[State]:
    yield State("dengan foto", "search_result", {"result": result(card())})
    yield State("tanpa foto", "search_result", {"result": result(card(picture=None))})
    yield State("judul panjang", "search_result", {"result": result(card(LONG))})
    paid = card(label="Advertorial", is_advert=True)
    yield State("advertorial", "search_result", {"result": result(paid, with_excerpt=False)})


def result(found: Card, *, with_excerpt: bool = True) -> Result:
    """A story that was found by two words."""
    marked = frozenset({"sungai", "warga"})
    excerpt = highlighted(STANDFIRST, marked) if with_excerpt else Markup("")
    return Result(found, highlighted(found.headline, marked), excerpt)
