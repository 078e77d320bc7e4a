"""Placing orders: rows written in the transaction of the change."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from django.db import connection, transaction

from redaksi.press.keys import check_key
from redaksi.press.models import Order, Urgency

CHANNEL = "redaksi_press"

_withheld: ContextVar[bool] = ContextVar("redaksi_press_orders_withheld", default=False)


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
    _place(orders, urgency)


def place_range(key: str, first: int, last: int, *, urgency: Urgency = Urgency.NORMAL) -> None:
    """Order the sheets with a number from `first` to `last` that use `key`, see `Order`."""
    _place(
        [Order(key=check_key(key), urgency=urgency, first_sheet=first, last_sheet=last)], urgency
    )


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
    with transaction.atomic():
        Order.objects.bulk_create(orders)
        with connection.cursor() as cursor:
            # PostgreSQL itself holds the notification back until the commit.
            cursor.execute("SELECT pg_notify(%s, %s)", [CHANNEL, str(int(urgency))])
