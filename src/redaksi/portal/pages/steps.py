"""Links that lead through lists: to the page above, to months, to days."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import NamedTuple

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from redaksi.stories.gatherings import TOPICS, address_of_day, address_of_month


class Step(NamedTuple):
    """A link. words: what it leads to; address: path."""

    words: str
    address: str


@dataclass(frozen=True, slots=True)
class Group:
    """Links under a heading, which may be empty."""

    title: str
    steps: tuple[Step, ...]


def by_year(root: str, months: Iterable[date]) -> tuple[Group, ...]:
    """Links to a list's pages by month, under their years. root: path of the list's own page."""
    years = groupby(months, key=lambda month: month.year)
    return tuple(
        Group(str(year), tuple(month_step(root, month) for month in its)) for year, its in years
    )


def month_step(root: str, month: date) -> Step:
    """The link to a list's page of a month."""
    return Step(date_format(month, "F Y"), address_of_month(root, month))


def day_step(root: str, day: date) -> Step:
    """The link to a list's page of a day."""
    return Step(date_format(day, "j F Y"), address_of_day(root, day))


def topics_step() -> Step:
    """The link to the list of topics."""
    return Step(_("Topics"), TOPICS)
