"""Pages that time itself makes wrong: what they say holds until a moment that they know.

While such a page renders, it says until when it is right. The moment is recorded with its sheet; when it
comes the worker's clock orders the sheet: no printed page ages, and none is printed on suspicion.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from redaksi.press import orders
from redaksi.press.models import Sheet

MOST_AT_ONCE = 500  # sheets ordered in one look; the others follow with the next


@dataclass(slots=True)
class Until:
    """The earliest moment that a page named; None while it named none."""

    moment: datetime | None = None


_open: ContextVar[Until | None] = ContextVar("redaksi_press_until", default=None)


def right_until(moment: datetime) -> None:
    """Say that the page being rendered holds before `moment` only. Outside of a page: nothing."""
    current = _open.get()
    if current is not None:
        current.moment = min(current.moment or moment, moment)


@contextmanager
def ageing() -> Iterator[Until]:
    """Collect until when what is rendered inside is right. A page inside a page says it for both."""
    until = Until()
    token = _open.set(until)
    try:
        yield until
    finally:
        _open.reset(token)
        if until.moment:
            right_until(until.moment)


@transaction.atomic
def order_due() -> int:
    """Order the sheets whose time has come. Returns how many.

    The moment is struck off in the same transaction; printing the sheet records the next one.
    """
    due = (
        Sheet.objects.select_for_update(skip_locked=True)
        .filter(right_until__lte=timezone.now())
        .order_by("right_until")
        .values_list("pk", "address")[:MOST_AT_ONCE]
    )
    found = dict(due)
    if found:
        orders.place(addresses=found.values())
        Sheet.objects.filter(pk__in=found).update(right_until=None)
    return len(found)
