"""Ordering every sheet: what the list of sheets has, and what the rooms know besides.

A run is rows in the queue, ranges of the list of sheets: whoever prints it can be stopped and killed,
and another one goes on where it was.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice

from django.db import connection
from django.db.models import Count, Q, QuerySet, Sum

from redaksi.press import orders, registry, spread
from redaksi.press.models import Order, Rank, Urgency
from redaksi.press.rendering import NotPrintable, rank_of

CHUNK = 2000  # addresses of the catalogue held in memory at once


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is. printed: sheets; waiting, failed: orders that are to be tried (again)."""

    printed: int
    waiting: int
    failed: int


def order_everything(progress: Callable[[int], None] = lambda _count: None) -> None:
    """Order every sheet, those without a printed page yet as well.

    Fronts and lists as always, stories when nothing else waits. progress: told how many addresses of
    the catalogue were looked at.
    """
    looked_at = 0
    for chunk in _in_chunks(registry.all_addresses()):
        ranks = dict(_ranked(chunk))
        # Style and scripts first of all: pages name them. Old ones stay, old pages name those.
        orders.place(addresses=_only_furniture(ranks))
        _list({address: rank for address, rank in ranks.items() if rank != Rank.FURNITURE})
        looked_at += len(chunk)
        progress(looked_at)
    orders.place_range(spread.EVERYTHING, 0, spread.LARGEST)


def furniture() -> list[str]:
    """The addresses of error pages, style, scripts and the like. Walks through the whole catalogue."""
    return [
        address for address, rank in _ranked(registry.all_addresses()) if rank == Rank.FURNITURE
    ]


def is_running() -> bool:
    """Whether a run was begun and is not at its end."""
    return _pieces().filter(printed_at=None).exists()


def progress_of_run() -> Progress:
    """How far the newest run is."""
    run = _pieces().order_by("-id").values_list("placed_in", flat=True).first()
    if run is None:
        return Progress(0, 0, 0)
    waiting = Q(printed_at=None, attempts=0)
    failed = Q(printed_at=None, attempts__gt=0)
    counted = Order.objects.filter(placed_in=run).aggregate(
        # What waited for its photos is an order of its own, and as little urgent as the ranges.
        printed=Sum("sheets", filter=Q(key=spread.EVERYTHING) | Q(urgency=Urgency.ARCHIVE)),
        waiting=Count("pk", filter=waiting),
        failed=Count("pk", filter=failed),
    )
    return Progress(counted["printed"] or 0, counted["waiting"], counted["failed"])


def sheets_left() -> int:
    """How many sheets of the newest run are still to be printed. Counts them: ask once."""
    with connection.cursor() as cursor:
        cursor.execute(
            """
            SELECT count(*) FROM press_order AS o JOIN press_sheet AS s
                ON s.id BETWEEN o.first_sheet AND o.last_sheet
            WHERE o.key = %s AND o.printed_at IS NULL AND s.rank <> %s
            """,
            [spread.EVERYTHING, int(Rank.FURNITURE)],
        )
        row: tuple[int] = cursor.fetchone()
    return row[0]


def _pieces() -> QuerySet[Order]:
    return Order.objects.filter(key=spread.EVERYTHING)


def _in_chunks(addresses: Iterable[str]) -> Iterator[list[str]]:
    walk = iter(addresses)
    while chunk := list(islice(walk, CHUNK)):
        yield chunk


def _ranked(addresses: Iterable[str]) -> Iterator[tuple[str, Rank]]:
    for address in addresses:
        with suppress(NotPrintable):
            yield address, rank_of(address)


def _only_furniture(ranks: dict[str, Rank]) -> list[str]:
    return [address for address, rank in ranks.items() if rank == Rank.FURNITURE]


def _list(ranks: dict[str, Rank]) -> None:
    """Put these on the list of sheets, as sheets that are not printed yet, unless they are there."""
    with connection.cursor() as cursor:
        cursor.execute(
            """
            INSERT INTO press_sheet (address, keys, rank, status, digest, size, problem)
            SELECT address, '{}', rank, 200, '', 0, ''
            FROM unnest(%s::text[], %s::int[]) AS new(address, rank)
            WHERE address NOT IN (SELECT address FROM press_sheet WHERE address = ANY(%s))
            ON CONFLICT (address) DO NOTHING
            """,
            [list(ranks), [int(rank) for rank in ranks.values()], list(ranks)],
        )
