"""The worker: prints what is ordered, and does what is scheduled when its time comes."""

import logging
import signal
import threading
from collections.abc import Callable
from types import FrameType

from django.db import close_old_connections

from redaksi.press import printer
from redaksi.press.errors import DATABASE_GONE
from redaksi.project import release
from redaksi.stories.actions import Clock

logger = logging.getLogger(__name__)

TICK = 0.5  # seconds between two looks at the clock: two index look-ups each


def run() -> None:
    """Work until SIGTERM or SIGINT."""
    stop = threading.Event()

    def ask_to_stop(_signal: int, _frame: FrameType | None) -> None:
        stop.set()

    signal.signal(signal.SIGTERM, ask_to_stop)
    signal.signal(signal.SIGINT, ask_to_stop)
    threads = [
        threading.Thread(target=_watched, args=(work, stop), name=work.__name__)
        for work in (_print, keep_time)
    ]
    for thread in threads:
        thread.start()
    while not stop.wait(1.0):
        pass
    for thread in threads:
        thread.join()


def _watched(work: Callable[[threading.Event], None], stop: threading.Event) -> None:
    """A thread that falls takes the process with it: whoever started it starts it again, whole."""
    try:
        work(stop)
    finally:
        stop.set()


def _print(stop: threading.Event) -> None:
    """Print until `stop` is set; first of all what a new release makes look different."""
    while not stop.is_set():
        try:
            release.order_if_new()
            break
        except DATABASE_GONE:
            close_old_connections()
            stop.wait(2.0)
    printer.run(stop)


def keep_time(stop: threading.Event) -> None:
    """Publish and take off what is due, within a second of its time, until `stop` is set."""
    clock = Clock()
    while not stop.is_set():
        try:
            close_old_connections()
            due = clock.tick()
            if due.published or due.expired:
                logger.info("clock.done published=%d expired=%d", due.published, due.expired)
        except DATABASE_GONE as error:
            logger.warning("clock.database_gone reason=%s", str(error).strip().splitlines()[:1])
            stop.wait(2.0)
        stop.wait(TICK)
