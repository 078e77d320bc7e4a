"""The printer: takes orders from the queue and prints the sheets that they mean."""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event

from django.db import close_old_connections

from redaksi.press import handing_over, spread
from redaksi.press.claims import Claim, Done
from redaksi.press.errors import DATABASE_GONE, EditionUnwritable, first_line
from redaksi.press.models import Rank, Urgency
from redaksi.press.queue import Queue
from redaksi.press.sheets import Outcome, edition, print_many
from redaksi.press.wanted import Wanted, done_of, sheets_of

logger = logging.getLogger(__name__)

IDLE = 2.0  # seconds without a notification after which the queue is looked at: a printer may have died
AFTER_THE_FIRST = 0.004  # seconds, twice what claiming takes
QUIET = (
    0.2  # seconds; what is ordered within them belongs to the change before, such as its other half
)
BATCH = 32  # sheets printed together; a more urgent order waits for the writing of so many at most
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


@dataclass(slots=True)
class _Work:
    """What one claim comes to. go_on: whether to render the next sheet; outcomes: by address."""

    wanted: list[Wanted]
    urgency: int
    go_on: Callable[[], bool]
    outcomes: dict[str, Outcome] = field(default_factory=dict)


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
            tally = print_claims(queue, claims, stop)
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
    _run(stop, after=0.0)


def run_beside(stop: Event) -> None:
    """Print as `run` does, but let whoever runs that claim a change first.

    So each prints the same half of one change as of the next, and finds in its memory what that needs.
    """
    _run(stop, after=AFTER_THE_FIRST)


def _run(stop: Event, *, after: float) -> None:
    pause = SHORTEST_PAUSE
    while not stop.is_set():
        began = time.monotonic()
        try:
            with Queue() as queue:
                edition().sweep_drafts()
                logger.info("printer.ready")
                _serve(queue, stop, after)
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


def _serve(queue: Queue, stop: Event, after: float) -> None:
    swept = woken = time.monotonic()
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
        if queue.wait(stop, IDLE if due is None else min(IDLE, due)):
            if time.monotonic() - woken > QUIET:
                stop.wait(after)
            woken = time.monotonic()


def print_claims(queue: Queue, claims: list[Claim], stop: Event | None) -> Tally:
    """Print what one claim means, and finish it."""
    urgency = claims[0].urgency
    must_end = False

    def go_on() -> bool:
        nonlocal must_end  # a notification is heard once, but asked for in several places
        must_end = must_end or (stop is not None and stop.is_set())
        must_end = must_end or queue.hears_more_urgent(urgency)
        return not must_end

    meant = spread.meant_by(claims)
    few = {meaning: sheets for meaning, sheets in meant.items() if sheets is not None}
    small: list[Claim] = []
    big: list[Claim] = []
    for claim in claims:
        (small if not claim.key or spread.meaning_of(claim) in few else big).append(claim)
    _spread(queue, big)
    work = _Work(sheets_of(small, few), urgency, go_on)
    try:
        _print(queue, work)
    finally:
        # Also where the edition is full: what was printed need not be printed again.
        queue.finish([*done_of(small, work.wanted, work.outcomes), *map(Done, big)])
    outcomes = work.outcomes.values()
    return Tally(
        sheets=len(outcomes),
        changed=sum(outcome.changed for outcome in outcomes),
        failed=sum(outcome.error is not None for outcome in outcomes),
    )


def _spread(queue: Queue, claims: list[Claim]) -> None:
    """Of several big orders of one key the newest stands for all: its sheets are the same."""
    newest = {(claim.key, claim.last_sheet): claim for claim in claims}
    for claim in newest.values():
        queue.spread(claim)
        logger.info("printer.spread key=%s", claim.key)


def _print(queue: Queue, work: _Work) -> None:
    """Print the story that all wait for, which waits for nothing else; then the others."""
    left = work.wanted
    # Of ranges, for which nobody waits, as many at once as pays, and what wants photos made after them.
    ranges = all(claim.last_sheet is not None for sheet in left for claim in sheet.claims)
    size = ARCHIVE_BATCH if ranges else BATCH
    if left and left[0].rank == Rank.STORY and not ranges:
        left = _print_first(left, 1, work)
    if work.urgency != Urgency.ARCHIVE:
        left = _share(queue, left, work)
    while left:
        left = _print_first(left, size, work, waits=not ranges)


def _print_first(left: list[Wanted], size: int, work: _Work, *, waits: bool = True) -> list[Wanted]:
    """Print so many of what is left. Returns the rest, nothing once it must not go on."""
    batch = [sheet.address for sheet in left[:size]]
    outcomes = print_many(batch, go_on=work.go_on, waits=waits)
    work.outcomes.update(outcomes)
    return left[size:] if len(outcomes) == len(batch) else []


def _share(queue: Queue, left: list[Wanted], work: _Work) -> list[Wanted]:
    """What to keep of what is left; the rest goes to a printer that has nothing to do."""
    kept, given = handing_over.halved(left)
    if not given or not work.go_on() or not queue.hand_over(given, work.urgency):
        return left
    addresses = {sheet.address for sheet in given}
    work.wanted = [sheet for sheet in work.wanted if sheet.address not in addresses]
    return kept
