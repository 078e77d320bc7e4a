from datetime import date

import pytest

from redaksi.reading.dates.grammar import date_grammar
from redaksi.reading.dates.mentions import read_dates
from redaksi.reading.parts.page import make_page, split_lines

PUBLISHED = date(2023, 11, 10)


def clocks(text, language="id"):
    return read_dates(split_lines(make_page(text)), PUBLISHED, date_grammar(language)).times


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("pukul 14.00 WIB", ("pukul 14.00 WIB", "14:00", None, 7)),
        ("pukul 09.00-11.30 WITA", ("pukul 09.00-11.30 WITA", "09:00", "11:30", 8)),
        (
            "pukul 09.00 hingga pukul 11.30",
            ("pukul 09.00 hingga pukul 11.30", "09:00", "11:30", None),
        ),
        ("jam 7 malam", ("jam 7 malam", "19:00", None, None)),
        ("jam 12 malam", ("jam 12 malam", "00:00", None, None)),
        ("jam 1 siang", ("jam 1 siang", "13:00", None, None)),
        ("pukul 3 dini hari", ("pukul 3 dini hari", "03:00", None, None)),
        ("pukul 24.00", ("pukul 24.00", "00:00", None, None)),
        ("berangkat 05:15 WIT", ("05:15 WIT", "05:15", None, 9)),
        ("pukul 10.00 waktu setempat", ("pukul 10.00 waktu setempat", "10:00", None, None)),
    ],
)
def test_times_have_their_end_and_zone(text, want):
    (found,) = clocks(text)
    until = found.until.isoformat("minutes") if found.until else None
    assert (found.text, found.at.isoformat("minutes"), until, found.zone) == want


def test_english_times_need_more_than_an_hour():
    found = clocks("At 2 p.m. local time (0600 GMT) at 20 houses", "en")
    assert [(one.text, one.at.hour, one.zone) for one in found] == [
        ("2 p.m. local time", 14, None),
        ("0600 GMT", 6, 0),
    ]


def test_the_only_zone_of_the_page_is_that_of_times_without_one():
    assert [one.zone for one in clocks("Mulai pukul 14.00 WITA.\nSelesai pukul 16.00.")] == [8, 8]
    mixed = clocks("Mulai 14.00 WITA. Di sana 13.00 WIB. Selesai pukul 16.00.")
    assert [one.zone for one in mixed] == [8, 7, None]


def test_a_time_knows_the_day_beside_it():
    (before,) = clocks("pada Rabu (8/11) sekitar pukul 11.10 WIB")
    (behind,) = clocks("pada pukul 07.05 WITA, Senin (6/11)")
    (apart,) = clocks("Rapat Rabu (8/11). Pukul 10.00 ia pulang")
    assert (before.day, behind.day, apart.day) == (date(2023, 11, 8), date(2023, 11, 6), None)


@pytest.mark.parametrize(
    "text", ["harga 14.30 juta", "selama 24 jam", "jam 25.00", "memukul 3 orang"]
)
def test_other_numbers_are_no_times(text):
    assert clocks(text) == ()
