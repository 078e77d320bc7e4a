"""Searching: whatever is typed and whatever fails, readers get an answer, and their words back."""

import re
from datetime import timedelta

import pytest
from django.db import connection
from django.utils.http import urlencode

from redaksi.portal.views import search as view
from redaksi.portal.views.search import words_of_address
from redaksi.stories.models import Topic
from redaksi.stories.search import finding, keeping
from tests import newsroom
from tests.portal.conftest import NOON, printed, stories
from tests.portal.html import Document

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _unknown(monkeypatch):
    monkeypatch.setattr(finding, "BUDGET", 10.0)  # what is tested is not how busy the machine is
    monkeypatch.setattr(finding, "RANKING", 10.0)
    view.searches.forget()
    view.typings.forget()


@pytest.fixture
def ask(paper, portal_client):
    def asked(q="", status=200, **fields):
        response = portal_client.get(f"/cari/?{urlencode({'q': q, **fields})}")
        assert response.status_code == status
        assert response["Cache-Control"] == "no-store"
        assert response["X-Robots-Tag"] == "noindex"
        return response.content.decode()

    return asked


def headlines(html):
    return [
        re.sub("<[^>]+>", "", found)
        for found in re.findall(r'search-result__headline"><a[^>]*>(.*?)</a>', html)
    ]


def test_what_is_found_is_shown_with_its_words_marked(ask):
    newsroom.published()
    html = ask("mengirim sungai")
    assert headlines(html) == ["Air sungai mulai surut, warga Kampung Hilir pulang"]
    assert "Air <mark>sungai</mark> mulai" in html
    assert 'value="mengirim sungai"' in html
    assert "1 berita" in html or "1 story" in html


def test_filters_narrow_the_search(ask):
    newsroom.published("Kabar pasar satu", at=NOON)
    newsroom.published(
        "Kabar pasar dua", at=NOON - timedelta(days=9), section=newsroom.section("ekonomi")
    )
    assert len(headlines(ask("pasar"))) == 2
    assert headlines(ask("pasar", rubrik="ekonomi")) == ["Kabar pasar dua"]
    assert headlines(ask("pasar", dari="2026-11-20")) == ["Kabar pasar satu"]
    assert headlines(ask("pasar", sampai="2026-11-20")) == ["Kabar pasar dua"]
    assert headlines(ask("pasar", jenis="opinion")) == []
    assert len(headlines(ask("pasar", dari="kemarin"))) == 2
    assert headlines(ask("pasar", urut="terbaru"))[0] == "Kabar pasar satu"


@pytest.mark.parametrize("order", ["terbaru", "sesuai"])
def test_every_result_stands_on_one_page_of_the_list(ask, paper, order):
    stories(20, newsroom.section())
    keeping.describe_all(anew=False)
    first = ask("genangan", urut=order)
    more = re.search(r'search__more"><a href="/cari/\?([^"]+)"', first)[1].replace("&amp;", "&")
    cursor = re.search("setelah=([0-9-]+)", more)[1]
    second = ask("genangan", urut=order, setelah=cursor)
    both = headlines(first) + headlines(second)
    assert (len(headlines(first)), len(set(both))) == (15, 20)
    assert "search__more" not in second


def test_a_mistyped_word_is_forgiven(ask):
    newsroom.published()
    html = ask("sunagi")
    assert len(headlines(html)) == 1
    assert "Inilah hasil untuk" in html
    assert ">sungai</a>." in html


def test_most_of_the_words_are_better_than_nothing(ask):
    newsroom.published()
    assert len(headlines(ask("sungai kelurahan astronaut"))) == 1


def test_where_nothing_is_found_the_newest_are_offered(ask):
    newsroom.published()
    html = ask("xyzzy")
    assert headlines(html) == []
    assert "Air sungai mulai surut" in html


@pytest.mark.parametrize(
    "typed",
    ["", "x" * 10_000, "kata " * 2000, "\x00", "sungai\x00", "\u202eiagnus", '"', '"-"', "& | ! <->",
     "dan di", "-sungai", "!!!", "' OR 1=1 --", "<script>alert(1)</script>", "🌊", "القدس",
     "%", "a:*", "\\", "٣٤"],
)  # fmt: skip
def test_whatever_is_typed_is_answered(ask, typed):
    newsroom.published()
    html = ask(typed)
    assert "<script>alert" not in html
    assert Document(html)


@pytest.mark.parametrize(
    "cursor", ["x", "1", "1-1", "99999999999999999-1", "1-1-1", "-1--1", "٣-٣"]
)
def test_whatever_stands_in_the_address_is_answered(ask, cursor):
    newsroom.published()
    ask("sungai", setelah=cursor)
    ask(
        "sungai",
        urut="terbaru",
        setelah=cursor,
        rubrik="x'",
        jenis="x",
        dari="0001-01-01",
        sampai="9999-12-31",
    )


def test_a_flood_is_stopped_and_the_words_stay(ask, monkeypatch):
    monkeypatch.setattr(view.searches, "a_second", 0)
    monkeypatch.setattr(view.searches, "burst", 3)
    for _ in range(view.searches.burst):
        ask("sungai")
    html = ask("sungai meluap", status=429)
    assert 'value="sungai meluap"' in html


def test_without_a_database_the_words_stay(ask, monkeypatch):
    ask("sungai")
    for settings in (connection.settings_dict,):
        monkeypatch.setitem(settings, "HOST", "/nowhere")
    connection.close()
    html = ask("sungai meluap", status=503, rubrik="daerah")
    monkeypatch.undo()
    assert 'value="sungai meluap"' in html


def test_suggestions_complete_the_last_word(paper, portal_client):
    newsroom.published()
    Topic.objects.create(name="Sungai Sora", slug="sungai-sora")
    said = portal_client.get("/cari/saran/?q=sung").json()["suggestions"]
    assert said[:2] == ["Sungai Sora", "sungai"]
    assert portal_client.get("/cari/saran/?q=air+kelur").json() == {
        "suggestions": ["air kelurahan"]
    }
    assert portal_client.get("/cari/saran/?q=%00").json() == {"suggestions": []}


def test_a_search_asks_as_often_for_many_as_for_one(ask, django_assert_num_queries):
    from django.test.utils import CaptureQueriesContext

    counts = []
    for count in (1, 14):
        stories(count, newsroom.section())
        ask("genangan")
        with CaptureQueriesContext(connection) as captured:
            ask("genangan", urut="terbaru")
        counts.append(sum("pg_catalog" not in query["sql"] for query in captured.captured_queries))
    assert counts[0] >= counts[1]


def test_a_missing_page_offers_to_search(paper):
    page = printed("/404.html").body.decode()
    assert 'action="/cari/"' in page
    assert "/cari/?hilang=1" in page


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("http://localhost/daerah/2026/11/22/air-sungai-surut-2/", "air sungai surut"),
        ("http://localhost/daerah/2026/", "daerah"),
        ("http://localhost/berita/123.html", "berita"),
        ("http://[", ""),
        ("", ""),
    ],
)
def test_a_missing_address_says_what_was_meant(address, words):
    assert words_of_address(address) == words


def test_the_page_that_was_missing_fills_the_form(paper, portal_client):
    newsroom.published()
    html = portal_client.get(
        "/cari/?hilang=1", headers={"referer": "http://localhost/x/air-sungai-mulai-9/"}
    ).content.decode()
    assert 'value="air sungai mulai"' in html
    assert len(headlines(html)) == 1
