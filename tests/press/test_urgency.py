"""What goes before what, bursts, and what is told of a change afterwards."""

import threading
import time

import pytest
from django.db import connection, transaction

from redaksi.audience.models import User
from redaksi.press import orders, printer, reports
from redaksi.press import queue as queue_module
from redaksi.press.models import Order, Sheet, Urgency
from redaksi.press.queue import Queue
from tests.press.test_printer import body, print_all

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)


@pytest.fixture
def user() -> User:
    return User.objects.create(username="a", first_name="Ayu")


def accounts(count: int) -> list[str]:
    users = [User.objects.create(username=f"u{n}", first_name=f"N{n}") for n in range(count)]
    return [f"/accounts/{user.pk}/" for user in users]


def in_another_connection(work) -> None:
    """Run and commit `work` as another process would."""

    def run() -> None:
        work()
        connection.close()

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()


def test_a_withdrawal_waits_for_one_sheet_of_the_archive(while_rendering):
    archive = accounts(40)
    urgent = accounts_of("urgent")
    rendered: list[int] = []

    def withdraw(pk: int) -> None:
        rendered.append(pk)
        if len(rendered) == 20:
            in_another_connection(
                lambda: orders.place(addresses=[urgent], urgency=Urgency.BREAKING)
            )
            time.sleep(0.5)  # the commit does not wait until PostgreSQL has told who listens

    while_rendering.append(withdraw)
    orders.place(addresses=archive, urgency=Urgency.ARCHIVE)
    tally = print_all()
    assert f"/accounts/{rendered[20]}/" == urgent
    assert tally.failed == 0
    assert Sheet.objects.count() == 41


def accounts_of(name: str) -> str:
    return f"/accounts/{User.objects.create(username=name, first_name=name).pk}/"


def test_story_front_and_furniture_are_printed_in_this_order(user, while_rendering, edition):
    orders.place(addresses=["/404.html", "/", f"/accounts/{user.pk}/"])
    missing = []
    while_rendering.append(lambda _pk: missing.append(edition.get("/") is None))
    print_all()
    assert missing == [True]
    printed = Sheet.objects.order_by("printed_at").values_list("rank", flat=True)
    assert list(printed) == sorted(printed)


def test_a_thousand_orders_in_a_second_print_the_front_once_or_twice(edition, user, monkeypatch):
    renderings = []
    real = printer.print_many

    def counted(addresses, **kwargs):
        renderings.extend(address for address in addresses if address == "/")
        return real(addresses, **kwargs)

    monkeypatch.setattr(printer, "print_many", counted)
    orders.place(addresses=["/"])
    print_all()
    renderings.clear()
    stop = threading.Event()

    def work() -> None:
        printer.run(stop)
        connection.close()

    thread = threading.Thread(target=work)
    thread.start()
    began = time.monotonic()
    for number in range(20):
        with transaction.atomic():
            User.objects.update(first_name=f"Nama {number}")
            Order.objects.bulk_create([Order(key="list:accounts") for _ in range(49)])
            orders.place(["list:accounts"])
    took = time.monotonic() - began
    until = time.monotonic() + 30
    while Order.objects.filter(printed_at=None).exists() and time.monotonic() < until:
        time.sleep(0.05)
    stop.set()
    thread.join()
    assert Order.objects.filter(key="list:accounts").count() == 1000
    # At once, and after a second; on a machine that takes longer to place them, once a second.
    assert 1 <= len(renderings) <= 2 + int(took)
    assert "Nama 19" in body(edition, "/")


def test_a_burst_that_comes_in_drops_is_a_burst(user, monkeypatch):
    monkeypatch.setattr(queue_module, "HELD", 60.0)  # a second, for a slow machine
    orders.place(["list:accounts"], addresses=["/"])
    print_all()
    with Queue() as queue:
        tallies = []
        for _ in range(20):
            orders.place(["list:accounts"])
            tallies.append(printer.print_waiting(queue).sheets)
    assert sum(tallies) < 8
    assert Order.objects.filter(printed_at=None).exists()


def test_a_postponed_burst_is_printed_with_all_that_came_later(user):
    orders.place(["list:accounts"], addresses=["/"])
    print_all()
    for _ in range(10):
        orders.place(["list:accounts"])
    assert print_all().sheets == 0
    assert Order.objects.filter(printed_at=None).count() == 10
    with Queue() as queue:
        assert 0 < queue.seconds_to_next() <= 1.0
    time.sleep(1.0)
    assert print_all().sheets == 1


def test_two_printers_never_take_the_same_key(user):
    orders.place(["list:accounts"])
    with Queue() as one, Queue() as other:
        assert len(one.claim()) == 1
        orders.place(["list:accounts"])
        assert other.claim() == []
        one.release()
        assert len(other.claim()) == 2


def test_what_a_dead_printer_had_is_taken_over(edition, user):
    orders.place(addresses=["/"])
    with Queue() as dead, Queue() as queue:
        assert [claim.address for claim in dead.claim()] == ["/"]
        assert queue.claim() == []
        dead.close()
        until = time.monotonic() + 5
        while not (claims := queue.claim()) and time.monotonic() < until:
            time.sleep(0.01)
        assert len(claims) == 1


def test_a_clock_that_was_put_back_holds_up_no_order(edition, user):
    orders.place(addresses=["/"])
    Order.objects.update(ordered_at="2099-01-01T00:00:00Z", not_before="2099-01-01T00:00:00Z")
    orders.place(["list:accounts"])
    Order.objects.filter(address="").update(not_before="2099-01-01T00:00:00Z", attempts=3)
    assert print_all().orders == 2


def test_a_change_knows_what_was_printed_for_it(edition, user):
    address = f"/accounts/{user.pk}/"
    orders.place(addresses=["/", address])
    print_all()
    with transaction.atomic():
        User.objects.update(first_name="Budi")
        orders.place([f"account:{user.pk}", "list:accounts"], addresses=[address])
        change = reports.this_change()
    waiting = reports.of_change(change)
    assert (waiting.waiting, waiting.sheets, waiting.is_complete) == (3, 0, False)
    print_all()
    report = reports.of_change(change)
    assert report == reports.newest_with(f"account:{user.pk}")
    assert report.changed == (address, "/")
    assert (report.sheets, report.waiting, report.failed) == (2, 0, 0)
    assert 0 < report.milliseconds < 60_000
    assert report.is_complete


def test_a_change_knows_what_could_not_be_printed(edition, user):
    User.objects.update(last_name="broken")
    orders.place(["list:accounts"], addresses=["/", f"/accounts/{user.pk}/"])
    print_all()
    report = reports.newest_with("list:accounts")
    assert (report.sheets, report.waiting, report.failed) == (1, 1, 1)
    assert reports.newest_with("nothing") is None
