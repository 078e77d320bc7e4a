import contextlib
import json
import re
import statistics
import subprocess
import sys
import time
from collections import Counter
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redaksi.reading.errors import NoArticleError, ReadingError
from redaksi.reading.markup import Document, looks_like_markup, open_markup, read_markup
from redaksi.reading.markup.linked_data import find_article
from redaksi.reading.markup.moments import WIB, read_moment
from redaksi.reading.markup.sniffing import decode_markup
from tests.reading.saved_pages import FRONT_PAGE, OLD_TABLES, OPEN_GRAPH, WORDPRESS

SAVED = Path(__file__).parents[3] / "shared/reading/corpus/html"
BODY = "<p>Air sungai meluap ke jalan desa sejak dini hari, dan belum surut sampai siang.</p>" * 3


def page(body=BODY, head="", headline="Sungai Meluap di Tiga Desa"):
    return f"<html><head>{head}</head><body><h1>{headline}</h1><div>{body}</div></body></html>"


def test_a_wordpress_page_gives_its_text_line_by_line():
    assert open_markup(WORDPRESS).text.split("\n") == [
        "Pasar Terapung Lembah Sora Dibuka Lagi",
        "Selasa, 5 Maret 2024 | 07:30 WIB",
        "Pedagang menata sayur di atas perahu, Senin (4/3/2024). (ANTARA FOTO/Bima Sagara)",
        (
            "LEMBAH SORA, Kabar Sora – Pasar terapung di Sungai Sora dibuka lagi pada Senin"
            " (4/3/2024), setelah dua tahun ditutup karena pandemi."
        ),
        (
            "“Kami sudah lama menunggu, dan pembeli datang sejak subuh,” kata Kepala Dinas Perdagangan"
            " Lembah Sora, Hasan Mardika."
        ),
        "Baca juga: Jembatan Sora Selesai Diperbaiki",
        "Perahu Bertambah",
        (
            "Sedikitnya 120 perahu ikut berjualan, lebih banyak daripada sebelum pandemi, menurut catatan"
            " dinas itu."
        ),
        "Penulis: Laras Wening",
    ]


def test_linked_data_of_a_graph_is_read_in_spite_of_comments_line_ends_and_commas():
    document = open_markup(WORDPRESS)
    assert document.published == datetime(2024, 3, 5, 8, 30, tzinfo=timezone(timedelta(hours=8)))
    assert document.modified == datetime(2024, 3, 5, 9, 0, tzinfo=timezone(timedelta(hours=8)))
    assert document.authors == ("Laras Wening",)
    assert (document.language, document.site, document.section) == ("id", "Kabar Sora", "Daerah")
    assert document.canonical == "https://kabarsora.example/pasar-terapung/"
    assert document.picture == "https://kabarsora.example/pasar.jpg"
    assert document.tags == ("pasar", "Lembah Sora")


def test_the_reading_of_a_page_points_at_the_words_of_its_document():
    document, reading = read_markup(WORDPRESS)
    assert reading.published == date(2024, 3, 5)
    assert reading.headline.text == document.headline
    assert reading.photos[0].photographer == "Bima Sagara"
    assert [credit.text for credit in reading.byline] == ["Laras Wening"]
    for finding in (*reading.paragraphs, *reading.quotations, *reading.photos, *reading.dates):
        assert document.text[finding.span.start : finding.span.end] == finding.text


def test_the_day_that_is_given_goes_before_the_day_of_the_page():
    _, reading = read_markup(WORDPRESS, published=date(2024, 3, 6))
    assert reading.published == date(2024, 3, 6)


