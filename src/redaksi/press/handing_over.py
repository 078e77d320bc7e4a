"""Handing over: half of what one claim means goes to a printer that has nothing to do.

A change is claimed by one printer, but a second core can print half of its sheets. They become orders
of their addresses, in a transaction of their own, for the claim's own one lasts until its end. If either
printer dies, its orders are taken over as all others are; a sheet is then printed twice at worst.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from redaksi.press import finishing
from redaksi.press.hearing import Connection
from redaksi.press.locks import About
from redaksi.press.orders import CHANNEL
from redaksi.press.wanted import Wanted

FEWEST = 6  # sheets; below this a second printer costs more than it saves
MOST_CHANGES = 4  # in a burst all printers have enough to do

IDLE_PRINTERS = """
    SELECT EXISTS (
        SELECT FROM pg_locks WHERE locktype = 'advisory' AND classid = %s AND mode = 'ShareLock'
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
    )
"""


@contextmanager
def idle(connection: Connection) -> Iterator[None]:
    """Let other printers know that this one waits. connection: of a session that lasts."""
    connection.execute("SELECT pg_advisory_lock_shared(%s, 0)", [About.IDLE])
    try:
        yield
    finally:
        if not connection.closed:
            connection.execute("SELECT pg_advisory_unlock_shared(%s, 0)", [About.IDLE])


def halved(sheets: Sequence[Wanted]) -> tuple[list[Wanted], list[Wanted]]:
    """What to keep, and what another printer may have: of few changes the second half.

    What was ordered by its address is kept, for it stays ordered until it is printed.
    """
    changes = {claim.placed_in for sheet in sheets for claim in sheet.claims}
    if len(sheets) < FEWEST or len(changes) > MOST_CHANGES:
        return list(sheets), []
    middle = len(sheets) // 2
    kept = list(sheets[:middle])
    given: list[Wanted] = []
    for sheet in sheets[middle:]:
        (given if _may_be_given(sheet) else kept).append(sheet)
    return kept, given


def _may_be_given(sheet: Wanted) -> bool:
    """Not what is ordered by its address, and not what a range means: how far that is, is counted."""
    return sheet.named_by is None and all(claim.last_sheet is None for claim in sheet.claims)


def hand_over(connection: Connection, sheets: Sequence[Wanted], urgency: int) -> bool:
    """Order these sheets by their addresses, if a printer waits. Returns whether one does.

    connection: not the one whose transaction holds the claims.
    """
    row = connection.execute(IDLE_PRINTERS, [About.IDLE]).fetchone()
    if row is None or not row[0]:
        return False
    with connection.transaction():
        finishing.order_again(
            connection, ((claim.id, [sheet.address]) for sheet in sheets for claim in sheet.claims)
        )
        connection.execute("SELECT pg_notify(%s, %s)", [CHANNEL, str(urgency)])
    return True
