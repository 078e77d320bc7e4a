"""The worker that counts votes: once a minute a poll, and a last time when it has ended."""

import logging
from threading import Event

from django.db import close_old_connections

from redaksi.polls import actions
from redaksi.press.errors import DATABASE_GONE

logger = logging.getLogger(__name__)

LOOK = 2.0  # seconds between two looks: two index look-ups
SWEEP_EVERY = 150  # looks


def run(stop: Event) -> None:
    """Count and sweep until `stop` is set."""
    looks = 0
    while not stop.is_set():
        try:
            close_old_connections()
            actions.count()
            looks += 1
            if looks % SWEEP_EVERY == 0:
                actions.sweep()
        except DATABASE_GONE as error:
            logger.warning("polls.database_gone reason=%s", str(error).strip().splitlines()[:1])
        stop.wait(LOOK)
