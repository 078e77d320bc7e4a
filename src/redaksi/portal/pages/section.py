"""The front of one section."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from redaksi.portal import linked_data
from redaksi.portal.cards import Card, card, cards, lead_of
from redaksi.portal.furniture import Furniture, Head, furniture, whole
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

    name, description: of the section; the description may be empty. lead: one of its newest stories, None
    while it has none. stories: the next newest, at most 23. older: path of the day where the list goes
    on, empty where it shows everything.
    """

    furniture: Furniture
    head: Head
    banners: Banners
    name: str
    description: str
    lead: Card | None
    stories: tuple[Card, ...]
    older: str


def section_page(section: Section) -> SectionPage:
    """The front of `section` as it is now."""
    use(keys.section(section.pk), keys.section_list(section.pk))
    around = furniture(section.address)
    newest = queries.newest_of(section, NEWEST)
    lead = lead_of(newest[:FIRST])
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
        ),
        banners=banners(around.email),
        name=section.name,
        description=section.description,
        lead=card(lead, Shape.LEAD) if lead else None,
        stories=cards(story for story in newest if story is not lead),
        older=_older(newest),
    )


def _older(newest: list[Listed]) -> str:
    last = newest[-1].published if len(newest) == NEWEST else None
    return archive.address_of_day(archive.day_of(last)) if last else ""
