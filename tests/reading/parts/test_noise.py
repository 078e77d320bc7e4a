import pytest

from redaksi.reading import NoiseReason
from redaksi.reading.parts.noise import split_noise
from redaksi.reading.parts.page import make_page, split_lines

PARAGRAPH = (
    "Hujan turun sejak pagi dan warga di tepi sungai mulai mengungsi ke balai desa terdekat."
)


def split(text):
    return split_noise(split_lines(make_page(text)))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Banner", NoiseReason.BANNER),
        ("Banner Iklan 728x90", NoiseReason.BANNER),
        ("- Advertisement -", NoiseReason.ADVERT_LABEL),
        ("SCROLL TO CONTINUE WITH CONTENT", NoiseReason.ADVERT_LABEL),
        ("Scroll ke bawah untuk melanjutkan membaca", NoiseReason.ADVERT_LABEL),
        ("Gulir ke bawah untuk membaca berita selengkapnya", NoiseReason.ADVERT_LABEL),
        ("↓ Geser ke bawah untuk baca artikel ↓", NoiseReason.ADVERT_LABEL),
        ("Lanjutkan membaca di bawah ini", NoiseReason.ADVERT_LABEL),
        ("Continue reading below", NoiseReason.ADVERT_LABEL),
        ("Share this:", NoiseReason.SHARE_WORDS),
        ("Click to share on X (Opens in new window)", NoiseReason.SHARE_WORDS),
        ("Tinggalkan Balasan Batalkan balasan", NoiseReason.COMMENT_FORM),
        ("Copyright © 2025. Hak cipta dilindungi undang-undang.", NoiseReason.COPYRIGHT),
        ("[Gambas:Video 20detik]", NoiseReason.EMBED),
        ("Cek berita dan artikel lainnya di Google News", NoiseReason.INVITATION),
        ("Dilarang keras mengambil konten, melakukan crawling", NoiseReason.CRAWL_BAN),
        ("Halaman 1 2 Selanjutnya", NoiseReason.PAGER),
    ],
)
def test_furniture_is_known_by_its_words(text, reason):
    story, noise = split(f"{PARAGRAPH}\n{text}\n{PARAGRAPH}")
    assert len(story) == 2
    assert [found.reason for found in noise] == [reason]


def test_a_read_also_line_keeps_its_headline():
    _, noise = split(f"{PARAGRAPH}\nBaca juga: Harga Beras Turun di Tiga Pasar\n{PARAGRAPH}")
    assert noise[0].reason is NoiseReason.READ_ALSO
    assert noise[0].headline == "Harga Beras Turun di Tiga Pasar"


def test_a_read_also_label_alone_takes_the_next_line():
    _, noise = split(f"{PARAGRAPH}\nBaca juga:\nHarga Beras Turun di Tiga Pasar\n{PARAGRAPH}")
    assert [found.headline for found in noise] == [None, "Harga Beras Turun di Tiga Pasar"]


def test_related_titles_are_noise_until_a_paragraph_follows():
    story, noise = split(
        f"{PARAGRAPH}\nBerita Terkait\nPasar Baru Dibuka\nJalan Amblas\n{PARAGRAPH}"
    )
    assert len(story) == 2
    assert {found.reason for found in noise} == {NoiseReason.RELATED}


def test_a_menu_of_unknown_words_above_the_headline_is_navigation():
    story, noise = split(f"Ragam\nKampus\nDesa Kita\nPasar Baru Dibuka Hari Senin\n{PARAGRAPH}")
    assert story[0].text == "Pasar Baru Dibuka Hari Senin"
    assert len(noise) == 3


def test_a_paragraph_about_adverts_stays():
    text = (
        "Iklan rokok di sekolah dilarang mulai tahun depan, dan sekolah diminta melapor ke dinas."
    )
    story, noise = split(f"{PARAGRAPH}\n{text}")
    assert len(story) == 2
    assert not noise


@pytest.mark.parametrize(
    "text", ["Lanjutkan pekerjaan itu", "Geser peti ke kiri", "Terus membaca sampai tua di perahu"]
)
def test_a_line_that_says_more_than_go_on_stays(text):
    story, noise = split(text)
    assert [line.text for line in story] == [text]
    assert noise == []
