"""Stories as lists show them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from redaksi.portal.pictures import Picture, Shape, picture
from redaksi.press.keys import use
from redaksi.stories import keys
from redaksi.stories.models import Story
from redaksi.stories.models.story import Kind


@dataclass(frozen=True, slots=True)
class Card:
    """One story in a list.

    address: path of its page. label: its kind in words, empty for news. is_advert: whether it was paid
    for; the label then never goes away. section, section_address: name and path of its section.
    """

    pk: int
    address: str
    headline: str
    kicker: str
    label: str
    is_advert: bool
    standfirst: str
    section: str
    section_address: str
    published: datetime
    picture: Picture | None


def card(story: Story, shape: Shape = Shape.CARD) -> Card:
    """The card of a published story; the page then uses the story, its section and its photo."""
    use(keys.story(story.pk), keys.section(story.section_id))
    if not story.address or story.first_published_at is None:
        raise ValueError(f"story {story.pk} was never published and can stand in no list")
    return Card(
        pk=story.pk,
        address=story.address,
        headline=story.headline,
        kicker=story.kicker,
        label=kind_label(story),
        is_advert=is_advert(story),
        standfirst=story.standfirst,
        section=story.section.name,
        section_address=story.section.address,
        published=story.first_published_at,
        picture=picture(story.lead_photo, shape),
    )


def line(story: Story) -> Card:
    """The card of a published story without photo and standfirst.

    The page uses the story's section only: a list of a whole day has one key for all of its stories.
    """
    use(keys.section(story.section_id))
    if not story.address or story.first_published_at is None:
        raise ValueError(f"story {story.pk} was never published and can stand in no list")
    return Card(
        pk=story.pk,
        address=story.address,
        headline=story.headline,
        kicker=story.kicker,
        label=kind_label(story),
        is_advert=is_advert(story),
        standfirst="",
        section=story.section.name,
        section_address=story.section.address,
        published=story.first_published_at,
        picture=None,
    )


def cards(stories: Iterable[Story]) -> tuple[Card, ...]:
    """The cards of these stories, in their order."""
    return tuple(card(story) for story in stories)


def lead_of(stories: Sequence[Story]) -> Story | None:
    """Which of these leads the page: the first with a photo; a paid one only where there is no other."""
    ranked = sorted(stories, key=lambda story: (is_advert(story), story.lead_photo_id is None))
    return ranked[0] if ranked else None


def kind_label(story: Story) -> str:
    """The story's kind as readers are told it; empty for news."""
    return "" if story.kind == Kind.NEWS else str(story.get_kind_display())


def is_advert(story: Story) -> bool:
    """Whether somebody paid for the story (Pedoman Media Siber, part 6)."""
    return story.kind == Kind.ADVERTORIAL
