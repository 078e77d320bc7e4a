"""The keys of this room: what pages use and what changes order."""

from collections.abc import Iterator
from datetime import date, datetime

from redaksi.press.models import Urgency
from redaksi.press.registry import Wish, catalogue, order_on_change
from redaksi.stories import archive, queries
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
DAYS = "list:days"

# The most sheets that one action on one story touches, whatever the size of the archive: its page and a
# former address, the front, two section fronts, the pages of the next stories in two sections, the
# archive's front, and of two days the page, the month and the days beside. Stories that point to it in
# their text come on top: editors put them there one by one.
MOST_SHEETS = 2 + 1 + 2 + 2 * queries.RELATED + 1 + 2 * 4

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


def day(of: date) -> str:
    """The list of what was published on one day."""
    return f"list:day:{of:%Y-%m-%d}"


def month(of: date) -> str:
    """The list of a month's days that have stories."""
    return f"list:month:{of:%Y-%m}"


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
    catalogue(archive_addresses)


def archive_addresses() -> Iterator[str]:
    """Addresses of the days and months that have stories, the newest first."""
    yield archive.ROOT
    yield from map(archive.address_of_month, archive.months())
    yield from map(archive.address_of_day, archive.days())


def archive_wish(published_at: datetime) -> Wish:
    """What a story that comes to or leaves the day of `published_at` changes in the archive.

    The days beside it lead to it, or past it when its last story has left: their pages do not know that
    day's key. All by address, since the first story of a day finds no page of it.
    """
    its_day = archive.day_of(published_at)
    beside = (archive.day_before(its_day), archive.day_after(its_day))
    return Wish(
        (day(its_day), month(its_day), DAYS),
        (
            archive.address_of_day(its_day),
            archive.address_of_month(its_day),
            *(archive.address_of_day(other) for other in beside if other),
        ),
    )


def _story_wish(row: Story) -> Wish:
    """A story that was never public is on no page; all others are on theirs and on the lists.

    One that comes in between older ones (restored, moved from another section, published with an
    earlier time) is also offered on the pages of the next ones, which do not know its key yet.
    """
    if not row.address:
        return Wish()
    in_archive = archive_wish(row.first_published_at) if row.first_published_at else Wish()
    return Wish(
        (story(row.pk), FRONT, section_list(row.section_id), *in_archive.keys),
        (row.address, *queries.addresses_after(row), *in_archive.addresses),
        Urgency.BREAKING if row.withdrawn_at else Urgency.NORMAL,
    )
