"""Related stories: by topics and words, older only, and no story is offered by many."""

from datetime import UTC, datetime, timedelta

import pytest

from redaksi.stories import actions, keys, queries
from redaksi.stories.models import Related, Topic
from redaksi.stories.models.search import MOST_OFFERED
from redaksi.stories.models.story import WithdrawalGround
from tests.newsroom import published, section
from tests.portal.conftest import printed

pytestmark = pytest.mark.django_db
NOON = datetime(2026, 11, 17, 5, tzinfo=UTC)


def at(hours):
    return NOON + timedelta(hours=hours)


def related(story):
    return [row.pk for row in queries.related(story)[1]]


@pytest.fixture
def flood():
    return Topic.objects.create(name="Banjir Sora", slug="banjir-sora")


def test_topics_come_before_words_and_what_is_newer_is_no_candidate(flood):
    other = section("ekonomi")
    by_words = published("Tanggul Sungai Sora jebol", at=at(0), section=other)
    by_topic = published("Harga beras naik", at=at(1), section=other, topics=(flood,))
    unlike = published("Pemain baru tiba", at=at(2), section=other)
    published("Tanggul Sungai Sora diperbaiki", at=at(9), section=other, topics=(flood,))
    story = published("Tanggul Sungai Sora ditinggikan", at=at(5), topics=(flood,))
    assert related(story) == [by_topic.pk, by_words.pk]
    assert unlike.pk not in related(story)


def test_those_just_before_it_in_its_section_are_not_chosen_twice(flood):
    before = published("Harga beras naik", at=at(0), topics=(flood,))
    story = published("Harga gula naik", at=at(1), topics=(flood,))
    assert [row.pk for row in queries.before(story)] == [before.pk]
    assert related(story) == []


def test_no_story_is_offered_by_more_pages_than_it_has_places(flood):
    old = published("Asal mula banjir", at=at(0), section=section("budaya"), topics=(flood,))
    for number in range(MOST_OFFERED + 3):
        published(
            f"Banjir hari {number}", at=at(1 + number), section=section("ekonomi"), topics=(flood,)
        )
    assert Related.objects.filter(other=old).count() <= MOST_OFFERED


def test_one_that_is_withdrawn_goes_and_comes_back(flood, settings):
    other = published("Harga beras naik", at=at(0), section=section("ekonomi"), topics=(flood,))
    story = published("Banjir surut", at=at(1), topics=(flood,))
    assert related(story) == [other.pk]
    actions.withdraw(other, ground=WithdrawalGround.CHILD, note="Anak.", by=None)
    assert related(story) == []
    assert keys.story(other.pk) in printed(story.address).keys
    actions.restore(other, by=None)
    assert related(story) == [other.pk]


def test_a_page_shows_them_above_more_of_its_section(flood):
    published("Harga beras naik", at=at(0), section=section("ekonomi"), topics=(flood,))
    published("Jalan rusak", at=at(0))
    story = published("Banjir surut", at=at(1), topics=(flood,))
    page = printed(story.address).body.decode()
    assert page.index("Harga beras naik") < page.index("Jalan rusak")
