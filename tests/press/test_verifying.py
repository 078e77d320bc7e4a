"""Verify names each sheet that is not as its page, why, and the key that was missing; and repairs it."""

import threading
import time as clock
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.db import connections

from redaksi.audience.models import User
from redaksi.press import orders
from redaksi.press.locks import About, held_if_free
from redaksi.press.models import Order, Rank, Sheet, Verification
from redaksi.press.records import locked
from redaksi.press.sheets import print_many
from redaksi.press.verifying import choosing, nightly, repairing
from redaksi.press.verifying.comparing import Kind, examine

THREADS = pytest.mark.django_db(transaction=True, serialized_rollback=True)

JAKARTA = ZoneInfo("Asia/Jakarta")


@pytest.fixture
def user(db) -> User:
    return User.objects.create(username="a", first_name="Ayu")


@pytest.fixture
def story(user) -> str:
    """A printed sheet with twins, and a front that names it."""
    address = f"/accounts/{user.pk}/"
    print_many(["/", address, "/404.html", "/aset/font.woff2"])
    return address


def print_ordered() -> None:
    """Print what is ordered by its address, as a printer does."""
    print_many(list(Order.objects.exclude(address="").values_list("address", flat=True)))
    Order.objects.all().delete()


def rename(name: str) -> None:
    """A change that places no order."""
    User.objects.update(first_name=name)


def test_what_is_as_it_should_be_has_no_difference(story):
    assert [examine(address) for address in choosing.every_sheet()] == [None] * 4


def test_a_change_without_an_order_is_named_as_that(story):
    rename("Budi")
    difference = examine(story)
    assert (difference.kind, difference.missing) == (Kind.BODY, ())
    assert difference.is_unordered


def test_the_key_that_was_missing_is_named(story):
    other = User.objects.create(username="b", first_name="Citra")
    difference = examine("/")
    assert (difference.kind, difference.missing) == (Kind.BODY, (f"account:{other.pk}",))
    assert not difference.is_unordered


def test_a_key_that_is_not_recorded_is_found_before_it_does_harm(story):
    Sheet.objects.filter(address=story).update(keys=[])
    difference = examine(story)
    assert difference.kind == Kind.KEYS
    assert difference.missing


def test_files_changed_by_another_hand(edition, story):
    page = edition.file_of(story)
    page.write_bytes(page.read_bytes() + b"<!-- added -->")
    difference = examine(story)
    assert (difference.kind, difference.was_touched) == (Kind.BODY, True)


@pytest.mark.parametrize("suffix", [".gz", ".br", ".zst"])
def test_a_twin_that_holds_another_page_or_is_not_there(edition, story, suffix):
    page = edition.file_of(story)
    twin = page.with_name(page.name + suffix)
    kept = twin.read_bytes()
    twin.write_bytes(kept[:-3])
    assert examine(story).kind == Kind.TWINS
    twin.unlink()
    assert examine(story).kind == Kind.TWINS
    twin.write_bytes(kept)
    assert examine(story) is None


def test_a_head_that_says_something_else(edition, story):
    page = edition.file_of(story)
    head = page.with_name(page.name + ".head")
    head.write_bytes(head.read_bytes().replace(b"text/html", b"text/plain"))
    assert examine(story).kind == Kind.HEAD


def test_files_that_are_gone_and_a_row_that_is_gone(edition, story):
    edition.remove(story)
    assert examine(story).kind == Kind.MISSING
    Sheet.objects.filter(address="/").delete()
    assert examine("/").kind == Kind.UNLISTED
    assert "/" in set(choosing.every_sheet())


def test_a_record_that_is_not_true(story):
    Sheet.objects.filter(address=story).update(digest="")
    assert examine(story).kind == Kind.DIGEST


def test_a_page_that_is_gone_or_broken(story):
    User.objects.update(last_name="broken")
    difference = examine(story)
    assert difference.kind == Kind.BROKEN
    assert "this template is broken" in difference.problem
    User.objects.all().delete()
    assert examine(story).kind == Kind.GONE


def test_what_an_order_waits_for_is_no_difference(user, story):
    rename("Budi")
    orders.place([f"account:{user.pk}"])
    assert examine(story) is None
    Order.objects.all().delete()
    orders.place_range("edition", 0, 2**62)
    assert examine(story) is None


@THREADS
def test_what_is_being_printed_now_is_looked_at_again(user, story):
    """A printer holds the sheet's lock, and has written what the first look did not see."""
    rename("Budi")
    found: list[object] = []

    def look() -> None:
        found.append(examine(story))
        connections.close_all()

    with locked([story]):
        thread = threading.Thread(target=look)
        thread.start()
        clock.sleep(0.3)
        assert not found
        orders.place(addresses=[story])
    thread.join()
    assert found == [None]


