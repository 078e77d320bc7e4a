"""What the reader understood of a pasted text, laid out for an editor's quick look."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from django.utils.formats import number_format
from django.utils.translation import gettext_lazy as _

from redaksi.reading import (
    Credit,
    Dateline,
    Figure,
    Finding,
    Headline,
    Noise,
    NoiseReason,
    Paragraph,
    Photo,
    Qualifier,
    Reading,
    Standfirst,
)

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

MOST_LINES = 400
MOST_FINDINGS = 40

ROLES: "dict[type[Finding], tuple[str, StrOrPromise]]" = {
    Headline: ("headline", _("headline")),
    Standfirst: ("standfirst", _("standfirst")),
    Dateline: ("dateline", _("dateline")),
    Photo: ("photo", _("photo")),
    Paragraph: ("paragraph", _("paragraph")),
    Credit: ("byline", _("byline")),
    Noise: ("noise", _("left out")),
}
REASONS: "dict[NoiseReason, StrOrPromise]" = {
    NoiseReason.BANNER: _("banner"),
    NoiseReason.ADVERT_LABEL: _("advertising label"),
    NoiseReason.READ_ALSO: _("link to another story"),
    NoiseReason.SHARE_WORDS: _("share buttons"),
    NoiseReason.COMMENT_FORM: _("comment form"),
    NoiseReason.NAVIGATION: _("navigation"),
    NoiseReason.COPYRIGHT: _("copyright notice"),
    NoiseReason.CRAWL_BAN: _("ban on machines"),
    NoiseReason.INVITATION: _("invitation to subscribe"),
    NoiseReason.EMBED: _("embedded player"),
    NoiseReason.RELATED: _("related stories"),
    NoiseReason.TAGS: _("list of topics"),
    NoiseReason.PAGER: _("page numbers"),
}
QUALIFIERS: "dict[Qualifier, StrOrPromise]" = {
    Qualifier.AT_LEAST: _("at least"),
    Qualifier.MORE_THAN: _("more than"),
    Qualifier.AT_MOST: _("at most"),
    Qualifier.ABOUT: _("about"),
    Qualifier.ALMOST: _("almost"),
    Qualifier.UP_TO: _("up to"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the text and what became of it.

    role: `headline` … `byline`, `noise`, or `unused` for a line that is in no part of the story.
    note: the role, or the reason why the line was left out, in words.
    """

    text: str
    role: str
    note: "StrOrPromise"


@dataclass(frozen=True, slots=True)
class Said:
    """A quotation. speaker, role: empty where nobody was found."""

    text: str
    speaker: str
    role: str
    direct: bool


@dataclass(frozen=True, slots=True)
class Counted:
    """A figure as it stands in the text, what it means, and who says so."""

    text: str
    meaning: str
    source: str


@dataclass(frozen=True, slots=True)
class Dated:
    """Words of the text and the day that they mean."""

    text: str
    day: date


@dataclass(frozen=True, slots=True)
class Understood:
    """Everything the preview shows. more_…: how many findings are not shown."""

    reading: Reading
    lines: tuple[Line, ...]
    more_lines: int
    byline: tuple[str, ...]
    said: tuple[Said, ...]
    counted: tuple[Counted, ...]
    dated: tuple[Dated, ...]
    left_out: int
    unused: int


def understood(text: str, reading: Reading) -> Understood:
    """Lay out `reading` of `text`."""
    lines = tuple(_lines(text, reading))
    return Understood(
        reading=reading,
        lines=lines[:MOST_LINES],
        more_lines=max(0, len(lines) - MOST_LINES),
        byline=tuple(credit.clean for credit in reading.byline),
        said=tuple(
            Said(
                quotation.clean,
                quotation.speaker.clean_name if quotation.speaker else "",
                (quotation.speaker.clean_role or "") if quotation.speaker else "",
                quotation.direct,
            )
            for quotation in reading.quotations[:MOST_FINDINGS]
        ),
        counted=tuple(_counted(figure) for figure in reading.figures[:MOST_FINDINGS]),
        dated=tuple(Dated(found.clean, found.date) for found in reading.dates[:MOST_FINDINGS]),
        left_out=sum(line.role == "noise" for line in lines),
        unused=sum(line.role == "unused" for line in lines),
    )


def _lines(text: str, reading: Reading) -> Iterator[Line]:
    parts = sorted(_parts(reading), key=lambda part: part.span)
    ends = [part.span.end for part in parts]
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        if line.strip():
            first = bisect_left(ends, start + 1)
            hits = []
            for part in parts[first:]:
                if part.span.start >= end:
                    break
                hits.append(part)
            yield _line(line.strip(), hits)
        start = end + 1


def _parts(reading: Reading) -> Iterator[Finding]:
    for single in (reading.headline, reading.standfirst, reading.dateline):
        if single is not None:
            yield single
    for several in (reading.photos, reading.paragraphs, reading.byline, reading.noise):
        yield from several


def _line(text: str, hits: list[Finding]) -> Line:
    if not hits:
        return Line(text, "unused", _("not used"))
    kept = [hit for hit in hits if not isinstance(hit, Noise)]
    if not kept:
        noise = next(hit for hit in hits if isinstance(hit, Noise))
        return Line(text, "noise", REASONS.get(noise.reason, noise.reason.value))
    role, note = ROLES[type(kept[0])]
    return Line(text, role, note)


def _counted(figure: Figure) -> Counted:
    places = 0 if float(figure.value).is_integer() else 2
    amount = number_format(figure.value, decimal_pos=places, force_grouping=True)
    hedge = str(QUALIFIERS[figure.qualifier]) if figure.qualifier else ""
    meaning = " ".join(part for part in (hedge, amount, figure.unit) if part)
    return Counted(figure.clean, meaning, figure.clean_source or "")
