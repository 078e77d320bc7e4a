from datetime import date

import pytest

from redaksi.reading.dates import read_dates
from redaksi.reading.page import make_page, split_lines

PUBLISHED = date(2023, 11, 10)  # a Friday


def days(text, published=PUBLISHED):
    found = read_dates(split_lines(make_page(text)), published).dates
    return [(mention.text, mention.date.isoformat()) for mention in found]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("pada Kamis (9/11).", [("Kamis (9/11)", "2023-11-09")]),
        ("pada Kamis (9/11/2023).", [("Kamis (9/11/2023)", "2023-11-09")]),
        ("Rabu, 8 November 2023, di Kupang", [("Rabu, 8 November 2023", "2023-11-08")]),
        ("sejak 7 Oktober lalu", [("7 Oktober", "2023-10-07")]),
        ("mulai 28 Desember", [("28 Desember", "2023-12-28")]),
        ("pada 2 Nopember dan 3 Agt", [("2 Nopember", "2023-11-02"), ("3 Agt", "2023-08-03")]),
        ("dibuka 20/09/2022 pagi", [("20/09/2022", "2022-09-20")]),
        ("24-27 November", [("24", "2023-11-24"), ("27 November", "2023-11-27")]),
        (
            "30 Oktober hingga 2 November",
            [("30 Oktober", "2023-10-30"), ("2 November", "2023-11-02")],
        ),
        ("kemarin sore", [("kemarin", "2023-11-09")]),
        ("banjir datang hari ini", [("hari ini", "2023-11-10")]),
        ("rapat pada Selasa malam", [("Selasa", "2023-11-07")]),
        ("pada Jum'at", [("Jum'at", "2023-11-10")]),
        ("Senin (6/11) kemarin", [("Senin (6/11) kemarin", "2023-11-06")]),
    ],
)
def test_written_days_are_fixed(text, want):
    assert days(text) == want


@pytest.mark.parametrize(
    "text",
    [
        "dua minggu lalu",
        "setiap Senin",
        "31/02/2023",
        "pasal 7/11",
        "Stadion 17 Mei",
        "10 Zulhijah",
        "hari ke-33",
    ],
)
def test_other_numbers_and_days_are_no_dates(text):
    assert days(text) == []


def test_without_a_day_of_publication_another_full_date_gives_the_year():
    text = "Rapat Minggu (5/11) lalu.\nDirangkum pada Selasa (7/11/2023).\nIa lahir 22 Mei 1995."
    assert days(text, None)[0] == ("Minggu (5/11)", "2023-11-05")


def test_without_any_full_date_a_weekday_chooses_among_the_years_of_the_page():
    assert days("Piala Desa 2023 digelar Selasa (7/11).", None) == [("Selasa (7/11)", "2023-11-07")]
    assert days("Piala Desa digelar 7 November.", None) == []


def test_the_end_of_the_calendar_is_no_error():
    assert days("besok dan lusa", date.max) == []
