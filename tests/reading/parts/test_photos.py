from datetime import date

import pytest

from redaksi.reading import read
from redaksi.reading.dates.stamp import read_stamp
from redaksi.reading.parts.page import make_page, split_lines
from redaksi.reading.parts.photos import read_photo


def line(text):
    return split_lines(make_page(text))[0]


@pytest.mark.parametrize(
    ("text", "caption", "agency", "photographer"),
    [
        ("Warga antre air. (Xinhua/Laras Wening)", "Warga antre air.", "Xinhua", "Laras Wening"),
        (
            "Warga antre air. (Laras Wening/detikcom)",
            "Warga antre air.",
            "detikcom",
            "Laras Wening",
        ),
        ("Foto: Warga antre air. (ANTARA FOTO/Laras)", "Warga antre air.", "ANTARA FOTO", "Laras"),
        ("Warga antre air. (Dok. Istimewa)", "Warga antre air.", "Dok. Istimewa", None),
        ("Ilustrasi air | AFP/Laras Wening", "Ilustrasi air", "AFP", "Laras Wening"),
        ("Ilustrasi. (Shutterstock)", "Ilustrasi.", "Shutterstock", None),
    ],
)
def test_captions_lose_their_credit(text, caption, agency, photographer):
    found = read_photo(line(text), known_only=False)
    assert (found.text, found.agency, found.photographer) == (caption, agency, photographer)
    assert found.span.of(text) == caption


@pytest.mark.parametrize(
    "day", ["7 Mei 2024", "Selasa (7/5/2024)", "Tuesday, May 7, 2024", "the 7th of May 2024"]
)
def test_the_day_in_a_caption_is_the_day_it_was_taken(day):
    found = read_photo(line(f"Warga antre di Kupang, {day}. (AFP/Laras)"), known_only=False)
    assert found.taken == date(2024, 5, 7)


def test_a_day_without_its_year_does_not_say_when_a_picture_was_taken():
    found = read_photo(line("Warga antre di Kupang, Selasa (7/5). (AFP/Laras)"), known_only=False)
    assert found.taken is None


def test_an_abbreviation_at_the_end_of_a_paragraph_is_no_credit():
    assert read_photo(line("Rapat digelar Majelis Desa Bersama (MDB)"), known_only=False) is None


def test_further_down_only_known_agencies_make_a_caption():
    text = "Rapat itu dipimpin kepala desa yang baru (Laras Wening)"
    assert read_photo(line(text), known_only=True) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("detikcom - 02/07/2025, 17:52 WIB", date(2025, 7, 2)),
        ("Kompas.com- Diperbarui 02/07/2025, 14:33 WIB", date(2025, 7, 2)),
        ("Sabtu, 28 Juni 2025 | 08:54 WIB", date(2025, 6, 28)),
        ("Senin, 27 Jan 2025 07:43 WIB", date(2025, 1, 27)),
        ("20 April 2025 | 07.56 WIB", date(2025, 4, 20)),
        ("2025/07/03 18:12:09", date(2025, 7, 3)),
        ("Warga antre air sejak 7 Mei 2024 di balai desa", None),
        ("31/02/2025, 10:00 WIB", None),
    ],
)
def test_stamps_fix_the_day_of_publication(text, day):
    stamp = read_stamp(line(text))
    assert (stamp and stamp.day) == day


def test_a_paragraph_with_a_dateline_is_no_caption_though_it_ends_in_a_bracket():
    page = read(
        "Pasar Sora Dibuka Lagi\n\n"
        "Kabarkita.com, Jakarta - Wali kota datang ke pasar di Jakarta Barat (Jakbar)\n\n"
        "Ia melihat los ikan yang baru selesai dibangun bulan ini."
    )
    assert page.photos == ()
    assert page.dateline.place == "Jakarta"
