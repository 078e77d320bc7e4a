"""The keys of this room."""

from redaksi.audience.models import MostRead
from redaksi.press.registry import Wish, order_on_change


def most_read(name: str) -> str:
    """A list of the stories that were read most."""
    return f"read:{name}"


def register() -> None:
    """Tell the press what a change of this room's rows orders."""
    order_on_change(MostRead, lambda row: Wish((most_read(row.name),)))