def test_what_differs_is_repaired_whatever_is_recorded(edition, story):
    page = edition.file_of(story)
    right = page.read_bytes()
    page.write_bytes(b"vandal")
    edition.remove("/404.html")
    Sheet.objects.filter(address="/").delete()
    repairing.order([story, "/404.html", "/"])
    print_ordered()
    assert page.read_bytes() == right
    assert [examine(address) for address in choosing.every_sheet()] == [None] * 4


def test_files_of_a_page_that_is_gone_are_taken_away(edition, user, story):
    Sheet.objects.filter(address=story).delete()
    User.objects.all().delete()
    repairing.order([story])
    print_ordered()
    assert edition.get(story) is None


def test_a_sample_has_fronts_first_and_each_sheet_once(story):
    for number in range(40):
        Sheet.objects.create(
            address=f"/{number}/", rank=Rank.STORY, digest="x", printed_at="2026-01-01T00:00Z"
        )
    Sheet.objects.create(address="/ordered-only/", rank=Rank.STORY)
    addresses = list(choosing.sample(20))
    assert addresses[0] == "/"
    assert len(set(addresses)) == len(addresses) == 20
    everything = list(choosing.sample(100))
    assert len(everything) == 44
    assert "/ordered-only/" not in everything


def test_every_sheet_is_found_once_in_chunks(story, monkeypatch):
    monkeypatch.setattr(choosing, "CHUNK", 2)
    assert sorted(choosing.every_sheet()) == sorted(["/", story, "/404.html", "/aset/font.woff2"])


# At night


def no_rest(_seconds: float) -> None:
    """Go on at once."""


def test_the_nightly_proof_says_what_it_found_and_has_it_restored(edition, story):
    edition.remove(story)
    User.objects.create(username="b", first_name="Citra")
    row = nightly.prove(choosing.every_sheet(), threading.Event(), is_whole=True, rest=no_rest)
    kept = Verification.objects.get()
    assert kept == row
    assert (kept.sheets, kept.differences, kept.is_whole) == (4, 2, True)
    assert {each["address"]: each["kind"] for each in kept.differing} == {
        "/": "body",
        story: "missing",
    }
    assert kept.ended_at is not None
    print_ordered()
    assert [examine(address) for address in choosing.every_sheet()] == [None] * 4


def test_a_page_that_is_broken_is_told_and_not_ordered(story):
    User.objects.update(last_name="broken")
    row = nightly.prove([story], threading.Event(), rest=no_rest)
    assert row.differing[0]["kind"] == "broken"
    assert not Order.objects.filter(printed_at=None).exists()


def test_a_sample_ends_in_time(story):
    began = clock.monotonic()
    row = nightly.prove(choosing.some_sheets(), threading.Event(), seconds=0.2, rest=no_rest)
    assert row.sheets > 4
    assert clock.monotonic() - began < 2


def night(hour: int, minute: int = 0, day: int = 24) -> datetime:
    """An hour of a Tuesday, or of another day of that November."""
    return datetime(2026, 11, day, hour, minute, tzinfo=JAKARTA)


@pytest.fixture
def at_three(settings, monkeypatch):
    settings.VERIFY_AT = time(3)
    monkeypatch.setattr(nightly, "SAMPLE_SECONDS", 0.05)


def test_it_proves_once_a_night_and_everything_on_sunday(at_three, story):
    stop = threading.Event()
    assert nightly.prove_if_due(stop, now=night(2, 59)) is None
    row = nightly.prove_if_due(stop, now=night(3, 1))
    assert row.is_whole is False
    Verification.objects.update(began_at=night(3, 1))
    assert nightly.prove_if_due(stop, now=night(3, 30)) is None
    assert nightly.prove_if_due(stop, now=night(12, 0, day=25)) is None  # too late by day
    whole = nightly.prove_if_due(stop, now=night(6, 0, day=29))  # was down at three
    assert (whole.is_whole, whole.sheets) == (True, 4)


def test_a_proof_that_was_killed_is_begun_again(at_three, story):
    Verification.objects.create(began_at=night(3, 0))
    assert nightly.prove_if_due(threading.Event(), now=night(3, 1)) is not None


@THREADS
def test_one_worker_of_all_proves(at_three, story):
    found: list[object] = []

    def look() -> None:
        found.append(nightly.prove_if_due(threading.Event(), now=night(3, 1)))
        connections.close_all()

    with held_if_free(About.PROOF) as is_alone:
        assert is_alone
        thread = threading.Thread(target=look)
        thread.start()
        thread.join()
    assert found == [None]


def test_it_never_proves_where_the_settings_say_never(settings, story):
    settings.VERIFY_AT = None
    assert nightly.prove_if_due(threading.Event(), now=night(3, 1)) is None


def test_old_proofs_go(at_three, story):
    old = Verification.objects.create(began_at=datetime.now(JAKARTA) - timedelta(days=91))
    nightly.prove([story], threading.Event(), rest=no_rest)
    assert not Verification.objects.filter(pk=old.pk).exists()
