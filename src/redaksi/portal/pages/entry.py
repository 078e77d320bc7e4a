"""Pages of the directory's entries: a topic, a person, an agency, each with its newest stories."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from django.utils.translation import gettext as _

from redaksi.portal import linked_data
from redaksi.portal.cards import Card, card, cards, lead_of
from redaksi.portal.furniture import Furniture, Head, furniture, whole
from redaksi.portal.machines.feeds.links import feed_links
from redaksi.portal.pages.steps import Group, Step, by_year, topics_step
from redaksi.portal.pictures import Picture, Shape, picture
from redaksi.portal.shortening import shortened
from redaksi.portal.slots import Banners, banners
from redaksi.press.keys import use
from redaksi.stories import gatherings, keys
from redaksi.stories.gatherings import Gathering
from redaksi.stories.listing import Listed, sizes_of
from redaksi.stories.models import Agency, Byline, Person, Topic
from redaksi.stories.models.directory import Entry

NEWEST = 24
MENTIONED = 12
FIRST = 3  # of which one leads


@dataclass(frozen=True, slots=True)
class Item:
    """A story in a list. note: as what a person made it, where that is not as its reporter."""

    card: Card
    note: str = ""


@dataclass(frozen=True, slots=True)
class StoryList:
    """Stories under a heading, which may be empty."""

    title: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class EntryPage:
    """The page of a topic, a person or an agency.

    above: the page above it, or none. name, role, paragraphs: any but the name may be empty. portrait: of a
    person, or None. home: an agency's own site, or None. lead: of a topic, the story that leads. lists: the
    newest stories. older: months by year that have stories.
    """

    furniture: Furniture
    head: Head
    banners: Banners
    above: tuple[Step, ...]
    name: str
    role: str
    paragraphs: tuple[str, ...]
    portrait: Picture | None
    home: Step | None
    lead: Card | None
    lists: tuple[StoryList, ...]
    older: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class _Own:
    """What only some kinds of entries have; see `EntryPage`."""

    above: tuple[Step, ...] = ()
    role: str = ""
    portrait: Picture | None = None
    home: Step | None = None
    lead: Card | None = None
    has_feeds: bool = False


def entry_page(entry: Entry) -> EntryPage | None:
    """The page of this entry; None where readers may see no story of it. A fixed number of queries."""
    match entry:
        case Topic():
            return _topic(entry)
        case Person():
            return _person(entry)
        case Agency():
            return _agency(entry)
    return None


def _topic(topic: Topic) -> EntryPage | None:
    use(keys.topic(topic.pk), keys.topic_list(topic.pk))
    gathering = gatherings.of_topic(topic)
    newest = gathering.newest(NEWEST)
    lead = lead_of(newest[:FIRST])
    if lead is None:
        return None
    others = tuple(Item(shown) for shown in cards(story for story in newest if story is not lead))
    return _page(
        topic,
        (gathering,),
        _Own(above=(topics_step(),), lead=card(lead, Shape.LEAD), has_feeds=True),
        description=topic.description
        or _("The newest stories about %(topic)s.") % {"topic": topic.name},
        paragraphs=(topic.description,) if topic.description else (),
        lists=(StoryList("", others),),
    )


def _person(person: Person) -> EntryPage | None:
    use(keys.person(person.pk), keys.person_list(person.pk))
    signed, mentioning = gatherings.signed_by(person), gatherings.mentioning(person)
    made, about = signed.newest(NEWEST), mentioning.newest(MENTIONED)
    if not made and not about:
        return None
    lists = (
        StoryList(_("Stories by %(name)s") % {"name": person.name}, _signed(person, made)),
        StoryList(
            _("Stories that mention %(name)s") % {"name": person.name},
            tuple(map(Item, cards(about))),
        ),
    )
    return _page(
        person,
        (signed, mentioning),
        _Own(
            role=person.role,
            portrait=picture(sizes_of(person.portrait), Shape.CARD) if person.portrait else None,
            has_feeds=bool(made),
        ),
        description=shortened(person.biography)
        or _("Stories by %(name)s and stories that mention %(name)s.") % {"name": person.name},
        paragraphs=tuple(line for line in person.biography.splitlines() if line.strip()),
        lists=lists,
    )


def _agency(agency: Agency) -> EntryPage | None:
    use(keys.agency(agency.pk), keys.agency_list(agency.pk))
    gathering = gatherings.from_agency(agency)
    newest = gathering.newest(NEWEST)
    if not newest:
        return None
    host = (urlsplit(agency.home).hostname or "").removeprefix("www.")
    return _page(
        agency,
        (gathering,),
        _Own(home=Step(host, agency.home) if host else None),
        description=agency.description
        or _("The newest stories from %(agency)s.") % {"agency": agency.name},
        paragraphs=(agency.description,) if agency.description else (),
        lists=(StoryList("", tuple(map(Item, cards(newest)))),),
    )


def _page(
    entry: Entry,
    of: tuple[Gathering, ...],
    own: _Own,
    *,
    description: str,
    paragraphs: tuple[str, ...],
    lists: tuple[StoryList, ...],
) -> EntryPage:
    around = furniture()
    steps = (*((step.words, step.address) for step in own.above), (entry.name, entry.address))
    said = {"description": description, "mainEntity": _said(entry, own.portrait)}
    kind = "ProfilePage" if isinstance(entry, Person) else "CollectionPage"
    head = Head(
        title=f"{entry.name}, {own.role}" if own.role else entry.name,
        description=description,
        canonical=whole(entry.address),
        kind="profile" if isinstance(entry, Person) else "website",
        linked_data=linked_data.listing(around, kind=kind, said=said, steps=steps),
        feeds=feed_links(entry.address, f"{entry.name} – {around.name}", of_entry=True)
        if own.has_feeds
        else (),
    )
    return EntryPage(
        furniture=around,
        head=head,
        banners=banners(around.email),
        above=own.above,
        name=entry.name,
        role=own.role,
        paragraphs=paragraphs,
        lists=tuple(one for one in lists if one.items),
        older=by_year(entry.address, gatherings.months_of(of)),
        portrait=own.portrait,
        home=own.home,
        lead=own.lead,
    )


def _said(entry: Entry, portrait: Picture | None) -> dict[str, Any] | None:
    """A person or an agency in schema.org's words; a topic is just a list."""
    if isinstance(entry, Agency):
        return {"@type": "NewsMediaOrganization", "name": entry.name, "url": entry.home}
    if not isinstance(entry, Person):
        return None
    return {
        "@type": "Person",
        "name": entry.name,
        "url": whole(entry.address),
        "jobTitle": entry.role,
        "description": " ".join(entry.biography.split()),
        "image": whole(portrait.src) if portrait else "",
    }


def _signed(person: Person, stories: list[Listed]) -> tuple[Item, ...]:
    roles = gatherings.roles_of(person, stories)
    usual = str(Byline.Role.REPORTER.label)
    return tuple(Item(shown, _note(roles.get(shown.pk, ()), usual)) for shown in cards(stories))


def _note(roles: Iterable[str], usual: str) -> str:
    every = tuple(dict.fromkeys(roles))
    return "" if every == (usual,) else ", ".join(every)
