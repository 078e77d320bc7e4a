"""Placing orders: rows written in the transaction of the change."""

from collections.abc import Iterable

from django.db import connection, transaction

from redaksi.press.keys import check_key
from redaksi.press.models import Order, Urgency

CHANNEL = "redaksi_press"


def place(
    keys: Iterable[str] = (),
    *,
    addresses: Iterable[str] = (),
    urgency: Urgency = Urgency.NORMAL,
) -> None:
    """Order every sheet that uses one of `keys`, and the sheets at `addresses`.

    Belongs inside the transaction of the change: both are committed, or none. The printer is woken
    when it commits.
    """
    orders = [Order(key=check_key(key), urgency=urgency) for key in sorted(set(keys))]
    orders += [Order(address=address, urgency=urgency) for address in sorted(set(addresses))]
    if not orders:
        return
    with transaction.atomic():
        Order.objects.bulk_create(orders)
        with connection.cursor() as cursor:
            # PostgreSQL itself holds the notification back until the commit.
            cursor.execute("SELECT pg_notify(%s, '')", [CHANNEL])
