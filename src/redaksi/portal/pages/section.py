"""The front of one section."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils import timezone
from django.utils.translation import gettext as _

from redaksi.lib.newsroom_time import day_of
from redaksi.portal import linked_data
from redaksi.portal.cards import Card, card, cards, lead_of
from redaksi.portal.fronts.laying import lay
from redaksi.portal.fronts.layout import Wish, standing
from redaksi.portal.fronts.parts import Part
from redaksi.portal.furniture import Furniture, Head, furniture, whole
from redaksi.portal.keys import section_layout
from redaksi.portal.machines.feeds.links import feed_links
from redaksi.portal.models import SectionFront
from redaksi.portal.pictures import Shape
from redaksi.portal.slots import Banners, banners
from redaksi.press.keys import use
from redaksi.stories import archive, keys, queries
from redaksi.stories.listing import Listed
from redaksi.stories.models import Section

NEWEST = 24  # everything older is reached by day
FIRST = 3  # of which one leads


@dataclass(frozen=True, slots=True)
class SectionPage:
    """A section's front.

    name, description: of the section; the description may be empty. parts: what editors laid out, empty
    where they did not. lead: one of its newest stories, None while it has none, or where editors laid out
    the front. stories: the next newest, none of which stands above. older: path of the day where the list
    goes on, empty where it shows everything. has_stories: whether anything shows one.
    """

    furniture: Furniture
    head: Head
    banners: Banners
    name: str
    description: str
    parts: tuple[Part, ...]
    lead: Card | None
    stories: tuple[Card, ...]
    older: str
    has_stories: bool


def section_page(
    section: Section,
    laid_out: tuple[Wish, ...] | None = None,
    *,
    origin: str = "",
) -> SectionPage:
    """The front of `section` as it is now. laid_out, origin: see `front.front_page`."""
    use(keys.section(section.pk), keys.section_list(section.pk), section_layout(section.pk))
    around = furniture(section.address, origin=origin)
    around_text = banners(around.email)
    wishes = published_layout(section) if laid_out is None else laid_out
    parts, lead, rest = _content(section, wishes, around_text)
    description = section.description or _("The newest stories of the section %(section)s.") % {
        "section": section.name
    }
    return SectionPage(
        furniture=around,
        head=Head(
            title=section.name,
            description=description,
            canonical=whole(section.address),
            linked_data=linked_data.trail(around.name, section.name, section.address),
            feeds=feed_links(section.address, f"{section.name} – {around.name}"),
        ),
        banners=around_text,
        name=section.name,
        description=section.description,
        parts=parts,
        lead=card(lead, Shape.LEAD) if lead else None,
        stories=cards(story for story in rest if story is not lead),
        older=_older(rest),
        has_stories=bool(rest or any(part.kind not in {"ticker", "banner"} for part in parts)),
    )


def published_layout(section: Section) -> tuple[Wish, ...]:
    """What editors published for this section; nothing where they laid out none."""
    page = SectionFront.objects.filter(live=True, section=section).only("layout").first()
    return page.wishes if page else ()


def _content(
    section: Section, wishes: tuple[Wish, ...], around_text: Banners
) -> tuple[tuple[Part, ...], Listed | None, Sequence[Listed]]:
    """The parts that were laid out, or else the story that leads; and the newest, for the list."""
    if not wishes:
        newest = queries.newest_of(section, NEWEST)
        return (), lead_of(newest[:FIRST]), newest
    rest = Wish("rest", count=NEWEST)
    laid = lay((*standing(wishes, timezone.now()), rest), around_text, section=section.pk)
    return laid.parts, None, laid.rest


def _older(newest: Sequence[Listed]) -> str:
    last = newest[-1].published if len(newest) == NEWEST else None
    return archive.address_of_day(day_of(last)) if last else ""
