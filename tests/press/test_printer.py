import threading
import time

import pytest
from django.db import connection, transaction

from redaksi.audience.models import User
from redaksi.press import orders, printer, sheets
from redaksi.press.models import Order, Sheet
from redaksi.press.queue import Queue
from redaksi.press.rendering import NotPrintable

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)


@pytest.fixture
def user() -> User:
    return User.objects.create(username="a", first_name="Ayu")


def body(edition, address):
    return edition.get(address).bodies["identity"].decode()


def print_all() -> printer.Tally:
    with Queue() as queue:
        return printer.print_waiting(queue)


def test_an_ordered_address_is_printed_without_a_request(edition, user):
    orders.place(addresses=[f"/accounts/{user.pk}/"])
    tally = print_all()
    assert (tally.sheets, tally.changed, tally.failed) == (1, 1, 0)
    assert "Ayu" in body(edition, f"/accounts/{user.pk}/")
    assert Sheet.objects.get().keys == [f"account:{user.pk}", "site"]


def test_a_changed_key_reprints_every_sheet_that_shows_it(edition, user):
    orders.place(addresses=["/", f"/accounts/{user.pk}/", "/404.html"])
    print_all()
    User.objects.update(first_name="Budi")
    orders.place([f"account:{user.pk}"])
    tally = print_all()
    assert (tally.sheets, tally.changed) == (2, 2)
    assert "Budi" in body(edition, "/")
    assert "Budi" in body(edition, f"/accounts/{user.pk}/")


def test_a_sheet_that_stays_the_same_is_not_written_again(edition, user):
    orders.place(addresses=["/"])
    print_all()
    stamp = edition.stamp("/")
    orders.place(["list:accounts"])
    assert print_all().changed == 0
    assert edition.stamp("/") == stamp


def test_an_order_is_part_of_the_change_that_caused_it(user):
    with transaction.atomic():
        orders.place(["list:accounts"])
        transaction.set_rollback(True)
    assert not Order.objects.exists()


def test_a_thousand_orders_for_one_sheet_print_it_a_few_times(edition, user):
    for _ in range(1000):
        orders.place(["list:accounts"], addresses=["/"])
    assert print_all().sheets <= 4


def test_an_address_without_a_page_loses_its_sheet(edition, user):
    address = f"/accounts/{user.pk}/"
    orders.place(addresses=[address])
    print_all()
    pk = user.pk
    user.delete()
    orders.place([f"account:{pk}"])
    print_all()
    assert edition.get(address) is None
    assert not Sheet.objects.filter(address=address).exists()


def test_a_moved_page_becomes_a_redirect(edition, user):
    User.objects.update(last_name="moved")
    orders.place(addresses=[f"/accounts/{user.pk}/"])
    print_all()
    assert edition.get(f"/accounts/{user.pk}/").head.location == "/"


def test_a_page_that_raises_keeps_its_old_sheet_and_holds_up_nothing(edition, user):
    address = f"/accounts/{user.pk}/"
    orders.place(addresses=[address])
    print_all()
    User.objects.update(last_name="broken", first_name="Cici")
    orders.place([f"account:{user.pk}"], addresses=["/"])
    tally = print_all()
    assert (tally.failed, tally.changed) == (1, 1)
    assert "Ayu" in body(edition, address)
    assert "Cici" in body(edition, "/")
    assert "this template is broken" in Sheet.objects.get(address=address).problem
    waiting = Order.objects.get(printed_at=None)
    assert (waiting.address, waiting.attempts) == (address, 1)


def test_what_failed_is_tried_again_and_the_problem_goes(edition, user):
    address = f"/accounts/{user.pk}/"
    User.objects.update(last_name="broken")
    orders.place(addresses=[address])
    print_all()
    User.objects.update(last_name="")
    Order.objects.update(not_before="2000-01-01T00:00:00Z")
    print_all()
    assert Sheet.objects.get(address=address).problem == ""
    assert "Ayu" in body(edition, address)


def test_a_page_that_cannot_be_printed_is_refused(edition):
    with pytest.raises(NotPrintable):
        sheets.print_sheet("/clock/")


