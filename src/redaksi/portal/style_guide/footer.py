from collections.abc import Iterator

from redaksi.portal.style_guide import State
from redaksi.portal.style_guide._furniture import bare, many_sections, own

TEMPLATE = "footer/footer.html"


def states() -> Iterator[State]:
    yield State("koran ini", "footer", {"furniture": own()})
    yield State("hanya nama", "footer", {"furniture": bare()})
    yield State("banyak rubrik", "footer", {"furniture": many_sections()})
