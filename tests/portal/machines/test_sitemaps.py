"""Sitemaps."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from lxml import etree

from redaksi.portal.machines import sitemaps
from redaksi.press.registry import all_addresses
from redaksi.press.rendering import render
from redaksi.stories.actions import withdraw
from redaksi.stories.models import Story
from redaksi.stories.models.story import Kind, WithdrawalGround
from tests import newsroom
from tests.portal.conftest import NOON, a_photo, printed, stories
from tests.portal.machines.standards import sitemap

pytestmark = pytest.mark.django_db

HOST = "http://localhost:8000"


def month_of(story: Story) -> str:
    assert story.first_published_at
    day = story.first_published_at + timedelta(hours=7)
    return f"/sitemap/{day:%Y/%m}.xml"


def test_the_index_leads_to_valid_sitemaps_of_everything(full_story):
    files = sitemap(printed("/sitemap.xml").body)
    assert f"{HOST}{month_of(full_story)}" in files
    every = set(all_addresses())
    found = []
    for file in files:
        address = file.removeprefix(HOST)
        assert address in every
        found += sitemap(printed(address).body)
    named = {address.removeprefix(HOST) for address in found}
    assert {"/", "/daerah/", full_story.address, "/topik/banjir-sora/", "/indeks/"} <= named
    assert "/orang/bima-sakti/" in named


def test_a_story_stands_with_its_photo_and_time(full_story):
    body = printed(month_of(full_story)).body.decode()
    assert "<image:loc>http://localhost:8000/media/images/navy" in body
    assert f"{HOST}{full_story.address}" in body


def test_what_is_withdrawn_is_in_no_sitemap(full_story):
    withdraw(full_story, ground=WithdrawalGround.CHILD, note="Anak.", by=None)
    assert printed(month_of(full_story)).status == 404
    assert sitemap(printed("/sitemap/direktori.xml").body) == [f"{HOST}/topik/"]
    assert sitemap(printed("/sitemap/berita.xml").body) == []
    assert month_of(full_story) not in printed("/sitemap.xml").body.decode()


def test_a_month_with_too_many_stories_is_several_files(paper, monkeypatch):
    monkeypatch.setattr(sitemaps, "MOST", 4)
    made = stories(9, newsroom.section())
    files = [file for file in sitemap(printed("/sitemap.xml").body) if "/2026/" in file]
    assert files == [f"{HOST}/sitemap/2026/11{part}.xml" for part in ("", "-2", "-3")]
    found = [
        address for file in files for address in sitemap(printed(file.removeprefix(HOST)).body)
    ]
    assert found == [f"{HOST}{story.address}" for story in made]
    assert printed("/sitemap/2026/11-4.xml").status == 404


def test_news_are_the_last_two_days_and_the_sitemap_knows_when_it_ages(paper):
    made = stories(3, newsroom.section())
    advert = newsroom.published("Dibayar", at=NOON)
    Story.objects.filter(pk=advert.pk).update(kind=Kind.ADVERTORIAL)
    oldest = made[0].first_published_at
    with time_machine.travel(oldest + timedelta(hours=47), tick=False):
        page = printed("/sitemap/berita.xml")
        assert len(sitemap(page.body)) == 3
        assert page.right_until == oldest + timedelta(hours=48)
    with time_machine.travel(page.right_until, tick=False):
        assert len(sitemap(printed("/sitemap/berita.xml").body)) == 2
    with time_machine.travel(NOON + timedelta(days=9), tick=False):
        page = printed("/sitemap/berita.xml")
        assert (sitemap(page.body), page.right_until) == ([], None)


def test_news_say_paper_language_and_headline(full_story):
    tree = etree.fromstring(printed("/sitemap/berita.xml").body)
    news = "{http://www.google.com/schemas/sitemap-news/0.9}"
    assert tree.findtext(f".//{news}name") == "Suar Nusantara"
    assert tree.findtext(f".//{news}language") == "id"
    assert tree.findtext(f".//{news}title") == full_story.headline


def test_a_month_asks_as_often_for_twenty_stories_as_for_one(paper):
    photo, section = a_photo(), newsroom.section()

    def queries() -> list[int]:
        counts = []
        for address in ("/sitemap/2026/11.xml", "/sitemap.xml", "/sitemap/berita.xml"):
            printed(address)
            with CaptureQueriesContext(connection) as captured:
                render(address)
            counts.append(len(captured))
        return counts

    stories(1, section, photo=photo)
    before = queries()
    stories(20, section, photo=photo)
    assert queries() == before


@pytest.mark.parametrize(
    "address", ["/sitemap/2026/13.xml", "/sitemap/0001/01.xml", "/sitemap/2019/01.xml"]
)
def test_a_month_that_is_none_has_no_sitemap(paper, address):
    assert printed(address).status == 404


def test_a_month_is_the_newsrooms(paper):
    newsroom.published("Malam tahun baru", at=datetime(2025, 12, 31, 17, 30, tzinfo=UTC))
    assert len(sitemap(printed("/sitemap/2026/01.xml").body)) == 1
