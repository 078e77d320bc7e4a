"""The front page."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from redaksi.portal.fronts.parts import Headline, Strip
from redaksi.portal.pages.front import front_page
from redaksi.stories.actions import update, withdraw
from redaksi.stories.models import Section
from redaksi.stories.models.story import Kind, WithdrawalGround
from tests import newsroom
from tests.portal.conftest import NOON, a_photo, printed, stories

pytestmark = pytest.mark.django_db

# As the layout says that a new installation has.
SECONDARY, LATEST, STRIP = 4, 7, 4


def test_an_empty_front_says_that_the_first_edition_is_being_written(read):
    page = read("/")
    assert page.words(".notice__title") == ["Edisi pertama sedang ditulis"]
    assert page.problems == []


@pytest.mark.parametrize("count", [1, 2, 5, 40])
def test_the_front_is_well_made_however_many_stories_there_are(read, count):
    stories(count, newsroom.section("daerah"))
    page = read("/")
    assert page.problems == []
    assert len(page.select(".card")) == min(count, 1 + SECONDARY + LATEST + STRIP)


def test_no_story_stands_twice_on_the_front(paper):
    for slug in ("daerah", "ekonomi", "budaya"):
        stories(14, newsroom.section(slug))
    page = front_page()
    (headline,) = (part for part in page.parts if isinstance(part, Headline))
    strips = [part for part in page.parts if isinstance(part, Strip)]
    shown = [headline.lead, *headline.secondary, *headline.beside.cards]
    shown += [card for strip in strips for card in strip.cards]
    addresses = [card.address for card in shown]
    assert len(addresses) == len(set(addresses))
    assert [len(strip.cards) for strip in strips] == [STRIP] * 3


def test_the_front_asks_the_database_as_often_for_many_stories_as_for_few(
    paper, django_assert_num_queries
):
    photo = a_photo()
    stories(14, newsroom.section("daerah"), photo=photo)
    front_page()
    with CaptureQueriesContext(connection) as few:
        front_page()
    for slug in ("ekonomi", "budaya", "olahraga"):
        stories(12, newsroom.section(slug), photo=photo)
    front_page()
    with django_assert_num_queries(len(few)):
        front_page()
    assert len(few) <= 10


def test_the_front_uses_the_keys_of_all_that_it_shows(paper):
    story = newsroom.published(picture=newsroom.picture())
    keys = set(printed("/").keys)
    assert keys >= {
        "list:front",
        "list:sections",
        "site",
        "banners",
        "template:portal/front",
        f"story:{story.pk}",
        f"section:{story.section_id}",
        f"photo:{story.lead_photo_id}",
    }


def test_a_headline_of_markup_is_words_everywhere_on_the_front(read):
    newsroom.published("<script>alert(1)</script> & “kutip” <b>tebal</b>")
    page = read("/")
    assert "<script>alert" not in page.source
    assert page.words(".card__headline") == ["<script>alert(1)</script> & “kutip” <b>tebal</b>"]
    assert page.problems == []


def test_an_advertorial_is_called_one_on_the_front_and_does_not_lead(read):
    newsroom.published("Berita biasa", at=NOON - timedelta(hours=2))
    newsroom.published("Bank hebat", at=NOON, kind=Kind.ADVERTORIAL)
    page = read("/")
    lead, other = page.words(".card")
    assert "Berita biasa" in lead
    assert other.startswith("Advertorial")
    assert page.values(".card__headline a", "rel") == [["sponsored"]]


def test_a_withdrawn_story_is_not_on_the_front(read):
    gone = newsroom.published("Yang dicabut")
    newsroom.published("Yang tinggal")
    withdraw(gone, ground=WithdrawalGround.CHILD, note="Demi anak.", by=None)
    assert "Yang dicabut" not in read("/").source


def test_the_newest_story_with_a_photo_leads(read):
    newsroom.published("Bergambar", at=NOON - timedelta(hours=1), picture=newsroom.picture())
    newsroom.published("Tanpa gambar", at=NOON)
    page = read("/")
    assert "Bergambar" in page.words(".card--lead")[0]
    (image,) = page.select("img")
    assert image.get("fetchpriority") == "high"
    assert image.get("alt") == "Kasur dijemur di tepi sungai"
    assert (int(image.get("width")), int(image.get("height"))) == (1200, 800)
    assert " 400w, " in page.values("source", "srcset")[0]


def test_a_printed_front_holds_nothing_that_ages(read):
    newsroom.published(at=NOON)
    page = read("/")
    (time,) = page.select("main time")
    assert time.get_text() == "22 Nov 2026, 12.00\N{NO-BREAK SPACE}WIB"
    assert time.get("datetime") == "2026-11-22T12:00:00+07:00"


def test_a_section_outside_the_menu_has_no_strip(paper):
    Section.objects.create(name="Arsip", slug="arsip", in_menu=False)
    stories(20, newsroom.section("arsip"))
    assert not [part for part in front_page().parts if isinstance(part, Strip)]


def test_an_update_of_a_headline_changes_the_card(read):
    story = newsroom.published("Judul lama")
    update(story, by=None, headline="Judul baru")
    page = read("/")
    assert page.words(".card__headline") == ["Judul baru"]
