import textwrap

import pytest

from redaksi.reading import as_dict, clean_words, read
from redaksi.reading.parts.page import make_page
from redaksi.reading.parts.wrapping import unwrap
from tests.reading.test_pipeline import assert_offsets_hold

PARAGRAPHS = (
    "Jembatan Gantung Sungai Pelus Rampung",
    (
        "RANDU ALAS – Jembatan gantung sepanjang 64 meter di atas Sungai Pelus selesai dibangun kemarin, "
        "setelah warga bekerja bergiliran selama sebelas bulan tanpa libur."
    ),
    (
        "“Anak-anak tidak lagi memutar dua jam ke sekolah,” kata Kepala Dinas Perhubungan Kabupaten Randu "
        "Alas, Wiryawan Sastro, di ujung jembatan sambil menunjuk seberang."
    ),
    (
        "Papan jembatan diambil dari kayu besi yang tumbang di hulu, lalu digergaji di balai desa oleh "
        "para pemuda yang belajar menukang dari orang tua mereka sendiri selama musim tanam."
    ),
    "Ia menambahkan bahwa tiang kedua akan diperkuat sebelum musim hujan datang pada akhir tahun.",
    "Laporan: Sekar Wulan",
)
FLAT = "\n\n".join(PARAGRAPHS)


def wrapped(width, gap="\n\n"):
    return gap.join(textwrap.fill(paragraph, width) for paragraph in PARAGRAPHS)


def without_places(value):
    if isinstance(value, dict):
        return {
            key: without_places(part)
            for key, part in value.items()
            if key not in {"span", "mention", "mentions"}
        }
    return [without_places(part) for part in value] if isinstance(value, list) else value


@pytest.mark.parametrize("width", [40, 60, 72])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_wrapped_text_says_what_the_same_text_says_in_whole_paragraphs(width, end):
    text = wrapped(width).replace("\n", end)
    assert without_places(as_dict(read(text))) == without_places(as_dict(read(FLAT)))
    assert_offsets_hold(text, read(text))


def test_a_wrapped_paragraph_keeps_its_slice_and_shows_clean_words():
    text = wrapped(60)
    paragraph = read(text).paragraphs[0]
    assert "\n" in paragraph.text
    assert paragraph.span.of(text) == paragraph.text
    assert paragraph.clean == " ".join(paragraph.text.split())
    speaker = read(wrapped(40)).quotations[0].speaker
    assert speaker.clean_name == "Wiryawan Sastro"
    assert speaker.clean_role == "Kepala Dinas Perhubungan Kabupaten Randu Alas"


def test_without_blank_lines_a_short_last_line_ends_the_paragraph():
    reading = read(wrapped(60, "\n"))
    assert reading.headline.clean == PARAGRAPHS[0]
    assert any(paragraph.text.startswith("“Anak-anak") for paragraph in reading.paragraphs)


def test_words_divided_at_the_end_of_a_line_are_whole_again():
    text = (
        "Kabar Pasar Hari Senin\n\n"
        "Harga ikan di pasar induk naik sejak pekan lalu karena per-\n"
        "ahu tidak melaut, sedangkan anak-\n"
        "anak nelayan membantu mengeringkan jaring di halaman ru-\n"
        "mah dan ibu-ibu menjual sayur-\n"
        "mayur dari kebun sendiri kepada pedagang yang datang tiap\n"
        "pagi dari kota.\n"
    )
    shown = read(text).paragraphs[0].clean
    for words in ("perahu", "anak-anak", "rumah", "sayur-mayur"):
        assert words in shown
    assert_offsets_hold(text, read(text))


@pytest.mark.parametrize(
    "text",
    [
        "Judul Berita\nSatu paragraf pendek.\nSatu lagi, juga pendek.\nSelesai sudah.",
        "Beranda\nNasional\nOlahraga\nHiburan\nIndeks\nCari",
        "\n".join(
            f"Harga cabai rawit pekan {number} naik lagi di Pasar Randu" for number in range(9)
        ),
        "baris kecil\n" * 20,
    ],
    ids=["short paragraphs", "menu", "headlines", "narrow lines"],
)
def test_lines_that_are_paragraphs_stay_apart(text):
    page = make_page(text)
    assert unwrap(page) is page


def test_list_items_and_read_also_lines_begin_a_paragraph():
    text = (
        "Kabar Desa\n\n"
        "Warga bersepakat memperbaiki tiga hal sebelum musim hujan tahun\n"
        "ini datang, dan semuanya dikerjakan bersama-sama oleh seluruh\n"
        "kampung tanpa menunggu bantuan dari kabupaten yang belum jelas\n"
        "- tanggul di hulu\n"
        "Baca juga: Tanggul Hulu Diperiksa Lagi Sebelum Musim Hujan Datang\n"
        "Pekerjaan dimulai pekan depan.\n"
    )
    reading = read(text)
    assert [noise.headline for noise in reading.noise] == [
        "Tanggul Hulu Diperiksa Lagi Sebelum Musim Hujan Datang"
    ]
    assert "- tanggul di hulu" in [paragraph.text for paragraph in reading.paragraphs]


@pytest.mark.parametrize(
    ("slice_", "shown"),
    [
        ("Dinas Per-\nikanan", "Dinas Perikanan"),
        ("Bandung-\nJakarta", "Bandung-Jakarta"),
        ("per\u00ad\nahu", "perahu"),
        ("kata\r\n  Wiryawan", "kata Wiryawan"),
        ("berlari-\nlari", "berlari-lari"),
        ("Wir\u200byawan\u00a0Sastro", "Wiryawan Sastro"),
        ("10-\n20 orang", "10-20 orang"),
    ],
)
def test_clean_words_are_on_one_line(slice_, shown):
    assert clean_words(slice_) == shown
