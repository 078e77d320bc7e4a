"""Stories as feeds, partners and the API get them: plain values, as many queries for fifty as for one."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from django.db.models import QuerySet
from markupsafe import Markup

from redaksi.portal.cards import is_advert, kind_label, unverified_label, unverified_notice
from redaksi.portal.furniture import whole
from redaksi.portal.machines.texts import Sources, sources, text, writable
from redaksi.portal.pictures import Figure, Shape, figure
from redaksi.press.keys import use
from redaksi.press.remembering import remembered
from redaksi.press.sharing import shared
from redaksi.stories import keys, queries
from redaksi.stories.models import Byline, Section, Story, Topic

NEWEST = 51  # what a list of fifty needs to know whether others follow


@dataclass(frozen=True, slots=True)
class Name:
    """Something with a page: a section, a topic. address: its whole address."""

    pk: int
    name: str
    slug: str
    address: str


@dataclass(frozen=True, slots=True)
class Signed:
    """Who made the story, and as what: a value of `Byline.Role` and how readers are told it."""

    name: str
    role: str
    role_name: str


@dataclass(frozen=True, slots=True)
class Amendment:
    """A correction. kind: a value of `Correction.Kind`."""

    kind: str
    kind_name: str
    text: str
    moment: datetime


@dataclass(frozen=True, slots=True)
class Item:
    """One published story.

    address: whole address of its page. created: when its first draft was made. title: the headline,
    with the label before it where somebody paid for the story or where it still needs verification.
    label: its kind in words, empty for news. authors: names of who wrote it. updated: when readers last
    got it anew. text: empty where it was not asked for.
    """

    pk: int
    address: str
    created: datetime
    published: datetime
    updated: datetime
    title: str
    headline: str
    kicker: str
    standfirst: str
    kind: str
    label: str
    is_advert: bool
    made_by_ai: bool
    is_unverified: bool
    section: Name
    topics: tuple[Name, ...]
    signed: tuple[Signed, ...]
    place: str
    region: str
    agency: str
    agency_home: str
    photo: Figure | None
    corrections: tuple[Amendment, ...]
    text: Markup

    @property
    def authors(self) -> tuple[str, ...]:
        """Names of those who wrote it, in the editor's order."""
        wrote = {Byline.Role.REPORTER, Byline.Role.CONTRIBUTOR}
        return tuple(signed.name for signed in self.signed if signed.role in wrote)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a story stands in the lists: first published at `moment`, its number `pk`."""

    moment: datetime
    pk: int


@dataclass(frozen=True, slots=True)
class Read:
    """Stories with all that their items need.

    sources: None where nobody asks for their texts.
    """

    stories: tuple[Story, ...]
    sources: Sources | None


def read(stories: QuerySet[Story], *, texts: bool = True) -> Read:
    """Read these stories: a fixed number of queries. texts: whether their texts are wanted."""
    unread = ("source_text",) if texts else ("source_text", "body")
    rows = tuple(queries.with_links(stories.defer(*unread)))
    return Read(rows, sources(rows) if texts else None)


def newest(section: Section | None = None) -> tuple[Place, ...]:
    """The NEWEST stories, of all sections or of one: read once for all pages of a round."""

    def made() -> tuple[Place, ...]:
        stories = queries.published().select_related(None)
        if section is not None:
            stories = stories.filter(section=section)
        return tuple(
            Place(*row) for row in stories.values_list("first_published_at", "pk")[:NEWEST]
        )

    return shared(("machines.newest", section and section.pk), made)


def newest_items(section: Section | None = None) -> tuple[Item, ...]:
    """The items of `newest`, without texts."""

    def made() -> tuple[Item, ...]:
        numbers = [place.pk for place in newest(section)]
        return remembered("machines.item", numbers, partial(_makers, texts=False))

    return shared(("machines.items", section and section.pk), made)


def newest_with_texts(count: int, section: Section | None = None) -> tuple[Item, ...]:
    """The items of the first `count` of `newest`, with their texts."""
    return items_with_texts([place.pk for place in newest(section)[:count]])


def items_with_texts(numbers: Sequence[int]) -> tuple[Item, ...]:
    """The items of those of these stories that readers may see, in this order, with their texts."""
    return remembered("machines.whole_item", numbers, partial(_makers, texts=True))


def _makers(numbers: Sequence[int], *, texts: bool) -> dict[int, Callable[[], Item]]:
    found = read(queries.published().filter(pk__in=numbers), texts=texts)
    return {story.pk: partial(item, story, found.sources) for story in found.stories}


def items(found: Read) -> tuple[Item, ...]:
    """The items of these published stories; the page then uses, and wants, all that they show."""
    return tuple(item(story, found.sources) for story in found.stories)


def places(found: Read) -> tuple[Place, ...]:
    """Where these published stories stand in the lists."""
    moments = ((story.first_published_at, story.pk) for story in found.stories)
    return tuple(Place(moment, pk) for moment, pk in moments if moment)  # each of them has one


def name_of_section(section: Section) -> Name:
    return Name(section.pk, _said(section.name), section.slug, whole(section.address))


def name_of_topic(topic: Topic) -> Name:
    return Name(topic.pk, _said(topic.name), topic.slug, whole(topic.address))


def latest(found: Sequence[Item]) -> datetime | None:
    """When the newest of these was last made anew; None without any."""
    return max((item.updated for item in found), default=None)


def item(story: Story, found: Sources | None) -> Item:
    """One story; see `items`."""
    _use_keys(story)
    label = kind_label(story.kind)
    paid = is_advert(story.kind)
    headline = _said(story.headline)
    warned = label if paid else unverified_label() if story.is_unverified else ""
    published = _second(story.first_published_at or story.created_at)
    return Item(
        pk=story.pk,
        address=whole(story.address or "/"),
        created=story.created_at,
        published=published,
        updated=max(published, _second(story.last_published_at or published)),
        title=f"{warned}: {headline}" if warned else headline,
        headline=headline,
        kicker=_said(story.kicker),
        standfirst=_said(story.standfirst),
        kind=story.kind,
        label=label,
        is_advert=paid,
        made_by_ai=story.made_by_ai,
        is_unverified=story.is_unverified,
        section=name_of_section(story.section),
        topics=tuple(name_of_topic(link.topic) for link in story.story_topics.all()),
        signed=tuple(_signed(story.bylines.all())),
        place=_said(story.dateline_place),
        region=_said(story.dateline_region),
        agency=_said(story.agency.name) if story.agency else "",
        agency_home=story.agency.home if story.agency else "",
        photo=figure(story.lead_photo, Shape.LEAD, shared=True),
        corrections=tuple(
            Amendment(row.kind, row.get_kind_display(), _said(row.text), row.published_at)
            for row in story.corrections.all()
        ),
        text=text(story, found) + _notice(story) if found else Markup(""),
    )


def _notice(story: Story) -> Markup:
    """Said at the end, in brackets and italics: Pedoman Pemberitaan Media Siber, part 2."""
    if not story.is_unverified:
        return Markup("")
    return Markup("<p><em>({})</em></p>").format(unverified_notice())


def _signed(bylines: Iterable[Byline]) -> Iterable[Signed]:
    for byline in bylines:
        yield Signed(_said(byline.person.name), byline.role, byline.get_role_display())


def _second(moment: datetime) -> datetime:
    return moment.replace(microsecond=0)


def _said(text: str) -> str:
    """Words on one line, without what XML cannot hold."""
    return " ".join(writable(text).split())


def _use_keys(story: Story) -> None:
    use(keys.story(story.pk), keys.section(story.section_id))
    if story.agency_id:
        use(keys.agency(story.agency_id))
    use(*(keys.person(byline.person_id) for byline in story.bylines.all()))
    use(*(keys.topic(link.topic_id) for link in story.story_topics.all()))
