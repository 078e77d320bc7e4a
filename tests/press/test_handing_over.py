"""A second printer prints half of what one change means."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import transaction

from redaksi.audience.models import User
from redaksi.press import handing_over, hearing, orders, printer, reports
from redaksi.press import queue as queue_module
from redaksi.press.claims import Claim
from redaksi.press.locks import About
from redaksi.press.models import Order, Purge, Urgency
from redaksi.press.purging.caches import Cache
from redaksi.press.queue import Queue
from redaksi.press.spread import EVERYTHING, LARGEST
from redaksi.press.wanted import Wanted
from tests.press.test_printer import body, print_all

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)

COUNT = 9  # accounts, each with a page; the front shows them all


@pytest.fixture
def users() -> list[User]:
    made = [User.objects.create(username=f"u{n}", first_name=f"N{n}") for n in range(COUNT)]
    orders.place(addresses=["/", *(page_of(user) for user in made)])
    print_all()
    return made


@pytest.fixture
def somebody_idle():
    with hearing.connect() as connection, handing_over.idle(connection):
        yield


def page_of(user: User) -> str:
    return f"/accounts/{user.pk}/"


def change_all() -> str:
    """One change that every page shows; returns its number."""
    with transaction.atomic():
        User.objects.update(first_name="Budi")
        orders.place(["site"])
        return reports.this_change()


def print_one_claim() -> None:
    """Work off what a printer takes at once, and stop."""
    with Queue() as queue:
        printer.print_claims(queue, queue.claim(), None)


def waiting() -> set[str]:
    return set(Order.objects.filter(printed_at=None).values_list("address", flat=True))


def test_half_of_the_sheets_go_to_a_printer_that_waits(edition, users, somebody_idle):
    change = change_all()
    print_one_claim()
    left = waiting()
    # Ten sheets: the first one is printed at once, five of the other nine are handed over.
    assert len(left) == 5
    assert "/" in left
    assert "Budi" in body(edition, page_of(users[0]))
    assert "Budi" not in body(edition, "/")
    assert not reports.of_change(change).is_complete
    print_all()
    assert all("Budi" in body(edition, address) for address in ("/", *map(page_of, users)))
    report = reports.of_change(change)
    assert (report.sheets, report.waiting, len(report.changed)) == (10, 0, 10)


def test_without_another_printer_one_prints_everything(edition, users):
    change_all()
    print_one_claim()
    assert waiting() == set()
    assert "Budi" in body(edition, "/")


def test_a_printer_that_works_is_not_idle(users):
    change_all()
    with Queue() as queue, Queue() as other:
        assert other.claim()
        assert not queue.hand_over([], Urgency.NORMAL)
        other.release()


def test_what_was_ordered_by_its_address_is_kept(edition, users, somebody_idle):
    with transaction.atomic():
        User.objects.update(first_name="Budi")
        orders.place(addresses=["/", *map(page_of, users)])
    print_one_claim()
    assert waiting() == set()


def test_a_printer_that_dies_after_handing_over_loses_nothing(
    edition, users, somebody_idle, monkeypatch
):
    change = change_all()
    printed = []

    def die(addresses, **_):
        printed.extend(addresses)
        if len(printed) > 1:
            raise KeyboardInterrupt
        return real(addresses)

    real = printer.print_many
    with monkeypatch.context() as patch:
        patch.setattr(printer, "print_many", die)
        with pytest.raises(KeyboardInterrupt):
            print_one_claim()
    assert {"", "/"} < waiting()
    print_all()
    assert all("Budi" in body(edition, address) for address in ("/", *map(page_of, users)))
    assert reports.of_change(change).is_complete


def test_a_burst_is_not_handed_over(users, somebody_idle):
    for _ in range(handing_over.MOST_CHANGES + 1):
        change_all()
    print_one_claim()
    assert waiting() == set()


def test_what_nobody_waits_for_is_not_handed_over(users, somebody_idle):
    orders.place(["site"], urgency=Urgency.ARCHIVE)
    print_one_claim()
    assert waiting() == set()


@pytest.fixture
def much_for_later():
    """So much that waits for nobody that it would be in the way."""
    orders.place(addresses=[f"/lama/{n}/" for n in range(9)], urgency=Urgency.ARCHIVE)


def test_the_archive_waits_while_another_printer_has_what_readers_wait_for(users, much_for_later):
    orders.place([f"account:{users[0].pk}"])
    with Queue() as queue, Queue() as other:
        (urgent,) = other.claim()
        assert urgent.urgency == Urgency.NORMAL
        assert queue.claim() == []
        assert 0 < (queue.seconds_to_next() or 0) < 1
        other.finish([printer.Done(urgent)])
        assert queue.claim()[0].is_archive
        queue.release()


def test_the_archive_does_not_wait_for_ever(users, much_for_later, monkeypatch):
    orders.place([f"account:{users[0].pk}"])
    with Queue() as queue, Queue() as other:
        assert other.claim()
        assert queue.claim() == []
        monkeypatch.setattr(queue_module, "MOST_GIVING_WAY", 0.0)
        assert queue.claim()[0].is_archive
        queue.release()
        other.release()


def test_the_little_that_a_change_leaves_for_later_is_done_by_who_has_printed_its_half(users):
    for user, urgency in zip(users, (*2 * [Urgency.NORMAL], Urgency.ARCHIVE), strict=False):
        orders.place([f"account:{user.pk}"], urgency=urgency)
    with Queue() as queue, Queue() as other:
        (*_, last) = other.claim()
        other.finish([printer.Done(last)])
        orders.place(["site"])
        assert queue.claim()
        (archive,) = other.claim()
        assert archive.is_archive
        other.release()
        queue.release()


def test_who_waits_for_its_half_does_not_begin_with_the_archive(users):
    orders.place([f"account:{users[0].pk}"])
    orders.place([f"account:{users[1].pk}"], urgency=Urgency.ARCHIVE)
    with Queue() as queue, Queue() as other:
        assert other.claim()
        assert queue.claim() == []
        other.release()


def test_printers_that_wake_up_together_do_not_tear_a_change_apart(edition):
    change = [f"/{number}/" for number in range(400)]
    with Queue() as one, Queue() as other, ThreadPoolExecutor(2) as threads:
        for _ in range(20):
            orders.place(addresses=change)
            start = Barrier(2)

            def claim(queue, start=start):
                start.wait()
                return queue.claim()

            claimed = sorted(map(len, threads.map(claim, (one, other))))
            one.release()
            other.release()
            Order.objects.all().delete()
            assert claimed == [0, len(change)]


def test_a_printer_that_hangs_while_it_claims_does_not_hold_up_the_others(users):
    orders.place([f"account:{users[0].pk}"])
    with Queue() as queue, hearing.connect() as hanging:
        hanging.execute("SELECT pg_advisory_lock(%s, 0)", [About.CLAIM])
        assert queue.claim()
        queue.release()


def test_caches_forget_keys_again_when_the_other_half_is_printed(settings, users, somebody_idle):
    settings.CACHES_IN_FRONT = (Cache("fastly", "SERVICE", "token"),)
    change_all()
    print_one_claim()
    first = Purge.objects.order_by("id").last()
    assert first is not None
    assert first.keys == ["site"]
    print_all()
    later = Purge.objects.filter(id__gt=first.pk)
    assert ["site"] in list(later.values_list("keys", flat=True))


def test_a_small_full_print_is_counted_whole(users, somebody_idle):
    orders.place_range(EVERYTHING, 0, LARGEST)
    print_one_claim()
    assert waiting() == set()


def test_halving_very_many_sheets_takes_no_time(users):
    claim = Claim(1, "site", "", Urgency.NORMAL, 0, "7", None, None, is_new=True)
    sheets = [Wanted(f"/{n}/", n, 10, [claim]) for n in range(40_000)]
    kept, given = handing_over.halved(sheets)
    assert (len(kept), len(given)) == (20_000, 20_000)


def test_a_withdrawal_that_comes_while_something_is_made_ends_the_claim(users, monkeypatch):
    """It is told once, and asked for in several places."""
    asked = []

    def print_two(addresses, *, go_on, **_):
        asked.append([go_on(), go_on()])
        return {}

    change_all()
    with Queue() as queue, monkeypatch.context() as patch:
        told = iter([True])
        patch.setattr(queue, "hears_more_urgent", lambda _than: next(told, False))
        patch.setattr(printer, "print_many", print_two)
        printer.print_claims(queue, queue.claim(), None)
    assert asked == [[False, False]]
