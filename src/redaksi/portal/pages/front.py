"""The front page."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _

from redaksi.portal import linked_data
from redaksi.portal.cards import Card, card, cards, lead_of
from redaksi.portal.furniture import Furniture, Head, furniture, whole
from redaksi.portal.pictures import Shape
from redaksi.portal.slots import Banners, banners
from redaksi.press.keys import use
from redaksi.stories import keys, queries
from redaksi.stories.models import Section

SECONDARY = 4
LATEST = 7
STRIP = 4
MOST_STRIPS = 12


@dataclass(frozen=True, slots=True)
class Strip:
    """The newest of one section that stand nowhere above. cards: one to four."""

    name: str
    address: str
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class FrontPage:
    """The front page.

    lead: the main story, None while nothing is published. secondary: up to four beside it. latest: the
    newest after those. strips: by section, in the menu's order; no story stands twice.
    """

    furniture: Furniture
    head: Head
    banners: Banners
    lead: Card | None
    secondary: tuple[Card, ...]
    latest: tuple[Card, ...]
    strips: tuple[Strip, ...]


def front_page() -> FrontPage:
    """The front page as it is now; the number of queries does not grow with stories or sections."""
    use(keys.FRONT, keys.SECTIONS)
    around = furniture("/")
    newest = queries.newest(1 + SECONDARY + LATEST)
    lead = lead_of(newest[: 1 + SECONDARY])
    others = [story for story in newest if story is not lead]
    head = Head(
        title=around.tagline or _("Latest news"),
        description=around.description,
        canonical=whole("/"),
        linked_data=linked_data.organisation(around),
    )
    return FrontPage(
        furniture=around,
        head=head,
        banners=banners(around.email),
        lead=card(lead, Shape.LEAD) if lead else None,
        secondary=cards(others[:SECONDARY]),
        latest=cards(others[SECONDARY:]),
        strips=tuple(_strips({story.pk for story in newest})),
    )


def _strips(shown: set[int]) -> Iterable[Strip]:
    sections = list(Section.objects.in_menu()[:MOST_STRIPS])
    chosen = _chosen(sections, shown)
    found = queries.listed_by_pk([pk for pks in chosen.values() for pk in pks])
    for section in sections:
        use(keys.section(section.pk))
        if chosen.get(section.pk):
            members = (found[pk] for pk in chosen[section.pk] if pk in found)
            yield Strip(section.name, section.address, cards(members))


def _chosen(sections: list[Section], shown: set[int]) -> dict[int, list[int]]:
    """By section the stories of its strip: one query that reads a few rows of each section's index."""
    if not sections:
        return {}
    enough = STRIP + len(shown)
    parts = [
        queries.published()
        .filter(section=section)
        .values_list("section_id", "first_published_at", "pk")[:enough]
        for section in sections
    ]
    rows = parts[0].union(*parts[1:], all=True) if len(parts) > 1 else parts[0]
    chosen: dict[int, list[int]] = {}
    for section_pk, _published, pk in sorted(rows, key=lambda row: row[1:], reverse=True):
        members = chosen.setdefault(section_pk, [])
        if pk not in shown and len(members) < STRIP:
            members.append(pk)
    return chosen
