"""PostgreSQL's advisory locks that the product holds: their numbers, and holding them.

Each is a pair: what it is about, and which one. They hold across all processes and machines, until they
are let go or the connection falls.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from enum import IntEnum
from typing import Any

from django.db import connection


class About(IntEnum):
    """The first half of a lock's number."""

    SHEET = 0x5EDA
    KEY = 0x5EDB  # claimed by a printer; held by its transaction, see `queue`
    PROOF = 0x5EDC
    PHOTO = 0x5EDD
    CLAIM = 0x5EDF  # one printer at a time claims, see `queue`
    IDLE = 0x5EDE  # shared by all printers that wait for orders, see `handing_over`


@contextmanager
def held(about: About, numbers: Iterable[int]) -> Iterator[None]:
    """Hold these locks; wait for whoever has one. numbers: 32 bits with a sign.

    All who lock several do it in the order of their numbers, so that none waits for another in a ring.
    """
    wanted = sorted(numbers)
    _ask("SELECT pg_advisory_lock(%s, n) FROM unnest(%s::int[]) AS n", [about, wanted])
    try:
        yield
    finally:
        _ask("SELECT pg_advisory_unlock(%s, n) FROM unnest(%s::int[]) AS n", [about, wanted])


@contextmanager
def held_if_free(about: About, number: int = 0) -> Iterator[bool]:
    """Hold this lock if nobody else has it; the block is told whether it does."""
    ((is_held,),) = _ask("SELECT pg_try_advisory_lock(%s, %s)", [about, number])
    try:
        yield is_held
    finally:
        if is_held:
            _ask("SELECT pg_advisory_unlock(%s, %s)", [about, number])


def _ask(query: str, parameters: list[Any]) -> list[Any]:
    with connection.cursor() as cursor:
        cursor.execute(query, parameters)
        return cursor.fetchall()
