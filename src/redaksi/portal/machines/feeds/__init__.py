"""Feeds: which there are, and what each says. `rss`, `atom` and `json_feed` write it in three forms."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from urllib.parse import urlsplit

from django.conf import settings
from django.utils.html import escape
from django.utils.translation import gettext as _

from redaksi.portal.dates import medium_time
from redaksi.portal.furniture import whole
from redaksi.portal.machines.items import Item, items_with_texts, latest, newest_with_texts
from redaksi.portal.machines.particulars import distribution, paper
from redaksi.portal.machines.texts import figure_html, writable
from redaksi.press.keys import use
from redaksi.press.sharing import shared
from redaksi.stories import gatherings, keys, walking
from redaksi.stories.models import Person, Section, Topic
from redaksi.stories.models.directory import Entry

RSS, ATOM, JSON = "rss.xml", "atom.xml", "feed.json"
NAMES = (RSS, ATOM, JSON)
ENTRY_NAMES = (RSS, ATOM)  # of topics and people: each story is in several of them
MOST = 20  # stories in a feed; everything older is in the archive
LONGEST_TEXT = 60_000  # characters of HTML; of a longer text the feed has the standfirst
# Atom wants a time also of a feed that never had a story (RFC 4287, section 4.1.1).
NEVER = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Feed:
    """One list of stories for subscribers.

    page: whole address of the page that shows the same list. folder: path that the three forms lie under.
    hub: address of the WebSub hub, or empty. updated: when anything in it last changed.
    """

    title: str
    description: str
    page: str
    folder: str
    language: str
    publisher: str
    rights: str
    hub: str
    has_texts: bool
    updated: datetime
    items: tuple[Item, ...]

    def address(self, name: str) -> str:
        """The whole address of one of the three forms."""
        return whole(f"{self.folder}{name}")


def front() -> Feed:
    """The newest stories of all sections."""
    return shared("feeds.front", _front)


def _front() -> Feed:
    use(keys.FRONT)
    said = paper()
    words = said.description or said.tagline or _("The newest stories of %s.") % said.name
    return _feed("/", said.name, words, newest_with_texts(MOST))


def of_section(section: Section) -> Feed:
    """The newest stories of one section."""
    return shared(("feeds.section", section.pk), lambda: _of_section(section))


def _of_section(section: Section) -> Feed:
    use(keys.section(section.pk), keys.section_list(section.pk))
    found = newest_with_texts(MOST, section)
    words = section.description or _("The newest stories of the section %(section)s.") % {
        "section": section.name
    }
    return of(section.address, section.name, words, found)


def of(address: str, name: str, description: str, found: tuple[Item, ...]) -> Feed:
    """The feed of the page at `address`, which is about `name`."""
    return _feed(address, f"{name} – {paper().name}", description, found)


def of_topic(topic: Topic) -> Feed | None:
    """The newest stories about a topic; None as long as there is none."""
    use(keys.topic(topic.pk), keys.topic_list(topic.pk))
    words = topic.description or _("The newest stories on %s.") % topic.name
    return _of_entry(topic, words, gatherings.of_topic(topic))


def of_person(person: Person) -> Feed | None:
    """The newest stories that a person made; None as long as there is none."""
    use(keys.person(person.pk), keys.person_list(person.pk))
    words = _("The newest stories by %s.") % person.name
    return _of_entry(person, words, gatherings.signed_by(person))


def _of_entry(entry: Entry, description: str, gathering: gatherings.Gathering) -> Feed | None:
    def made() -> Feed | None:
        found = items_with_texts(walking.newest(gathering.rows, MOST))
        if not found:
            return None
        # The hub is told of the front page and of sections only: a story changes dozens of the others.
        return replace(of(entry.address, entry.name, description, found), hub="")

    return shared((f"feeds.{type(entry).__name__}", entry.pk), made)


def addresses(folder: str, names: tuple[str, ...] = NAMES) -> tuple[str, ...]:
    """Paths of the forms of the feed under `folder`."""
    return tuple(f"{folder}{name}" for name in names)


def identity(item: Item) -> str:
    """What a story is called for ever, also when its address changes (RFC 4151)."""
    return tag(item.created, item.pk)


def tag(created: datetime, pk: int) -> str:
    """As `identity`, of a story that may be gone. created: when its first draft was made."""
    host = urlsplit(settings.PORTAL_URL).hostname
    return f"tag:{host},{created:%Y-%m-%d}:story/{pk}"


def summary(item: Item) -> str:
    """A sentence or two; never empty."""
    return item.standfirst or item.headline


def content(item: Item) -> str:
    """The whole text as HTML, with lead photo and corrections; empty where it is too long for a feed."""
    if len(item.text) > LONGEST_TEXT:
        return ""
    photo = figure_html(item.photo) if item.photo else ""
    notes = "".join(
        f"<p><strong>{escape(note.kind_name)}</strong> ({medium_time(note.moment)}): "
        f"{escape(note.text)}</p>"
        for note in item.corrections
    )
    paid = f"<p><strong>{escape(item.label)}</strong></p>" if item.is_advert else ""
    return f"{paid}{photo}{item.text}{notes}"


def _feed(folder: str, title: str, description: str, found: tuple[Item, ...]) -> Feed:
    said, given = paper(), distribution()
    return Feed(
        title=writable(title),
        description=writable(description),
        page=whole(folder),
        folder=folder,
        language=settings.LANGUAGE_CODE,
        publisher=writable(said.name),
        rights=f"© {writable(said.company or said.name)}",
        hub=given.hub,
        has_texts=given.feeds_whole_text,
        updated=latest(found) or NEVER,
        items=found,
    )
