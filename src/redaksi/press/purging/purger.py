"""The purger: sends what caches must forget, and asks again until they have.

Rows stay locked while they are sent and are deleted once the cache has answered; killed anywhere, they
are sent again. To forget twice does no harm.
"""

import logging
import threading
from collections.abc import Sequence
from dataclasses import dataclass

from django.conf import settings
from psycopg import sql

from redaksi.press import hearing
from redaksi.press.errors import DATABASE_GONE, first_line
from redaksi.press.hearing import Connection, hears
from redaksi.press.purging.caches import Cache
from redaksi.press.purging.placing import CHANNEL, PURGES
from redaksi.press.purging.sending import Line, PurgeFailed, Stopped

logger = logging.getLogger(__name__)

ROWS = 20  # sent together, what is in two of them once
LONGEST_PAUSE = 300  # seconds between two tries
IDLE = 15.0  # seconds without a notification after which the table is looked at anyway
KEPT_FOR_NOBODY = 1  # days that rows stay for a cache that no setting names any more


@dataclass(frozen=True, slots=True)
class Round:
    """One look at what waits. rows: how many were sent; problem: why the cache did not forget them."""

    rows: int = 0
    requests: int = 0
    problem: str = ""


def run(stop: threading.Event) -> None:
    """Purge until `stop` is set, every cache in a thread of its own: a slow one holds up no other."""
    caches: Sequence[Cache] = settings.CACHES_IN_FRONT
    threads = [
        threading.Thread(target=_serve, args=(cache, stop), name=f"purge {cache.name}")
        for cache in caches
    ]
    for thread in threads:
        thread.start()
    stop.wait()
    for thread in threads:
        thread.join()


def purge_once(connection: Connection, line: Line, stop: threading.Event | None = None) -> Round:
    """Send what is due for one cache, at most ROWS of it, and commit what came of it.

    Raises Stopped between two requests once `stop` is set.
    """
    with connection.transaction():
        rows = _claim(connection, line.cache.name)
        if not rows:
            return Round()
        ids = [row[0] for row in rows]
        keys = sorted({key for row in rows for key in row[1]})
        addresses = sorted({address for row in rows for address in row[2]})
        try:
            sent = line.purge(
                keys=keys,
                addresses=addresses,
                go_on=lambda: stop is None or not stop.is_set(),
            )
        except PurgeFailed as failure:
            _put_off(connection, ids, failure)
            return Round(len(rows), problem=str(failure))
        connection.execute(sql.SQL("DELETE FROM {} WHERE id = ANY(%s)").format(PURGES), [ids])
        return Round(len(rows), sent)


def connect() -> Connection:
    """A connection of its own, that hears when there is something to purge."""
    connection = hearing.connect()
    hearing.listen(connection, CHANNEL)
    return connection


def _serve(cache: Cache, stop: threading.Event) -> None:
    """Purge one cache until `stop` is set. Outlives the database and the cache."""
    pause = 0.5
    while not stop.is_set():
        try:
            with connect() as connection, Line(cache, settings.PORTAL_URL) as line:
                pause = 0.5
                _sweep(connection)
                while not stop.is_set():
                    done = purge_once(connection, line, stop)
                    _tell(cache, done)
                    if not done.rows:
                        hears(connection, stop, _seconds_to_next(connection, cache.name))
        except Stopped:
            return
        except DATABASE_GONE as error:
            logger.warning(
                "purger.database_gone retry_in=%.1fs reason=%s", pause, first_line(error)
            )
            stop.wait(pause)
            pause = min(pause * 2, 10.0)


def _tell(cache: Cache, done: Round) -> None:
    if done.problem:
        logger.warning("purger.failed cache=%s rows=%d reason=%s", cache, done.rows, done.problem)
    elif done.rows:
        logger.info("purger.purged cache=%s rows=%d requests=%d", cache, done.rows, done.requests)


def _claim(connection: Connection, target: str) -> list[tuple[int, list[str], list[str]]]:
    """Lock what is due. A cache that has failed pauses whole: new rows do not knock before that."""
    query = sql.SQL(
        """
        SELECT id, keys, addresses FROM {table}
        WHERE target = %(target)s AND not_before <= statement_timestamp() AND NOT EXISTS (
            SELECT 1 FROM {table} WHERE target = %(target)s AND not_before > statement_timestamp()
        )
        ORDER BY id LIMIT %(rows)s FOR UPDATE SKIP LOCKED
        """
    ).format(table=PURGES)
    return connection.execute(query, {"target": target, "rows": ROWS}).fetchall()


def _put_off(connection: Connection, ids: list[int], failure: PurgeFailed) -> None:
    """Try these again: when the cache said, or after a pause that doubles. The database's clock counts."""
    connection.execute(
        sql.SQL(
            """
            UPDATE {} SET problem = %s, attempts = least(attempts + 1, 1000),
                not_before = clock_timestamp() + interval '1 second' * coalesce(
                    %s::double precision, least(%s, power(2, least(attempts, 20))))
            WHERE id = ANY(%s)
            """
        ).format(PURGES),
        [str(failure), failure.wait, LONGEST_PAUSE, ids],
    )


def _seconds_to_next(connection: Connection, target: str) -> float:
    """Seconds until this cache may be asked again, at most IDLE."""
    row = connection.execute(
        sql.SQL(
            "SELECT extract(epoch FROM max(not_before) - statement_timestamp()) FROM {} "
            "WHERE target = %s"
        ).format(PURGES),
        [target],
    ).fetchone()
    return IDLE if row is None or row[0] is None else min(IDLE, max(0.05, float(row[0])))


def _sweep(connection: Connection) -> None:
    """Delete what waits for caches that were taken out of the settings."""
    connection.execute(
        sql.SQL(
            "DELETE FROM {} WHERE NOT target = ANY(%s) "
            "AND asked_at < statement_timestamp() - %s * interval '1 day'"
        ).format(PURGES),
        [[cache.name for cache in settings.CACHES_IN_FRONT], KEPT_FOR_NOBODY],
    )
