"""Embargo: what must not be out before its time goes out at its time, whoever presses the button."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from redaksi.stories import queries
from redaksi.stories.actions import Clock, publish, schedule, update
from redaksi.stories.models import Story
from tests.newsroom import draft, editor, published

pytestmark = pytest.mark.django_db

NOW = timezone.datetime(2026, 11, 17, 2, 0, tzinfo=timezone.get_fixed_timezone(0))
END = NOW + timedelta(hours=3)


@pytest.fixture(autouse=True)
def _now():
    with time_machine.travel(NOW, tick=False):
        yield


def under_embargo() -> Story:
    story = draft()
    story.embargo_until = END
    story.save_revision()
    return Story.objects.get(pk=story.pk)


def tick_at(moment) -> int:
    with time_machine.travel(moment, tick=False):
        return Clock().tick().published


def test_publishing_before_the_end_of_the_embargo_schedules_it_for_the_end():
    story = publish(under_embargo(), by=editor())
    assert (story.live, story.address) == (False, None)
    assert story.scheduled_revision.approved_go_live_at == END
    assert tick_at(END - timedelta(seconds=1)) == 0
    assert tick_at(END) == 1
    assert queries.published().get() == story


def test_a_schedule_before_the_end_is_moved_to_it_and_a_later_one_stays():
    early = schedule(under_embargo(), at=NOW + timedelta(hours=1), by=None)
    late = schedule(under_embargo(), at=NOW + timedelta(hours=5), by=None)
    for revision, at in ((early, END), (late, NOW + timedelta(hours=5))):
        revision.refresh_from_db()
        assert revision.approved_go_live_at == at


def test_a_version_under_embargo_waits_and_readers_keep_the_one_before_it():
    story = published()
    after = update(story, by=None, headline="Rahasia dulu", embargo_until=END)
    assert after.live
    assert after.headline == story.headline
    assert tick_at(END) == 1
    assert Story.objects.get(pk=story.pk).headline == "Rahasia dulu"


def test_an_embargo_that_has_ended_holds_nothing_back():
    story = draft()
    story.embargo_until = NOW - timedelta(seconds=1)
    story.save_revision()
    assert publish(Story.objects.get(pk=story.pk), by=None).live


def test_a_scheduled_version_goes_out_once_whatever_the_clock_does():
    clock = Clock()
    publish(under_embargo(), by=None)
    with time_machine.travel(END + timedelta(days=1), tick=False):
        assert clock.tick().published == 1
    with time_machine.travel(END - timedelta(days=1), tick=False):
        assert clock.tick().published == 0
    assert queries.published().count() == 1


def test_a_clock_that_is_put_back_does_not_make_a_failed_story_wait_longer(monkeypatch):
    clock = Clock()
    story = publish(under_embargo(), by=None)
    save = Story.save
    monkeypatch.setattr(Story, "save", lambda *_args, **_kwargs: 1 / 0)
    with time_machine.travel(END + timedelta(days=2), tick=False):
        assert clock.tick().published == 0
    monkeypatch.setattr(Story, "save", save)
    with time_machine.travel(END + timedelta(seconds=1), tick=False):
        assert clock.tick().published == 1
    assert queries.published().get() == story
