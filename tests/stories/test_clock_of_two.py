"""Schedules to the second, each done once, by however many workers."""

import threading
import time
from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone
from wagtail.models import ModelLogEntry

from redaksi.project.worker import keep_time
from redaksi.stories.actions import Clock, publish, schedule
from redaksi.stories.models import Story
from tests.newsroom import draft, published

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)


def in_two_threads(work) -> None:
    def worked() -> None:
        try:
            work()
        finally:
            connection.close()

    threads = [threading.Thread(target=worked) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def _wait_until(moment) -> None:
    time.sleep(max(0.0, (moment - timezone.now()).total_seconds()) + 0.05)


def test_two_workers_publish_and_expire_each_story_once():
    stories = [draft(f"Berita {number}\n\nIsi berita di Sora.") for number in range(4)]
    gone = published("Yang habis waktunya")
    at = timezone.now() + timedelta(seconds=2)
    for story in stories:
        schedule(story, at=at, by=None)
    Story.objects.filter(pk=gone.pk).update(expire_at=at)
    _wait_until(at)
    done = []
    in_two_threads(lambda: done.append(Clock().tick()))
    assert sum(due.published for due in done) == 4
    assert sum(due.expired for due in done) == 1
    entries = ModelLogEntry.objects.filter(action="wagtail.publish.scheduled")
    assert entries.count() == 4


def test_what_became_due_while_nobody_worked_fires_at_once_and_all_else_within_a_second():
    """Publication, expiry and the end of an embargo, in a real worker's time."""
    missed, due, held = (draft(f"Berita {name}\n\nIsi.") for name in ("satu", "dua", "tiga"))
    expiring = published("Empat")
    early = timezone.now() + timedelta(seconds=1)
    late = early + timedelta(seconds=1.5)
    schedule(missed, at=early, by=None)
    schedule(due, at=late, by=None)
    held.embargo_until = late
    held.save_revision()
    publish(held, by=None)
    Story.objects.filter(pk=expiring.pk).update(expire_at=late)
    _wait_until(early)
    stop = threading.Event()
    stopper = threading.Timer((late - timezone.now()).total_seconds() + 1.2, stop.set)
    stopper.start()
    in_two_threads(lambda: keep_time(stop))
    stopper.join()
    assert Story.objects.get(pk=missed.pk).live
    for story in (due, held):
        out = Story.objects.get(pk=story.pk).first_published_at
        assert timedelta() <= out - late < timedelta(seconds=1)
    assert Story.objects.get(pk=expiring.pk).expired
