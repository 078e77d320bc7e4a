"""The keys of this room: what pages use and what changes order."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime

from redaksi.lib.newsroom_time import day_of
from redaksi.press.models import Urgency
from redaksi.press.registry import Wish, catalogue, order_on_change
from redaksi.stories import archive, gatherings, parts, queries
from redaksi.stories.models import (
    Agency,
    Byline,
    Correction,
    FormerAddress,
    LiveUpdate,
    Mention,
    Person,
    Photo,
    Section,
    Story,
    StoryTopic,
    Topic,
)
from redaksi.stories.models.links import Link
from redaksi.stories.models.search import MOST_OFFERED
from redaksi.stories.models.story import DRAFT_FIELDS, MOST_PEOPLE, MOST_TOPICS

FRONT = "list:front"
SECTIONS = "list:sections"
DAYS = "list:days"
MONTHS = "list:months"  # which months have stories
TOPICS = "list:topics"
CORRECTIONS = "list:corrections"

# The most sheets that one action on one story touches, whatever the size of the archive: its page and a
# former address, both with all of their parts, the front and two section fronts, each in two editions,
# the pages of the next stories in two sections, the last and the whole page of those that chose it as
# related, the archive's front, and of two days the page, the month and the days beside. Stories that point
# to it in their text, the months of its corrections, and the sheets of the one story that it verifies (as
# many as its own) come on top: editors put them there one by one.
WITHOUT_ENTRIES = (
    2 * (1 + parts.MOST_OF_STORY) + 2 * (1 + 2) + 2 * queries.RELATED + 2 * MOST_OFFERED + 1 + 2 * 4
)

# The list of topics and that of corrections, which a story may both leave.
LISTS = 2
# The page of a topic, a person or an agency, and of its months, and of the days of a month that is too long
# for one page, that which the story leaves and that which it comes to.
PER_ENTRY = 1 + 2 + 2
# What a story had before a change and what it has afterwards.
MOST_ENTRIES = 2 * (MOST_TOPICS + 2 * MOST_PEOPLE + 1)


def most_sheets(entries: int) -> int:
    """The most sheets that one action touches on a story with so many topics, people and agencies."""
    return WITHOUT_ENTRIES + LISTS + PER_ENTRY * entries


MOST_SHEETS = most_sheets(MOST_ENTRIES)


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


def topic_list(pk: int) -> str:
    """The list of a topic's newest stories."""
    return f"list:topic:{pk}"


def person_list(pk: int) -> str:
    """The lists of what a person made last, and of what mentions the person."""
    return f"list:person:{pk}"


def agency_list(pk: int) -> str:
    """The list of an agency's newest stories."""
    return f"list:agency:{pk}"


def of_day(of: str, day: date) -> str:
    """What a list has of one day; of: the list's own key."""
    return f"{of}:{day:%Y-%m-%d}"


def live(pk: int) -> str:
    """The updates of a story that is covered live."""
    return f"live:story:{pk}"


def photo(pk: int) -> str:
    return f"photo:{pk}"


def day(of: date) -> str:
    """The list of what was published on one day."""
    return f"list:day:{of:%Y-%m-%d}"


def month(of: date) -> str:
    """The list of a month's days that have stories."""
    return f"list:month:{of:%Y-%m}"


def whole_month(of: date) -> str:
    """All stories of a month at once: so much that it waits until nothing else does."""
    return f"list:whole-month:{of:%Y-%m}"


def register() -> None:
    """Tell the press what a change of this room's rows orders."""
    order_on_change(Story, _story_wish, unless_only=DRAFT_FIELDS)
    order_on_change(Section, _section_wish)
    order_on_change(Person, lambda row: Wish((person(row.pk),)))
    order_on_change(Agency, lambda row: Wish((agency(row.pk),)))
    order_on_change(Topic, lambda row: Wish((topic(row.pk),)))
    order_on_change(Photo, lambda row: Wish((photo(row.pk),)))
    order_on_change(Correction, _correction_wish)
    for link in (Byline, Mention, StoryTopic):
        order_on_change(link, _link_wish)
    order_on_change(FormerAddress, _former_wish)
    order_on_change(LiveUpdate, _live_wish, unless_only=("latest_revision",))
    catalogue(queries.printed_addresses)
    catalogue(archive_addresses)
    catalogue(gatherings.addresses)


def _section_wish(row: Section) -> Wish:
    fronts = (row.address, parts.lite_address(row.address))
    return Wish((section(row.pk), SECTIONS), fronts)


def archive_addresses() -> Iterator[str]:
    """Addresses of the days and months that have stories, the newest first."""
    yield archive.ROOT
    yield from map(archive.address_of_month, archive.months())
    yield from map(archive.address_of_day, archive.days())


def placed_wish(row: Story, published_at: datetime) -> Wish:
    """What changes where a story comes to, or leaves, the lists of the time `published_at`."""
    wishes = [archive_wish(row, published_at), *_entry_wishes(row, published_at)]
    return _together(wishes)


def _in_place_wish(row: Story, published_at: datetime) -> Wish:
    """What changes where a story that stands on the lists of that time reads otherwise.

    Lists that use each of their stories are reached by its key. Here are those that do not: the page of
    the day, and of its topics, people and agencies the pages of the month and of the day.
    """
    its_day = day_of(published_at)
    lists = list(_lists_of(row))
    return Wish(
        (day(its_day), *(of_day(key, its_day) for key, _ in lists)),
        tuple(gatherings.address_of_month(address, its_day) for _, address in lists),
    )


