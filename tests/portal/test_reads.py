"""Hearing that stories were read."""

import pytest

from redaksi.audience.models import MostRead, StoryReads
from redaksi.portal import reads
from redaksi.press.models import Order
from redaksi.stories.actions import withdraw
from redaksi.stories.models.story import Kind, WithdrawalGround
from redaksi.stories.popular import recount
from tests import newsroom
from tests.portal.conftest import NOON, stories

pytestmark = pytest.mark.django_db

PHONE = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36"


@pytest.fixture(autouse=True)
def _nothing_counted():
    reads.counter.take()
    reads.counter._sketch.__init__()


def tell(client, story, *, address="203.0.113.7", agent=PHONE, site="same-origin", **headers):
    """As the story's page tells it."""
    return client.post(
        "/baca/",
        data=str(story).encode(),
        content_type="text/plain;charset=UTF-8",
        headers={"User-Agent": agent, "Sec-Fetch-Site": site, **headers},
        REMOTE_ADDR="127.0.0.1",
        HTTP_X_FORWARDED_FOR=address,
    )


def test_a_read_is_counted_and_written_down_without_a_cookie(portal_client):
    story = newsroom.published()
    response = tell(portal_client, story.pk)
    assert response.status_code == 204
    assert not response.cookies
    assert response["Cache-Control"] == "no-store"
    assert reads.write_down() == 1
    assert StoryReads.objects.get().story == story.pk


def test_reads_come_from_nowhere_but_our_pages_and_readers(portal_client):
    story = newsroom.published()
    tell(portal_client, story.pk, site="cross-site")
    tell(portal_client, story.pk, agent="Googlebot/2.1")
    tell(portal_client, story.pk, agent="")
    tell(portal_client, story.pk, agent="python-requests/2.32")
    tell(portal_client, story.pk, **{"Sec-Purpose": "prefetch"})
    portal_client.post("/baca/", data=b"1", content_type="text/plain")
    assert portal_client.get("/baca/").status_code == 204
    assert reads.counter.take() == {}


@pytest.mark.parametrize(
    "said", ["", "x", "-1", "0", "9" * 16, "9" * 5000, "١٢", "1\x00", "1e3", "1 OR 1=1"]
)
def test_what_is_no_number_is_not_counted_and_no_error(portal_client, said):
    assert tell(portal_client, said).status_code == 204
    assert reads.write_down() == 0


def test_numbers_of_drafts_and_of_no_story_are_thrown_away(portal_client):
    tell(portal_client, newsroom.draft().pk)
    tell(portal_client, 987654)
    assert reads.write_down() == 0
    assert not StoryReads.objects.exists()


def read_by(pk: int, readers: int) -> None:
    for number in range(readers):
        reads.counter.count(pk, f"10.1.{pk % 250}.{number}")


def now():
    from django.utils import timezone

    return timezone.now()


def test_lists_are_ordered_only_when_their_order_changes():
    first, second = stories(2, newsroom.section())
    read_by(first.pk, 3)
    read_by(second.pk, 2)
    reads.write_down()
    assert set(recount(now())) == {"all", f"section:{first.section_id}"}
    assert MostRead.objects.get(pk="all").stories == [first.pk, second.pk]
    Order.objects.all().delete()
    read_by(first.pk + 0, 0)
    assert recount(now()) == []
    assert not Order.objects.exists()
    for number in range(9):
        reads.counter.count(second.pk, f"10.9.9.{number}")
    reads.write_down()
    assert "all" in recount(now())
    assert MostRead.objects.get(pk="all").stories == [second.pk, first.pk]
    assert set(Order.objects.values_list("key", flat=True)) == {
        "read:all",
        f"read:section:{first.section_id}",
    }


def test_paid_and_withdrawn_stories_have_no_rank_and_old_hours_are_forgotten():
    paid = newsroom.published("Bank hebat", kind=Kind.ADVERTORIAL)
    gone, there = newsroom.published("Dicabut"), newsroom.published("Tinggal")
    for story in (paid, gone, there):
        read_by(story.pk, 2)
    withdraw(gone, ground=WithdrawalGround.CHILD, note="Anak.", by=None)
    StoryReads.objects.create(hour=NOON.replace(year=2020), story=there.pk, reads=10_000)
    reads.write_down()
    recount(now())
    assert MostRead.objects.get(pk="all").stories == [there.pk]
    assert StoryReads.objects.filter(hour__year=2020).count() == 0


def test_the_front_shows_what_was_read_most_in_that_order(read):
    made = stories(20, newsroom.section())
    old = [made[1], made[0], made[2]]
    for rank, story in enumerate(old):
        read_by(story.pk, 9 - rank)
    reads.write_down()
    recount(now())
    page = read("/")
    assert page.words(".popular .card__headline") == [story.headline for story in old]
    assert page.problems == []


def test_a_story_page_says_its_number_to_the_script(read):
    story = newsroom.published()
    page = read(story.address)
    assert page.values("script[data-story]", "data-story") == [str(story.pk)]
