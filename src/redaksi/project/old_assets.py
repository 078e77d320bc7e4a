"""Has the files of old releases taken out of the edition, once a day."""

import logging
import threading

from django.db import close_old_connections
from django.utils import timezone

from redaksi.portal.appearance import asset_addresses
from redaksi.portal.furniture import newspaper
from redaksi.press import old_assets
from redaksi.press.errors import AWAY

logger = logging.getLogger(__name__)

EVERY = 24 * 3600.0  # seconds
AGAIN = 600.0  # seconds until the next try where database or edition do not answer


def run(stop: threading.Event) -> None:
    """Sweep daily until `stop` is set."""
    while not stop.is_set():
        pause = EVERY
        close_old_connections()
        try:
            paper = newspaper()
            # Pages in the style of before name its files as long as those of a release of before.
            if timezone.now() - paper.restyled_at > old_assets.KEPT:
                old_assets.sweep(list(asset_addresses(paper)))
        except AWAY as error:
            logger.warning("old_assets.put_off retry_in=%.0fs reason=%s", AGAIN, error)
            pause = AGAIN
        close_old_connections()
        stop.wait(pause)