def archive_wish(row: Story, published_at: datetime) -> Wish:
    """What `row` changes in the archive where it comes to or leaves the day of `published_at`.

    The day itself: by address, since its first story finds no page of it. Where it is the day's only story,
    also what leads there: the month, the index, and the days beside it, which lead past it when it has
    left; their pages do not know that day's key.
    """
    its_day = day_of(published_at)
    its_page = Wish((day(its_day),), (archive.address_of_day(its_day),))
    # Whoever verifies another story locks that one later, which may be the one that is asked for here.
    verifies = row.verifies_id or row.former_verifies_id
    if not verifies and archive.has_another(its_day, besides=row.pk):
        return its_page
    beside = (archive.day_before(its_day), archive.day_after(its_day))
    around = Wish(
        (month(its_day), DAYS),
        (
            archive.address_of_month(its_day),
            *(archive.address_of_day(other) for other in beside if other),
        ),
    )
    return _together([its_page, around])


def _story_wish(row: Story) -> Wish:
    """A story that was never public is on no page; all others are on theirs and on the lists."""
    if not row.address:
        return Wish()
    former = (part for each in _former_addresses(row) for part in _parts_of(row, each))
    its_own = Wish((story(row.pk),), (row.address, *_parts_of(row, row.address), *former))
    wishes = [its_own, lists_wish(row), *map(_corrected, row.corrections.all())]
    return replace(
        _together(wishes), urgency=Urgency.BREAKING if row.withdrawn_at else Urgency.NORMAL
    )


def lists_wish(row: Story) -> Wish:
    """The lists that it comes to, stands on or leaves at its time of publication.

    One that comes in between older ones (restored, moved from another section, published with an
    earlier time) is also offered on the pages of the next ones, which do not know its key yet.
    """
    moment = row.first_published_at
    if row.stays_in_place and moment:
        return _in_place_wish(row, moment)
    newest = Wish((FRONT, section_list(row.section_id)), tuple(queries.addresses_after(row)))
    return _together([newest, placed_wish(row, moment)]) if moment else newest


def _entry_wishes(row: Story, published_at: datetime) -> Iterator[Wish]:
    """The lists of the story's topics, people and agencies."""
    day = day_of(published_at)
    lists = list(_lists_of(row))
    for key, address in lists:
        yield _listed(key, address, day)
    if any(address.startswith(gatherings.TOPICS) for _, address in lists):
        yield Wish((TOPICS,), (gatherings.TOPICS,))


def _lists_of(row: Story) -> Iterator[tuple[str, str]]:
    """Key and address of the lists of its topics, people and agencies, as the database has them."""
    topics = StoryTopic.objects.filter(story_id=row.pk).values_list("topic_id", "topic__slug")
    for pk, slug in topics:
        yield topic_list(pk), Topic(slug=slug).address
    for links in (Byline, Mention):
        people = links.siblings().filter(story_id=row.pk)
        for pk, slug in people.values_list("person_id", "person__slug"):
            yield person_list(pk), Person(slug=slug).address
    agencies = {row.agency_id, row.former_agency_id} - {None}
    for its in Agency.objects.filter(pk__in=agencies) if agencies else ():
        yield agency_list(its.pk), its.address


def _link_wish(row: Link) -> Wish:
    """Saved unchanged it orders nothing of its own; moved to another entry, the lists of both."""
    its_story = Wish((story(row.story_id),))
    moment = row.story.first_published_at
    if not row.is_relinked or not row.story.address or moment is None:
        return its_story
    day = day_of(moment)
    is_topic = isinstance(row, StoryTopic)
    of_list = topic_list if is_topic else person_list
    listed = [_listed(of_list(entry.pk), entry.address, day) for entry in row.entries()]
    if is_topic:
        listed.append(Wish((TOPICS,), (gatherings.TOPICS,)))
    return _together([its_story, *listed])


def _listed(key: str, address: str, day: date) -> Wish:
    """A list's own page, and its page of a month; by address, since the first story finds no page.

    The page of the day only where it is there: most months have no need of it.
    """
    return Wish((key, of_day(key, day)), (address, gatherings.address_of_month(address, day)))


def _correction_wish(row: Correction) -> Wish:
    return _together([Wish((story(row.story_id),)), _corrected(row)])


def _corrected(row: Correction) -> Wish:
    """The list of corrections, and its page of the month."""
    root = gatherings.CORRECTIONS_ROOT
    month = gatherings.address_of_month(root, day_of(row.published_at))
    return Wish((CORRECTIONS,), (root, month))


def _together(wishes: Iterable[Wish]) -> Wish:
    """All of these as one; the first address stays the first."""
    every = list(wishes)
    return Wish(
        tuple(dict.fromkeys(key for wish in every for key in wish.keys)),
        tuple(dict.fromkeys(address for wish in every for address in wish.addresses)),
    )


def _former_wish(row: FormerAddress) -> Wish:
    """Whoever had a part of the story at its former address is led on, too."""
    return Wish((), (row.address, *_parts_of(row.story, row.address)))


def _former_addresses(row: Story) -> Iterable[str]:
    return row.former_addresses.values_list("address", flat=True)


def _parts_of(row: Story, address: str) -> Iterator[str]:
    """The sheets that belong to the story's own, at its address or at one that it had."""
    return parts.sheets_of(address, row.page_count, row.coverage)


def _live_wish(row: LiveUpdate) -> Wish:
    """Readers of a live blog wait for its next update: it goes before everything else."""
    if row.published_at is None:
        return Wish()
    address = row.story.address or ""
    first = (address, parts.stamp_address(address)) if address else ()
    return Wish((live(row.story_id),), first, Urgency.BREAKING)
