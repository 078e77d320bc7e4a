"""Banner slots on a page: their room, and what the house shows in them."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from redaksi.banners.models import HouseBanner
from redaksi.banners.queries import house_banners
from redaksi.banners.slots import ROOMS, Size, Slot

DESKTOP = "64rem"  # from this width on, a slot has its desktop room


@dataclass(frozen=True, slots=True)
class Banner:
    """What stands in one slot.

    slot: name of the place. headline, text, call: words, set in the portal's type; text and call may
    be empty. url: where it leads, empty for no link. is_external: whether that is another site.
    is_free: whether nothing is set and the slot is offered.
    """

    slot: str
    headline: str
    text: str
    call: str
    url: str
    is_external: bool
    is_free: bool


@dataclass(frozen=True, slots=True)
class Banners:
    """The banners of a page, one for each place. floating: None where the house set none, for what
    covers a part of the page must have something to say."""

    top: Banner
    in_text: Banner
    beside: Banner
    below: Banner
    floating: Banner | None


def banners(email: str = "") -> Banners:
    """What stands in the slots now. email: of the newsroom, offered where a slot is free."""
    house = house_banners()

    def of(slot: Slot) -> Banner:
        return _of_the_house(slot, house[slot]) if slot in house else _free(slot, email)

    return Banners(
        top=of(Slot.TOP),
        in_text=of(Slot.IN_TEXT),
        beside=of(Slot.BESIDE),
        below=of(Slot.BELOW),
        floating=of(Slot.FLOATING) if Slot.FLOATING in house else None,
    )


def rooms_css() -> str:
    """The room of each slot as custom properties, so that no page shifts when a banner comes."""
    phone = "".join(_room(slot, room.phone) for slot, room in ROOMS.items())
    desktop = "".join(_room(slot, room.desktop) for slot, room in ROOMS.items())
    return f"{phone}\n@media (width >= {DESKTOP}) {{ {desktop} }}\n"


def _room(slot: Slot, size: Size | None) -> str:
    width, height = (size.width, size.height) if size else (0, 0)
    return f".slot--{slot} {{ --slot-width: {width}px; --slot-height: {height}px; }} "


def _of_the_house(slot: Slot, banner: HouseBanner) -> Banner:
    return Banner(
        slot=slot,
        headline=banner.headline,
        text=banner.text,
        call=banner.call,
        url=banner.url,
        is_external=banner.url.startswith(("https://", "http://")),
        is_free=False,
    )


def _free(slot: Slot, email: str) -> Banner:
    return Banner(
        slot=slot,
        headline=_("Your banner here"),
        text=_("This space reaches the readers of this page."),
        call=_("Write to us") if email else "",
        url=f"mailto:{email}" if email else "",
        is_external=False,
        is_free=True,
    )