def test_a_page_with_open_graph_only_gives_headline_standfirst_and_byline():
    document = open_markup(OPEN_GRAPH)
    lines = document.text.split("\n")
    assert document.headline == lines[0] == "Nelayan Meraja Terima 40 Perahu"
    assert lines[2].startswith("Perahu itu menggantikan")
    assert lines[3].startswith("Meraja - Sebanyak 40 perahu")
    assert lines[5].endswith("kata dia, setelah mesin-mesinnya tiba dari pelabuhan.")
    assert lines[-1] == "Reporter: Bima Sagara | Editor: Ratna Dwisuara"
    assert document.tags == ("nelayan", "perahu", "Meraja")
    assert "Cuaca Buruk" not in document.text


def test_addresses_on_social_media_are_no_authors():
    assert open_markup(OPEN_GRAPH).authors == ()


def test_a_caption_without_credit_is_kept_beside_the_text():
    document = open_markup(OPEN_GRAPH)
    assert document.captions == ("Perahu bantuan di dermaga.",)
    assert "dermaga.\n" not in document.text


def test_a_local_clock_that_is_called_utc_is_set_right_by_the_stamp_on_the_page():
    assert open_markup(OPEN_GRAPH).published == datetime(2023, 11, 10, 16, 20, tzinfo=WIB)


def test_utc_that_agrees_with_the_stamp_on_the_page_is_believed():
    honest = OPEN_GRAPH.replace("16:20:00Z", "09:20:00Z")
    assert open_markup(honest).published == datetime(2023, 11, 10, 9, 20, tzinfo=UTC)


def test_an_old_page_of_tables_without_metadata_is_read():
    document, reading = read_markup(OLD_TABLES.encode("latin-1"))
    assert document.headline == "Gudang Garam Rakyat Terbakar"
    assert document.published.isoformat() == "2000-05-09T07:15:00+08:00"
    assert (
        "“Tidak ada korban, tetapi semua garam hilang,” kata pemilik gudang, Ny. Müller"
        in document.text
    )
    assert len(reading.paragraphs) == 3


@pytest.mark.parametrize(
    "announced", ["iso-8859-1", "us-ascii", "utf-8", "windows-1252", "utf-16", "nonsense"]
)
@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-8-sig", "utf-16"])
def test_the_characters_are_found_whatever_the_page_announces(announced, encoding):
    text = page(head=f'<meta charset="{announced}">', headline="“Café” Müller – Dibuka")
    assert open_markup(text.encode(encoding)).headline == "“Café” Müller – Dibuka"


def test_utf8_with_a_stray_byte_of_windows_keeps_both():
    assert decode_markup("“ya” ".encode() + b"\x93tidak\x94") == "“ya” “tidak”"


def test_an_encoding_of_another_script_is_believed():
    assert decode_markup('<meta charset="windows-1251">Мир'.encode("cp1251")).endswith("Мир")


@pytest.mark.parametrize(
    "data",
    [
        WORDPRESS,
        OPEN_GRAPH.encode(),
        OLD_TABLES.encode("latin-1"),
        "\n<div><p>a</p></div>",
        "<!doctype html>",
    ],
    ids=["page", "bytes", "old", "piece", "opening only"],
)
def test_markup_is_recognised(data):
    assert looks_like_markup(data)


@pytest.mark.parametrize(
    "data",
    [
        "",
        b"",
        "Judul\n\nIsi berita.",
        "x < y dan y > z",
        "<3 kamu",
        b"\x89PNG\r\n",
        "<?xml version='1.0'?><nitf/>",
    ],
)
def test_other_things_are_not_taken_for_markup(data):
    assert not looks_like_markup(data)


def test_a_front_page_tells_no_story():
    with pytest.raises(NoArticleError, match="lists stories"):
        open_markup(FRONT_PAGE)


@pytest.mark.parametrize(
    "data",
    [
        "",
        b"",
        b"\0\0\0",
        "<html></html>",
        "<html><body></body></html>",
        "<!-- -->",
        "<script>x</script>",
        b"\xff" * 99,
    ],
)
def test_pages_without_text_are_refused_with_a_reason(data):
    with pytest.raises(NoArticleError) as caught:
        open_markup(data)
    assert caught.value.reason in str(caught.value)


