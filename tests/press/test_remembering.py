"""What printers remember between rounds is as right as a sheet that no order has reached."""

import threading
from collections.abc import Callable, Sequence
from datetime import timedelta

import pytest
from django.db import connection, transaction
from django.utils import timezone

from redaksi.press import orders, remembering
from redaksi.press.ageing import right_until
from redaksi.press.keys import collecting, use
from redaksi.press.preparing import want, wanting
from redaksi.press.remembering import Memory, memory, remembered
from redaksi.press.sharing import together
from redaksi.press.spread import EVERYTHING

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)


class Parts:
    """Parts that use the keys `part:N` and `common`; counts what is read and made."""

    def __init__(self, also: Callable[[], object] = lambda: None) -> None:
        self.read: list[list[int]] = []
        self.made: list[int] = []
        self._also = also

    def __call__(self, numbers: Sequence[int]) -> dict[int, Callable[[], str]]:
        self.read.append(list(numbers))
        use("common")
        return {
            number: lambda number=number: self._make(number) for number in numbers if number < 90
        }

    def _make(self, number: int) -> str:
        self.made.append(number)
        use(f"part:{number}")
        self._also()
        return f"part {number}"

    def in_a_round(self, *numbers: int) -> tuple[str, ...]:
        with together(["/"]):
            return remembered("parts", numbers, self)


def test_a_part_is_made_once_and_every_page_uses_its_keys():
    parts = Parts()
    assert parts.in_a_round(1, 2) == ("part 1", "part 2")
    with collecting() as keys:
        assert parts.in_a_round(2, 3, 1) == ("part 2", "part 3", "part 1")
    assert parts.read == [[1, 2], [3]]
    assert keys == {"common", "part:1", "part:2", "part:3"}


def test_one_that_is_gone_is_left_out():
    assert Parts().in_a_round(1, 90, 2) == ("part 1", "part 2")


def test_an_order_of_its_key_makes_a_part_anew():
    parts = Parts()
    parts.in_a_round(1, 2)
    orders.place(["part:2"])
    parts.in_a_round(1, 2)
    parts.in_a_round(1, 2)
    assert parts.made == [1, 2, 2]


@pytest.mark.parametrize("order", ["common", EVERYTHING])
def test_an_order_of_what_all_use_makes_all_anew(order):
    parts = Parts()
    parts.in_a_round(1, 2)
    if order == EVERYTHING:
        orders.place_range(EVERYTHING, 0, 10)
    else:
        orders.place([order])
    parts.in_a_round(1, 2)
    assert parts.made == [1, 2, 1, 2]


def test_an_order_that_was_placed_before_and_committed_after_a_look_counts():
    parts = Parts()
    placed, looked = threading.Event(), threading.Event()

    def change() -> None:
        with transaction.atomic():
            orders.place(["part:1"])
            placed.set()
            looked.wait(10)
        connection.close()

    thread = threading.Thread(target=change)
    thread.start()
    assert placed.wait(10)
    parts.in_a_round(1)
    parts.in_a_round(1)
    looked.set()
    thread.join()
    parts.in_a_round(1)
    assert parts.made == [1, 1]


def test_what_waits_for_something_or_ages_is_made_every_time():
    waiting = Parts(lambda: want("size", lambda: None))
    with wanting() as wanted:
        waiting.in_a_round(1)
        waiting.in_a_round(1)
    assert waiting.made == [1, 1]
    assert wanted.keys() == {"size"}
    ageing = Parts(lambda: right_until(timezone.now() + timedelta(days=1)))
    ageing.in_a_round(2)
    ageing.in_a_round(2)
    assert ageing.made == [2, 2]


def test_outside_of_a_round_and_in_a_transaction_nothing_is_remembered():
    parts = Parts()
    for _ in range(2):
        remembered("parts", [1], parts)
        with transaction.atomic():
            parts.in_a_round(1)
    assert parts.made == [1, 1, 1, 1]


def test_two_kinds_do_not_know_each_other():
    parts, others = Parts(), Parts()
    parts.in_a_round(1)
    with together(["/"]):
        remembered("others", [1], others)
    assert others.made == [1]


def test_what_was_made_while_others_looked_is_not_remembered():
    parts = Parts(memory.look)
    parts.in_a_round(1)
    parts.in_a_round(1)
    assert parts.made == [1, 1]


def test_what_was_not_looked_at_for_long_is_made_anew(monkeypatch):
    parts = Parts()
    parts.in_a_round(1)
    monkeypatch.setattr(remembering, "LONGEST", timedelta(0))
    parts.in_a_round(1)
    assert parts.made == [1, 1]


@pytest.mark.parametrize("went_back", ["clock", "database"])
def test_another_database_is_not_believed_to_be_the_old_one(monkeypatch, went_back):
    parts = Parts()
    parts.in_a_round(1)
    if went_back == "clock":
        monkeypatch.setattr(memory, "_looked_at", timezone.now() + timedelta(hours=1))
    else:
        monkeypatch.setattr(memory, "_snapshot", "4000000000:4000000000:")
    parts.in_a_round(1)
    assert parts.made == [1, 1]


def test_the_least_used_is_forgotten_first(monkeypatch):
    monkeypatch.setattr(remembering, "memory", Memory(most=2))
    parts = Parts()
    parts.in_a_round(1, 2)
    parts.in_a_round(1)
    parts.in_a_round(3)
    parts.in_a_round(1)
    parts.in_a_round(2)
    assert parts.made == [1, 2, 3, 2]
