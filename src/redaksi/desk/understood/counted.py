"""Figures and loose numbers, written out as what they mean."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.formats import date_format, number_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from redaksi.reading import Estimate, Figure, Qualifier, Reading

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

    from redaksi.reading import Span

QUALIFIERS: "dict[Qualifier, StrOrPromise]" = {
    Qualifier.AT_LEAST: gettext_lazy("at least"),
    Qualifier.MORE_THAN: gettext_lazy("more than"),
    Qualifier.AT_MOST: gettext_lazy("at most"),
    Qualifier.ABOUT: gettext_lazy("about"),
    Qualifier.ALMOST: gettext_lazy("almost"),
    Qualifier.UP_TO: gettext_lazy("up to"),
}
# Digits beyond these nobody counts: Rp349,9 triliun.
SCALES: "tuple[tuple[int, StrOrPromise], ...]" = (
    (10**12, gettext_lazy("trillion")),
    (10**9, gettext_lazy("billion")),
    (10**6, gettext_lazy("million")),
)
SIGNS = "$€£¥"


@dataclass(frozen=True, slots=True)
class Counted:
    """A figure as it stands in the text, what it means, who says so, and what else is told of it.

    loose: the text has only a word such as `puluhan`; `meaning` is the range that it stands for.
    """

    text: str
    meaning: str
    source: str
    notes: tuple[str, ...] = ()
    loose: bool = False


def find_counted(reading: Reading) -> Iterator[Counted]:
    """Yield figures and estimates, in the order of the page."""
    known = {figure.span: figure for figure in reading.figures}
    amounts: tuple[Figure | Estimate, ...] = (*reading.figures, *reading.estimates)
    for found in sorted(amounts, key=lambda found: found.span):
        if isinstance(found, Figure):
            yield _figure(found, known)
        else:
            yield _estimate(found)


def _figure(figure: Figure, known: "dict[Span, Figure]") -> Counted:
    amount = written(figure.value)
    if figure.low is not None:
        amount = f"{written(figure.low)}–{amount}"
    notes = []
    whole = known.get(figure.part_of) if figure.part_of else None
    if whole:
        notes.append(_("part of “%(whole)s”") % {"whole": whole.clean})
    if figure.as_of:
        notes.append(_("as of %(day)s") % {"day": date_format(figure.as_of, "j F Y")})
    meaning = _with_unit(amount, figure.unit or figure.currency or "", figure.qualifier)
    return Counted(figure.clean, meaning, figure.clean_source or "", tuple(notes))


def _estimate(estimate: Estimate) -> Counted:
    # A share of a whole is written as people compare shares.
    factor, sign = (100, "%") if estimate.share else (1, "")
    low = written(estimate.low * factor)
    if estimate.high is None:
        amount = _("%(number)s or more") % {"number": f"{low}{sign}"}
    elif estimate.high == estimate.low:
        amount = f"{low}{sign}"
    else:
        amount = f"{low}–{written(estimate.high * factor)}{sign}"
    meaning = _with_unit(amount, estimate.unit, estimate.qualifier)
    return Counted(estimate.clean, meaning, estimate.clean_source or "", loose=True)


def _with_unit(amount: str, unit: str, qualifier: Qualifier | None) -> str:
    hedge = str(QUALIFIERS[qualifier]) if qualifier else ""
    if unit == "Rp" or unit.endswith(tuple(SIGNS)):
        amount, unit = f"{unit}{amount}", ""
    return " ".join(part for part in (hedge, amount, unit) if part)


def written(value: float) -> str:
    """Write a number as people do: grouped, millions and more in words where that is no rounding."""
    for scale, word in SCALES:
        if value >= scale and (value * 1000) % scale == 0:
            return f"{_grouped(value / scale, 3)} {word}"
    return _grouped(value, 2)


def _grouped(value: float, places: int) -> str:
    rounded = round(value, places)
    shown = f"{rounded:.{places}f}".rstrip("0").rstrip(".")
    needed = len(shown.partition(".")[2])
    return number_format(rounded, decimal_pos=needed, force_grouping=True)
