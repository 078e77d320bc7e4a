"""The keys of this room."""

from collections.abc import Iterator

from redaksi.portal.models import (
    Appearance,
    FrontPage,
    Newspaper,
    SectionFront,
    StaticPage,
)
from redaksi.press.registry import Wish, catalogue, order_on_change
from redaksi.stories.models.story import DRAFT_FIELDS as STORY_DRAFT_FIELDS

SITE = "site"
PAGES = "list:pages"  # which static pages stand in the footer
DISTRIBUTION = "distribution"
FRONT_LAYOUT = "layout:front"
# What saving a draft of a page touches: no reader sees any of it.
DRAFT_FIELDS = (*STORY_DRAFT_FIELDS, "latest_revision_created_at", "draft_title")


def template(name: str) -> str:
    """The template of a page kind, for example `template:portal/story`."""
    return f"template:portal/{name}"


def section_layout(section: int) -> str:
    """How the front of a section is laid out."""
    return f"layout:section:{section}"


def static_page(pk: int) -> str:
    """A page of text, such as "Tentang Kami"."""
    return f"page:{pk}"


def register() -> None:
    """Tell the press what a change of this room's rows orders, and which addresses it has."""
    from redaksi.portal.appearance import asset_addresses
    from redaksi.portal.machines import keys as machines
    from redaksi.portal.urls import fixed_addresses

    order_on_change(Newspaper, lambda _row: Wish((SITE,)))
    order_on_change(Appearance, lambda row: Wish((SITE,), tuple(asset_addresses(row))))
    order_on_change(FrontPage, lambda _row: Wish((FRONT_LAYOUT,)), unless_only=DRAFT_FIELDS)
    order_on_change(
        SectionFront,
        lambda row: Wish((section_layout(row.section_id),)),
        unless_only=DRAFT_FIELDS,
    )
    order_on_change(StaticPage, _static_page_wish, unless_only=DRAFT_FIELDS)
    catalogue(fixed_addresses)
    catalogue(static_addresses)
    machines.register()


def static_addresses() -> Iterator[str]:
    """Addresses of the static pages that readers may see."""
    yield from (page.address for page in StaticPage.objects.filter(live=True))


def _static_page_wish(row: StaticPage) -> Wish:
    """Its page; every page of the portal only where the footer names it otherwise than before."""
    footer = (PAGES,) if row.is_footer_changed else ()
    return Wish((static_page(row.pk), *footer), (row.address,))
