"""What changes order of that which programs read.

Lists are ordered by the keys of the stories' room. What is ordered here is what those keys cannot reach:
addresses that have no sheet yet, and the sitemaps, which wait until nothing else does.
"""

from collections.abc import Iterator

from redaksi.lib.newsroom_time import day_of
from redaksi.portal.keys import DISTRIBUTION, DRAFT_FIELDS
from redaksi.portal.machines import feeds, sitemaps, urls
from redaksi.portal.machines.root_files import ADS, SECURITY
from redaksi.portal.machines.single import api_address, ninjs_address
from redaksi.portal.models import Distribution, Newspaper, StaticPage
from redaksi.press.models import Sheet, Urgency
from redaksi.press.registry import Wish, catalogue, order_on_change
from redaksi.stories import keys, queries, walking
from redaksi.stories.models import (
    Byline,
    Person,
    Photo,
    Section,
    Story,
    StoryTopic,
    Topic,
)
from redaksi.stories.models.directory import Entry
from redaksi.stories.models.links import Link
from redaksi.stories.models.story import DRAFT_FIELDS as STORY_DRAFT_FIELDS

# Bytes of a month's file from which on it may soon be two: the smallest entry takes more than a hundred.
NEARLY_FULL = 3_000_000

# The most sheets that one action on one story touches here: its ninjs and its page of the API; of the front
# and of two sections the feeds and the list of the API; the lists of ninjs and of topics; the sitemaps of
# news, pages, directory and two months, and their index.
WITHOUT_ENTRIES = 2 + 3 * (len(feeds.NAMES) + 1) + 2 + 3 + 2 + 1
# Of each topic and of each person that it had before or has afterwards.
PER_ENTRY = len(feeds.ENTRY_NAMES)


def most_sheets(entries: int) -> int:
    """The most sheets that one action touches here on a story with so many topics and people."""
    return WITHOUT_ENTRIES + PER_ENTRY * entries


def register() -> None:
    """Tell the press what a change orders here, and which addresses there are."""
    order_on_change(Distribution, lambda _row: Wish((DISTRIBUTION,), (ADS,)))
    order_on_change(Newspaper, lambda _row: Wish((), (SECURITY,)))
    order_on_change(Section, lambda row: Wish((), urls.section_addresses(row)))
    order_on_change(StaticPage, lambda _row: Wish((), (sitemaps.PAGES,)), unless_only=DRAFT_FIELDS)
    order_on_change(Story, _story_wish, unless_only=STORY_DRAFT_FIELDS)
    order_on_change(Story, _sitemap_wish, unless_only=STORY_DRAFT_FIELDS)
    order_on_change(Photo, _photo_wish)
    for link in (Byline, StoryTopic):
        order_on_change(link, _link_wish)
        order_on_change(link, _directory_wish)
    for entry in (Person, Topic):
        order_on_change(entry, _entry_wish)
    catalogue(urls.fixed_addresses)
    catalogue(urls.story_addresses)


def _story_wish(row: Story) -> Wish:
    """Its own item, the sitemap of news, and the feeds of its topics and people: the first story finds
    none of them, and where it stays they are reached by its key."""
    if not row.address:
        return Wish()
    feeds_there = () if row.stays_in_place else _feeds_of(row)
    return Wish(
        (sitemaps.NEWS_KEY,) if sitemaps.is_news(row) else (),
        (ninjs_address(row.pk), api_address(row.pk), *feeds_there),
        Urgency.BREAKING if row.withdrawn_at else Urgency.NORMAL,
    )


def _feeds_of(row: Story) -> Iterator[str]:
    for links in (StoryTopic, Byline):
        for link in links.siblings().filter(story_id=row.pk).select_related(links.TARGET):
            yield from _entry_feeds(getattr(link, links.TARGET))


def _link_wish(row: Link) -> Wish:
    """Saved unchanged it orders nothing: the story has ordered all its feeds."""
    if not row.is_relinked or not row.story.address:
        return Wish()
    return Wish((), _entry_feeds(getattr(row, row.TARGET)))


def _directory_wish(row: Link) -> Wish:
    """The directory has who and what has stories."""
    if not row.is_relinked or not row.story.address:
        return Wish()
    return Wish((sitemaps.DIRECTORY_KEY,), (), Urgency.ARCHIVE)


def _entry_wish(_row: Entry) -> Wish:
    return Wish((sitemaps.DIRECTORY_KEY,), (), Urgency.ARCHIVE)


def _entry_feeds(entry: Entry) -> tuple[str, ...]:
    return feeds.addresses(entry.address, feeds.ENTRY_NAMES)


def _sitemap_wish(row: Story) -> Wish:
    """The month's file; the index too where the month, or a part of it, may be new or gone."""
    if not row.address or row.first_published_at is None:
        return Wish()
    month = day_of(row.first_published_at).replace(day=1)
    address = sitemaps.address_of_month(month)
    if row.stays_in_place:
        return Wish((keys.whole_month(month),), (address,), Urgency.ARCHIVE)
    since, until = walking.month_bounds(month)
    others = queries.published().filter(first_published_at__gte=since, first_published_at__lt=until)
    ordered = [keys.whole_month(month), sitemaps.DIRECTORY_KEY]
    if (
        not others.exclude(pk=row.pk).exists()
        or Sheet.objects.filter(address=address, size__gt=NEARLY_FULL).exists()
    ):
        ordered.append(keys.MONTHS)
    return Wish(tuple(ordered), (address,), Urgency.ARCHIVE)


def _photo_wish(row: Photo) -> Wish:
    """The months whose stories lead with it."""
    moments = queries.published().filter(lead_photo_id=row.pk).order_by()
    months = {
        day_of(moment).replace(day=1)
        for moment in moments.values_list("first_published_at", flat=True)
        if moment
    }
    return Wish(tuple(map(keys.whole_month, sorted(months))), (), Urgency.ARCHIVE)
