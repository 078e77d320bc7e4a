"""The queue of orders as the printer sees it, on a connection of its own.

What is claimed stays locked until `finish` or `postpone` commits. When the process dies, its connection
falls and PostgreSQL gives the orders back: nothing has to be cleaned up.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Self

import psycopg
from django.db import connection as django_connection
from psycopg import sql

from redaksi.press.models import Order
from redaksi.press.orders import CHANNEL

BATCH = 500  # orders claimed together; bursts for the same sheet melt into one print
LONGEST_DELAY = 600  # seconds between two tries of an order that cannot be printed
KEPT = 3600  # seconds that a printed order stays, see Order
TABLE = sql.Identifier(Order._meta.db_table)


@dataclass(frozen=True, slots=True)
class Claim:
    """One claimed order."""

    id: int
    key: str
    address: str
    urgency: int
    attempts: int


class Queue:
    """Claims orders. One printer has one queue; it also hears the notifications."""

    def __init__(self) -> None:
        parameters = django_connection.get_connection_params()
        for name in ("cursor_factory", "context", "prepare_threshold"):
            parameters.pop(name, None)
        self._connection = psycopg.connect(**parameters, autocommit=True)
        self._connection.execute(sql.SQL("LISTEN {}").format(sql.Identifier(CHANNEL)))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give back what is claimed and close the connection."""
        self._connection.close()

    def wait(self, seconds: float) -> bool:
        """Wait for an order, at most `seconds`. True if one was notified."""
        return any(True for _ in self._connection.notifies(timeout=seconds, stop_after=1))

    def claim(self) -> list[Claim]:
        """Lock the next orders that are due, the most urgent first."""
        query = sql.SQL(
            """
            SELECT id, key, address, urgency, attempts FROM {table}
            WHERE printed_at IS NULL AND not_before <= statement_timestamp()
            ORDER BY urgency, id LIMIT %s FOR UPDATE SKIP LOCKED
            """
        ).format(table=TABLE)
        self._connection.execute("BEGIN")
        rows = self._connection.execute(query, [BATCH]).fetchall()
        claims = [Claim(*row) for row in rows]
        if not claims:
            self._connection.execute("COMMIT")
        return claims

    def finish(self, claims: Sequence[Claim], *, failed: Iterable[Claim] = ()) -> None:
        """Commit the claims as printed; those of `failed` are tried again later."""
        again = {claim.id for claim in failed}
        done = [claim.id for claim in claims if claim.id not in again]
        self._connection.execute(
            sql.SQL("UPDATE {} SET printed_at = statement_timestamp() WHERE id = ANY(%s)").format(
                TABLE
            ),
            [done],
        )
        self._connection.execute(
            sql.SQL(
                """
                UPDATE {} SET attempts = least(attempts + 1, 1000), not_before = statement_timestamp()
                    + least(%s, power(2, least(attempts, 20))) * interval '1 second'
                WHERE id = ANY(%s)
                """
            ).format(TABLE),
            [LONGEST_DELAY, sorted(again)],
        )
        self._connection.execute("COMMIT")

    def release(self) -> None:
        """Give the claims back as they were."""
        self._connection.execute("ROLLBACK")

    def seconds_to_next(self) -> float | None:
        """Seconds until a postponed order is due, or None where none waits."""
        query = sql.SQL(
            "SELECT extract(epoch FROM min(not_before) - statement_timestamp()) FROM {} "
            "WHERE printed_at IS NULL"
        ).format(TABLE)
        row = self._connection.execute(query).fetchone()
        return None if row is None or row[0] is None else max(0.0, float(row[0]))

    def sweep(self) -> int:
        """Delete the orders that were printed long ago. Returns how many."""
        query = sql.SQL(
            "DELETE FROM {} WHERE printed_at < statement_timestamp() - %s * interval '1 second'"
        ).format(TABLE)
        return self._connection.execute(query, [KEPT]).rowcount
