"""What the rooms tell the press: which keys a changed row orders, and which addresses exist.

The press imports no room. Each room registers in its `keys.py`, called from its AppConfig.ready().
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

from django.db import models
from django.db.models.signals import post_delete, post_save

from redaksi.press import orders
from redaksi.press.models import Urgency

M = TypeVar("M", bound=models.Model)


@dataclass(frozen=True, slots=True)
class Wish:
    """What a change asks to be printed."""

    keys: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    urgency: Urgency = Urgency.NORMAL


_catalogues: list[Callable[[], Iterable[str]]] = []


def order_on_change(
    model: type[M], wish: Callable[[M], Wish], *, unless_only: Iterable[str] = ()
) -> None:
    """Order what `wish` names whenever a row of `model` is saved or deleted, in that transaction.

    unless_only: fields that no page shows; a save of nothing but these orders nothing. Several rooms may
    register for one model.
    """
    unseen = frozenset(unless_only)

    def ordered(
        instance: M, update_fields: frozenset[str] | None = None, *, raw: bool = False, **_: Any
    ) -> None:
        if raw:  # a fixture being loaded: what the row belongs to may not be there yet
            return
        if update_fields is not None and set(update_fields) <= unseen:
            return
        wanted = wish(instance)
        orders.place(wanted.keys, addresses=wanted.addresses, urgency=wanted.urgency)

    name = f"redaksi.press:{model._meta.label}:{wish.__module__}.{wish.__qualname__}"
    post_save.connect(ordered, sender=model, weak=False, dispatch_uid=name)
    post_delete.connect(ordered, sender=model, weak=False, dispatch_uid=name)


def catalogue(addresses: Callable[[], Iterable[str]]) -> None:
    """Register a function that gives addresses to be printed when everything is printed."""
    if addresses not in _catalogues:
        _catalogues.append(addresses)


def all_addresses() -> Iterator[str]:
    """Every address that the rooms know of, those of the first registered room first."""
    for addresses in _catalogues:
        yield from addresses()
