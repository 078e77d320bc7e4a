"""The nightly proof: a sample on six nights, everything on the night to Sunday; what differs is ordered."""

import logging
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import asdict
from datetime import datetime, timedelta
from datetime import time as datetime_time

from django.conf import settings
from django.db import close_old_connections
from django.db.models.functions import Now
from django.utils import timezone

from redaksi.lib.newsroom_time import local
from redaksi.press.errors import DATABASE_GONE, first_line
from redaksi.press.locks import About, held_if_free
from redaksi.press.models import Verification
from redaksi.press.verifying import choosing, repairing
from redaksi.press.verifying.comparing import Difference, Kind, examine

logger = logging.getLogger(__name__)

WINDOW = timedelta(hours=4)  # after the hour, for a worker that was down at that time
SAMPLE_SECONDS = 600.0
LOOK_EVERY = 30.0
AFTER_FAILURE = 600.0
LONGEST_REST = 1.0
MOST_KEPT = 1000  # differences in one row
KEPT_FOR = timedelta(days=90)
SUNDAY = 6


def run(stop: threading.Event) -> None:
    """Prove at the hour that the settings name, every night until `stop` is set."""
    if settings.VERIFY_AT is None:
        stop.wait()
        return
    while not stop.is_set():
        pause = LOOK_EVERY
        try:
            close_old_connections()
            prove_if_due(stop)
        except DATABASE_GONE as error:
            logger.warning("verify.database_gone reason=%s", first_line(error))
        except OSError:
            logger.exception("verify.edition_unreadable retry_in=%.0fs", AFTER_FAILURE)
            pause = AFTER_FAILURE
        stop.wait(pause)


def prove_if_due(stop: threading.Event, *, now: datetime | None = None) -> Verification | None:
    """Prove if the hour has come, nobody else is at it and this night's proof is not there yet."""
    at: datetime_time | None = settings.VERIFY_AT
    if at is None:
        return None
    now = local(now or timezone.now())
    due = _last_hour(now, at)
    if now - due >= WINDOW or _was_done(due):
        return None
    with held_if_free(About.PROOF) as is_alone:
        if not is_alone or _was_done(due):
            return None
        if due.weekday() == SUNDAY:
            return prove(choosing.every_sheet(), stop, is_whole=True)
        return prove(choosing.some_sheets(), stop, seconds=SAMPLE_SECONDS)


def prove(
    addresses: Iterable[str],
    stop: threading.Event,
    *,
    is_whole: bool = False,
    seconds: float | None = None,
    rest: Callable[[float], object] | None = None,
) -> Verification | None:
    """Look at these sheets for at most `seconds`, order what differs, and record what was found.

    Between two sheets it rests as long as the last one took: readers and printers go first. Returns
    None, and leaves an unfinished row, when `stop` is set before the end.
    """
    rest = rest or stop.wait
    row = Verification.objects.create(is_whole=is_whole)
    began = time.monotonic()
    for address in addresses:
        if stop.is_set():
            return None
        started = time.monotonic()
        if seconds is not None and started - began >= seconds:
            break
        difference = examine(address)
        row.sheets += 1
        if difference is not None:
            _note(row, difference)
        rest(min(time.monotonic() - started, LONGEST_REST))
    row.save(update_fields=["sheets", "differences", "differing"])
    Verification.objects.filter(pk=row.pk).update(ended_at=Now())
    Verification.objects.filter(began_at__lt=timezone.now() - KEPT_FOR).delete()
    logger.info("verify.done sheets=%d differences=%d", row.sheets, row.differences)
    return row


def _note(row: Verification, difference: Difference) -> None:
    logger.warning(
        "verify.differs address=%s kind=%s missing=%s",
        difference.address,
        difference.kind,
        ",".join(difference.missing),
    )
    row.differences += 1
    if len(row.differing) < MOST_KEPT:
        row.differing.append(asdict(difference))
    if difference.kind != Kind.BROKEN:  # printing it would fail, too; the desk is told
        repairing.order([difference.address])


def _last_hour(now: datetime, at: datetime_time) -> datetime:
    """When it was `at` last."""
    today = now.replace(hour=at.hour, minute=at.minute, second=0, microsecond=0)
    return today if today <= now else today - timedelta(days=1)


def _was_done(due: datetime) -> bool:
    return Verification.objects.filter(began_at__gte=due, ended_at__isnull=False).exists()
