"""What the reader understood of a text that came in, laid out for an editor's quick look."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from django.utils.translation import gettext_lazy as _

from redaksi.desk.incoming import Basis, Incoming
from redaksi.desk.understood.counted import Counted, find_counted
from redaksi.desk.understood.dated import Dated, Unresolved, find_dated, find_unresolved
from redaksi.desk.understood.lines import Line, find_lines
from redaksi.desk.understood.named import Group, find_named
from redaksi.desk.understood.said import Said, find_said
from redaksi.reading import Limit, Reading

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

MOST_LINES = 400
MOST_FINDINGS = 40

LIMITS: "dict[Limit, StrOrPromise]" = {
    Limit.LANGUAGE_UNKNOWN: _(
        "This text is neither Indonesian nor English: its parts were told apart, but quotations, "
        "figures, dates and names were not looked for."
    ),
    Limit.LENGTH: _(
        "This text is very long: only its beginning was searched for quotations, figures and names."
    ),
}
BASES: "dict[Basis, StrOrPromise]" = {
    Basis.TYPED: _("as you entered it"),
    Basis.TEXT: _("as the text says"),
    Basis.TODAY: _("today, because the text names no day; enter it if it was another"),
}
Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Understood:
    """Everything the preview shows. more_lines: how many lines are not shown.

    day, basis: the day that “Kamis” and “kemarin” count from, and in words where it was taken.
    """

    reading: Reading
    incoming: Incoming
    day: date | None
    basis: "StrOrPromise"
    limits: "tuple[StrOrPromise, ...]"
    lines: tuple[Line, ...]
    more_lines: int
    byline: tuple[str, ...]
    said: tuple[Said, ...]
    named: tuple[Group, ...]
    counted: tuple[Counted, ...]
    dated: tuple[Dated, ...]
    unresolved: tuple[Unresolved, ...]
    left_out: int
    unused: int


def understood(incoming: Incoming, reading: Reading, basis: Basis) -> Understood:
    """Lay out `reading` of `incoming`; `basis` tells where its day was taken."""
    lines = tuple(find_lines(incoming.text, reading))
    return Understood(
        reading=reading,
        incoming=incoming,
        day=reading.published,
        basis=BASES[basis],
        limits=tuple(LIMITS[limit] for limit in reading.limits),
        lines=lines[:MOST_LINES],
        more_lines=max(0, len(lines) - MOST_LINES),
        byline=tuple(credit.clean for credit in reading.byline),
        said=_first(find_said(reading)),
        named=tuple(find_named(reading)),
        counted=_first(find_counted(reading)),
        dated=_first(find_dated(reading)),
        unresolved=_first(find_unresolved(reading)),
        left_out=sum(line.role == "noise" for line in lines),
        unused=sum(line.role == "unused" for line in lines),
    )


def _first(rows: Iterable[Row]) -> tuple[Row, ...]:
    return tuple(islice(rows, MOST_FINDINGS))
