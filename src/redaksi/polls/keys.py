"""The keys of this room."""

from collections.abc import Iterator

from redaksi.polls.models import FOLDER, Poll
from redaksi.press.registry import Wish, catalogue, order_on_change


def poll(pk: int) -> str:
    """A poll as stories show it: its question, and once it has ended what came out of it."""
    return f"poll:{pk}"


def results(pk: int) -> str:
    """What was counted so far."""
    return f"poll:{pk}:results"


def register() -> None:
    """Tell the press what a change of this room's rows orders, and which addresses it has."""
    order_on_change(Poll, _wish)
    catalogue(_addresses)


def _wish(row: Poll) -> Wish:
    return Wish((poll(row.pk), results(row.pk)), (row.address,))


def _addresses() -> Iterator[str]:
    for pk in Poll.objects.order_by("-pk").values_list("pk", flat=True).iterator():
        yield f"{FOLDER}{pk}/"
