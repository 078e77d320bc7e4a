from datetime import date

import pytest

from redaksi.reading.dates.grammar import date_grammar
from redaksi.reading.dates.mentions import read_dates
from redaksi.reading.parts.page import make_page, split_lines

PUBLISHED = date(2023, 11, 10)  # a Friday


def periods(text, language="id"):
    found = read_dates(split_lines(make_page(text)), PUBLISHED, date_grammar(language)).periods
    return [
        (span.text, *(str(day) if day else None for day in (span.first, span.last)))
        for span in found
    ]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("24-27 November", ("24-27 November", "2023-11-24", "2023-11-27")),
        ("30 Juni-2 Juli 2025", ("30 Juni-2 Juli 2025", "2025-06-30", "2025-07-02")),
        (
            "sejak 7 Oktober hingga 9 November 2023",
            ("7 Oktober hingga 9 November 2023", "2023-10-07", "2023-11-09"),
        ),
        ("antara 3 dan 5 Juli", ("3 dan 5 Juli", "2023-07-03", "2023-07-05")),
        ("berlaku sejak 7 Oktober", ("sejak 7 Oktober", "2023-10-07", None)),
        ("sejak Senin (6/11)", ("sejak Senin (6/11)", "2023-11-06", None)),
        ("hingga tanggal 9 Desember", ("hingga tanggal 9 Desember", None, "2023-12-09")),
        ("hingga akhir Mei", ("hingga akhir Mei", None, "2023-05-31")),
        ("pada pekan lalu", ("pekan lalu", "2023-10-30", "2023-11-05")),
        ("Minggu lalu sungai meluap", ("Minggu lalu", "2023-10-30", "2023-11-05")),
        ("pada akhir pekan ini", ("akhir pekan ini", "2023-11-11", "2023-11-12")),
        ("pada bulan depan", ("bulan depan", "2023-12-01", "2023-12-31")),
        ("sejak tahun lalu", ("sejak tahun lalu", "2022-01-01", None)),
        ("pada Mei 2026", ("Mei 2026", "2026-05-01", "2026-05-31")),
        ("pada Mei lalu", ("Mei lalu", "2023-05-01", "2023-05-31")),
        ("Juni hingga Agustus 2023", ("Juni hingga Agustus 2023", "2023-06-01", "2023-08-31")),
        ("pada tahun 2024", ("tahun 2024", "2024-01-01", "2024-12-31")),
        (
            "dari tahun 2010 hingga tahun 2012",
            ("tahun 2010 hingga tahun 2012", "2010-01-01", "2012-12-31"),
        ),
        ("sejak 2019", ("sejak 2019", "2019-01-01", None)),
        ("pada tahun 1990-an", ("tahun 1990-an", "1990-01-01", "1999-12-31")),
    ],
)
def test_spans_have_their_first_and_last_day(text, want):
    assert periods(text) == [want]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("from Nov. 30-Dec. 2", ("Nov. 30-Dec. 2", "2023-11-30", "2023-12-02")),
        ("since Oct. 7", ("since Oct. 7", "2023-10-07", None)),
        ("they met last week", ("last week", "2023-10-30", "2023-11-05")),
        ("opens in May 2026", ("May 2026", "2026-05-01", "2026-05-31")),
        ("opens in 2024", ("2024", "2024-01-01", "2024-12-31")),
    ],
)
def test_english_spans_are_read_by_english_words(text, want):
    assert periods(text, "en") == [want]


def test_where_in_a_month_its_end_begins_is_not_guessed():
    assert periods("sejak akhir Mei") == [("Mei", "2023-05-01", "2023-05-31")]


@pytest.mark.parametrize(
    "text",
    [
        "dua tahun lalu",
        "beberapa bulan lalu",
        "500 tahun lalu",
        '"Tiga bulan lalu',
        "UU Nomor 7 Tahun 2017",
        "Gang Mei",
    ],
)
def test_lengths_of_time_are_no_spans(text):
    assert periods(text) == []
