import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.db import connection, transaction

from redaksi.audience.models import User
from redaksi.press import orders, printer
from redaksi.press.edition import Edition
from redaksi.press.models import Order, Sheet
from redaksi.press.queue import Queue
from redaksi.press.rendering import render
from tests.conftest import REPOSITORY

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)


@contextmanager
def printing(edition: Edition) -> Iterator[subprocess.Popen]:
    """A printer in a process of its own; killed with SIGKILL at the end of the block."""
    process = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "tests.press.printing_process",
            connection.settings_dict["NAME"],
            str(edition.folder),
        ],
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
        env={**os.environ, "DJANGO_SETTINGS_MODULE": "redaksi.project.settings"},
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        yield process
    finally:
        process.send_signal(signal.SIGKILL)
        process.communicate()


def change_something(chance: random.Random) -> None:
    """One editorial change with its orders, as an action makes it."""
    with transaction.atomic():
        user = chance.choice(list(User.objects.order_by("pk")))
        if chance.random() < 0.2:
            pk = user.pk
            user.delete()
            new = User.objects.create(username=str(chance.random()), first_name="Baru")
            addresses = ["/", f"/accounts/{new.pk}/"]
            orders.place([f"account:{pk}", "list:accounts"], addresses=addresses)
        else:
            user.first_name = f"Nama {chance.randrange(10**6)}"
            user.last_name = "moved" if chance.random() < 0.1 else ""
            user.save()
            orders.place([f"account:{user.pk}"], addresses=[f"/accounts/{user.pk}/"])


def assert_the_edition_is_right(edition):
    """Everything in the folder and on the list is what a fresh rendering gives, and nothing else."""
    addresses = {"/", *(f"/accounts/{pk}/" for pk in User.objects.values_list("pk", flat=True))}
    assert (
        set(edition.addresses())
        == addresses
        == set(Sheet.objects.values_list("address", flat=True))
    )
    for address in addresses:
        page, sheet = render(address), edition.get(address)
        assert (sheet.head.status, sheet.head.location) == (page.status, page.location)
        assert page.location or sheet.bodies["identity"] == page.body
        assert sheet.head.keys == page.keys
    assert list((edition.folder / ".drafts").iterdir()) == []


def kill_again_and_again(edition: Edition, *, rounds: int, seed: int) -> None:
    chance = random.Random(seed)
    for number in range(5):
        user = User.objects.create(username=f"u{number}", first_name=f"N{number}")
        orders.place(["list:accounts"], addresses=["/", f"/accounts/{user.pk}/"])
    for _ in range(rounds):
        with printing(edition):
            until = time.monotonic() + chance.random() * 0.25
            while time.monotonic() < until:
                change_something(chance)
                time.sleep(chance.random() * 0.01)
    edition.sweep_drafts(older_than=0)
    # PostgreSQL notices a moment late that the killed printer's connection is gone, with what it held.
    until = time.monotonic() + 30
    with Queue() as queue:
        printer.print_waiting(queue)
        while Order.objects.filter(printed_at=None).exists() and time.monotonic() < until:
            time.sleep(0.1)
            printer.print_waiting(queue)
    assert not Order.objects.filter(printed_at=None).exists()
    assert_the_edition_is_right(edition)


def test_killed_at_any_point_the_printer_starts_again_and_the_edition_is_right(edition):
    kill_again_and_again(edition, rounds=1, seed=int(time.time()))


@pytest.mark.soak
def test_killed_two_hundred_times_the_edition_is_right(edition):
    kill_again_and_again(edition, rounds=200, seed=int(time.time()))
