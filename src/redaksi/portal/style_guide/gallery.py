from collections.abc import Iterator

from redaksi.portal.blocks import Gallery
from redaksi.portal.style_guide import State
from redaksi.portal.style_guide._examples import figure, tall

TEMPLATE = "gallery/gallery.html"


def states() -> Iterator[State]:
    yield State("satu foto", "gallery", {"block": Gallery("", (figure(),))})
    several = (figure(), figure(tall()), figure(made_by_ai=True), figure())
    yield State("beberapa foto", "gallery", {"block": Gallery("Sesudah banjir", several)})
