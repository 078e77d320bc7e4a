from collections.abc import Iterator

from redaksi.banners.slots import Slot
from redaksi.portal.slots import Banner
from redaksi.portal.style_guide import State
from redaksi.portal.style_guide._examples import LONG

TEMPLATE = "slot/slot.html"


def states() -> Iterator[State]:
    for place in (Slot.TOP, Slot.IN_TEXT, Slot.BESIDE, Slot.BELOW):
        yield State(f"{place}, terisi", "slot", {"banner": filled(place)})
        yield State(f"{place}, kosong", "slot", {"banner": free(place)})
    yield State("teks panjang", "slot", {"banner": filled(Slot.TOP, LONG)})
    yield State("mengambang", "floating", {"banner": filled(Slot.FLOATING)}, is_framed=True)


def filled(place: str, text: str = "Berangkat tiap Jumat dari Pelabuhan Sora.") -> Banner:
    """A banner of the house."""
    return Banner(place, "Kapal ke Teluk Damar", text, "Pesan", "/gaya/", False, False)


def free(place: str) -> Banner:
    """A slot that is offered."""
    return Banner(place, "Banner Anda di sini", "Dilihat pembaca.", "", "", False, True)
