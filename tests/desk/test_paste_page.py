"""A saved page comes in as a file or as its source, and its story becomes the text of a draft."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from redaksi.desk.incoming import from_paste
from redaksi.stories.models import Story

URL = "/paste/"
SAVED = """<!doctype html>
<html lang="id"><head><meta charset="utf-8"><title>Dermaga Baru Dibuka - Kabar Teluk</title>
<meta property="og:type" content="article">
<meta property="og:site_name" content="Kabar Teluk">
<meta property="article:published_time" content="2024-02-14T09:30:00+07:00">
<link rel="canonical" href="https://kabarteluk.example/daerah/dermaga-baru-dibuka">
</head><body>
<nav><a href="/">Beranda</a> <a href="/daerah">Daerah</a> <a href="/ekonomi">Ekonomi</a></nav>
<article><h1>Dermaga Baru Dibuka untuk Nelayan</h1>
<p>Pesisir Damar - Dermaga baru di Teluk Damar dibuka untuk umum pada Senin setelah dua tahun dibangun
dan empat kali tertunda karena cuaca buruk yang datang lebih awal dari perkiraan.</p>
<p>“Perahu kami tidak perlu lagi menunggu air pasang untuk menurunkan ikan,” kata Ketua Kelompok Nelayan
Damar, Rahmat Lazuardi, di dermaga itu.</p>
<p>Sebanyak 240 perahu dari tiga kampung dapat bersandar di sana setiap hari, dan biaya tambatnya
ditanggung pemerintah kabupaten sampai akhir tahun ini.</p>
</article>
<footer>Hak cipta Kabar Teluk</footer></body></html>
"""
FRONT = (
    "<!doctype html><html><head><title>Kabar Teluk</title></head><body><h1>Kabar Teluk</h1>"
    + "".join(f'<h2><a href="/{n}">Berita nomor {n} dari teluk</a></h2>' for n in range(40))
    + "</body></html>"
)
EMPTY = "<!doctype html><html><head><title></title></head><body><div></div></body></html>"
SCRIPTED = (
    '<!doctype html><html><head><title>Dermaga Baru Dibuka</title><meta property="og:type" '
    'content="article"></head><body><div id="app"></div></body></html>'
)


def sent(section, text: str = "", step: str = "read", **more) -> dict:
    fields = {"text": text, "section": section.pk, "kind": "news", "published": ""}
    return fields | {step: "1"} | more


def saved(page: str = SAVED, name: str = "dermaga.html") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, page.encode(), "text/html")


def test_a_saved_page_is_shown_as_its_story_with_where_it_stood(as_reporter, section):
    answer = as_reporter.post(URL, sent(section, text_file=saved()))
    shown = answer.context["understood"]
    assert shown.reading.headline.clean == "Dermaga Baru Dibuka untuk Nelayan"
    assert [said.speaker for said in shown.said] == ["Rahmat Lazuardi"]
    page = answer.content.decode()
    assert "Kabar Teluk" in page
    assert 'href="https://kabarteluk.example/daerah/dermaga-baru-dibuka"' in page


def test_the_pages_own_day_counts_when_nobody_typed_one(as_reporter, section):
    shown = as_reporter.post(URL, sent(section, text_file=saved())).context["understood"]
    assert shown.day.isoformat() == "2024-02-14"
    assert ("Senin", "Senin, 12 Februari 2024") in [(row.text, row.meaning) for row in shown.dated]


def test_the_story_of_a_page_stands_in_the_textarea_and_becomes_the_draft(as_reporter, section):
    answer = as_reporter.post(URL, sent(section, text_file=saved()))
    words = answer.context["form"]["text"].value()
    assert words.startswith("Dermaga Baru Dibuka untuk Nelayan")
    assert "<p>" not in words
    as_reporter.post(URL, sent(section, words, step="create"))
    story = Story.objects.get()
    assert story.headline == "Dermaga Baru Dibuka untuk Nelayan"
    assert story.source_text == words
    assert len(story.body) == 3


def test_the_pasted_source_of_a_page_is_read_and_stays_as_it_was_pasted(as_reporter, section):
    answer = as_reporter.post(URL, sent(section, SAVED))
    assert answer.context["understood"].reading.headline.clean.startswith("Dermaga Baru")
    assert answer.context["form"]["text"].value() == SAVED
    as_reporter.post(URL, sent(section, SAVED, step="create"))
    assert "<" not in Story.objects.get().source_text


def test_the_same_page_again_warns_whichever_way_it_comes(as_reporter, section):
    as_reporter.post(URL, sent(section, step="create", text_file=saved()))
    answer = as_reporter.post(URL, sent(section, SAVED, step="create"))
    assert answer.context["earlier"] == Story.objects.get()


@pytest.mark.parametrize("page", [FRONT, EMPTY, SCRIPTED])
def test_a_page_without_a_story_says_so_beside_the_field_and_loses_nothing(
    as_reporter, section, page
):
    answer = as_reporter.post(URL, sent(section, "Yang diketik", text_file=saved(page)))
    assert answer.status_code == 422
    assert answer.context["form"].errors.as_data()["text_file"][0].code == "no_article"
    assert answer.context["form"]["text"].value() == "Yang diketik"
    pasted = as_reporter.post(URL, sent(section, page))
    assert pasted.context["form"].errors.as_data()["text"][0].code == "no_article"
    assert pasted.context["form"]["text"].value() == page


def test_a_front_page_and_a_story_without_words_are_told_apart(as_reporter, section):
    said = {
        as_reporter.post(URL, sent(section, page)).context["form"].errors["text"][0]
        for page in (FRONT, SCRIPTED)
    }
    assert len(said) == 2


def test_no_link_leads_where_a_page_wants_a_script_to_run(as_reporter, section):
    hostile = SAVED.replace("https://kabarteluk.example/daerah", "javascript:alert(1)//x")
    answer = as_reporter.post(URL, sent(section, text_file=saved(hostile)))
    assert answer.context["understood"].incoming.address == ""
    assert 'href="javascript:' not in answer.content.decode()


def test_a_text_that_only_speaks_of_html_is_a_text():
    text = "Kursus Laman Dibuka\n\nPeserta belajar menulis <html> dan <body> di papan."
    assert from_paste(text).text == text
