"""What belongs to a topic, a person or an agency: its newest stories, and the others by month.

Months never shift: a new story changes its entry's page and the page of its month, however many others
there are. A month with more than MOST_OF_MONTH stories goes on by day.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from heapq import merge

from redaksi.stories import walking
from redaksi.stories.listing import Listed
from redaksi.stories.models import Agency, Byline, Correction, Person, StoryTopic, Topic
from redaksi.stories.models.directory import Entry
from redaksi.stories.queries import listed_by_pk
from redaksi.stories.walking import Rows

LINKED = "listed_at IS NOT NULL AND {column} = %(entry)s"
READ = "live AND withdrawn_at IS NULL"
CORRECTIONS = """
stories_correction AS correction JOIN stories_story AS story
    ON story.id = correction.story_id AND story.live AND story.withdrawn_at IS NULL
"""
TOPICS = "/topik/"
CORRECTIONS_ROOT = "/ralat/"
MOST_OF_MONTH = 300  # in one list on one page
RECENT = 1000  # newest links to topics, among which those are found that are written about now


@dataclass(frozen=True, slots=True)
class Gathering:
    """A list of stories of one entry. rows: where it is read from."""

    rows: Rows

    def newest(self, most: int) -> list[Listed]:
        """Its newest stories that readers may see."""
        return _in_order(walking.newest(self.rows, most))

    def of_month(self, month: date, most: int) -> list[Listed]:
        """Those of a month, the newest first."""
        return _in_order(walking.of_month(self.rows, month, most))

    def of_day(self, day: date) -> list[Listed]:
        """Those of a day, the newest first."""
        return _in_order(walking.of_day(self.rows, day))

    def is_too_long(self, month: date) -> bool:
        """Whether a month has more than its page shows."""
        return len(walking.of_month(self.rows, month, MOST_OF_MONTH + 1)) > MOST_OF_MONTH

    def days(self, month: date) -> list[date]:
        """The days of a month that have any, the newest first."""
        return walking.days(self.rows, month)

    def months(self) -> list[date]:
        """First days of the months that have any, the newest first."""
        return walking.months(self.rows)


def of_topic(topic: Topic) -> Gathering:
    """Stories about a topic."""
    return _linked("stories_storytopic", "topic_id", topic)


def signed_by(person: Person) -> Gathering:
    """Stories that a person made, as whatever."""
    return _linked("stories_byline", "person_id", person)


def mentioning(person: Person) -> Gathering:
    """Stories of which an editor said that they are about a person."""
    return _linked("stories_mention", "person_id", person)


def from_agency(agency: Agency) -> Gathering:
    """Stories that come from an agency."""
    condition = f"{READ} AND agency_id = %(entry)s"
    return Gathering(
        Rows("stories_story", condition, "first_published_at", "id", {"entry": agency.pk})
    )


def of_entry(entry: Entry) -> tuple[Gathering, ...]:
    """All lists of an entry of the directory."""
    match entry:
        case Topic():
            return (of_topic(entry),)
        case Person():
            return (signed_by(entry), mentioning(entry))
        case Agency():
            return (from_agency(entry),)
    return ()


def months_of(gatherings: Iterable[Gathering]) -> list[date]:
    """First days of the months that any of these lists has, the newest first."""
    every = merge(*(gathering.months() for gathering in gatherings), reverse=True)
    return list(dict.fromkeys(every))


def days_of(gatherings: Iterable[Gathering], month: date) -> list[date]:
    """The days of a month that any of these lists has, the newest first."""
    every = merge(*(gathering.days(month) for gathering in gatherings), reverse=True)
    return list(dict.fromkeys(every))


def roles_of(person: Person, stories: Iterable[Listed]) -> dict[int, tuple[str, ...]]:
    """As what a person made these stories, by their numbers; words for readers."""
    rows = Byline.objects.filter(person=person, story__in=[story.pk for story in stories])
    found: dict[int, tuple[str, ...]] = {}
    for pk, role in rows.order_by("sort_order", "pk").values_list("story_id", "role"):
        found[pk] = (*found.get(pk, ()), str(Byline.Role(role).label))
    return found


def current_topics(most: int) -> list[Topic]:
    """Topics that were written about last, in the order of their names."""
    links = StoryTopic.objects.filter(listed_at__isnull=False).order_by("-listed_at")
    newest = dict.fromkeys(links.values_list("topic_id", flat=True)[:RECENT])
    return list(Topic.objects.filter(pk__in=list(newest)[:most]).order_by("name", "pk"))


def corrections() -> Rows:
    """Corrections of stories that readers may see."""
    return Rows(CORRECTIONS, "true", "correction.published_at", "correction.id")


def corrections_by_pk(pks: list[int]) -> list[tuple[Correction, Listed]]:
    """These corrections with their stories, in this order; two queries."""
    found = Correction.objects.in_bulk(pks)
    stories = listed_by_pk({correction.story_id for correction in found.values()})
    return [
        (found[pk], stories[found[pk].story_id])
        for pk in pks
        if pk in found and found[pk].story_id in stories
    ]


def addresses() -> Iterator[str]:
    """Addresses of the lists: of topics, of corrections, of all entries that have stories.

    Not of the days of a month that is too long: those are printed when they are first asked for.
    """
    yield TOPICS
    yield CORRECTIONS_ROOT
    for month in walking.months(corrections()):
        yield address_of_month(CORRECTIONS_ROOT, month)
    for model in (Topic, Person, Agency):
        entries: Iterable[Entry] = model.peers().order_by("pk").iterator(chunk_size=2000)
        for entry in entries:
            months = months_of(of_entry(entry))
            if months:
                yield entry.address
            yield from (address_of_month(entry.address, month) for month in months)


def address_of_month(root: str, month: date) -> str:
    """Path of the page with a list's stories of a month. root: path of the list's own page."""
    return f"{root}{month:%Y/%m}/"


def address_of_day(root: str, day: date) -> str:
    """Path of the page with a list's stories of a day. root: path of the list's own page."""
    return f"{root}{day:%Y/%m/%d}/"


def _linked(table: str, column: str, entry: Entry) -> Gathering:
    condition = LINKED.format(column=column)
    return Gathering(Rows(table, condition, "listed_at", "story_id", {"entry": entry.pk}))


def _in_order(pks: list[int]) -> list[Listed]:
    found = listed_by_pk(pks)
    return [found[pk] for pk in pks if pk in found]
