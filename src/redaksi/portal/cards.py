"""Stories as lists show them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext

from redaksi.portal.pictures import Picture, Shape, picture
from redaksi.press.keys import use
from redaksi.stories import keys
from redaksi.stories.listing import Listed
from redaksi.stories.models.story import Kind


@dataclass(frozen=True, slots=True)
class Card:
    """One story in a list.

    address: path of its page. label: in words its kind, and that it is or was unverified; empty for other
    news.
    is_advert: whether it was paid for; the label then never goes away. section, section_address: name and
    path of its section.
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


def card(story: Listed, shape: Shape = Shape.CARD) -> Card:
    """The card of a published story; the page then uses the story, its section and its photo."""
    use(keys.story(story.pk))
    return _card(story, picture(story.photo, shape), story.standfirst)


def line(story: Listed) -> Card:
    """The card of a published story without photo and standfirst.

    The page uses the story's section only: a list of a whole day has one key for all of its stories.
    """
    return _card(story, None, "")


def cards(stories: Iterable[Listed]) -> tuple[Card, ...]:
    """The cards of these stories, in their order."""
    return tuple(card(story) for story in stories)


def lead_of(stories: Sequence[Listed]) -> Listed | None:
    """Which of these leads the page: the first with a photo; a paid one only where there is no other."""
    ranked = sorted(stories, key=lambda story: (is_advert(story.kind), story.photo is None))
    return ranked[0] if ranked else None


def kind_label(kind: str) -> str:
    """A story's kind as readers are told it; empty for news."""
    return "" if kind == Kind.NEWS else str(Kind(kind).label)


def kicker_beside(kicker: str, label: str) -> str:
    """A kicker as it stands beside a label: one that says the same is left out."""
    return "" if kicker.strip().casefold() == label.casefold() else kicker


def is_advert(kind: str) -> bool:
    """Whether somebody paid for stories of this kind (Pedoman Media Siber, part 6)."""
    return kind == Kind.ADVERTORIAL


def unverified_label() -> str:
    """What a story is called that still needs verification (Pedoman Media Siber, part 2)."""
    return gettext("Unverified")


def unverified_notice() -> str:
    """What is said with it, where the story is shown by others."""
    return gettext("This story still needs further verification.")


def verified_label() -> str:
    """What a story is called that went out unverified, once readers have what verification found."""
    return gettext("Verification is in")


def _verification(story: Listed) -> str:
    if story.is_unverified:
        return unverified_label()
    return verified_label() if story.is_verified else ""


def _card(story: Listed, shown: Picture | None, standfirst: str) -> Card:
    use(keys.section(story.section_pk))
    kind = kind_label(story.kind)
    return Card(
        pk=story.pk,
        address=story.address,
        headline=story.headline,
        kicker=kicker_beside(story.kicker, kind),
        label=" · ".join(part for part in (kind, _verification(story)) if part),
        is_advert=is_advert(story.kind),
        standfirst=standfirst,
        section=story.section,
        section_address=story.section_address,
        published=story.published,
        picture=shown,
    )
