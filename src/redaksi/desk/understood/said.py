"""Who says what, as an editor checks it."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from redaksi.reading import Quotation, Reading


@dataclass(frozen=True, slots=True)
class Said:
    """A quotation. speaker, role: empty where nobody was found. around: occasion, day and medium."""

    text: str
    speaker: str
    role: str
    direct: bool
    around: tuple[str, ...] = ()


def find_said(reading: Reading) -> Iterator[Said]:
    """Yield what is quoted, in the order of the page."""
    for quotation in reading.quotations:
        speaker = quotation.speaker
        yield Said(
            text=quotation.clean,
            speaker=speaker.clean_name if speaker else "",
            role=(speaker.clean_role or "") if speaker else "",
            direct=quotation.direct,
            around=tuple(_around(quotation)),
        )


def _around(quotation: Quotation) -> Iterator[str]:
    if quotation.clean_occasion:
        yield quotation.clean_occasion
    if quotation.said_on:
        yield date_format(quotation.said_on, "j F Y")
    if quotation.clean_via:
        yield _("via %(medium)s") % {"medium": quotation.clean_via}
