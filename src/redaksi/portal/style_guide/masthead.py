from collections.abc import Iterator

from redaksi.portal.style_guide import State
from redaksi.portal.style_guide._furniture import bare, many_sections, own

TEMPLATE = "masthead/masthead.html"


def states() -> Iterator[State]:
    yield State("koran ini", "masthead", {"furniture": own()})
    yield State("tanpa semboyan", "masthead", {"furniture": bare()})
    yield State("nama panjang", "masthead", {"furniture": many_sections()})
