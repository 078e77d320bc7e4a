"""The worker: prints what is ordered, and does what is scheduled when its time comes.

Any number of further printers, on any machine, share the queue with it.
"""

import gc
import logging
import signal
import threading
from collections.abc import Callable, Iterable
from types import FrameType

from django.db import close_old_connections

from redaksi.polls import counting
from redaksi.portal import darkroom
from redaksi.portal.machines import websub
from redaksi.press import ageing, printer
from redaksi.press.errors import AWAY, DATABASE_GONE, first_line
from redaksi.press.purging import purger
from redaksi.press.verifying import nightly
from redaksi.project import old_assets, release
from redaksi.stories import popular
from redaksi.stories.actions import Clock

logger = logging.getLogger(__name__)

TICK = 0.5  # seconds between two looks at the clock: three index look-ups each


Work = Callable[[threading.Event], None]


def run(*, prints_alone: bool) -> None:
    """Work until SIGTERM or SIGINT. prints_alone: whether nothing else on this machine prints.

    If not, the other one goes first: no other work holds it up.
    """
    _run(
        (
            printer.run if prints_alone else printer.run_beside,
            keep_time,
            keep_release,
            purger.run,
            nightly.run,
            darkroom.run,
            counting.run,
            popular.run,
            old_assets.run,
            websub.run,
        )
    )


def run_printer() -> None:
    """Only print, beside a worker: until SIGTERM or SIGINT."""
    _run((printer.run,))


def _run(works: Iterable[Work]) -> None:
    stop = threading.Event()

    def ask_to_stop(_signal: int, _frame: FrameType | None) -> None:
        stop.set()

    signal.signal(signal.SIGTERM, ask_to_stop)
    signal.signal(signal.SIGINT, ask_to_stop)
    threads = [
        threading.Thread(
            target=_watched, args=(work, stop), name=f"{work.__module__}.{work.__name__}"
        )
        for work in works
    ]
    # What is loaded by now stays for ever; looking through it holds up a print by a sixth of a second.
    gc.collect()
    gc.freeze()
    for thread in threads:
        thread.start()
    while not stop.wait(1.0):
        pass
    for thread in threads:
        thread.join()


def _watched(work: Work, stop: threading.Event) -> None:
    """A thread that falls takes the process with it: whoever started it starts it again, whole."""
    try:
        work(stop)
    finally:
        stop.set()


def keep_release(stop: threading.Event) -> None:
    """Order what a new release makes look different, once; the printers print meanwhile."""
    pause = 2.0
    while not stop.is_set():
        try:
            release.order_if_new()
        except AWAY as error:
            logger.warning("release.put_off retry_in=%.1fs reason=%s", pause, error)
            close_old_connections()
            stop.wait(pause)
            pause = min(2 * pause, 60.0)
        else:
            stop.wait()


def keep_time(stop: threading.Event) -> None:
    """Do what is due within a second of its time, until `stop` is set.

    Stories are published and taken off, and pages that time itself made wrong are ordered.
    """
    clock = Clock()
    while not stop.is_set():
        try:
            close_old_connections()
            due = clock.tick()
            if due.published or due.expired:
                logger.info("clock.done published=%d expired=%d", due.published, due.expired)
            ageing.order_due()
        except DATABASE_GONE as error:
            logger.warning("clock.database_gone reason=%s", first_line(error))
            stop.wait(2.0)
        stop.wait(TICK)
