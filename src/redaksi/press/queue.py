"""The queue of orders as a printer sees it, on connections of its own.

What is claimed stays locked until `finish` commits. When the process dies, its connection falls and
PostgreSQL gives the orders back: nothing has to be cleaned up.
"""

import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from threading import Event
from typing import Any, Self

from psycopg import sql
from psycopg.errors import LockNotAvailable

from redaksi.press import finishing, handing_over, hearing, spread
from redaksi.press.claims import Claim, Done
from redaksi.press.locks import About
from redaksi.press.models import Order, Urgency
from redaksi.press.orders import CHANNEL
from redaksi.press.wanted import Wanted

BATCH = 500  # orders claimed together; bursts for the same sheet melt into one print
ARCHIVE_BATCH = 32  # of what is not urgent, so that several printers share it to its end
BURST = 8  # orders of one key within a second: then it is printed once a second at most
HELD = 1.0  # seconds
GIVING_WAY = 0.1  # seconds that the archive is left alone, while others print what is urgent
MOST_GIVING_WAY = 5.0  # seconds; then something of it is printed all the same
LITTLE = 8  # orders that wait for nobody
JUST_NOW = 0.05  # seconds
PATIENCE = "500ms"  # for a printer that claims, which takes a few milliseconds
KEPT = 3600  # seconds that a printed order stays, see Order
TABLE = sql.Identifier(Order._meta.db_table)
COLUMNS = sql.SQL(
    "id, key, address, urgency, attempts, placed_in::text, first_sheet, last_sheet, not_before = ordered_at"
)
Name = tuple[str, str]  # the key and the address of an order, one of them empty
# The last two: orders that were never postponed, and clocks that were put back, wait for no clock.
DUE = sql.SQL(
    "(not_before <= statement_timestamp() OR not_before = ordered_at"
    " OR not_before > statement_timestamp() + interval '{} seconds')"
).format(sql.SQL(str(finishing.LONGEST_DELAY + 1)))


