"""The law of noise: a line of furniture between any two lines changes nothing of the story."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redaksi.reading import read
from tests.reading.pages import BANJIR

FURNITURE = (
    "ADVERTISEMENT",
    "Iklan",
    "Banner Iklan 300x250",
    "Scroll ke bawah untuk melanjutkan membaca",
    "Story continues below",
    "Baca juga: Tanggul Hulu Diperiksa Lagi",
    "Read more: Dam Checked Again Before the Rain",
    "Bagikan:",
    "Facebook",
    "Facebook | Twitter | WhatsApp",
    "1.204 views",
    "2 jam yang lalu",
    "Balas",
    "Komentar",
    "[Gambas:Video 20detik]",
    "#Banjir #Lamongan",
    "Ikuti kami di Google News",
    "Home > News > Nasional",
    "https://kabarkita.test/banjir",
    "© 2024 Kabarkita. All rights reserved.",
    "Halaman 1 2 Selanjutnya",
)
LINES = [line for line in BANJIR.split("\n") if line]
STORY = read("\n\n".join(LINES))


@settings(max_examples=120, deadline=None)
@given(st.integers(0, len(LINES)), st.sampled_from(FURNITURE))
def test_a_line_of_furniture_between_two_lines_changes_nothing(place, furniture):
    reading = read("\n\n".join([*LINES[:place], furniture, *LINES[place:]]))
    assert [found.clean for found in reading.paragraphs] == [
        found.clean for found in STORY.paragraphs
    ]
    assert [found.clean for found in reading.quotations] == [
        found.clean for found in STORY.quotations
    ]
    assert reading.headline.clean == STORY.headline.clean


@pytest.mark.parametrize(
    "line",
    [
        "Gabungan petani di tiga desa menolak rencana itu karena sawah mereka akan tergenang.",
        "Ikuti aturan yang berlaku, kata camat kepada warga yang berkumpul di balai desa itu.",
        "Unduh aplikasi M-Sawah, lalu pilih menu pendaftaran dan isi data lahan dengan lengkap.",
        "Simak penjelasan dinas tentang pembagian pupuk kepada petani yang belum terdaftar.",
        "Bagikan beras kepada yang membutuhkan, kata lurah itu kepada panitia zakat di masjid.",
        "Komentar itu disampaikan setelah rapat dengan para kepala desa di pendapa kabupaten.",
        "Hak cipta lagu itu dipegang oleh ahli waris, kata pengacara keluarga di pengadilan.",
    ],
)
def test_a_sentence_that_begins_as_furniture_does_stays(line):
    reading = read("\n\n".join([*LINES[:11], line, *LINES[11:]]))
    assert line in [paragraph.clean for paragraph in reading.paragraphs]
