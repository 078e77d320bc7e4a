"""A month of a topic, a person or an agency; the list of topics."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from redaksi.portal import linked_data
from redaksi.portal.cards import line
from redaksi.portal.furniture import Furniture, Head, furniture, whole
from redaksi.portal.pages.entry import Item, StoryList
from redaksi.portal.pages.steps import Step, month_step, topics_step
from redaksi.portal.slots import Banners, banners
from redaksi.press.keys import use
from redaksi.stories import archive, gatherings, keys
from redaksi.stories.models import Agency, Person, Topic
from redaksi.stories.models.directory import Entry

MOST_OF_MONTH = 300  # in one list; a month's other stories are reached by day
MOST_TOPICS = 120


@dataclass(frozen=True, slots=True)
class EntryMonthPage:
    """What an entry has of one month.

    title: the entry and the month. above: the pages above it, the highest first. lists: as on the entry's
    page, all of the month. by_day: where all stories of the month are, where a list is too long; or None.
    """

    furniture: Furniture
    head: Head
    banners: Banners
    title: str
    above: tuple[Step, ...]
    lists: tuple[StoryList, ...]
    by_day: Step | None


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
    lists = []
    for title, gathering in zip(_titles(entry), gatherings.of_entry(entry), strict=True):
        stories = gathering.of_month(month, MOST_OF_MONTH)
        if stories:
            lists.append(StoryList(title, tuple(Item(line(story)) for story in stories)))
    if not lists:
        return None
    around = furniture()
    here = month_step(entry.address, month)
    title = f"{entry.name}, {here.words}"
    above = (
        *((topics_step(),) if isinstance(entry, Topic) else ()),
        Step(entry.name, entry.address),
    )
    too_long = any(len(one.items) == MOST_OF_MONTH for one in lists)
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
        lists=tuple(lists),
        by_day=Step(here.words, archive.address_of_month(month)) if too_long else None,
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


def _key(entry: Entry) -> str:
    match entry:
        case Topic():
            return keys.topic(entry.pk)
        case Agency():
            return keys.agency(entry.pk)
    return keys.person(entry.pk)
