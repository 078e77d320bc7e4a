"""Pages of topics, people and agencies."""

from datetime import UTC, datetime, timedelta

import pytest
from django.conf import settings
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.translation import gettext

from redaksi.portal.pages import entry, entry_month
from redaksi.press.models import Order
from redaksi.press.registry import all_addresses
from redaksi.stories import gatherings, keys
from redaksi.stories.actions import publish, update, withdraw
from redaksi.stories.models import Agency, Byline, Mention, Person, Story, StoryTopic, Topic
from redaksi.stories.models.story import WithdrawalGround
from tests import newsroom
from tests.portal.conftest import a_photo, printed, stories

pytestmark = pytest.mark.django_db

NOVEMBER = datetime(2023, 11, 9, 5, tzinfo=UTC)


@pytest.fixture
def flood(db) -> Topic:
    return Topic.objects.create(name="Banjir Sora", description="Air bah di kota Sora.")


def about(topic: Topic, headline: str = "", *, at: datetime | None = None) -> Story:
    return newsroom.published(headline, at=at, topics=(topic,))


def test_a_topic_shows_its_stories_and_leads_to_their_months(read, flood):
    about(flood, "Air naik", at=NOVEMBER)
    about(flood, "Air surut", at=NOVEMBER + timedelta(days=40))
    newsroom.published("Bukan banjir")
    page = read("/topik/banjir-sora/")
    assert page.problems == []
    assert page.words("h1") == ["Banjir Sora"]
    assert page.words(".card__headline") == ["Air surut", "Air naik"]
    assert page.values(".months__list a", "href") == [
        "/topik/banjir-sora/2023/12/",
        "/topik/banjir-sora/2023/11/",
    ]
    assert page.values(".breadcrumb a", "href") == ["/", "/topik/"]
    month = read("/topik/banjir-sora/2023/11/")
    assert month.problems == []
    assert month.words(".card__headline") == ["Air naik"]
    assert month.values(".breadcrumb a", "href") == ["/", "/topik/", "/topik/banjir-sora/"]


def test_a_story_leads_to_its_topics_people_and_agency(read, flood):
    story = about(flood)
    page = read(story.address)
    assert page.values(".topics__list a", "href") == ["/topik/banjir-sora/"]
    assert page.values(".byline a", "href") == ["/orang/rani-dewi/"]
    assert page.values(".prose__dateline a", "href") == ["/agensi/nusa/"]
    assert page.values(".story__credits a", "href") == ["/orang/rani-dewi/", "/agensi/nusa/"]
    for address in ("/topik/banjir-sora/", "/orang/rani-dewi/", "/agensi/nusa/"):
        assert read(address).values(".card__headline a", "href") == [story.address]


def test_a_person_made_some_stories_and_is_in_others(read):
    tuti = Person.objects.create(
        name="Tuti Lestari", role="Lurah", biography="Lahir di Sora.\n\nGuru."
    )
    made = newsroom.published("Ditulis")
    update(made, by=None, bylines=[Byline(person=tuti, role=Byline.Role.PHOTOGRAPHER)])
    told = newsroom.published("Menyebut")
    update(told, by=None, mentions=[Mention(person=tuti)])
    assert read(told.address).values("[aria-labelledby=tokoh] a", "href") == [
        "/orang/tuti-lestari/"
    ]
    page = read("/orang/tuti-lestari/")
    assert page.problems == []
    assert page.words(".entry__title") == [
        gettext("Stories by %(name)s") % {"name": "Tuti Lestari"},
        gettext("Stories that mention %(name)s") % {"name": "Tuti Lestari"},
    ]
    assert page.words(".card__headline") == ["Ditulis", "Menyebut"]
    assert page.words(".entry__note") == ["Pewarta foto"]
    assert page.words(".entry-head__text") == ["Lahir di Sora.", "Guru."]
    (profile, _trail) = page.linked_data["@graph"]
    assert profile["mainEntity"] == {
        "@type": "Person",
        "name": "Tuti Lestari",
        "url": f"{settings.PORTAL_URL}/orang/tuti-lestari/",
        "jobTitle": "Lurah",
        "description": "Lahir di Sora. Guru.",
    }


def test_who_signed_twice_has_the_story_once(read):
    story = newsroom.published()
    rani = Person.objects.get(name="Rani Dewi")
    roles = (Byline.Role.REPORTER, Byline.Role.PHOTOGRAPHER)
    update(story, by=None, bylines=[Byline(person=rani, role=role) for role in roles])
    page = read("/orang/rani-dewi/")
    assert len(page.select(".card")) == 1
    assert page.words(".entry__note") == ["Reporter, Pewarta foto"]


def test_a_person_may_have_a_portrait(read):
    story = newsroom.published()
    Person.objects.filter(name="Rani Dewi").update(portrait=a_photo())
    page = read("/orang/rani-dewi/")
    assert page.values(".entry-head__portrait img", "alt") == ["Kasur dijemur di tepi sungai"]
    assert story.headline in page.words(".card__headline")


