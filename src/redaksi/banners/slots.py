"""The places where banners stand, and the room that is kept for them."""

from dataclasses import dataclass
from enum import StrEnum


class Slot(StrEnum):
    """A place on a page."""

    TOP = "top"
    IN_TEXT = "in-text"
    BESIDE = "beside"
    BELOW = "below"
    FLOATING = "floating"


@dataclass(frozen=True, slots=True)
class Size:
    """Width and height in CSS pixels."""

    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Room:
    """What is kept free for a slot, so that the page never shifts. None: not shown on that screen."""

    phone: Size | None
    desktop: Size | None


# The sizes that Indonesian rate cards sell.
ROOMS: dict[Slot, Room] = {
    Slot.TOP: Room(phone=Size(320, 100), desktop=Size(970, 90)),
    Slot.IN_TEXT: Room(phone=Size(300, 250), desktop=Size(336, 280)),
    Slot.BESIDE: Room(phone=None, desktop=Size(300, 600)),
    Slot.BELOW: Room(phone=Size(320, 100), desktop=Size(728, 90)),
    Slot.FLOATING: Room(phone=Size(320, 50), desktop=Size(728, 90)),
}
