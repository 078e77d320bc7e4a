"""Section fronts."""

import pytest

from redaksi.portal.pages.section import NEWEST, section_page
from tests import newsroom
from tests.portal.conftest import a_photo, printed, stories

pytestmark = pytest.mark.django_db


def test_an_empty_section_says_so_and_leads_to_the_front(read):
    newsroom.section("ekonomi")
    page = read("/ekonomi/")
    assert page.words(".notice__title") == ["Belum ada berita di rubrik ini"]
    assert page.problems == []


def test_a_section_shows_its_newest_and_no_more(read):
    stories(NEWEST + 3, newsroom.section("ekonomi"))
    newsroom.published("Dari rubrik lain", section=newsroom.section("budaya"))
    page = read("/ekonomi/")
    assert len(page.select(".card")) == NEWEST
    assert "Dari rubrik lain" not in page.source
    assert page.problems == []


def test_a_section_asks_the_database_as_often_for_one_story_as_for_twenty(
    paper, django_assert_num_queries
):
    section = newsroom.section("ekonomi")
    photo = a_photo()
    stories(1, section, photo=photo)
    section_page(section)
    with django_assert_num_queries(7):
        section_page(section)
    stories(20, section, photo=photo)
    section_page(section)
    with django_assert_num_queries(7):
        section_page(section)


def test_a_section_uses_its_own_keys(paper):
    section = newsroom.section("ekonomi")
    story = newsroom.published(section=section)
    keys = printed("/ekonomi/").keys
    assert {f"section:{section.pk}", f"list:section:{section.pk}", f"story:{story.pk}"} <= set(keys)


def test_the_menu_marks_the_section_that_the_reader_is_in(read):
    newsroom.section("ekonomi")
    newsroom.section("budaya")
    page = read("/budaya/")
    assert page.words("a[aria-current]") == ["Budaya"]


def test_a_section_that_is_not_there_is_not_found(paper):
    assert printed("/tidak-ada/").status == 404