def test_an_agency_leads_to_its_own_site(read):
    newsroom.published()
    Agency.objects.update(home="https://www.nusa.example/berita")
    page = read("/agensi/nusa/")
    assert page.problems == []
    assert page.words(".entry-head__home a") == ["nusa.example"]


def test_what_has_no_stories_has_no_page(paper, flood):
    story = about(flood)
    every = set(all_addresses())
    assert {"/topik/banjir-sora/", "/orang/rani-dewi/", "/agensi/nusa/"} <= every
    withdraw(story, ground=WithdrawalGround.CHILD, note="Demi anak.", by=None)
    for address in ("/topik/banjir-sora/", "/orang/rani-dewi/", "/agensi/nusa/", "/topik/lain/"):
        assert printed(address).status == 404
    assert not {"/topik/banjir-sora/", "/orang/rani-dewi/", "/agensi/nusa/"} & set(all_addresses())


def test_a_draft_is_on_no_list(paper, flood):
    story = newsroom.draft(topics=(flood,))
    assert printed("/topik/banjir-sora/").status == 404
    publish(story, by=None)
    assert printed("/topik/banjir-sora/").status == 200


def test_the_list_of_topics_has_those_that_are_written_about(read, flood):
    assert read("/topik/").words(".notice__title") == [gettext("No topics yet")]
    Topic.objects.create(name="Tak tersentuh")
    about(flood)
    page = read("/topik/")
    assert page.problems == []
    assert page.values(".entry__topics a", "href") == ["/topik/banjir-sora/"]


@pytest.mark.parametrize("entry", ["/topik/banjir-sora/", "/orang/rani-dewi/", "/agensi/nusa/"])
def test_every_story_of_a_month_with_very_many_is_reached_by_day(read, flood, monkeypatch, entry):
    monkeypatch.setattr(gatherings, "MOST_OF_MONTH", 2)
    made = [about(flood, f"Berita {n}", at=NOVEMBER + n * timedelta(hours=16)) for n in range(3)]
    month = read(f"{entry}2023/11/")
    assert len(month.select(".card")) == 2
    days = month.values(".entry__by-day a", "href")
    assert days == [f"{entry}2023/11/10/", f"{entry}2023/11/09/"]
    pages = [read(day) for day in days]
    assert [page.problems for page in pages] == [[], []]
    reached = {href for page in pages for href in page.values(".card__headline a", "href")}
    assert reached == {story.address for story in made}
    assert f"{entry}2023/11/" in pages[0].values(".breadcrumb a", "href")


def test_a_story_orders_the_day_that_it_comes_to_and_leaves(paper, flood, monkeypatch):
    monkeypatch.setattr(gatherings, "MOST_OF_MONTH", 1)
    about(flood, "Berita satu", at=NOVEMBER)
    story = about(flood, "Berita dua", at=NOVEMBER)
    used = printed("/topik/banjir-sora/2023/11/09/").keys
    for act in (
        lambda: publish(story, by=None, at=NOVEMBER + timedelta(days=1)),
        lambda: publish(story, by=None, at=NOVEMBER),
        lambda: update(story, by=None, story_topics=[]),
    ):
        Order.objects.all().delete()
        act()
        ordered = set(Order.objects.values_list("key", flat=True))
        assert keys.of_day(keys.topic_list(flood.pk), NOVEMBER.date()) in ordered & set(used)


def test_a_month_that_fits_on_its_page_has_no_pages_of_days(read, flood):
    about(flood, at=NOVEMBER)
    assert not read("/topik/banjir-sora/2023/11/").select(".entry__by-day")
    assert printed("/topik/banjir-sora/2023/11/09/").status == 404


@pytest.mark.parametrize("address", ["2023/10/", "2023/13/", "0000/01/", "9999/12/"])
def test_a_month_without_stories_is_not_found(paper, flood, address):
    about(flood, at=NOVEMBER)
    assert printed(f"/topik/banjir-sora/{address}").status == 404


def test_entries_ask_the_database_as_often_for_twenty_stories_as_for_one(paper, flood):
    section, photo = newsroom.section(), a_photo()
    rani = Person.objects.get(name="Rani Dewi")
    agency = Agency.objects.create(name="Kantor Berita Sora")

    def linked(count: int) -> None:
        for story in stories(count, section, photo=photo):
            Story.objects.filter(pk=story.pk).update(agency=agency)
            StoryTopic.objects.create(story=story, topic=flood)
            Byline.objects.create(story=story, person=rani)
            Mention.objects.create(story=story, person=rani)

    def asked() -> list[int]:
        counts = []
        for one in (flood, rani, agency):
            with CaptureQueriesContext(connection) as captured:
                assert entry.entry_page(one)
                assert entry_month.entry_month_page(one, datetime(2026, 11, 1, tzinfo=UTC).date())
                entry_month.topics_page()
            counts.append(len(captured))
        return counts

    linked(1)
    asked()
    few = asked()
    linked(19)
    assert asked() == few
