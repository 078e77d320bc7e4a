"""What stands in the slots of a page."""

from redaksi.banners.keys import BANNERS
from redaksi.banners.models import HouseBanner
from redaksi.banners.slots import Slot
from redaksi.press.keys import use
from redaksi.press.sharing import shared


def house_banners() -> dict[Slot, HouseBanner]:
    """The house's banner of each slot that has one: a query for all pages that are printed together."""
    return shared("banners.house", _read)


def _read() -> dict[Slot, HouseBanner]:
    use(BANNERS)
    return {Slot(banner.slot): banner for banner in HouseBanner.objects.all()}
