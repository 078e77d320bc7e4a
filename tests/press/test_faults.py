"""What can go wrong around the printer, each in its smallest form."""

import errno
import os
import subprocess
import sys

import pytest
from django.db import connection

from redaksi.audience.models import User
from redaksi.press import everything, orders, sheets
from redaksi.press.edition import Edition
from redaksi.press.errors import EditionUnwritable
from redaksi.press.keys import use
from redaksi.press.models import Order, Sheet, Urgency
from redaksi.press.preparing import want
from redaksi.press.queue import Queue
from tests.conftest import REPOSITORY
from tests.press.test_printer import body, print_all
from tests.press.test_urgency import in_another_connection

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)


@pytest.fixture
def user() -> User:
    return User.objects.create(username="a", first_name="Ayu")


@pytest.fixture
def printed(edition, user) -> str:
    """The address of the account, printed."""
    address = f"/accounts/{user.pk}/"
    orders.place(addresses=["/", address])
    print_all()
    return address


def fill_disk(monkeypatch, number: int = errno.ENOSPC) -> None:
    def full(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Edition, "put_many", full)
    monkeypatch.setattr(Edition, "put", full)


def test_a_full_disk_keeps_the_old_sheets_and_the_orders(edition, printed, monkeypatch):
    User.objects.update(first_name="Budi")
    orders.place(addresses=["/", printed])
    with monkeypatch.context() as patched:
        fill_disk(patched)
        with pytest.raises(EditionUnwritable):
            print_all()
    assert "Ayu" in body(edition, printed)
    assert "No space left" in Sheet.objects.get(address=printed).problem
    assert Order.objects.filter(printed_at=None, attempts=0).count() == 2
    assert print_all().changed == 2
    assert "Budi" in body(edition, printed)
    assert not Sheet.objects.exclude(problem="").exists()


def test_a_withdrawal_needs_no_room_on_the_disk(edition, user, printed, monkeypatch):
    user.delete()
    orders.place(addresses=["/"])
    orders.place(addresses=[printed], urgency=Urgency.BREAKING)
    fill_disk(monkeypatch)
    with pytest.raises(EditionUnwritable):
        print_all()
    assert edition.get(printed) is None


def test_one_sheet_that_cannot_be_written_keeps_out_no_other(edition, user, printed, monkeypatch):
    """A folder stands where its file belongs, say."""
    User.objects.update(first_name="Budi")
    real = Edition.put_many

    def put_many(self, pages):
        kept = list(pages)
        if any(address == "/" for address, _page in kept):
            raise IsADirectoryError(errno.EISDIR, "is a directory")
        real(self, kept)

    monkeypatch.setattr(Edition, "put_many", put_many)
    orders.place(["list:accounts", f"account:{user.pk}"])
    tally = print_all()
    assert (tally.changed, tally.failed) == (1, 1)
    assert "Budi" in body(edition, printed)
    assert "IsADirectoryError" in Sheet.objects.get(address="/").problem
    assert list(Order.objects.filter(printed_at=None).values_list("address", flat=True)) == ["/"]


def test_files_may_not_grow_past_a_limit_and_the_old_sheet_stays(edition, user, printed):
    """A real limit of the system, in a process of its own."""
    User.objects.update(first_name="Budi" * 30)
    orders.place(addresses=[printed])
    code = (
        "import resource, signal, sys, threading\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "from tests.press import printing_process as process\n"
        "process.prepare(*sys.argv[1:])\n"
        "from redaksi.press import printer\n"
        "from redaksi.press.queue import Queue\n"
        "queue = Queue()\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (10, resource.RLIM_INFINITY))\n"
        "printer.print_waiting(queue)\n"
    )
    name = connection.settings_dict["NAME"]
    done = subprocess.run(
        [sys.executable, "-c", code, name, str(edition.folder)],
        cwd=REPOSITORY,
        env={**os.environ, "DJANGO_SETTINGS_MODULE": "redaksi.project.settings"},
        capture_output=True,
        check=False,
    )
    assert b"File too large" in done.stderr
    assert "Ayu" in body(edition, printed)
    assert Order.objects.get(printed_at=None).attempts == 1
    Order.objects.update(not_before="2000-01-01T00:00:00Z")
    print_all()
    assert "Budi" in body(edition, printed)


