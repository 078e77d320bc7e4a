"""The keys of this room."""

from redaksi.banners.models import HouseBanner
from redaksi.press.registry import Wish, order_on_change

BANNERS = "banners"


def register() -> None:
    """Tell the press what a change of this room's rows orders."""
    order_on_change(HouseBanner, lambda _banner: Wish((BANNERS,)))
