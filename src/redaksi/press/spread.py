"""Spreading: one order for a key that very many sheets use becomes many small ones.

Ranks of which only a few sheets use the key, such as fronts and section fronts, become orders of their
addresses, as urgent as the order was. All others become ranges of sheet numbers, printed when nothing
else waits, each a piece that another printer can take. They keep the transaction and the time of the
change: to a page that was being rendered they say the same as the order did.
"""

from collections.abc import Iterable, Sequence
from typing import Any, Protocol

from django.db import connection as django_connection

from redaksi.press.claims import Claim
from redaksi.press.models import Rank, Urgency

FEW = 300  # sheets of one rank that are printed as urgently as ordered
RANGE = 128  # sheets in one range, two batches: a second or so
EVERYTHING = "edition"  # the key of all sheets but the furniture, only with a range
LARGEST = 2**63 - 1

BY_KEY = "keys @> ARRAY[%(key)s]::varchar[]"
ALL_BUT_FURNITURE = "rank <> %(furniture)s"
USERS = """
    (SELECT id, address, rank FROM press_sheet
    WHERE id BETWEEN %(first)s AND %(last)s AND {condition}) AS users
"""
# Stories are by far the most: whether they are few is asked without counting them.
FEW_OF_A_RANK = """
    INSERT INTO press_order (key, address, urgency, placed_in, ordered_at, not_before, attempts, sheets,
        changed)
    SELECT '', few.address, o.urgency, o.placed_in, o.ordered_at, o.ordered_at, 0, 0, '{{}}'::varchar[]
    FROM press_order AS o, (
        SELECT *, count(*) OVER (PARTITION BY rank) AS of_rank FROM (
            (SELECT * FROM {users} WHERE rank = %(story)s LIMIT %(few)s + 1)
            UNION ALL SELECT * FROM {users} WHERE rank <> %(story)s
        ) AS found
    ) AS few
    WHERE o.id = %(order)s AND few.of_rank <= %(few)s
    ORDER BY few.rank, few.id
"""
THE_REST = """
    INSERT INTO press_order (key, address, urgency, placed_in, ordered_at, not_before, attempts, sheets,
        changed, first_sheet, last_sheet)
    SELECT o.key, '', %(archive)s, o.placed_in, o.ordered_at, o.ordered_at, 0, 0,
        '{{}}'::varchar[], 0, %(largest)s
    FROM press_order AS o WHERE o.id = %(order)s
"""
RANGES = """
    INSERT INTO press_order (key, address, urgency, placed_in, ordered_at, not_before, attempts, sheets,
        changed, first_sheet, last_sheet)
    SELECT o.key, '', %(archive)s, o.placed_in, o.ordered_at, o.ordered_at, 0, 0,
        '{{}}'::varchar[], piece.first, piece.last
    FROM press_order AS o, (
        SELECT min(id) AS first, max(id) AS last FROM (
            SELECT id, (row_number() OVER (ORDER BY id) - 1) / %(range)s AS number FROM {users}
        ) AS numbered GROUP BY number
    ) AS piece
    WHERE o.id = %(order)s
    ORDER BY piece.first
"""
# Keys stand in the statement, not in an array: the planner has to know which of them are rare.
MEANT = """
    (SELECT %s AS meaning, id, address, rank FROM press_sheet
    WHERE {condition} LIMIT %s)
"""
TOGETHER = 50  # meanings in one statement
# What an earlier change of the same key still wants: the new ranges mean all of these sheets again.
OVERTAKEN = """
    UPDATE press_order SET printed_at = statement_timestamp() WHERE id IN (
        SELECT id FROM press_order WHERE key = %(key)s AND printed_at IS NULL
        AND last_sheet IS NOT NULL AND id < %(order)s FOR UPDATE SKIP LOCKED
    )
"""


Meaning = tuple[str, int, int]  # a key, and the first and the last number of the sheets
Found = tuple[int, str, int]  # a sheet's number, address and rank


class Executes(Protocol):
    """A connection of psycopg, or a cursor of Django's."""

    def execute(self, query: Any, params: Any = ..., /) -> Any: ...


def spread(connection: Executes, claim: Claim) -> None:
    """Place the small orders of a big one, in the caller's transaction."""
    _run(connection, OVERTAKEN, claim)
    if not claim.is_archive:
        # The fronts at once; sorting a million stories into ranges is work for later.
        _run(connection, FEW_OF_A_RANK, claim)
        _run(connection, THE_REST, claim)
    else:
        _run(connection, RANGES, claim)


def meaning_of(claim: Claim) -> Meaning:
    """What an order of a key means: orders of the same meaning mean the same sheets."""
    return (
        claim.key,
        claim.first_sheet or 0,
        LARGEST if claim.last_sheet is None else claim.last_sheet,
    )


def meant_by(claims: Iterable[Claim]) -> dict[Meaning, list[Found] | None]:
    """The sheets that these orders of keys mean; None where they are so many that they must be spread."""
    meanings = list(dict.fromkeys(meaning_of(claim) for claim in claims if claim.key))
    meant: dict[Meaning, list[Found] | None] = {}
    for start in range(0, len(meanings), TOGETHER):
        meant |= _meant(meanings[start : start + TOGETHER])
    return meant


def _users_of(claim: Claim) -> str:
    """A subselect (id, address, rank) of the sheets that an order means; takes `_bounds`."""
    condition = ALL_BUT_FURNITURE if claim.key == EVERYTHING else BY_KEY
    return USERS.format(condition=condition)


def _bounds(claim: Claim) -> dict[str, int | str]:
    """The parameters of `_users_of`, and of everything else here."""
    key, first, last = meaning_of(claim)
    return {
        "key": key,
        "order": claim.id,
        "first": first,
        "last": last,
        "largest": LARGEST,
        "few": FEW,
        "range": RANGE,
        "story": int(Rank.STORY),
        "furniture": int(Rank.FURNITURE),
        "archive": int(Urgency.ARCHIVE),
    }


def _meant(meanings: Sequence[Meaning]) -> dict[Meaning, list[Found] | None]:
    parts: list[str] = []
    values: list[int | str] = []
    for number, (key, first, last) in enumerate(meanings):
        everything = key == EVERYTHING
        condition = "rank <> %s" if everything else "keys @> ARRAY[%s]::varchar[]"
        values += [number, int(Rank.FURNITURE) if everything else key]
        if (first, last) != (0, LARGEST):  # a planner without statistics takes all for a few
            condition += " AND id BETWEEN %s AND %s"
            values += [first, last]
        parts.append(MEANT.format(condition=condition))
        values.append(_most(last) + 1)
    found: dict[Meaning, list[Found]] = {meaning: [] for meaning in meanings}
    with django_connection.cursor() as cursor:
        cursor.execute(" UNION ALL ".join(parts), values)
        for number, *sheet in cursor.fetchall():
            found[meanings[number]].append((sheet[0], sheet[1], sheet[2]))
    return {
        meaning: sheets if len(sheets) <= _most(meaning[2]) else None
        for meaning, sheets in found.items()
    }


def _most(last_sheet: int) -> int:
    return FEW if last_sheet == LARGEST else 2 * RANGE


def _run(connection: Executes, statement: str, claim: Claim) -> None:
    connection.execute(statement.format(users=_users_of(claim)), _bounds(claim))
