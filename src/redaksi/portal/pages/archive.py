"""The archive: the days that have stories, and what was published on each."""

from dataclasses import dataclass
from datetime import date
from itertools import groupby

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from redaksi.portal import linked_data
from redaksi.portal.cards import Card, line
from redaksi.portal.dates import long_date
from redaksi.portal.furniture import Furniture, Head, furniture, whole
from redaksi.portal.pages.steps import Group, Step
from redaksi.portal.slots import Banners, banners
from redaksi.press.keys import use
from redaksi.stories import archive, keys

NEWEST = 14  # days that the archive's front names one by one


@dataclass(frozen=True, slots=True)
class ArchivePage:
    """The archive's front, or the page of a month.

    title: what it is about. above: the pages above it, the highest first. groups: the newest days, then
    the months by year; of a month its days.
    """

    furniture: Furniture
    head: Head
    banners: Banners
    title: str
    above: tuple[Step, ...]
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class DayPage:
    """Everything that was published on one day, the newest first.

    title: the day. month: the page above it. before, after: the days beside it that have stories, or
    None.
    """

    furniture: Furniture
    head: Head
    banners: Banners
    title: str
    above: tuple[Step, ...]
    stories: tuple[Card, ...]
    before: Step | None
    after: Step | None


def index_page() -> ArchivePage:
    """The archive's front; it asks the database as often for ten years as for a week."""
    use(keys.DAYS)
    newest = Group(_("Newest days"), tuple(map(_day, archive.newest_days(NEWEST))))
    years = groupby(archive.months(), key=lambda month: month.year)
    groups = [Group(str(year), tuple(map(_month, months))) for year, months in years]
    return _archive_page(archive.ROOT, _("Archive"), (), (newest, *groups))


def month_page(month: date) -> ArchivePage | None:
    """The days of a month that have stories; None where there are none."""
    use(keys.month(month))
    days = archive.days_of_month(month)
    if not days:
        return None
    group = Group("", tuple(map(_day, days)))
    here = _month(month)
    return _archive_page(here.address, here.words, (_root(),), (group,))


def day_page(day: date) -> DayPage | None:
    """What was published on `day`; None where that is nothing. A fixed number of queries."""
    use(keys.day(day))
    stories = archive.stories_of(day)
    if not stories:
        return None
    before, after = archive.day_before(day), archive.day_after(day)
    around = furniture()
    here = _day(day)
    return DayPage(
        furniture=around,
        head=_head(around, here.address, here.words),
        banners=banners(around.email),
        title=here.words,
        above=(_root(), _month(day)),
        stories=tuple(map(line, stories)),
        before=_day(before) if before else None,
        after=_day(after) if after else None,
    )


def _archive_page(
    address: str, title: str, above: tuple[Step, ...], groups: tuple[Group, ...]
) -> ArchivePage:
    around = furniture()
    return ArchivePage(
        furniture=around,
        head=_head(around, address, title),
        banners=banners(around.email),
        title=title,
        above=above,
        groups=tuple(group for group in groups if group.steps),
    )


def _head(around: Furniture, address: str, title: str) -> Head:
    return Head(
        title=title,
        description=_("All stories of %(newspaper)s by day: %(title)s.")
        % {"newspaper": around.name, "title": title},
        canonical=whole(address),
        linked_data=linked_data.trail(around.name, title, address),
    )


def _root() -> Step:
    return Step(_("Archive"), archive.ROOT)


def _month(day: date) -> Step:
    return Step(date_format(day, "F Y"), archive.address_of_month(day))


def _day(day: date) -> Step:
    return Step(f"{date_format(day, 'l')}, {long_date(day)}", archive.address_of_day(day))
