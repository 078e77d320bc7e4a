"""The page of a story."""

from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from redaksi.portal.blocks import Block
from redaksi.portal.cards import Card, is_advert, kind_label
from redaksi.portal.furniture import Furniture, Head, furniture
from redaksi.portal.pages import story_parts as parts
from redaksi.portal.pages.comment_form import CommentFormView, empty_form
from redaksi.portal.pages.steps import Step
from redaksi.portal.pages.story_head import story_head
from redaksi.portal.pages.story_parts import (
    CorrectionNote,
    Credit,
    Dateline,
    Discussion,
    ShareLink,
    Signature,
)
from redaksi.portal.pictures import Figure, Shape, figure
from redaksi.portal.slots import Banners, banners
from redaksi.portal.text import blocks
from redaksi.press.keys import use
from redaksi.stories import keys
from redaksi.stories.models import Story


@dataclass(frozen=True, slots=True)
class StoryPage:
    """The page of a story.

    label: its kind, empty for news. is_advert: whether it was paid for. section, section_address: name
    and path. signatures: bylines in the editor's order. credits: lines at the end. topics:
    with the paths of their pages. updated: None as long as it is as first published. blocks: the text.
    comments_open: whether the form stands below. is_preview: whether an editor looks at a draft.
    """

    furniture: Furniture
    head: Head
    banners: Banners
    headline: str
    kicker: str
    label: str
    is_advert: bool
    standfirst: str
    section: str
    section_address: str
    signatures: tuple[Signature, ...]
    credits: tuple[Credit, ...]
    published: datetime
    updated: datetime | None
    lead_photo: Figure | None
    dateline: Dateline | None
    blocks: tuple[Block, ...]
    corrections: tuple[CorrectionNote, ...]
    topics: tuple[Step, ...]
    shares: tuple[ShareLink, ...]
    related: tuple[Card, ...]
    discussion: Discussion
    comments_open: bool
    comment_form: CommentFormView
    is_preview: bool = False


def story_page(story: Story, *, preview: bool = False, origin: str = "") -> StoryPage:
    """The page of `story` as it is now; with 20 paragraphs as many queries as with one.

    preview: a draft, perhaps never saved; it has neither address nor comments. origin: as `furniture`
    takes it.
    """
    _use_keys(story)
    around = furniture(story.section.address, origin=origin)
    bylines = list(story.bylines.all())
    lead_photo = figure(story.lead_photo, Shape.LEAD, shared=True)
    topics = tuple(Step(link.topic.name, link.topic.address) for link in story.story_topics.all())
    published = story.first_published_at or timezone.now()
    updated = story.last_published_at
    return StoryPage(
        furniture=around,
        head=story_head(
            around,
            story,
            photo=lead_photo,
            topics=tuple(topic.words for topic in topics),
            authors=tuple(
                (byline.person.name, byline.person.address)
                for byline in bylines
                if parts.wrote(byline)
            ),
        ),
        banners=banners(around.email),
        headline=story.headline,
        kicker=story.kicker,
        label=kind_label(story.kind),
        is_advert=is_advert(story.kind),
        standfirst=story.standfirst,
        section=story.section.name,
        section_address=story.section.address,
        signatures=tuple(
            Signature(byline.person.name, byline.get_role_display(), byline.person.address)
            for byline in bylines
        ),
        credits=tuple(parts.credit_lines(story, bylines)),
        published=published,
        updated=updated if updated and updated > published else None,
        lead_photo=lead_photo,
        dateline=parts.dateline(story),
        blocks=blocks(story),
        corrections=() if preview else tuple(parts.corrections(story)),
        topics=topics,
        shares=() if preview else tuple(parts.shares(story)),
        related=() if preview else tuple(parts.related(story)),
        discussion=Discussion() if preview else parts.discussion(story),
        comments_open=story.comments_open,
        comment_form=empty_form(story.pk or 0, story.address or "", story.headline),
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
    use(*(keys.topic(link.topic_id) for link in story.story_topics.all()))
