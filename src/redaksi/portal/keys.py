"""The keys of this room."""

from redaksi.portal.models import Newspaper
from redaksi.press.registry import Wish, catalogue, order_on_change

SITE = "site"


def template(name: str) -> str:
    """The template of a page kind, for example `template:portal/story`."""
    return f"template:portal/{name}"


def register() -> None:
    """Tell the press what a change of this room's rows orders, and which addresses it has."""
    from redaksi.portal.urls import fixed_addresses

    order_on_change(Newspaper, lambda _row: Wish((SITE,)))
    catalogue(fixed_addresses)
