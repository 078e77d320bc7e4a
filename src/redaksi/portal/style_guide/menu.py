from collections.abc import Iterator

from redaksi.portal.style_guide import State
from redaksi.portal.style_guide._furniture import many_sections, own

TEMPLATE = "menu/menu.html"


def states() -> Iterator[State]:
    yield State("koran ini", "menu", {"furniture": own()}, is_framed=True)
    yield State("lebih panjang dari layar", "menu", {"furniture": many_sections()}, is_framed=True)
