"""The printer: takes orders from the queue and prints the sheets that they mean."""

import logging
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from threading import Event

from django.db import close_old_connections

from redaksi.press import spread
from redaksi.press.claims import Claim, Done
from redaksi.press.errors import DATABASE_GONE, EditionUnwritable, first_line
from redaksi.press.queue import Queue
from redaksi.press.sheets import Outcome, edition, print_many
from redaksi.press.wanted import Wanted, done_of, sheets_of

logger = logging.getLogger(__name__)

IDLE = 2.0  # seconds without a notification after which the queue is looked at: a printer may have died
BATCH = 16  # sheets printed together; a more urgent order waits for the writing of so many at most
ARCHIVE_BATCH = 64  # of what nobody waits for
SWEEP_EVERY = 300.0
# What the printer cannot do without; it waits until that is there again.
GONE: tuple[type[Exception], ...] = (*DATABASE_GONE, EditionUnwritable)
SHORTEST_PAUSE = 0.5
LONGEST_PAUSE = 10.0


@dataclass(slots=True)
class Tally:
    """What one round printed. changed: sheets whose bytes are new; failed: sheets that stayed old."""

    sheets: int = 0
    changed: int = 0
    failed: int = 0
    orders: int = 0
    seconds: float = 0.0


class Stopped(Exception):
    """The printer was asked to stop; what it had claimed is given back."""


def print_waiting(queue: Queue, stop: Event | None = None) -> Tally:
    """Print everything that is ordered and due, and return what was done.

    Raises Stopped between two sheets once `stop` is set, and EditionUnwritable; what was printed until
    then is noted, the rest given back.
    """
    total = Tally()
    while claims := queue.claim():
        began = time.perf_counter()
        try:
            tally = _print_claims(queue, claims, stop)
        except BaseException:
            queue.release()
            raise
        total.orders += len(claims)
        total.sheets += tally.sheets
        total.changed += tally.changed
        total.failed += tally.failed
        total.seconds += time.perf_counter() - began
        if stop is not None and stop.is_set():
            raise Stopped
    return total


def run(stop: Event) -> None:
    """Print until `stop` is set. Outlives the database: it comes back when PostgreSQL does."""
    pause = SHORTEST_PAUSE
    while not stop.is_set():
        began = time.monotonic()
        try:
            with Queue() as queue:
                edition().sweep_drafts()
                logger.info("printer.ready")
                _serve(queue, stop)
        except Stopped:
            return
        except GONE as error:
            lost = "edition" if isinstance(error, EditionUnwritable) else "database"
            if time.monotonic() - began > 2 * LONGEST_PAUSE:
                pause = SHORTEST_PAUSE  # it went well for a while
            logger.warning(
                "printer.%s_gone retry_in=%.1fs reason=%s", lost, pause, first_line(error)
            )
            close_old_connections()
            stop.wait(pause)
            pause = min(pause * 2, LONGEST_PAUSE)


def _serve(queue: Queue, stop: Event) -> None:
    swept = time.monotonic()
    while not stop.is_set():
        close_old_connections()
        tally = print_waiting(queue, stop)
        if tally.orders:
            logger.info(
                "printer.printed orders=%d sheets=%d changed=%d failed=%d ms=%.0f",
                tally.orders,
                tally.sheets,
                tally.changed,
                tally.failed,
                tally.seconds * 1000,
            )
        if time.monotonic() - swept > SWEEP_EVERY:
            queue.sweep()
            swept = time.monotonic()
        due = queue.seconds_to_next()
        queue.wait(stop, IDLE if due is None else min(IDLE, due))


def _print_claims(queue: Queue, claims: list[Claim], stop: Event | None) -> Tally:
    """Print what one claim means, and finish it."""
    urgency = claims[0].urgency

    def go_on() -> bool:
        return not (stop is not None and stop.is_set()) and not queue.hears_more_urgent(urgency)

    big = spread.too_big(claims)
    _spread(queue, [claim for claim in claims if claim.id in big])
    small = [claim for claim in claims if claim.id not in big]
    wanted = sheets_of(small)
    outcomes: dict[str, Outcome] = {}
    try:
        for outcome in _in_batches(wanted, go_on):
            outcomes.update(outcome)
    finally:
        # Also where the edition is full: what was printed need not be printed again.
        done = done_of(small, wanted, outcomes)
        queue.finish([*done, *(Done(claim) for claim in claims if claim.id in big)])
    return Tally(
        sheets=len(outcomes),
        changed=sum(outcome.changed for outcome in outcomes.values()),
        failed=sum(outcome.error is not None for outcome in outcomes.values()),
    )


def _spread(queue: Queue, claims: list[Claim]) -> None:
    """Of several big orders of one key the newest stands for all: its sheets are the same."""
    newest = {(claim.key, claim.last_sheet): claim for claim in claims}
    for claim in newest.values():
        queue.spread(claim)
        logger.info("printer.spread key=%s", claim.key)


def _in_batches(wanted: list[Wanted], go_on: Callable[[], bool]) -> Iterator[dict[str, Outcome]]:
    """Print one, then the others: the story that all wait for waits for nothing else.

    Of ranges, for which nobody waits, as many at once as pays, and what wants photos made after them.
    """
    ranges = all(claim.last_sheet is not None for sheet in wanted for claim in sheet.claims)
    size, most = (ARCHIVE_BATCH, ARCHIVE_BATCH) if ranges else (1, BATCH)
    addresses = [sheet.address for sheet in wanted]
    while addresses:
        batch, addresses = addresses[:size], addresses[size:]
        outcomes = print_many(batch, go_on=go_on, waits=not ranges)
        yield outcomes
        if len(outcomes) < len(batch):
            return
        size = most
