"""RSS, Atom and JSON Feed."""

from datetime import timedelta

import feedparser
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.rich_text import RichText

from redaksi.portal.models import Distribution
from redaksi.press.registry import all_addresses
from redaksi.press.rendering import render
from redaksi.stories.actions import correct, update, withdraw
from redaksi.stories.models import Correction, Story
from redaksi.stories.models.story import Kind, WithdrawalGround
from tests import newsroom
from tests.portal.conftest import NOON, a_photo, printed, stories
from tests.portal.machines import standards
from tests.portal.machines.standards import ATOM, CONTENT, DC, MEDIA

pytestmark = pytest.mark.django_db

FOLDERS = ("/", "/daerah/", "/topik/banjir-sora/", "/orang/bima-sakti/")


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_feed_is_what_the_standards_ask_for(full_story, folder):
    channel = standards.rss(printed(f"{folder}rss.xml").body)
    feed = standards.atom(printed(f"{folder}atom.xml").body)
    assert channel.findtext("item/title") == full_story.headline
    assert feed.findtext(f"{ATOM}entry/{ATOM}title") == full_story.headline
    for form in ("rss.xml", "atom.xml"):
        read = feedparser.parse(printed(f"{folder}{form}").body)
        assert not read.bozo
        assert [entry.link for entry in read.entries] == [full_story.public_url]
    if folder in {"/", "/daerah/"}:
        standards.json_feed(printed(f"{folder}feed.json").body)


@pytest.mark.parametrize("folder", ["/", "/daerah/"])
def test_a_feed_without_stories_is_valid_and_says_the_same_bytes_again(paper, folder):
    newsroom.section()
    standards.rss(printed(f"{folder}rss.xml").body)
    standards.atom(printed(f"{folder}atom.xml").body)
    standards.json_feed(printed(f"{folder}feed.json").body)
    assert render(f"{folder}rss.xml").body == render(f"{folder}rss.xml").body


def test_a_feed_has_text_photo_authors_and_topics(full_story):
    item = standards.rss(printed("/rss.xml").body).find("item")
    assert [author.text for author in item.findall(f"{DC}creator")] == ["Rani Dewi", "Bima Sakti"]
    assert [category.text for category in item.findall("category")] == ["Daerah", "Banjir Sora"]
    photo = item.find(f"{MEDIA}content")
    assert photo.findtext(f"{MEDIA}credit") == "Kantor Berita Nusa/Rani Dewi"
    text = item.findtext(f"{CONTENT}encoded")
    assert "<h2>Bantuan datang</h2>" in text
    assert "<p>Sora, Pesisir Damar (Nusa) – Air sungai" in text
    assert '<img src="http://localhost:8000/media/' in text


def test_a_correction_reaches_those_who_only_read_the_feed(full_story):
    correct(full_story, kind=Correction.Kind.RALAT, text="Bukan 300, melainkan 30.", by=None)
    assert "Bukan 300, melainkan 30." in printed("/atom.xml").body.decode()


def test_what_was_paid_for_says_so_in_its_title_and_its_links(full_story):
    body = [("paragraph", RichText('<p><a href="https://toko.example/">Toko</a></p>'))]
    update(full_story, by=None, kind=Kind.ADVERTORIAL, body=body)
    for name in ("rss.xml", "atom.xml", "feed.json"):
        page = printed(f"/{name}").body.decode()
        assert f"Advertorial: {full_story.headline}" in page
        assert "sponsored" in page


def test_a_withdrawn_story_leaves_every_feed(full_story):
    withdraw(full_story, ground=WithdrawalGround.CHILD, note="Anak.", by=None)
    assert standards.rss(printed("/rss.xml").body).find("item") is None
    assert printed("/topik/banjir-sora/rss.xml").status == 404


def test_the_desk_may_keep_the_texts_to_itself(full_story):
    Distribution.objects.create(feeds_whole_text=False)
    item = standards.rss(printed("/rss.xml").body).find("item")
    assert item.find(f"{CONTENT}encoded") is None
    assert item.findtext("description") == full_story.standfirst
    assert "content_html" not in standards.json_feed(printed("/feed.json").body)["items"][0]


def test_feeds_name_the_hub_that_the_desk_has_set(full_story):
    Distribution.objects.create(hub="https://hub.example/")
    hubs = [
        link.get("href")
        for link in standards.rss(printed("/rss.xml").body).findall(f"{ATOM}link")
        if link.get("rel") == "hub"
    ]
    assert hubs == ["https://hub.example/"]
    assert 'href="https://hub.example/" rel="hub"' in printed("/atom.xml").body.decode()
    assert standards.json_feed(printed("/feed.json").body)["hubs"][0]["type"] == "WebSub"


def test_what_xml_cannot_hold_is_left_out(paper):
    story = newsroom.published(picture=newsroom.picture())
    story.headline = "Judul\x0b dengan\ufffe <tanda> & “kutip” 🌊"
    story.body = [("paragraph", RichText("<p>Isi\x08 <script>alert(1)</script><b>tebal</b></p>"))]
    Story.objects.filter(pk=story.pk).update(headline=story.headline, body=story.body)
    channel = standards.rss(printed("/rss.xml").body)
    assert channel.findtext("item/title") == "Judul dengan <tanda> & “kutip” 🌊"
    standards.atom(printed("/atom.xml").body)


def test_a_very_long_text_is_not_put_into_a_feed(paper):
    story = stories(1, newsroom.section())[0]
    story.body = [("paragraph", RichText("<p>" + "Air surut. " * 60_000 + "</p>"))]
    story.save()
    assert len(printed("/rss.xml").body) < 5_000


def test_a_feed_asks_as_often_for_twenty_stories_as_for_one(paper):
    photo = a_photo()
    section = newsroom.section()
    stories(1, section, photo=photo)
    counts = [_queries("/rss.xml"), _queries("/daerah/atom.xml")]
    stories(20, section, photo=photo)
    assert [_queries("/rss.xml"), _queries("/daerah/atom.xml")] == counts


def _queries(address: str) -> int:
    printed(address)
    with CaptureQueriesContext(
        connection,
    ) as captured:
        assert render(address).status == 200
    return len(captured)


def test_every_feed_is_in_the_catalogue(full_story):
    every = set(all_addresses())
    assert {"/rss.xml", "/feed.json", "/daerah/atom.xml", "/topik/banjir-sora/rss.xml"} <= every
    assert "/orang/bima-sakti/atom.xml" in every


def test_a_feed_is_as_old_as_what_it_shows(full_story):
    Story.objects.update(
        first_published_at=NOON, last_published_at=NOON + timedelta(minutes=5, microseconds=7)
    )
    channel = standards.rss(printed("/rss.xml").body)
    assert channel.findtext("lastBuildDate") == "Sun, 22 Nov 2026 12:05:00 +0700"
    assert channel.findtext("item/pubDate") == "Sun, 22 Nov 2026 12:00:00 +0700"
