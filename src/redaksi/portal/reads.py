"""Reads of stories: who may be counted, and how counts come into the database."""

import atexit
import logging
import re
import threading

from django.db import close_old_connections
from django.http import HttpRequest

from redaksi.audience import actions
from redaksi.audience.counting import Counter
from redaksi.portal.senders import sending_network
from redaksi.press.errors import DATABASE_GONE, first_line
from redaksi.stories import popular

logger = logging.getLogger(__name__)

EVERY = 10.0  # seconds between two writings: what a process that is killed may lose
# Programs that say so. Those that do not are held by the limits of the counter.
ROBOTS = re.compile(
    r"bot\b|bot/|crawl|spider|slurp|preview|headless|phantom|lighthouse|monitor|archiv|fetch|scan"
    r"|python|curl|wget|java/|okhttp|go-http|libwww|axios|node|facebookexternalhit|whatsapp/",
    re.IGNORECASE,
)
LONGEST_NUMBER = 16  # digits

counter = Counter()


def count(request: HttpRequest, *, is_from_us: bool) -> bool:
    """Count the read that a story's page tells of; False where it is not counted.

    is_from_us: whether a page of the portal sent it.
    """
    said = request.META.get("CONTENT_LENGTH") or "0"
    if not (is_from_us and said.isdigit() and 0 < int(said) <= LONGEST_NUMBER):
        return False
    agent = request.headers.get("User-Agent", "")
    if not agent or ROBOTS.search(agent) or "prefetch" in request.headers.get("Sec-Purpose", ""):
        return False
    number = request.body.decode("ascii", "replace")
    # `isdigit` alone takes digits of other scripts for numbers.
    if not (number.isascii() and number.isdigit()):
        return False
    return counter.count(int(number), sending_network(request))


def write_down() -> int:
    """Write down what was counted. Returns how many reads; numbers of no story are thrown away."""
    counted = counter.take()
    try:
        known = popular.known({story for _, story in counted}) if counted else set()
        kept = {name: reads for name, reads in counted.items() if name[1] in known}
        actions.add_reads(kept)
    except DATABASE_GONE:
        counter.give_back(counted)
        raise
    return sum(kept.values())


def keep_writing() -> None:
    """Write down what is counted every few seconds, in a thread of its own, and once at the end."""
    threading.Thread(target=_write_for_ever, name="reads", daemon=True).start()
    atexit.register(_write)


def _write_for_ever() -> None:
    pause = threading.Event()
    while not pause.wait(EVERY):
        _write()


def _write() -> None:
    close_old_connections()
    try:
        write_down()
    except DATABASE_GONE as error:
        logger.warning("reads.database_gone reason=%s", first_line(error))
    finally:
        close_old_connections()