def test_a_page_that_scripts_fill_gives_the_story_of_its_linked_data():
    story = "Air sungai meluap ke jalan desa sejak dini hari.\nWarga mengungsi ke balai desa."
    node = {"@type": "NewsArticle", "headline": "Sungai Meluap", "articleBody": story}
    text = f'<body><script type="application/ld+json">{json.dumps(node)}</script><div id=app></div>'
    assert open_markup(text).text == f"Sungai Meluap\n{story}"


def test_a_gallery_tells_its_story_in_captions():
    shots = "".join(
        f"<figure><img src={n}><figcaption>Warga ke-{n} menyeberangi sungai yang meluap. (ANTARA/Bima)"
        "</figcaption></figure><a href=x>Berikutnya</a>"
        for n in range(3)
    )
    document, reading = read_markup(page(shots, '<meta property="og:type" content="article">'))
    assert len(document.captions) == len(reading.photos) == 3


@pytest.mark.parametrize(
    ("told", "shown", "expected"),
    [
        ("Harga Beras Naik - Kabar Sora", "<h2>Lain</h2><h1>Harga Beras Naik</h1>", "Harga Beras Naik"),
        ("Cabai Naik Lagi : Warta.co.id", "<p class=judul>Foto: Cabai Naik Lagi", "Foto: Cabai Naik Lagi"),
        ("Polisi - TNI Sepakat Jaga Pasar | Kabar News", "", "Polisi - TNI Sepakat Jaga Pasar"),
    ],
)  # fmt: skip
def test_the_headline_is_the_line_of_the_page_that_its_title_tells(told, shown, expected):
    text = f"<head><title>{told}</title></head><body>{shown}<div>{BODY}</div></body>"
    assert open_markup(text).headline == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-03-05T08:30:00+0800", "2024-03-05T08:30:00+08:00"),
        ("2024-03-05 08:30:15", "2024-03-05T08:30:15+07:00"),
        ("2024-03-05 T08:30:15Z", "2024-03-05T08:30:15+00:00"),
        ("2024-03-05T08:30:15.123456+07:00", "2024-03-05T08:30:15+07:00"),
        ("2024-03-05", "2024-03-05T00:00:00+07:00"),
        ("Tue, 05 Mar 2024 08:30:00 +0700", "2024-03-05T08:30:00+07:00"),
        ("Selasa, 5 Maret 2024 | 08.30 WIT", "2024-03-05T08:30:00+09:00"),
        ("Selasa , 05 March, 2024, 08:30 WITA", "2024-03-05T08:30:00+08:00"),
        ("March 5, 2024 08:30", "2024-03-05T08:30:00+07:00"),
        ("10 June 2023", "2023-06-10T00:00:00+07:00"),
        ("July 14, 2023 09:15 WIB", "2023-07-14T09:15:00+07:00"),
        ("05/03/2024 08:30 WIB", "2024-03-05T08:30:00+07:00"),
    ],
)
def test_moments_are_read_as_portals_write_them(text, expected):
    assert read_moment(text).isoformat() == expected


@pytest.mark.parametrize(
    "text", ["", "kemarin", "2024-13-05", "31/02/2024", "0000-00-00 00:00:00", "2024-03-05T25:00"]
)
def test_what_is_no_moment_is_none(text):
    assert read_moment(text) is None


@given(st.text(max_size=200))
def test_any_text_is_a_moment_or_none(text):
    moment = read_moment(text)
    assert moment is None or moment.utcoffset() is not None


@pytest.mark.parametrize(
    "script", ["", "{", "[" * 100_000, "null", '{"@graph": {"@graph": 3}}', '[{"@type": 7}]']
)
def test_linked_data_that_is_none_gives_an_empty_node(script):
    assert find_article([script]) == {}