class Queue:
    """Claims orders. One printer has one queue; it also hears the notifications."""

    def __init__(self) -> None:
        self._connection = hearing.connect()
        # Inside of a transaction PostgreSQL says nothing, and a claim is one.
        self._ears = hearing.connect()
        hearing.listen(self._ears, CHANNEL)
        self._ears.execute("SELECT set_config('lock_timeout', %s, false)", [PATIENCE])
        self._swept_to = 0
        self._gives_way = False
        self._archive_at = time.monotonic()  # when it last had a turn
        self._helped_at = -JUST_NOW  # when it last finished something else
        self._counts: dict[Name, int] = {}  # orders taken since `_counted_from`, a second at most
        self._counted_from = 0.0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Give back what is claimed and close the connections."""
        self._connection.close()
        self._ears.close()

    def wait(self, stop: Event, seconds: float) -> bool:
        """Wait for an order, at most `seconds` and until `stop` is set. True if one was notified."""
        with handing_over.idle(self._connection):
            return hearing.hears(self._ears, stop, seconds)

    def hears_more_urgent(self, than: int) -> bool:
        """Whether an order more urgent than that was placed since the last claim. Asks no server."""
        said = [notify.payload for notify in self._ears.notifies(timeout=0)]
        return any(payload.isdigit() and int(payload) < than for payload in said)

    def claim(self) -> list[Claim]:
        """Lock the next orders that are due: the most urgent ones, all of one urgency."""
        for _ in self._ears.notifies(timeout=0):
            pass  # what was placed before is seen by what follows
        self._connection.execute("BEGIN")
        self._gives_way = False
        with self._claiming_alone():
            for urgency in sorted(Urgency.values):
                if urgency == Urgency.ARCHIVE and self._must_give_way():
                    self._gives_way = True
                    break
                claims = self._claim(urgency)
                if claims:
                    return claims
        self._connection.execute("COMMIT")
        return []

    def spread(self, claim: Claim) -> None:
        """Make many small orders of one whose key very many sheets use. Finish it afterwards."""
        spread.spread(self._connection, claim)
        self._connection.execute("SELECT pg_notify(%s, %s)", [CHANNEL, str(claim.urgency)])

    def hand_over(self, sheets: Sequence[Wanted], urgency: int) -> bool:
        """Let another printer print these sheets of what is claimed, if one waits; False if none does."""
        return handing_over.hand_over(self._ears, sheets, urgency)

    def finish(self, done: Iterable[Done]) -> None:
        """Commit what was done; what failed is tried again later, what is left is given back."""
        ended = list(done)
        finishing.write(self._connection, ended)
        self._connection.execute("COMMIT")
        if any(not each.claim.is_archive for each in ended):
            self._helped_at = time.monotonic()

    def release(self) -> None:
        """Give the claims back as they were."""
        self._connection.execute("ROLLBACK")

    def seconds_to_next(self) -> float | None:
        """Seconds until a postponed order is due, or None where none waits."""
        if self._gives_way:
            return GIVING_WAY
        query = sql.SQL(
            "SELECT extract(epoch FROM min(not_before) - statement_timestamp()) FROM {} "
            "WHERE printed_at IS NULL AND not_before > statement_timestamp()"
        ).format(TABLE)
        row = self._connection.execute(query).fetchone()
        return None if row is None or row[0] is None else max(0.0, float(row[0]))

    def sweep(self) -> int:
        """Delete the orders that were printed long ago. Returns how many.

        Only what was there at the sweep before: a clock that jumps ahead must not take away what a
        page being rendered has to find.
        """
        query = sql.SQL(
            "DELETE FROM {} WHERE printed_at < statement_timestamp() - %s * interval '1 second' "
            "AND id <= %s"
        ).format(TABLE)
        swept = self._connection.execute(query, [KEPT, self._swept_to]).rowcount
        newest = self._fetch(sql.SQL("SELECT coalesce(max(id), 0) FROM {}").format(TABLE), [])
        self._swept_to = newest[0][0]
        return swept

    @contextmanager
    def _claiming_alone(self) -> Iterator[None]:
        """Keep printers that woke up together from tearing one change apart: each would take some of it.

        The lock is not the transaction's, which holds what was claimed until it is printed.
        """
        try:
            self._ears.execute("SELECT pg_advisory_lock(%s, 0)", [About.CLAIM])
        except LockNotAvailable:  # whoever has it hangs; nothing goes wrong without it
            yield
            return
        try:
            yield
        finally:
            if not self._ears.closed:
                self._ears.execute("SELECT pg_advisory_unlock(%s, 0)", [About.CLAIM])

    def _must_give_way(self) -> bool:
        """Whether the archive waits; not for ever, for others may be busy with photos, or hang."""
        recently = time.monotonic() - self._archive_at < MOST_GIVING_WAY
        if recently and self._others_print_and_much_waits():
            return True
        self._archive_at = time.monotonic()
        return False

    def _others_print_and_much_waits(self) -> bool:
        """Whether other printers have something that readers wait for: they get the processor.

        Who has just printed its half of a change may do the little that a change leaves for later. Before,
        it would not be there when the half is handed over.
        """
        has_helped = time.monotonic() - self._helped_at < JUST_NOW
        little = LITTLE if has_helped else -1
        query = sql.SQL(
            """
            SELECT EXISTS (SELECT FROM {table} WHERE printed_at IS NULL AND urgency < %s AND {due})
            AND (SELECT count(*) > %s OR count(last_sheet) > 0 FROM (
                SELECT last_sheet FROM {table} WHERE printed_at IS NULL AND urgency = %s AND {due}
                ORDER BY id LIMIT %s + 1
            ) AS waiting)
            """
        ).format(table=TABLE, due=DUE)
        return bool(self._fetch(query, [Urgency.ARCHIVE, little, Urgency.ARCHIVE, little])[0][0])

    def _claim(self, urgency: int) -> list[Claim]:
        archive = urgency == Urgency.ARCHIVE
        claims = self._take_free(urgency, 1 if archive else BATCH)
        if archive and claims and claims[0].first_sheet is None:
            claims += self._take_free(urgency, ARCHIVE_BATCH - 1, besides=claims)
        return claims if archive or urgency == Urgency.BREAKING else self._without_bursts(claims)

    def _take_free(self, urgency: int, most: int, besides: Sequence[Claim] = ()) -> list[Claim]:
        """Lock orders whose keys no other printer is printing: it will take the new ones as well."""
        busy: set[str] = set()
        for _ in range(3):
            self._connection.execute("SAVEPOINT taking")
            claims = self._take(urgency, most, busy, besides)
            keys = sorted({claim.key for claim in claims if claim.key and claim.last_sheet is None})
            taken = self._busy(keys)
            if not taken:
                return claims
            self._connection.execute("ROLLBACK TO SAVEPOINT taking")
            busy |= taken
        return []

    def _take(
        self, urgency: int, most: int, busy: set[str], besides: Sequence[Claim]
    ) -> list[Claim]:
        query = sql.SQL(
            """
            SELECT {columns} FROM {table}
            WHERE printed_at IS NULL AND urgency = %s AND {due}
            AND (last_sheet IS NOT NULL OR key <> ALL(%s))
            AND (NOT %s OR last_sheet IS NULL AND id <> ALL(%s))
            ORDER BY id LIMIT %s FOR UPDATE SKIP LOCKED
            """
        ).format(columns=COLUMNS, table=TABLE, due=DUE)
        others = [claim.id for claim in besides]
        rows = self._fetch(query, [urgency, sorted(busy), bool(others), others, most])
        return [Claim(*row) for row in rows]

    def _busy(self, keys: list[str]) -> set[str]:
        rows = self._fetch(
            sql.SQL(
                "SELECT key FROM unnest(%s::text[]) AS key "
                "WHERE NOT pg_try_advisory_xact_lock(%s, hashtext(key))"
            ),
            [keys, About.KEY],
        )
        return {row[0] for row in rows}

    def _without_bursts(self, claims: list[Claim]) -> list[Claim]:
        """Hold back keys and addresses that are ordered many times a second and were just printed."""
        counts = self._counted(claims)
        bursts = [name for name, count in counts.items() if count >= BURST]
        if not bursts:
            return claims
        claims = self._with_all_of(bursts, claims)
        # Those held back before have waited long enough, and take the new ones with them.
        waited = {(claim.key, claim.address) for claim in claims if not claim.is_new}
        fresh = set(bursts) - waited
        held = self._hold([claim for claim in claims if (claim.key, claim.address) in fresh])
        return [claim for claim in claims if claim.id not in held]

    def _counted(self, claims: list[Claim]) -> dict[Name, int]:
        """How often what is claimed was ordered lately; a burst may come in many small claims."""
        now = time.monotonic()
        if now - self._counted_from > HELD:
            self._counts, self._counted_from = {}, now
        names = [(claim.key, claim.address) for claim in claims]
        for name in names:
            self._counts[name] = self._counts.get(name, 0) + 1
        return {name: self._counts[name] for name in names}

    def _with_all_of(self, bursts: list[Name], claims: list[Claim]) -> list[Claim]:
        query = sql.SQL(
            """
            SELECT {columns} FROM {table} JOIN unnest(%s::text[], %s::text[]) AS burst(k, a)
                ON key = k AND address = a
            WHERE printed_at IS NULL AND urgency = %s AND last_sheet IS NULL AND {due}
            AND NOT id = ANY(%s) FOR UPDATE OF {table} SKIP LOCKED
            """
        ).format(columns=COLUMNS, table=TABLE, due=DUE)
        keys, addresses = zip(*bursts, strict=True)
        known = [claim.id for claim in claims]
        rows = self._fetch(query, [list(keys), list(addresses), claims[0].urgency, known])
        return claims + [Claim(*row) for row in rows]

    def _hold(self, claims: list[Claim]) -> set[int]:
        query = sql.SQL(
            """
            WITH just AS (
                SELECT key, address, max(printed_at) AS at FROM {table}
                WHERE printed_at BETWEEN statement_timestamp() - %s * interval '1 second'
                    AND statement_timestamp()
                AND (key = ANY(%s) OR address = ANY(%s)) GROUP BY key, address
            )
            UPDATE {table} AS o SET not_before = just.at + %s * interval '1 second' FROM just
            WHERE o.id = ANY(%s) AND o.key = just.key AND o.address = just.address
            AND o.not_before = o.ordered_at RETURNING o.id
            """
        ).format(table=TABLE)
        keys = sorted({claim.key for claim in claims if claim.key})
        addresses = sorted({claim.address for claim in claims if claim.address})
        numbers = [claim.id for claim in claims]
        return {row[0] for row in self._fetch(query, [HELD, keys, addresses, HELD, numbers])}

    def _fetch(self, query: sql.SQL | sql.Composed, parameters: list[Any]) -> list[Any]:
        return self._connection.execute(query, parameters).fetchall()
