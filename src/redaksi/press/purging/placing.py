"""Writing down what caches must forget, in the transaction that ends the orders."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import psycopg
from django.conf import settings
from psycopg import sql

from redaksi.press.models import Order, Purge, Sheet, Urgency

CHANNEL = "redaksi_purge"
MOST_KEYS = 256  # in one row
MOST_ADDRESSES = 100
WHOLE_EDITION = "edition"  # orders of a full print: no page carries this key
CLOCKS_APART = 60  # seconds by which a printer's clock may differ from the database's
PURGES = sql.Identifier(Purge._meta.db_table)


@dataclass(frozen=True, slots=True)
class Ended:
    """What the ended orders mean for caches.

    keys: all of the orders'; addresses: sheets that may have changed since the first order was placed;
    exact: those of them that no key may be trusted with (new, moved, withdrawn, of a full print).
    """

    keys: list[str]
    addresses: list[str]
    exact: list[str]


def place(
    connection: "psycopg.Connection[Any]", orders: Sequence[int], addresses: Iterable[str]
) -> None:
    """Write what the caches in front must forget, now that `orders` end. Belongs before their commit.

    addresses: of every sheet that was looked at for these orders, changed or not: a printer that was
    killed after it wrote a sheet finds it unchanged when it comes back.
    """
    if not settings.CACHES_IN_FRONT or not orders:
        return
    ended = _ended(connection, orders, sorted(set(addresses)))
    if not ended.addresses:
        return
    rows = [
        (cache.name, keys, some)
        for cache in settings.CACHES_IN_FRONT
        for keys, some in _rows(
            ended.keys if cache.knows_keys else [],
            ended.exact if cache.knows_keys else ended.addresses,
        )
    ]
    with connection.cursor() as cursor:
        cursor.executemany(
            sql.SQL(
                "INSERT INTO {} (target, keys, addresses, attempts, problem) "
                "VALUES (%s, %s, %s, 0, '')"
            ).format(PURGES),
            rows,
        )
        cursor.execute("SELECT pg_notify(%s, '')", [CHANNEL])


def _ended(
    connection: "psycopg.Connection[Any]", orders: Sequence[int], addresses: list[str]
) -> Ended:
    rows = connection.execute(
        sql.SQL("SELECT key, address, urgency, ordered_at FROM {} WHERE id = ANY(%s)").format(
            sql.Identifier(Order._meta.db_table)
        ),
        [list(orders)],
    ).fetchall()
    if not rows:
        return Ended([], [], [])
    touched = connection.execute(
        sql.SQL(
            """
            SELECT asked FROM unnest(%s::text[]) AS asked
            WHERE NOT EXISTS (
                SELECT 1 FROM {} WHERE address = asked
                AND printed_at < %s - %s * interval '1 second'
            )
            """
        ).format(sql.Identifier(Sheet._meta.db_table)),
        [addresses, min(ordered_at for *_, ordered_at in rows), CLOCKS_APART],
    ).fetchall()
    changed = sorted(address for (address,) in touched)
    keys = {key for key, *_ in rows if key}
    named = {address for _, address, *_ in rows if address}
    # What is taken off in a hurry is named page by page, too.
    all_exact = WHOLE_EDITION in keys or any(row[2] == Urgency.BREAKING for row in rows)
    exact = changed if all_exact else [address for address in changed if address in named]
    if changed:
        # Of sheets that came to be ordered by their addresses (handed over, failed, put off): their
        # change's keys may have been forgotten before they were printed.
        keys |= _keys_of_changes(connection, orders)
    return Ended(sorted(keys - {WHOLE_EDITION}), changed, exact)


def _keys_of_changes(connection: "psycopg.Connection[Any]", orders: Sequence[int]) -> set[str]:
    table = sql.Identifier(Order._meta.db_table)
    query = sql.SQL(
        "SELECT DISTINCT key FROM {0} WHERE key <> '' AND placed_in = ANY("
        "ARRAY(SELECT placed_in FROM {0} WHERE id = ANY(%s) AND address <> ''))"
    ).format(table)
    return {key for (key,) in connection.execute(query, [list(orders)]).fetchall()}


def _rows(keys: list[str], addresses: list[str]) -> Iterator[tuple[list[str], list[str]]]:
    """Rows of bounded size: a cache is asked for so much at a time."""
    for start in range(0, len(keys), MOST_KEYS):
        yield keys[start : start + MOST_KEYS], []
    for start in range(0, len(addresses), MOST_ADDRESSES):
        yield [], addresses[start : start + MOST_ADDRESSES]