def test_a_change_committed_while_a_page_renders_is_not_missed(edition, user, monkeypatch):
    """The order comes after the page was read and before its keys are known to anybody."""
    real = sheets.render
    changed = []

    def change_behind(address):
        page = real(address)
        if not changed:
            changed.append(True)
            thread = threading.Thread(target=_rename, args=(user.pk, "Dewi"))
            thread.start()
            thread.join()
        return page

    monkeypatch.setattr(sheets, "render", change_behind)
    sheets.print_missing("/")
    assert "Dewi" in body(edition, "/")


def _rename(pk: int, name: str) -> None:
    with transaction.atomic():
        User.objects.filter(pk=pk).update(first_name=name)
        orders.place([f"account:{pk}"])
    connection.close()


def test_a_file_that_was_written_before_a_kill_is_not_trusted(edition, user):
    """Killed between writing and recording; then the change is taken back."""
    orders.place(addresses=["/"])
    print_all()
    row = Sheet.objects.get(address="/")
    original = row.digest
    edition.put("/", sheets.render("/").__class__(200, b"half done", "text/html", (), row.rank))
    Sheet.objects.update(digest="")
    orders.place(["list:accounts"])
    print_all()
    assert "Ayu" in body(edition, "/")
    assert Sheet.objects.get(address="/").digest == original


def test_a_sheet_whose_file_was_deleted_by_hand_is_written_again(edition, user):
    orders.place(addresses=["/"])
    print_all()
    (edition.folder / "index.html").unlink()
    orders.place(addresses=["/"])
    print_all()
    assert "Ayu" in body(edition, "/")


def test_two_printers_share_the_queue_and_print_everything(edition):
    users = [User.objects.create(username=str(n), first_name=f"N{n}") for n in range(30)]
    for user in users:
        orders.place(addresses=[f"/accounts/{user.pk}/"])
    stop = threading.Event()

    def work() -> None:
        printer.run(stop)
        connection.close()

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    until = time.monotonic() + 20
    while Order.objects.filter(printed_at=None).exists() and time.monotonic() < until:
        time.sleep(0.05)
    stop.set()
    for thread in threads:
        thread.join()
    assert Sheet.objects.count() == 30
    assert all(edition.get(f"/accounts/{user.pk}/") for user in users)


def test_the_printer_is_woken_by_a_commit(edition, user):
    stop = threading.Event()

    def work() -> None:
        printer.run(stop)
        connection.close()

    thread = threading.Thread(target=work)
    thread.start()
    time.sleep(0.3)  # it idles now, for fifteen seconds unless it is woken
    orders.place(addresses=["/"])
    until = time.monotonic() + 5
    while edition.get("/") is None and time.monotonic() < until:
        time.sleep(0.02)
    stop.set()
    thread.join()
    assert edition.get("/") is not None


def test_of_two_printers_that_wait_always_the_same_one_claims_first(edition, user, monkeypatch):
    monkeypatch.setattr(printer, "AFTER_THE_FIRST", 0.5)
    claimed: list[str] = []
    real = printer.print_claims

    def noted(*arguments):
        claimed.append(threading.current_thread().name)
        return real(*arguments)

    monkeypatch.setattr(printer, "print_claims", noted)
    stop = threading.Event()

    def work(run) -> None:
        run(stop)
        connection.close()

    threads = [
        threading.Thread(target=work, args=(run,), name=run.__name__)
        for run in (printer.run_beside, printer.run)
    ]
    for thread in threads:
        thread.start()
    time.sleep(0.5)
    for _ in range(3):
        done = len(claimed)
        orders.place(addresses=["/"])
        until = time.monotonic() + 5
        while len(claimed) == done and time.monotonic() < until:
            time.sleep(0.02)
        time.sleep(2 * printer.QUIET)
    stop.set()
    for thread in threads:
        thread.join()
    assert claimed == ["run"] * 3


def test_a_printer_that_is_asked_to_stop_gives_back_what_it_has_not_printed(edition, user):
    stop = threading.Event()
    stop.set()
    orders.place(addresses=["/", f"/accounts/{user.pk}/"])
    with Queue() as queue, pytest.raises(printer.Stopped):
        printer.print_waiting(queue, stop)
    assert edition.get("/") is None
    assert print_all().changed == 2


def test_printed_orders_are_swept_after_an_hour(user):
    orders.place(["list:accounts"])
    print_all()
    with Queue() as queue:
        assert queue.sweep() == 0
        Order.objects.update(printed_at="2000-01-01T00:00:00Z")
        assert queue.sweep() == 1
