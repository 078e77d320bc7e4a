"""The keys of this room: what pages use and what changes order."""

from redaksi.press.registry import Wish, catalogue, order_on_change
from redaksi.stories import queries
from redaksi.stories.models import (
    Agency,
    Byline,
    Correction,
    FormerAddress,
    Person,
    Photo,
    Section,
    Story,
    StoryTopic,
    Topic,
)

FRONT = "list:front"
SECTIONS = "list:sections"

# What a draft's saving touches: no reader sees any of it.
DRAFT_FIELDS = (
    "latest_revision",
    "has_unpublished_changes",
    "locked",
    "locked_at",
    "locked_by",
)


def story(pk: int) -> str:
    return f"story:{pk}"


def section(pk: int) -> str:
    return f"section:{pk}"


def section_list(pk: int) -> str:
    """The list of a section's newest stories."""
    return f"list:section:{pk}"


def person(pk: int) -> str:
    return f"person:{pk}"


def agency(pk: int) -> str:
    return f"agency:{pk}"


def topic(pk: int) -> str:
    return f"topic:{pk}"


def photo(pk: int) -> str:
    return f"photo:{pk}"


def register() -> None:
    """Tell the press what a change of this room's rows orders."""
    order_on_change(Story, _story_wish, unless_only=DRAFT_FIELDS)
    order_on_change(Section, lambda row: Wish((section(row.pk), SECTIONS), (row.address,)))
    order_on_change(Person, lambda row: Wish((person(row.pk),)))
    order_on_change(Agency, lambda row: Wish((agency(row.pk),)))
    order_on_change(Topic, lambda row: Wish((topic(row.pk),)))
    order_on_change(Photo, lambda row: Wish((photo(row.pk),)))
    order_on_change(Correction, lambda row: Wish((story(row.story_id),)))
    order_on_change(Byline, lambda row: Wish((story(row.story_id),)))
    order_on_change(StoryTopic, lambda row: Wish((story(row.story_id),)))
    order_on_change(FormerAddress, lambda row: Wish((), (row.address,)))
    catalogue(queries.printed_addresses)


def _story_wish(row: Story) -> Wish:
    """A story that was never public is on no page; all others are on theirs and on the lists.

    One that comes in between older ones (restored, moved from another section, published with an
    earlier time) is also offered on the pages of the next ones, which do not know its key yet.
    """
    if not row.address:
        return Wish()
    lists = (story(row.pk), FRONT, section_list(row.section_id))
    return Wish(lists, (row.address, *queries.addresses_after(row)))