def test_orders_of_one_broken_page_do_not_pile_up(user):
    address = f"/accounts/{user.pk}/"
    User.objects.update(last_name="broken")
    for _ in range(5):
        orders.place(addresses=[address])
    assert print_all().failed == 1
    assert Order.objects.filter(printed_at=None).count() == 1


def test_a_broken_page_is_not_a_reason_to_print_what_is_well_again(edition, user, printed):
    User.objects.update(last_name="broken")
    orders.place(["site"])
    print_all()
    Order.objects.filter(printed_at=None).update(not_before="2000-01-01T00:00:00Z")
    tally = print_all()
    assert (tally.sheets, tally.failed) == (1, 1)


def test_the_sweep_trusts_no_clock_that_jumped_ahead(user):
    orders.place(["list:accounts"])
    print_all()
    Order.objects.update(printed_at="2000-01-01T00:00:00Z")
    with Queue() as queue:
        assert queue.sweep() == 0
        orders.place(["list:accounts"])
        print_all()
        Order.objects.update(printed_at="2000-01-01T00:00:00Z")
        assert queue.sweep() == 1


def test_what_a_page_wants_is_made_before_it_is_printed(edition, printed, while_rendering):
    made: list[str] = []
    while_rendering.append(lambda _pk: want("photo", lambda: made.append("photo")))
    while_rendering.append(lambda pk: User.objects.filter(pk=pk).update(first_name=str(made)))
    sheets.print_sheet(printed)
    assert "photo" in body(edition, printed)
    assert made == ["photo"]


def test_what_wants_photos_goes_behind_everything_else(edition, user, printed, while_rendering):
    others = [User.objects.create(username=f"u{n}", first_name=f"N{n}") for n in range(3)]
    orders.place(addresses=[f"/accounts/{other.pk}/" for other in others])
    print_all()
    seen: list[int] = []

    def make() -> None:
        seen.append(Sheet.objects.filter(digest="").count())

    while_rendering.append(lambda pk: want("photo", make) if pk == user.pk else None)
    Sheet.objects.update(digest="")
    orders.place_range("edition", 0, 10**9, urgency=Urgency.ARCHIVE)
    tally = print_all()
    assert (tally.failed, seen) == (0, [1])
    assert not Sheet.objects.filter(digest="").exists()
    assert everything.progress_of_run() == everything.Progress(printed=5, waiting=0, failed=0)


def test_a_page_that_was_stopped_before_its_second_rendering_is_not_done(
    edition, user, printed, while_rendering
):
    """The first one did not see a change; whoever stops in between gives the order back."""
    other = User.objects.create(username="b", first_name="Budi")

    def change(_pk: int) -> None:
        use(f"account:{other.pk}")
        if not rendered:
            in_another_connection(lambda: orders.place([f"account:{other.pk}"]))
        rendered.append(True)

    rendered: list[bool] = []
    while_rendering.append(change)
    assert sheets.print_many([printed], go_on=lambda: not rendered) == {}
    assert sheets.print_many([printed])[printed].error is None


def test_what_cannot_be_made_keeps_the_old_sheet(edition, printed, while_rendering):
    def fail() -> None:
        raise OSError(errno.EACCES, "Permission denied")

    while_rendering.append(lambda _pk: want("photo", fail))
    User.objects.update(first_name="Budi")
    orders.place(addresses=[printed])
    assert print_all().failed == 1
    assert "Ayu" in body(edition, printed)


def test_new_keys_of_a_page_that_stays_the_same_are_in_its_head(edition, user, printed):
    sheet = Sheet.objects.get(address=printed)
    Sheet.objects.filter(pk=sheet.pk).update(keys=["old"])
    orders.place(addresses=[printed])
    assert print_all().changed == 0
    assert Sheet.objects.get(address=printed).keys == sheet.keys
    assert edition.get(printed).head.keys == tuple(sheet.keys)


def test_one_reader_prints_a_missing_page_even_while_others_ask(edition, user):
    address = f"/accounts/{user.pk}/"
    sheets.print_missing(address)
    sheets.print_missing(address)
    sheets.print_missing("/clock/")
    assert "Ayu" in body(edition, address)
    assert list(Sheet.objects.values_list("address", flat=True)) == [address]
