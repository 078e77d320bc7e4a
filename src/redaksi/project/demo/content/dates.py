"""Dates in the demonstration texts: written as tokens, so that a fresh demonstration looks fresh."""

import re
from datetime import date, timedelta
from typing import Final

WEEKDAYS: Final = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTHS: Final = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)

_TOKEN: Final = re.compile(r"\{\{(?P<shape>[^{}+-]*)(?P<days>[+-]\d+)?\}\}")


class DateTokenError(ValueError):
    """A text has a token that is neither `hari` nor `tanggal`."""


def fill(text: str, published: date) -> str:
    """The text with its date tokens written out as days around its day of publication.

    `{{hari}}` becomes `Selasa (17/11)` and `{{tanggal}}` becomes `17 November 2026`; a number after
    the word counts days before or after it: `{{hari-3}}`, `{{tanggal+2}}`. Raises `DateTokenError`
    for any other token.
    """

    def written(token: re.Match[str]) -> str:
        day = published + timedelta(days=int(token["days"] or 0))
        match token["shape"]:
            case "hari":
                return f"{WEEKDAYS[day.weekday()]} ({day.day}/{day.month})"
            case "tanggal":
                return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
            case _:
                raise DateTokenError(
                    f"{token[0]} is no date token; write {{{{hari}}}} or {{{{tanggal}}}}, "
                    "with +n or -n days."
                )

    return _TOKEN.sub(written, text)
