"""The text-only edition: a front, sections and stories as one small file each, without photos and scripts.

It is for old phones, bad networks and prepaid data. Every page says where its full edition is, and that
the full edition is the one to be found by search engines.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from django.utils import timezone
from django.utils.translation import gettext as _

from redaksi.portal.blocks import Block
from redaksi.portal.cards import Card, is_advert, kind_label, line
from redaksi.portal.furniture import Furniture, MenuItem, furniture, whole
from redaksi.portal.live import LiveBlog, live_blog
from redaksi.portal.pages import story_parts as parts
from redaksi.portal.pages.plain import PlainPage, notice_page
from redaksi.portal.pages.story_labels import Label, labels
from redaksi.portal.pages.story_parts import CorrectionNote, Credit, Dateline
from redaksi.portal.pages.story_verification import Verification, verification
from redaksi.portal.text import blocks
from redaksi.press.keys import use
from redaksi.stories import keys, queries
from redaksi.stories.listing import Listed
from redaksi.stories.models import Section, Story

NEWEST = 40


@dataclass(frozen=True, slots=True)
class Around:
    """What every page of this edition has. full, canonical: path and whole address of the full edition."""

    language: str
    newspaper: str
    css: str
    menu: tuple[MenuItem, ...]
    imprint: str
    full: str
    canonical: str
    is_indexed: bool
    title: str


@dataclass(frozen=True, slots=True)
class LiteList:
    """The newest stories, of all or of one section."""

    around: Around
    stories: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class LiteNotice:
    """What stands at the address of a story that is gone."""

    around: Around
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LiteStory:
    """A story, whole, with its updates and corrections. paid: what an advertorial is called, else empty.

    caption: of the lead photo, empty without one.
    """

    around: Around
    headline: str
    labels: tuple[Label, ...]
    paid: str
    standfirst: str
    section: str
    section_address: str
    credits: tuple[Credit, ...]
    published: datetime
    updated: datetime | None
    caption: str
    dateline: Dateline | None
    blocks: tuple[Block, ...]
    live: LiveBlog | None
    verification: Verification | None
    corrections: tuple[CorrectionNote, ...]


def lite_front() -> LiteList:
    """The newest stories of all sections."""
    use(keys.FRONT)
    around = furniture("/")
    stories = tuple(map(_line, queries.newest(NEWEST)))
    return LiteList(_around(around, "/", _("Latest news")), stories)


def lite_section(section: Section) -> LiteList:
    """The newest stories of one section."""
    use(keys.section(section.pk), keys.section_list(section.pk))
    stories = tuple(map(_line, queries.newest_of(section, NEWEST)))
    around = furniture(section.address)
    return LiteList(_around(around, section.address, section.name), stories)


def lite_story(story: Story) -> LiteStory:
    """The story in words."""
    use(keys.story(story.pk), keys.section(story.section_id))
    if story.agency_id:
        use(keys.agency(story.agency_id))
    bylines = list(story.bylines.all())
    use(*(keys.person(byline.person_id) for byline in bylines))
    if story.lead_photo_id:
        use(keys.photo(story.lead_photo_id))
    corrections = tuple(parts.corrections(story))
    published = story.first_published_at or timezone.now()
    live = live_blog(story)
    updated = max((t for t in (story.last_published_at, live and live.updated) if t), default=None)
    photo = story.lead_photo
    return LiteStory(
        around=_around(furniture(story.section.address), story.address or "/", story.headline),
        headline=story.headline,
        labels=tuple(labels(story, corrected=bool(corrections))),
        paid=kind_label(story.kind) if is_advert(story.kind) else "",
        standfirst=story.standfirst,
        section=story.section.name,
        section_address=story.section.address,
        credits=tuple(parts.credit_lines(story, bylines)),
        published=published,
        updated=updated if updated and updated > published else None,
        caption=(photo.caption or photo.description) if photo else "",
        dateline=parts.dateline(story),
        blocks=blocks(story),
        live=live,
        verification=verification(story),
        corrections=corrections,
    )


def lite_notice(story: Story) -> LiteNotice:
    """What is said of a story that was withdrawn or whose time ran out."""
    said: PlainPage = notice_page(story)
    around = _around(said.furniture, story.address or "/", said.title)
    return LiteNotice(replace(around, is_indexed=False), said.paragraphs)


def _line(story: Listed) -> Card:
    """The story is used: a new headline is to be seen here, too."""
    use(keys.story(story.pk))
    return line(story)


def _around(around: Furniture, address: str, title: str) -> Around:
    imprint = ", ".join(
        part for part in (around.company, *around.postal_address, around.email) if part
    )
    return Around(
        language=around.language,
        newspaper=around.name,
        css=around.assets.lite_css,
        menu=around.menu,
        imprint=imprint,
        full=address,
        canonical=whole(address),
        is_indexed=True,
        title=title,
    )
