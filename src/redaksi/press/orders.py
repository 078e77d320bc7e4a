"""Placing orders: rows written in the transaction of the change."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from django.db import connection, transaction

from redaksi.press.keys import check_key
from redaksi.press.models import Order, Urgency

CHANNEL = "redaksi_press"

_withheld: ContextVar[bool] = ContextVar("redaksi_press_orders_withheld", default=False)
# By urgency, key and address: a dict keeps the order in which they came.
_Gathered = dict[tuple[Urgency, str, str], Order]
_gathering: ContextVar[_Gathered | None] = ContextVar("redaksi_press_orders_gathered", default=None)


def place(
    keys: Iterable[str] = (),
    *,
    addresses: Iterable[str] = (),
    urgency: Urgency = Urgency.NORMAL,
) -> None:
    """Order every sheet that uses one of `keys`, and the sheets at `addresses`.

    Belongs inside the transaction of the change: both are committed, or none. The printer is woken
    when it commits, and ends what is less urgent. addresses: the one that readers wait for first; among
    equals it is printed first.
    """
    orders = [Order(key=check_key(key), urgency=urgency) for key in sorted(set(keys))]
    orders += [Order(address=address, urgency=urgency) for address in dict.fromkeys(addresses)]
    gathering = _gathering.get()
    if gathering is None:
        _place(orders, urgency)
    else:
        for order in orders:
            gathering.setdefault((urgency, order.key, order.address), order)


def place_range(key: str, first: int, last: int, *, urgency: Urgency = Urgency.NORMAL) -> None:
    """Order the sheets with a number from `first` to `last` that use `key`, see `Order`."""
    _place(
        [Order(key=check_key(key), urgency=urgency, first_sheet=first, last_sheet=last)], urgency
    )


@contextmanager
def gathered() -> Iterator[None]:
    """Place what is ordered inside at the end, each once: for an action that saves many rows.

    Belongs inside the transaction, as `place` does. An error places nothing; inside another one, the
    outer one places all.
    """
    if _gathering.get() is not None:
        yield
        return
    gathering: _Gathered = {}
    token = _gathering.set(gathering)
    try:
        yield
    finally:
        _gathering.reset(token)
    for urgency in sorted({urgency for urgency, _, _ in gathering}):
        _place([order for order in gathering.values() if order.urgency == urgency], urgency)


@contextmanager
def withheld() -> Iterator[None]:
    """Place no order inside: for what comes with a release, which orders every sheet by itself."""
    token = _withheld.set(True)
    try:
        yield
    finally:
        _withheld.reset(token)


def _place(orders: list[Order], urgency: Urgency) -> None:
    if not orders or _withheld.get():
        return
    with transaction.atomic(savepoint=False):
        Order.objects.bulk_create(orders)
        with connection.cursor() as cursor:
            # PostgreSQL itself holds the notification back until the commit.
            cursor.execute("SELECT pg_notify(%s, %s)", [CHANNEL, str(int(urgency))])
