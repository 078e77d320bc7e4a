"""The front page."""

from dataclasses import dataclass

from django.utils import timezone
from django.utils.translation import gettext as _

from redaksi.portal import linked_data
from redaksi.portal.fronts import layout
from redaksi.portal.fronts.laying import lay
from redaksi.portal.fronts.layout import Wish
from redaksi.portal.fronts.parts import Part
from redaksi.portal.furniture import Furniture, Head, furniture, sections_in_menu, whole
from redaksi.portal.keys import FRONT_LAYOUT
from redaksi.portal.machines.feeds.links import feed_links
from redaksi.portal.models import FrontPage as LaidOut
from redaksi.portal.slots import Banners, banners
from redaksi.press.keys import use
from redaksi.stories import keys

MOST_STRIPS = 12  # of a block that shows the sections of the menu


@dataclass(frozen=True, slots=True)
class FrontPage:
    """The front page.

    parts: as they follow each other, see `fronts.parts`; no story stands twice. has_stories: whether any
    part shows one.
    """

    furniture: Furniture
    head: Head
    banners: Banners
    parts: tuple[Part, ...]
    has_stories: bool


def front_page(laid_out: tuple[Wish, ...] | None = None, *, origin: str = "") -> FrontPage:
    """The front page as it is now; the number of queries depends on the kinds of its blocks only.

    laid_out: shown instead of what is published. origin: as `furniture` takes it.
    """
    use(keys.FRONT, keys.SECTIONS, FRONT_LAYOUT)
    around = furniture("/", origin=origin)
    around_text = banners(around.email)
    wishes = published_layout() if laid_out is None else laid_out
    laid = lay(
        layout.standing(wishes, timezone.now()), around_text, menu=sections_in_menu()[:MOST_STRIPS]
    )
    return FrontPage(
        furniture=around,
        head=Head(
            title=around.tagline or _("Latest news"),
            description=around.description,
            canonical=whole("/"),
            linked_data=linked_data.organisation(around),
            feeds=feed_links("/", around.name),
        ),
        banners=around_text,
        parts=laid.parts,
        has_stories=any(part.kind not in {"ticker", "banner"} for part in laid.parts),
    )


def published_layout() -> tuple[Wish, ...]:
    """What editors published, or else the layout by rule."""
    page = LaidOut.objects.filter(live=True).only("layout").order_by("pk").first()
    return (page.wishes if page else ()) or layout.wishes(layout.DEFAULT)
