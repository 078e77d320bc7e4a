"""The printer: takes orders from the queue and prints the sheets that they mean."""

import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass
from threading import Event

from django.db import close_old_connections

from redaksi.press.errors import DATABASE_GONE
from redaksi.press.models import Rank, Sheet
from redaksi.press.queue import Claim, Queue
from redaksi.press.rendering import NotPrintable
from redaksi.press.sheets import edition, print_sheet, remove_sheet, report_problem

logger = logging.getLogger(__name__)

IDLE = 15.0  # seconds without a notification after which the queue is looked at anyway
SWEEP_EVERY = 300.0


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

    Raises Stopped between two sheets once `stop` is set.
    """
    total = Tally()
    while claims := queue.claim():
        began = time.perf_counter()
        try:
            tally, failed = _print_claims(claims, stop)
        except BaseException:
            queue.release()
            raise
        queue.finish(claims, failed=failed)
        total.orders += len(claims)
        total.sheets += tally.sheets
        total.changed += tally.changed
        total.failed += tally.failed
        total.seconds += time.perf_counter() - began
    return total


def run(stop: Event) -> None:
    """Print until `stop` is set. Outlives the database: it comes back when PostgreSQL does."""
    pause = 0.5
    while not stop.is_set():
        try:
            with Queue() as queue:
                edition().sweep_drafts()
                logger.info("printer.ready")
                pause = 0.5
                _serve(queue, stop)
        except Stopped:
            return
        except DATABASE_GONE as error:
            logger.warning("printer.database_gone retry_in=%.1fs reason=%s", pause, _line(error))
            close_old_connections()
            stop.wait(pause)
            pause = min(pause * 2, 10.0)


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
        _wait(queue, stop, IDLE if due is None else min(IDLE, due))


def _wait(queue: Queue, stop: Event, seconds: float) -> None:
    """Wait for an order in short turns, so that a stop is heard at once."""
    until = time.monotonic() + seconds
    while not stop.is_set() and (left := until - time.monotonic()) > 0:
        if queue.wait(min(left, 0.5)):
            return


def _print_claims(claims: Sequence[Claim], stop: Event | None) -> tuple[Tally, list[Claim]]:
    addresses = {claim.address for claim in claims if claim.address}
    keys = sorted({claim.key for claim in claims if claim.key})
    # A sheet that was ordered by its address and is not there yet is a new story: it goes first.
    ranked: dict[str, tuple[int, list[str]]] = {address: (0, []) for address in addresses}
    for sheet in Sheet.objects.filter(keys__overlap=keys).only("address", "rank", "keys"):
        ranked[sheet.address] = (sheet.rank, sheet.keys)
    tally = Tally()
    failed: set[int] = set()
    for address in sorted(ranked, key=lambda address: (ranked[address][0], address)):
        if stop is not None and stop.is_set():
            raise Stopped
        tally.sheets += 1
        outcome = _print_one(address, ranked[address][0])
        if outcome is None:
            tally.failed += 1
            used = set(ranked[address][1])
            failed |= {
                claim.id for claim in claims if claim.address == address or claim.key in used
            }
        elif outcome:
            tally.changed += 1
    return tally, [claim for claim in claims if claim.id in failed]


def _print_one(address: str, rank: int) -> bool | None:
    """True: new bytes. False: the same as before. None: it could not be printed, the old sheet stays."""
    try:
        return print_sheet(address)
    except NotPrintable:
        remove_sheet(address)
        return True
    except DATABASE_GONE:
        raise
    except Exception as error:
        logger.exception("printer.failed address=%s", address)
        report_problem(
            address, Rank(rank) if rank else Rank.STORY, f"{type(error).__name__}: {error}"
        )
        return None


def _line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or ["no answer"])[0]
