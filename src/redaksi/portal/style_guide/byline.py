from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from redaksi.portal.pages.story_parts import Signature
from redaksi.portal.style_guide import State
from redaksi.portal.style_guide._examples import NOON

TEMPLATE = "byline/byline.html"


@dataclass(frozen=True, slots=True)
class Signed:
    """What the component asks of a story's page."""

    signatures: tuple[Signature, ...] = ()
    published: datetime = NOON
    updated: datetime | None = None
    minutes: int = 4
    is_advert: bool = False


def states() -> Iterator[State]:
    rani, bima = _signature("Rani Dewi", "Pewarta"), _signature("Bima Sakti", "Editor")
    yield State("tanpa nama", "byline", {"page": Signed()})
    yield State("tanpa nama, iklan", "byline", {"page": Signed(is_advert=True)})
    yield State("satu nama", "byline", {"page": Signed((rani,))})
    several = (rani, bima, _signature("Yohana Mambrasar Wulandari Kusumaningrum", "Kontributor"))
    updated = Signed(several, updated=NOON + timedelta(hours=3))
    yield State("beberapa nama, diperbarui", "byline", {"page": updated})


def _signature(name: str, role: str) -> Signature:
    return Signature(name, role, "/gaya/")
