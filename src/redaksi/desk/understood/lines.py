"""Every line of a text, and what became of it."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from redaksi.reading import (
    Credit,
    Dateline,
    Finding,
    Headline,
    Kicker,
    Noise,
    NoiseReason,
    Paragraph,
    Photo,
    Reading,
    Stamp,
    Standfirst,
)

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

ROLES: "dict[type[Finding], tuple[str, StrOrPromise]]" = {
    Kicker: ("kicker", _("kicker")),
    Headline: ("headline", _("headline")),
    Standfirst: ("standfirst", _("standfirst")),
    Stamp: ("stamp", _("day of publication")),
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
    NoiseReason.READER_COMMENT: _("reader's comment"),
    NoiseReason.NAVIGATION: _("navigation"),
    NoiseReason.COPYRIGHT: _("copyright notice"),
    NoiseReason.CRAWL_BAN: _("ban on machines"),
    NoiseReason.INVITATION: _("invitation to subscribe"),
    NoiseReason.EMBED: _("embedded player"),
    NoiseReason.RELATED: _("related stories"),
    NoiseReason.TAGS: _("list of topics"),
    NoiseReason.PAGER: _("page numbers"),
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


def find_lines(text: str, reading: Reading) -> Iterator[Line]:
    """Yield every line of `text` that is not empty."""
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
    singles = (
        reading.kicker,
        reading.headline,
        reading.standfirst,
        reading.stamp,
        reading.dateline,
    )
    for single in singles:
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
    first = kept[0]
    if isinstance(first, Paragraph) and first.heading:
        return Line(text, "heading", _("subhead"))
    role, note = ROLES[type(first)]
    return Line(text, role, note)
