from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from django.utils import timezone

from redaksi.press.models import Order
from redaksi.stories import archive, queries
from redaksi.stories.actions import Clock, publish, schedule, update
from redaksi.stories.errors import IncompleteStory
from redaksi.stories.models import FormerAddress, Story
from tests.newsroom import PAGE, draft, editor, published, section

pytestmark = pytest.mark.django_db


def orders() -> set[str]:
    return {order.key or order.address for order in Order.objects.all()}


def test_a_published_story_has_its_address_and_is_found_by_it():
    # 23.30 UTC is the next morning in Jakarta: the address has the newsroom's day.
    with time_machine.travel(datetime(2026, 11, 17, 23, 30, tzinfo=UTC), tick=False):
        story = publish(draft(), by=editor())
    assert story.live
    assert story.address == "/daerah/2026/11/18/air-sungai-mulai-surut-warga-kampung-hilir-pulang/"
    assert queries.at_address(story.address) == story
    assert list(queries.published()) == [story]


def test_an_editor_who_sits_in_another_zone_publishes_on_the_newsrooms_day():
    # 22.30 in Jakarta and half past midnight in Jayapura, the zone of the editor's account.
    with (
        time_machine.travel(datetime(2026, 11, 17, 15, 30, tzinfo=UTC), tick=False),
        timezone.override("Asia/Jayapura"),
    ):
        story = publish(draft(), by=editor())
        assert story.address.startswith("/daerah/2026/11/17/")
        assert "list:day:2026-11-17" in orders()
        assert archive.days() == [date(2026, 11, 17)]
        assert [found.pk for found in archive.stories_of(date(2026, 11, 17))] == [story.pk]


def test_publishing_orders_the_story_and_the_lists_in_the_same_transaction():
    story = draft()
    Order.objects.all().delete()
    story = publish(story, by=None)
    lists = {"list:front", f"list:section:{story.section_id}"}
    assert {f"story:{story.pk}", story.address} | lists <= orders()


def test_a_draft_orders_nothing_and_is_seen_by_nobody():
    draft()
    assert orders() & {"list:front"} == set()
    assert not queries.published().exists()


def test_saving_a_draft_of_a_published_story_orders_nothing():
    story = published()
    Order.objects.all().delete()
    story.headline = "Judul yang belum disetujui"
    story.save_revision()
    assert orders() == set()
    assert queries.published().get().headline != "Judul yang belum disetujui"


def test_two_stories_of_one_headline_get_addresses_of_their_own():
    first, second = published(), published()
    assert first.address != second.address
    assert second.address == first.address.removesuffix("/") + "-2/"


def test_an_update_keeps_the_address_and_says_when():
    with time_machine.travel("2026-11-17T02:00:00Z", tick=False):
        story = published()
    with time_machine.travel("2026-11-18T02:00:00Z", tick=False):
        after = update(story, by=editor(), headline="Air surut, warga pulang")
    assert after.address == story.address
    assert after.headline == "Air surut, warga pulang"
    assert after.last_published_at > after.first_published_at == story.first_published_at


@pytest.mark.parametrize("change", [{"slug": "air-surut"}, {"section": "nasional"}])
def test_a_new_address_leaves_the_old_one_as_a_way_to_it(change):
    story = published()
    if "section" in change:
        change = {"section": section("nasional")}
    after = update(story, by=None, **change)
    assert after.address != story.address
    assert queries.moved_from(story.address) == after
    assert story.address in orders()


def test_going_back_to_an_old_address_leaves_no_circle():
    story = published()
    update(story, by=None, slug="air-surut")
    back = update(Story.objects.get(), by=None, slug=story.slug)
    assert back.address == story.address
    assert not FormerAddress.objects.filter(address=story.address).exists()


def test_an_address_that_was_ever_used_is_not_given_to_another_story():
    first = published()
    update(first, by=None, slug="air-surut")
    second = published()
    assert second.address != first.address


def test_the_address_pattern_is_a_setting(settings):
    settings.STORY_ADDRESS = "/{section}/{slug}/"
    assert published().address == "/daerah/air-sungai-mulai-surut-warga-kampung-hilir-pulang/"


def test_a_story_that_is_made_live_at_once_has_its_address():
    story = Story.objects.create(headline="Langsung tayang", section=section(), live=True)
    assert story.address.endswith("/langsung-tayang/")


def test_a_story_without_text_is_not_published():
    story = draft(PAGE.split("\n", maxsplit=1)[0])
    with pytest.raises(IncompleteStory):
        publish(story, by=None)
    assert Story.objects.get().live is False


def test_a_story_from_elsewhere_keeps_its_time():
    at = datetime(2023, 11, 9, 3, tzinfo=UTC)
    story = published(at=at)
    assert (story.first_published_at, story.last_published_at) == (at, at)
    assert story.address.startswith("/daerah/2023/11/09/")


def test_a_scheduled_story_goes_out_when_its_time_comes():
    now = timezone.now()
    story = draft()
    schedule(story, at=now + timedelta(hours=1), by=editor())
    assert Clock().tick().published == 0
    assert not queries.published().exists()
    with time_machine.travel(now + timedelta(hours=1, seconds=1), tick=False):
        due = Clock().tick()
    assert (due.published, due.next_at) == (1, None)
    assert queries.published().get() == story


def test_the_clock_knows_when_to_look_again():
    at = timezone.now() + timedelta(hours=2)
    schedule(draft(), at=at, by=None)
    assert Clock().tick().next_at == at


def test_nothing_is_scheduled_into_the_past():
    with pytest.raises(ValueError, match="not in the future"):
        schedule(draft(), at=timezone.now() - timedelta(minutes=1), by=None)


def test_one_story_that_cannot_be_published_does_not_hold_up_the_others(monkeypatch):
    at = timezone.now() + timedelta(minutes=1)
    bad, good = draft(), draft()
    for story in (bad, good):
        schedule(story, at=at, by=None)
    save = Story.save

    def broken(self, *args, **kwargs):
        if self.pk == bad.pk:
            raise RuntimeError("cannot be saved")
        return save(self, *args, **kwargs)

    monkeypatch.setattr(Story, "save", broken)
    clock = Clock()
    with time_machine.travel(at + timedelta(seconds=1), tick=False):
        assert clock.tick().published == 1
        assert queries.published().get() == good
        monkeypatch.undo()
        assert clock.tick().published == 0, "it waits a minute before it tries again"
    with time_machine.travel(at + timedelta(seconds=70), tick=False):
        assert clock.tick().published == 1


def test_an_expired_story_leaves_the_lists_and_keeps_its_address():
    story = published()
    Story.objects.update(expire_at=timezone.now() - timedelta(minutes=1))
    assert Clock().tick().expired == 1
    assert not queries.published().exists()
    assert queries.at_address(story.address).live is False
    assert f"story:{story.pk}" in orders()
