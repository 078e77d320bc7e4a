from collections.abc import Iterator

from redaksi.portal.style_guide import State
from redaksi.portal.style_guide._examples import LONG

TEMPLATE = "breadcrumb/breadcrumb.html"


def states() -> Iterator[State]:
    yield State("di halaman rubrik", "breadcrumb")
    yield State("di halaman berita", "breadcrumb", places=(("Daerah", "/gaya/"),))
    yield State("nama panjang", "breadcrumb", places=(("Indeks", "/gaya/"), (LONG, "/gaya/")))
