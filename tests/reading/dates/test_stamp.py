from datetime import date, time

import pytest

from redaksi.reading.dates.stamp import first_stamp, read_stamp
from redaksi.reading.parts.page import make_page, split_lines


def stamp(text):
    return read_stamp(split_lines(make_page(text))[0])


@pytest.mark.parametrize(
    ("text", "day", "at", "zone"),
    [
        ("Kabar.com - 20/09/2022, 14:33 WIB", date(2022, 9, 20), time(14, 33), 7),
        ("Senin, 27 Jan 2025 07:43 WIB", date(2025, 1, 27), time(7, 43), 7),
        ("20 April 2025 | 07.56 WITA", date(2025, 4, 20), time(7, 56), 8),
        ("2025/07/01 08:15:00", date(2025, 7, 1), time(8, 15), None),
        ("Diterbitkan 20 April 2025, 07:56 WIB", date(2025, 4, 20), time(7, 56), 7),
        ("Diterbitkan pada 20 April 2025", date(2025, 4, 20), None, None),
        ("Posted on November 10, 2023", date(2023, 11, 10), None, None),
        ("Published: Nov. 10, 2023 2:30 p.m.", date(2023, 11, 10), time(14, 30), None),
        ("07:43 WIT, 27 Januari 2025", date(2025, 1, 27), time(7, 43), 9),
    ],
)
def test_a_stamp_has_its_day_time_and_zone(text, day, at, zone):
    found = stamp(text)
    assert (found.day, found.at, found.zone) == (day, at, zone)
    assert (found.text, found.rule) == (text, "stamp")


@pytest.mark.parametrize(
    "text",
    ["Jadwal Panen 27 Januari 2025", "Jakarta, 8 November 2023", "31/02/2025, 10:00 WIB", "© 2023"],
)
def test_other_lines_with_a_year_are_no_stamps(text):
    assert stamp(text) is None


def test_the_first_stamp_that_tells_no_update_counts():
    updated, posted = (
        stamp("Diperbarui 21 April 2025, 09:00 WIB"),
        stamp("Terbit 20 April 2025, 07:00 WIB"),
    )
    assert updated.rule == "updated-stamp"
    assert first_stamp(None, updated) is updated
    assert first_stamp(updated, posted) is posted
    assert first_stamp(posted, updated) is posted


def test_of_a_line_with_both_the_first_is_read():
    found = stamp("Terbit 20 April 2025, 07:56 WIB, Diperbarui 21 April 2025, 09:00 WIB")
    assert (found.day, found.at) == (date(2025, 4, 20), time(7, 56))
