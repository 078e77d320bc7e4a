"""What the list of sheets says, read and written for many sheets at once.

A sheet is recorded in two steps, each committed by itself: its keys with an empty digest before its
files are written, its digest afterwards. Both happen under the sheet's lock.
"""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b
from typing import Any

import orjson
from django.db import connection

from redaksi.press.edition import digest_of
from redaksi.press.locks import About, held
from redaksi.press.rendering import Page


@dataclass(frozen=True, slots=True)
class Record:
    """What is recorded of one sheet. digest: empty while its files are being replaced.

    right_until: see `ageing`.
    """

    keys: frozenset[str]
    digest: str
    problem: str
    right_until: datetime | None = None


def locked(addresses: Iterable[str]) -> AbstractContextManager[None]:
    """Hold the locks of these sheets, across all processes and machines."""
    return held(About.SHEET, map(_number, addresses))


def look(addresses: Sequence[str]) -> tuple[str, dict[str, Record]]:
    """What is committed now, as PostgreSQL names it, and what is recorded of these sheets."""
    rows = _ask(
        """
        SELECT pg_current_snapshot()::text, address, keys, digest, problem, right_until
        FROM (SELECT) AS always LEFT JOIN press_sheet ON address = ANY(%s)
        """,
        [list(addresses)],
    )
    found = {row[1]: Record(frozenset(row[2]), *row[3:]) for row in rows if row[1]}
    return rows[0][0], found


def begin(pages: Mapping[str, Page]) -> None:
    """Record the keys of sheets whose files are about to be written."""
    rows = [
        {
            "address": address,
            "keys": page.keys,
            "rank": page.rank,
            "status": page.status,
            "right_until": page.right_until,
        }
        for address, page in sorted(pages.items())
    ]
    _do(
        """
        INSERT INTO press_sheet (address, keys, rank, status, digest, size, problem, right_until)
        SELECT address, keys, rank, status, '', 0, '', right_until
        FROM json_to_recordset(%s::json)
            AS new(address text, keys text[], rank int, status int, right_until timestamptz)
        ON CONFLICT (address) DO UPDATE SET keys = excluded.keys, rank = excluded.rank,
            status = excluded.status, digest = '', right_until = excluded.right_until
        """,
        [orjson.dumps(rows).decode()],
    )


def complete(pages: Mapping[str, Page]) -> None:
    """Record that these sheets are in the edition."""
    rows = [
        {"address": address, "digest": digest_of(page), "size": len(page.body)}
        for address, page in sorted(pages.items())
    ]
    _do(
        """
        UPDATE press_sheet SET digest = new.digest, size = new.size, problem = '',
            printed_at = statement_timestamp()
        FROM json_to_recordset(%s::json) AS new(address text, digest text, size int)
        WHERE press_sheet.address = new.address
        """,
        [orjson.dumps(rows).decode()],
    )


def forget(addresses: Iterable[str]) -> None:
    """Strike these sheets off the list."""
    _do("DELETE FROM press_sheet WHERE address = ANY(%s)", [sorted(addresses)])


def forgive(addresses: Iterable[str]) -> None:
    """Note that these sheets are as they should be again."""
    _do("UPDATE press_sheet SET problem = '' WHERE address = ANY(%s)", [sorted(addresses)])


def report(problems: Mapping[str, str], ranks: Mapping[str, int]) -> None:
    """Note that these sheets could not be printed, and why; their old files stay."""
    rows = [
        {"address": address, "rank": ranks[address], "problem": problem}
        for address, problem in sorted(problems.items())
    ]
    _do(
        """
        INSERT INTO press_sheet (address, keys, rank, status, digest, size, problem)
        SELECT address, '{}', rank, 200, '', 0, problem
        FROM json_to_recordset(%s::json) AS new(address text, rank int, problem text)
        ON CONFLICT (address) DO UPDATE SET problem = excluded.problem
        """,
        [orjson.dumps(rows).decode()],
    )


def ordered_since(snapshot: str, keys: Iterable[str]) -> set[str]:
    """Which of `keys` were ordered by a change that `snapshot` did not see."""
    rows = _ask(
        """
        SELECT DISTINCT key FROM press_order
        WHERE key = ANY(%s)
        AND NOT pg_visible_in_snapshot(placed_in, %s::pg_snapshot)
        AND placed_in IS DISTINCT FROM pg_current_xact_id_if_assigned()
        """,
        [sorted(keys), snapshot],
    )
    return {row[0] for row in rows}


def _number(address: str) -> int:
    return int.from_bytes(blake2b(address.encode(), digest_size=4).digest(), signed=True)


def _ask(query: str, parameters: list[Any]) -> list[Any]:
    with connection.cursor() as cursor:
        cursor.execute(query, parameters)
        return cursor.fetchall()


def _do(statement: str, parameters: list[Any]) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, parameters)
