"""The page of a story."""

from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from redaksi.portal.blocks import Block
from redaksi.portal.cards import Card, is_advert, kicker_beside, kind_label
from redaksi.portal.furniture import Furniture, Head, furniture
from redaksi.portal.live import LiveBlog, live_blog
from redaksi.portal.pages import story_parts as parts
from redaksi.portal.pages.comment_form import CommentFormView, empty_form
from redaksi.portal.pages.steps import Step
from redaksi.portal.pages.story_head import story_head
from redaksi.portal.pages.story_labels import Label, Pager, labels, pager
from redaksi.portal.pages.story_needs import frame_hosts, head_of_page, scripts_for
from redaksi.portal.pages.story_parts import (
    CorrectionNote,
    Credit,
    Dateline,
    Discussion,
    ShareLink,
    Signature,
)
from redaksi.portal.pages.story_verification import Verification, verification
from redaksi.portal.pictures import Figure, Shape, figure
from redaksi.portal.reading_time import minutes
from redaksi.portal.slots import Banners, banners
from redaksi.portal.text import WHOLE, blocks, raw_of
from redaksi.press.keys import use
from redaksi.stories import keys, paging
from redaksi.stories.models import Story
from redaksi.stories.models.story import Kind


@dataclass(frozen=True, slots=True)
class StoryPage:
    """The page of a story.

    label: its kind, empty for news. is_advert: whether it was paid for. labels: what else readers are
    told above the headline. section, section_address: name and path. signatures: bylines in the
    editor's order. credits: lines at the end. topics: with the paths of their pages; people: whom it is
    about, likewise. updated: None as long as it is as first published. minutes: that the whole text
    takes to be read, 0 for one without words. is_essay: whether photos tell the story. blocks: the
    text, or that of one of its pages, which `pager` then has. live: its updates, or None.
    comments_open: whether the form stands below. verification: what is said of it, where there is
    something. scripts: names of those that its parts want. is_preview: whether an editor looks at a
    draft. related: what was chosen to be read next; more: others of its section.
    """

    furniture: Furniture
    head: Head
    banners: Banners
    headline: str
    kicker: str
    label: str
    is_advert: bool
    labels: tuple[Label, ...]
    standfirst: str
    section: str
    section_address: str
    signatures: tuple[Signature, ...]
    credits: tuple[Credit, ...]
    published: datetime
    updated: datetime | None
    minutes: int
    is_essay: bool
    lead_photo: Figure | None
    dateline: Dateline | None
    blocks: tuple[Block, ...]
    pager: Pager | None
    live: LiveBlog | None
    verification: Verification | None
    corrections: tuple[CorrectionNote, ...]
    topics: tuple[Step, ...]
    people: tuple[Step, ...]
    shares: tuple[ShareLink, ...]
    related: tuple[Card, ...]
    more: tuple[Card, ...]
    discussion: Discussion
    comments_open: bool
    comment_form: CommentFormView
    scripts: tuple[str, ...]
    is_preview: bool = False


def story_page(
    story: Story, *, page: int = 1, preview: bool = False, origin: str = ""
) -> StoryPage | None:
    """The page of `story` as it is now; with 20 paragraphs as many queries as with one.

    page: which one, where an editor has cut the text into pages; WHOLE for all of it. None where there is
    no such page. preview: a draft, perhaps never saved; it is shown whole, without address and comments.
    origin: as `furniture` takes it.
    """
    raw = raw_of(story)
    count = 1 if preview else len(paging.parts(raw))
    if page > count or (page == WHOLE and count == 1 and not preview):
        return None
    _use_keys(story)
    around = furniture(story.section.address, origin=origin)
    bylines = list(story.bylines.all())
    lead_photo = figure(story.lead_photo, Shape.LEAD, shared=True)
    text = blocks(story, WHOLE if count == 1 else page)
    live = None if preview or page > 1 else live_blog(story)
    way = pager(story, count, page)
    corrections = () if preview else tuple(parts.corrections(story))
    is_end = way is None or way.is_last
    topics = tuple(Step(link.topic.name, link.topic.address) for link in story.story_topics.all())
    published = story.first_published_at or timezone.now()
    updated = max((t for t in (story.last_published_at, live and live.updated) if t), default=None)
    head = story_head(
        around,
        story,
        photo=lead_photo,
        topics=tuple(topic.words for topic in topics),
        authors=tuple(
            (byline.person.name, byline.person.address) for byline in bylines if parts.wrote(byline)
        ),
        live=live,
    )
    label = kind_label(story.kind)
    related = parts.related(story) if is_end and not preview else ()
    return StoryPage(
        furniture=around,
        head=head_of_page(head, way, frame_hosts(text, live)),
        banners=banners(around.email),
        headline=story.headline,
        kicker=kicker_beside(story.kicker, label),
        label=label,
        is_advert=is_advert(story.kind),
        labels=tuple(labels(story, corrected=bool(corrections))),
        standfirst=story.standfirst if page < 2 else "",
        section=story.section.name,
        section_address=story.section.address,
        signatures=tuple(
            Signature(byline.person.name, parts.role_name(story, byline), byline.person.address)
            for byline in bylines
        ),
        credits=tuple(parts.credit_lines(story, bylines)),
        published=published,
        updated=updated if updated and updated > published else None,
        minutes=minutes(raw),
        is_essay=story.kind == Kind.PHOTO_ESSAY,
        lead_photo=lead_photo if page < 2 else None,
        dateline=parts.dateline(story) if page < 2 else None,
        blocks=text,
        pager=way,
        live=live,
        verification=verification(story),
        corrections=corrections,
        topics=topics,
        people=tuple(Step(link.person.name, link.person.address) for link in story.mentions.all()),
        shares=() if preview else tuple(parts.shares(story)),
        related=related,
        more=() if preview else parts.more(story, related),
        # Where the text ends: a comment prints no more sheets than it must.
        discussion=parts.discussion(story) if is_end and not preview else Discussion(),
        comments_open=story.comments_open and is_end,
        comment_form=empty_form(story.pk or 0, story.address or "", story.headline),
        scripts=scripts_for(text, live),
        is_preview=preview,
    )


def _use_keys(story: Story) -> None:
    """What is shown without going through a function that says so itself."""
    use(keys.section(story.section_id))
    if story.pk:
        use(keys.story(story.pk))
    if story.agency_id:
        use(keys.agency(story.agency_id))
    use(*(keys.person(byline.person_id) for byline in story.bylines.all()))
    use(*(keys.person(link.person_id) for link in story.mentions.all()))
    use(*(keys.topic(link.topic_id) for link in story.story_topics.all()))
