"""A month, and a day, of a topic, a person or an agency; the list of topics."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from redaksi.portal import linked_data
from redaksi.portal.cards import line
from redaksi.portal.furniture import Furniture, Head, furniture, whole
from redaksi.portal.pages.entry import Item, StoryList
from redaksi.portal.pages.steps import Step, day_step, month_step, topics_step
from redaksi.portal.slots import Banners, banners
from redaksi.press.keys import use
from redaksi.stories import gatherings, keys
from redaksi.stories.listing import Listed
from redaksi.stories.models import Agency, Person, Topic
from redaksi.stories.models.directory import Entry

MOST_TOPICS = 120


@dataclass(frozen=True, slots=True)
class EntryMonthPage:
    """What an entry has of one month, or of one day.

    title: the entry and the time. above: the pages above it, the highest first. lists: as on the entry's
    page, all of that time, or the newest of a month that has too many. by_day: then its days, else none.
    """

    furniture: Furniture
    head: Head
    banners: Banners
    title: str
    above: tuple[Step, ...]
    lists: tuple[StoryList, ...]
    by_day: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class TopicLine:
    """A topic in the list of topics."""

    name: str
    address: str
    description: str


@dataclass(frozen=True, slots=True)
class TopicsPage:
    """The topics that are written about now, by name."""

    furniture: Furniture
    head: Head
    banners: Banners
    title: str
    topics: tuple[TopicLine, ...]


def entry_month_page(entry: Entry, month: date) -> EntryMonthPage | None:
    """An entry's stories of a month; None where readers may see none. A fixed number of queries."""
    use(_key(entry))
    most = gatherings.MOST_OF_MONTH
    of = gatherings.of_entry(entry)
    found = [gathering.of_month(month, most + 1) for gathering in of]
    is_too_long = any(len(stories) > most for stories in found)
    days = gatherings.days_of(of, month) if is_too_long else ()
    return _page(
        entry,
        month_step(entry.address, month),
        lists=[stories[:most] for stories in found],
        by_day=tuple(day_step(entry.address, day) for day in days),
    )


def entry_day_page(entry: Entry, day: date) -> EntryMonthPage | None:
    """An entry's stories of a day; None where there are none, or where the page of the month has them all.

    A fixed number of queries.
    """
    use(_key(entry), keys.of_day(_list_key(entry), day))
    of = gatherings.of_entry(entry)
    if not any(gathering.is_too_long(day) for gathering in of):
        return None
    return _page(
        entry,
        day_step(entry.address, day),
        lists=[gathering.of_day(day) for gathering in of],
        under=(month_step(entry.address, day),),
    )


def _page(
    entry: Entry,
    here: Step,
    *,
    lists: list[list[Listed]],
    by_day: tuple[Step, ...] = (),
    under: tuple[Step, ...] = (),
) -> EntryMonthPage | None:
    """under: what stands between the entry and this page."""
    if not any(lists):
        return None
    around = furniture()
    title = f"{entry.name}, {here.words}"
    above = (
        *((topics_step(),) if isinstance(entry, Topic) else ()),
        Step(entry.name, entry.address),
        *under,
    )
    steps = (*((step.words, step.address) for step in above), (title, here.address))
    description = _("Stories on %(entry)s from %(month)s.") % {
        "entry": entry.name,
        "month": here.words,
    }
    return EntryMonthPage(
        furniture=around,
        head=Head(
            title=title,
            description=description,
            canonical=whole(here.address),
            linked_data=linked_data.listing(
                around, kind="CollectionPage", said={"description": description}, steps=steps
            ),
        ),
        banners=banners(around.email),
        title=title,
        above=above,
        lists=tuple(
            StoryList(heading, tuple(Item(line(story)) for story in stories))
            for heading, stories in zip(_titles(entry), lists, strict=True)
            if stories
        ),
        by_day=by_day,
    )


def topics_page() -> TopicsPage:
    """The list of topics; a fixed number of queries."""
    use(keys.TOPICS)
    topics = gatherings.current_topics(MOST_TOPICS)
    use(*(keys.topic(topic.pk) for topic in topics))
    around = furniture()
    here = topics_step()
    description = _("What %(newspaper)s is writing about: the topics of the newest stories.") % {
        "newspaper": around.name
    }
    return TopicsPage(
        furniture=around,
        head=Head(
            title=here.words,
            description=description,
            canonical=whole(here.address),
            linked_data=linked_data.listing(
                around,
                kind="CollectionPage",
                said={"description": description},
                steps=((here.words, here.address),),
            ),
        ),
        banners=banners(around.email),
        title=here.words,
        topics=tuple(TopicLine(topic.name, topic.address, topic.description) for topic in topics),
    )


def _titles(entry: Entry) -> tuple[str, ...]:
    """Headings of the entry's lists, as `gatherings.of_entry` gives them."""
    if isinstance(entry, Person):
        named = {"name": entry.name}
        return (_("Stories by %(name)s") % named, _("Stories that mention %(name)s") % named)
    return ("",)


def _list_key(entry: Entry) -> str:
    match entry:
        case Topic():
            return keys.topic_list(entry.pk)
        case Agency():
            return keys.agency_list(entry.pk)
    return keys.person_list(entry.pk)


def _key(entry: Entry) -> str:
    match entry:
        case Topic():
            return keys.topic(entry.pk)
        case Agency():
            return keys.agency(entry.pk)
    return keys.person(entry.pk)
