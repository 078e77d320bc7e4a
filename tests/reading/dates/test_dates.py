from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaksi.reading.dates.grammar import date_grammar
from redaksi.reading.dates.mentions import read_dates
from redaksi.reading.findings import WhyUnresolved
from redaksi.reading.parts.page import make_page, split_lines

PUBLISHED = date(2023, 11, 10)  # a Friday


def dated(text, published=PUBLISHED, language="id"):
    return read_dates(split_lines(make_page(text)), published, date_grammar(language))


def days(text, published=PUBLISHED, language="id"):
    found = dated(text, published, language).dates
    return [(mention.text, mention.date.isoformat()) for mention in found]


def open_words(text, published=PUBLISHED, language="id"):
    return [(gap.text, gap.reason) for gap in dated(text, published, language).unresolved]


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


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Kamis, (9/11) siang", [("Kamis, (9/11)", "2023-11-09")]),
        ("Kamis 9/11 siang", [("Kamis 9/11", "2023-11-09")]),
        ("di pulau, Rabu, 8/11/, untuk", [("Rabu, 8/11", "2023-11-08")]),
        ("rapat (9/11) kemarin", [("(9/11) kemarin", "2023-11-09")]),
        ("Rabu malam (8/11/2023)", [("Rabu malam (8/11/2023)", "2023-11-08")]),
        ("lahir 9 November '23", [("9 November '23", "2023-11-09")]),
        ("upacara tanggal 17/8 di desa", [("17/8", "2023-08-17")]),
        ("terbit 17.08.2023 pagi", [("17.08.2023", "2023-08-17")]),
        ("diPasar,Senin(6/11)", [("Senin(6/11)", "2023-11-06")]),
        ("1, 2, dan 3 Juni", [("1", "2023-06-01"), ("2", "2023-06-02"), ("3 Juni", "2023-06-03")]),
        ("Jumat hingga Minggu (24-26/11)", [("24", "2023-11-24"), ("26/11", "2023-11-26")]),
        ("30 Juni-2 Juli 2025", [("30 Juni", "2025-06-30"), ("2 Juli 2025", "2025-07-02")]),
        ("30 Desember-2 Januari", [("30 Desember", "2023-12-30"), ("2 Januari", "2024-01-02")]),
        ("Jumat hari ini", [("Jumat hari ini", "2023-11-10")]),
        ("Senin pekan lalu", [("Senin pekan lalu", "2023-10-30")]),
        ("Senin depan", [("Senin depan", "2023-11-13")]),
        ("Mereka akan bertemu pada Selasa", [("Selasa", "2023-11-14")]),
        ("datang pada Sabtu malam Minggu", [("Sabtu", "2023-11-04")]),
        ("tiba dua hari lalu", [("dua hari lalu", "2023-11-08")]),
    ],
)
def test_every_way_of_writing_a_day_is_read(text, want):
    assert days(text) == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("It began on November 7, 2023.", [("November 7, 2023", "2023-11-07")]),
        ("It began on the 7th of November.", [("7th of November", "2023-11-07")]),
        ("It began on Monday, Nov. 6.", [("Monday, Nov. 6", "2023-11-06")]),
        ("It began on 25/12/2022.", [("25/12/2022", "2022-12-25")]),
        ("It began on Thursday 9/11/2023.", [("Thursday 9/11/2023", "2023-11-09")]),
        ("They met on Thursday.", [("Thursday", "2023-11-09")]),
        ("They met last Friday.", [("last Friday", "2023-11-03")]),
        ("They will meet on Tuesday.", [("Tuesday", "2023-11-14")]),
        ("Nov 24-27", [("Nov 24", "2023-11-24"), ("27", "2023-11-27")]),
        ("They met yesterday and two days ago.",
         [("yesterday", "2023-11-09"), ("two days ago", "2023-11-08")]),
        ("She may 7 times march 8 miles every Monday.", []),
    ],
)  # fmt: skip
def test_english_days_are_read_by_english_words(text, want):
    assert days(text, language="en") == want


@pytest.mark.parametrize(
    "text",
    [
        "Jalan 10 November",
        "Universitas 17 Agustus 1945",
        "skor 2/3",
        "UU 6/2023",
        "Nomor 12/PUU/2023",
        "telepon 0812-3456-7890",
        "B 1234 XY",
        "dua minggu lagi",
        "3 Minggu lagi",
        "malam Minggu",
        "Senin-Jumat",
        "45 Mei",
    ],
)
def test_names_laws_scores_and_habits_are_no_days(text):
    assert days(text) == []
    assert open_words(text) == []


def test_a_weekday_that_contradicts_its_date_is_not_heard():
    assert days("Senin (9/11/2023)") == [("Senin (9/11/2023)", "2023-11-09")]


def test_a_relative_day_stays_open_where_publication_is_not_known():
    unknown = WhyUnresolved.NO_PUBLICATION
    text = "Kemarin, pada Senin, ia datang. Hari ini libur sejak pekan lalu."
    words = ("Kemarin", "Senin", "Hari ini", "pekan lalu")
    assert open_words(text, None) == [(word, unknown) for word in words]
    assert days(text, None) == []


def test_a_day_without_any_year_and_a_day_that_is_none_are_told():
    assert open_words("Kamis (9/11)", None) == [("Kamis (9/11)", WhyUnresolved.NO_YEAR)]
    assert open_words("pada 31/2/2023") == [("31/2/2023", WhyUnresolved.NO_SUCH_DAY)]


def test_words_that_may_mean_two_days_stay_open():
    assert open_words("on 11/7/2023", language="en") == [("11/7/2023", WhyUnresolved.AMBIGUOUS)]
    assert open_words("Sabtu depan") == [("Sabtu depan", WhyUnresolved.AMBIGUOUS)]


def test_counted_days_carry_their_count_and_the_day_that_the_text_gives():
    found = dated("Serangan memasuki hari ke-33 sejak 7 Oktober. Hari kedua sepi.").day_counts
    assert [(count.text, count.count, count.day) for count in found] == [
        ("hari ke-33", 33, date(2023, 11, 8)),
        ("Hari kedua", 2, None),
    ]
    english = dated("on the 33rd day of the war", language="en").day_counts
    assert [(count.text, count.count) for count in english] == [("33rd day", 33)]


PIECES = st.sampled_from(
    ["Kamis", " (", "9/11", ")", " 7 Oktober", " hingga ", "-", "24", " November", " 2023", " pukul ",
     "14.00", " WIB", " sejak ", "hari ke-", "33", " kemarin", " pekan lalu", "İ", "\n", ", ", " Nov. ",
     " akhir ", "Mei", "31/2/", " 99", " tahun ", " 2 p.m.", " Minggu ", " lalu", " dan "]
)  # fmt: skip


@given(
    st.lists(PIECES, max_size=14).map("".join) | st.text(max_size=60),
    st.sampled_from([None, PUBLISHED, date.min, date.max]),
    st.sampled_from(["id", "en"]),
)
def test_no_text_breaks_it_and_every_finding_stands_at_its_words(text, published, language):
    page = make_page(text)
    found = read_dates(split_lines(page), published, date_grammar(language))
    kinds = (found.dates, found.periods, found.times, found.day_counts, found.unresolved)
    for finding in (one for kind in kinds for one in kind):
        assert finding.text == finding.span.of(page.text)
    for kind in kinds:
        starts = [finding.span.start for finding in kind]
        assert starts == sorted(starts)
