"""Editors who change neighbouring stories at once wait for each other, and never in a ring."""

import contextlib
import threading
from datetime import timedelta

import pytest
from django.db import DatabaseError, connection
from django.utils import timezone

from redaksi.stories import actions, keys
from redaksi.stories.models import Story
from redaksi.stories.models.story import WithdrawalGround
from tests.newsroom import draft, published, section

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)


def both(*acts):
    errors = []

    def run(act):
        try:
            act()
        except DatabaseError as error:
            errors.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=(act,)) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    return errors


def meet(monkeypatch, owner, name):
    """Both come to this point (of keys: have it behind them) before either goes on; once a thread."""
    barrier, real, met = threading.Barrier(2), getattr(owner, name), threading.local()

    def wrapped(*args, **kwargs):
        found = real(*args, **kwargs) if owner is keys else None
        if not getattr(met, "once", False):
            met.once = True
            with contextlib.suppress(threading.BrokenBarrierError):
                barrier.wait(3)
        return found if owner is keys else real(*args, **kwargs)

    monkeypatch.setattr(owner, name, wrapped)


def test_two_updates_of_one_unverified_story_are_published_at_once(monkeypatch):
    first = published("Tanggul dikabarkan retak")
    first = actions.update(first, by=None, unverified=True, unverified_grounds="Mendesak.")
    one, two = (
        draft("Tidak retak\n\nIsi berita di Sora."),
        draft("Retak kecil\n\nIsi berita di Sora."),
    )
    for each in (one, two):
        each.verifies = first
        each.full_clean(exclude=["latest_revision", "live_revision"])
        each.save()
        each.save_revision()
    meet(monkeypatch, Story, "_tell_verified")
    errors = both(lambda: actions.publish(one, by=None), lambda: actions.publish(two, by=None))
    assert errors == []


def test_two_stories_of_one_day_are_given_another_time_at_once(monkeypatch):
    at = timezone.now() - timedelta(days=3)
    one, two = published("Satu", at=at), published("Dua", at=at)
    meet(monkeypatch, keys, "placed_wish")
    other = at - timedelta(days=20)
    errors = both(
        lambda: actions.publish(one, by=None, at=other),
        lambda: actions.publish(two, by=None, at=other),
    )
    assert errors == []


def test_an_update_of_an_update(monkeypatch):
    """C is the day's first; B verifies C and is itself unverified; A verifies B."""
    c = published("Tanggul dikabarkan retak")
    c = actions.update(c, by=None, unverified=True, unverified_grounds="Mendesak.")
    b = published("Kata warga tidak")
    b = actions.update(b, by=None, unverified=True, unverified_grounds="Mendesak.", verifies=c)
    a = draft("Tidak retak\n\nIsi berita di Sora.")
    a.verifies = b
    a.save()
    a.save_revision()
    meet(monkeypatch, Story, "_tell_verified")
    # B is edited: its link to C is taken away again, while A is published.
    errors = both(
        lambda: actions.publish(a, by=None), lambda: actions.update(b, by=None, verifies=None)
    )
    assert errors == []


def test_two_published_stories_are_said_to_verify_one_at_once(monkeypatch):
    first = published("Tanggul dikabarkan retak")
    first = actions.update(first, by=None, unverified=True, unverified_grounds="Mendesak.")
    one, two = published("Tidak retak"), published("Retak kecil")
    meet(monkeypatch, Story, "_tell_verified")
    errors = both(
        lambda: actions.update(one, by=None, verifies=first),
        lambda: actions.update(two, by=None, verifies=first),
    )
    assert errors == []


def test_two_updates_are_withdrawn_or_changed_at_once(monkeypatch):
    """Both verify one story; neither change takes a lock on that one by itself."""
    first = published("Tanggul dikabarkan retak")
    first = actions.update(first, by=None, unverified=True, unverified_grounds="Mendesak.")
    one, two = published("Tidak retak"), published("Retak kecil")
    one = actions.update(one, by=None, verifies=first)
    two = actions.update(two, by=None, verifies=first)
    meet(monkeypatch, Story, "_tell_verified")
    errors = both(
        lambda: actions.withdraw(one, ground=WithdrawalGround.CHILD, note="Anak.", by=None),
        lambda: actions.update(two, by=None, section=section("budaya")),
    )
    assert errors == []
