"""The archive by day."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.translation import gettext

from redaksi.lib.newsroom_time import day_of
from redaksi.portal.pages.archive import day_page, index_page
from redaksi.press.registry import all_addresses
from redaksi.stories import archive
from redaksi.stories.actions import withdraw
from redaksi.stories.models.story import WithdrawalGround
from tests import newsroom
from tests.portal.conftest import printed, stories

pytestmark = pytest.mark.django_db


def on(day: int, month: int = 11, *, hour: int = 5):
    return datetime(2023, month, day, hour, tzinfo=UTC)


def test_a_day_shows_what_was_published_on_it_in_the_newsrooms_zone(read):
    newsroom.published("Malam sebelumnya", at=on(8, hour=16))  # 23.00 in Jakarta
    newsroom.published("Lewat tengah malam", at=on(8, hour=17))
    newsroom.published("Siang", at=on(9))
    page = read("/indeks/2023/11/09/")
    assert page.problems == []
    assert page.words("h1") == ["Kamis, 9 November 2023"]
    assert page.words(".card__headline") == ["Siang", "Lewat tengah malam"]


def test_a_day_leads_to_the_days_beside_it_that_have_stories(read):
    for day in (2, 9, 27):
        newsroom.published(at=on(day))
    page = read("/indeks/2023/11/09/")
    assert page.values(".day__steps a", "href") == ["/indeks/2023/11/02/", "/indeks/2023/11/27/"]
    assert len(read("/indeks/2023/11/02/").select(".day__steps a")) == 1


def test_the_archive_leads_to_every_day(read):
    for day, month in ((9, 11), (10, 11), (3, 2)):
        newsroom.published(at=on(day, month))
    page = read("/indeks/")
    assert page.problems == []
    assert page.words(".archive__name") == [gettext("Newest days"), "2023"]
    month = read("/indeks/2023/11/")
    assert month.problems == []
    assert month.words("h1") == ["November 2023"]
    assert month.values(".archive__steps a", "href") == [
        "/indeks/2023/11/10/",
        "/indeks/2023/11/09/",
    ]
    every = set(all_addresses())
    assert {"/indeks/", "/indeks/2023/02/", "/indeks/2023/02/03/", "/indeks/2023/11/10/"} <= every


@pytest.mark.parametrize(
    "address",
    [
        "/indeks/2023/11/08/",
        "/indeks/2023/12/",
        "/indeks/2023/13/",
        "/indeks/2023/02/30/",
        "/indeks/0000/01/01/",
        "/indeks/9999/12/31/",
    ],
)
def test_a_day_without_stories_is_not_found(paper, address):
    newsroom.published(at=on(9))
    assert printed(address).status == 404


def test_an_empty_archive_says_so(read):
    assert read("/indeks/").words(".notice__title") == ["Edisi pertama sedang ditulis"]


def test_a_withdrawn_story_leaves_its_day(paper):
    story = newsroom.published(at=on(9))
    withdraw(story, ground=WithdrawalGround.CHILD, note="Demi anak.", by=None)
    assert archive.newest_days(5) == []
    assert printed("/indeks/2023/11/09/").status == 404


def test_a_day_has_one_key_for_all_of_its_stories(paper):
    story = newsroom.published(at=on(9))
    keys = set(printed("/indeks/2023/11/09/").keys)
    assert {"list:day:2023-11-09", f"section:{story.section_id}"} <= keys
    assert f"story:{story.pk}" not in keys


def test_the_archive_asks_the_database_as_often_for_many_stories_as_for_one(paper):
    section = newsroom.section()
    (first,) = stories(1, section)
    day = day_of(first.first_published_at)

    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            assert day_page(day)
            index_page()
        return len(captured)

    queries()
    few = queries()
    stories(40, section)
    assert queries() == few


def test_a_full_section_leads_to_the_day_where_its_list_goes_on(read):
    stories(24, newsroom.section("ekonomi"))
    assert read("/ekonomi/").values(".section__older a", "href") == ["/indeks/2026/11/21/"]
    newsroom.section("budaya")
    assert read("/budaya/").select(".section__older") == []


def test_walking_the_days_passes_over_years_without_stories(paper):
    for year in (1998, 2004, 2023):
        newsroom.published(at=datetime(year, 5, 1, 5, tzinfo=UTC))
    assert archive.days() == [date(2023, 5, 1), date(2004, 5, 1), date(1998, 5, 1)]
    assert archive.day_after(date(2004, 5, 1)) == date(2023, 5, 1)
    assert archive.day_before(date(2004, 5, 1) - timedelta(days=1)) == date(1998, 5, 1)
