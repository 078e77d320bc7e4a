"""Ordering what differs."""

from collections.abc import Iterable

from django.db import transaction

from redaksi.press import orders
from redaksi.press.models import Sheet


@transaction.atomic
def order(addresses: Iterable[str]) -> None:
    """Order these sheets; their files are written whatever is recorded of them."""
    wanted = sorted(set(addresses))
    Sheet.objects.filter(address__in=wanted).update(digest="")
    orders.place(addresses=wanted)
