"""The words of `redaksi read` in the language of the environment, and what every output does to text."""

import os
import sys
from datetime import date
from typing import NoReturn

import click

from redaksi.project.cli.reading import english, indonesian

Words = dict[str, str]

WORDS: dict[str, Words] = {"id": indonesian.WORDS, "en": english.WORDS}
EXIT_BAD_INPUT = 2

DAYS = {
    "id": ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
MONTHS = {
    "id": (
        "Januari", "Februari", "Maret", "April", "Mei", "Juni",
        "Juli", "Agustus", "September", "Oktober", "November", "Desember",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
}  # fmt: skip


def language() -> str:
    """`id` or `en`, as REDAKSI_LANGUAGE says; Indonesian is the default."""
    chosen = os.environ.get("REDAKSI_LANGUAGE", "id").lower()[:2]
    return chosen if chosen in WORDS else "id"


def words() -> Words:
    """Return the words of the language of the environment."""
    return WORDS[language()]


def written_day(day: date) -> str:
    """Return a day as people read it: `Kamis, 9 November 2023`."""
    days, months = DAYS[language()], MONTHS[language()]
    return f"{days[day.weekday()]}, {day.day} {months[day.month - 1]} {day.year}"


def written_number(value: float, decimals: int = 6) -> str:
    """Return `1234.5` as the language writes it."""
    rounded = round(value, decimals) if isinstance(value, float) else value
    if isinstance(rounded, float) and rounded.is_integer():
        rounded = int(rounded)
    return f"{rounded:,}".translate(str.maketrans(",.", words()["marks"]))


def printable(text: str) -> str:
    """Return `text` without what a terminal would obey: escapes and other control characters."""
    return "".join(char if char.isprintable() else " " for char in text)


def refuse(message: str) -> NoReturn:
    """End with one line that says what is wrong with the command or its only page."""
    click.echo(f"redaksi read: {printable(message)}", err=True)
    sys.exit(EXIT_BAD_INPUT)