HOSTILE = {
    "nested": "<div>" * 1_000_000,
    "unclosed": "<p><b>kata " * 400_000,
    "entities": "<p>" + "&#x110000;&lol;" * 300_000,
    "brackets": "<p>" + "<" * 5_000_000,
    "attributes": "<p " + "on=b " * 1_000_000,
    "blanks": "<h1>Judul</h1><p>" + " \n" * 2_400_000 + "x",
    "deep story": page("<div class=share>" * 250 + BODY * 60),
    "list": page("<ul><li><a href=x>Kalimat panjang sekali.</a><ul>" * 4000),
    "linked data": '<script type="application/ld+json">' + "[" * 4_000_000,
    "commas": '<script type="application/ld+json">{' + ", " * 2_000_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_pages_take_seconds_at_most_and_raise_nothing_else(text):
    start = time.process_time()
    with contextlib.suppress(NoArticleError):
        open_markup(text[:5_000_000])
    assert time.process_time() - start < 10


def test_a_page_larger_than_any_news_page_is_refused():
    with pytest.raises(NoArticleError, match="larger"):
        open_markup("<p>" + "kata " * 1_100_000)


def test_entities_of_the_page_read_no_file(tmp_path):
    secret = tmp_path / "rahasia"
    secret.write_text("jangan dibaca")
    head = f'<!DOCTYPE html [<!ENTITY x SYSTEM "file://{secret}"><!ENTITY a "bbbb">]>'
    assert "jangan dibaca" not in open_markup(head + page(BODY + "<p>&x; &a;</p>")).text


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["<p>", "</p>", "<div>", "</div>", "<h1>Judul besar", "<a href=x>", "</a>", "<br>", "<", "&",
             "<table><tr><td>", "Kalimat yang cukup panjang untuk disebut prosa, kata orang itu.",
             "<figcaption>", "(ANTARA/Bima)", "<meta property=og:type content=article>", "<html>", "<body>",
             "<title>Judul besar</title>", "<script>", "</script>", "<time pubdate>5 Mei 2024",
             "<b itemprop=author>", "\udc80", "\0", "<!--", "-->"]
        ),
        max_size=40,
    ).map("".join)
)  # fmt: skip
def test_any_markup_gives_a_document_or_the_error_of_this_room(text):
    with contextlib.suppress(NoArticleError):
        document, reading = read_markup(text)
        assert isinstance(document, Document)
        assert document.text.startswith(document.headline)
        assert all("\n" not in paragraph.text for paragraph in reading.paragraphs)


@given(st.binary(max_size=300))
def test_any_bytes_give_a_document_or_the_error_of_this_room(data):
    with contextlib.suppress(ReadingError):
        open_markup(data)


def test_the_libraries_for_pages_are_not_imported_with_the_room():
    code = "import sys, redaksi.reading, redaksi.reading.markup; print('lxml' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def _likeness(first, second):
    one, other = (Counter(re.findall(r"\w+", text.lower())) for text in (first, second))
    return 2 * sum((one & other).values()) / ((one.total() + other.total()) or 1)


@pytest.mark.skipif(not (SAVED / "expected.json").exists(), reason="the saved pages are not here")
def test_saved_pages_give_title_day_and_text():
    expected = json.loads((SAVED / "expected.json").read_text())
    alike = []
    for name, told in expected.items():
        data = (SAVED / name).read_bytes()
        if "content" not in told:
            with pytest.raises(NoArticleError):
                open_markup(data)
            continue
        document, reading = read_markup(data)
        assert document.headline == told["title"]
        day = datetime.fromtimestamp(told["date"] / 1000, WIB).date()
        assert document.published.astimezone(WIB).date() == day
        opening = reading.dateline.text if reading.dateline else ""
        paragraphs = (paragraph.text for paragraph in reading.paragraphs)
        alike.append(_likeness(" ".join([opening, *paragraphs]), told["content"]))
    assert statistics.median(alike) >= 0.98
