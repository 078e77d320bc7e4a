"""The public list of corrections (Pedoman Pemberitaan Media Siber, part 4)."""

from dataclasses import dataclass
from datetime import date, datetime

from django.utils.translation import gettext as _

from redaksi.portal import linked_data
from redaksi.portal.furniture import Furniture, Head, furniture, whole
from redaksi.portal.pages.steps import Group, Step, by_year, month_step
from redaksi.press.keys import use
from redaksi.stories import gatherings, keys, walking

NEWEST = 30
MOST_OF_MONTH = 300


@dataclass(frozen=True, slots=True)
class Notice:
    """A correction in the list. kind: in words. headline, address: of the story."""

    kind: str
    text: str
    published: datetime
    headline: str
    address: str


@dataclass(frozen=True, slots=True)
class CorrectionsPage:
    """The newest corrections, or those of a month.

    above: the pages above it. notices: the newest first. email: where readers report mistakes, or empty.
    older: months by year that have corrections, on the list's own page only.
    """

    furniture: Furniture
    head: Head
    title: str
    above: tuple[Step, ...]
    notices: tuple[Notice, ...]
    email: str
    older: tuple[Group, ...]


def corrections_page() -> CorrectionsPage:
    """The newest corrections; a fixed number of queries."""
    use(keys.CORRECTIONS)
    rows = gatherings.corrections()
    newest = walking.newest(rows, NEWEST)
    months = by_year(gatherings.CORRECTIONS_ROOT, walking.months(rows))
    return _page(_here(), (), newest, months)


def corrections_month_page(month: date) -> CorrectionsPage | None:
    """The corrections of a month; None where there are none. A fixed number of queries."""
    found = walking.of_month(gatherings.corrections(), month, MOST_OF_MONTH)
    if not found:
        return None
    return _page(month_step(gatherings.CORRECTIONS_ROOT, month), (_here(),), found, ())


def _here() -> Step:
    return Step(_("Corrections"), gatherings.CORRECTIONS_ROOT)


def _page(
    here: Step, above: tuple[Step, ...], pks: list[int], older: tuple[Group, ...]
) -> CorrectionsPage:
    around = furniture()
    title = f"{above[-1].words}, {here.words}" if above else here.words
    description = _("What %(newspaper)s got wrong and put right, with the time of each.") % {
        "newspaper": around.name
    }
    notices = tuple(
        Notice(
            correction.get_kind_display(),
            correction.text,
            correction.published_at,
            story.headline,
            story.address,
        )
        for correction, story in gatherings.corrections_by_pk(pks)
    )
    head = Head(
        title=title,
        description=description,
        canonical=whole(here.address),
        linked_data=linked_data.listing(
            around,
            kind="CollectionPage",
            said={"description": description},
            steps=(*above, Step(title, here.address)),
        ),
    )
    return CorrectionsPage(around, head, title, above, notices, around.email, older)
