"""Telling the WebSub hub that a feed is new (W3C WebSub, section 6), after its sheet was printed.

What the hub was told is compared with the list of sheets: so nothing is missed, whatever fell in between,
and nothing is told twice. Only the feeds of the front page and of sections name the hub.
"""

import logging
import threading
from dataclasses import dataclass
from datetime import timedelta

import httpx
from django.db import close_old_connections, transaction
from django.utils import timezone

from redaksi.portal.furniture import whole
from redaksi.portal.machines import feeds
from redaksi.portal.machines.particulars import distribution
from redaksi.portal.models import HubPing
from redaksi.press.errors import DATABASE_GONE
from redaksi.press.models import Sheet
from redaksi.stories.models import Section

logger = logging.getLogger(__name__)

LOOK = 5.0  # seconds between two looks
PATIENCE = 10.0  # seconds that a hub is given for its answer
FIRST_PAUSE = timedelta(seconds=30)  # before a hub that failed is told again; doubles
LONGEST_PAUSE = timedelta(hours=1)
LONGEST_PROBLEM = 500  # characters


@dataclass(frozen=True, slots=True)
class Told:
    """What one look came to: how many feeds the hub took, how many it did not."""

    taken: int = 0
    failed: int = 0


def tell(client: httpx.Client) -> Told:
    """Tell the hub of every feed that was printed anew since it was told last."""
    hub = distribution().hub
    if not hub:
        return Told()
    taken = failed = 0
    for address, digest in _printed().items():
        said = _tell_of(client, hub, address, digest)
        taken += said is True
        failed += said is False
    return Told(taken, failed)


def run(stop: threading.Event) -> None:
    """Tell the hub what is new until `stop` is set. Outlives the database and the hub."""
    with httpx.Client(timeout=PATIENCE, follow_redirects=False) as client:
        while not stop.is_set():
            try:
                close_old_connections()
                done = tell(client)
                if done.taken:
                    logger.info("websub.told feeds=%d", done.taken)
            except DATABASE_GONE as error:
                logger.warning("websub.database_gone reason=%s", str(error).strip()[:200])
            stop.wait(LOOK)


def _printed() -> dict[str, str]:
    """By path the digest of each feed that names the hub."""
    folders = ["/", *(section.address for section in Section.objects.all())]
    named = [address for folder in folders for address in feeds.addresses(folder)]
    rows = Sheet.objects.filter(address__in=named).exclude(digest="")
    return dict(rows.values_list("address", "digest"))


@transaction.atomic
def _tell_of(client: httpx.Client, hub: str, address: str, digest: str) -> bool | None:
    """Whether the hub took it; None where it knows already, or another worker tells it, or it must wait."""
    HubPing.objects.get_or_create(address=address, defaults={"hub": hub})
    row = HubPing.objects.select_for_update(skip_locked=True).filter(address=address).first()
    if row is None or (row.hub, row.digest) == (hub, digest):
        return None
    if row.hub != hub:
        row.hub, row.digest, row.attempts = hub, "", 0
    elif row.attempts and row.not_before > timezone.now():
        return None
    problem = _ping(client, hub, whole(address))
    row.problem = problem[:LONGEST_PROBLEM]
    if problem:
        pause = min(FIRST_PAUSE * 2 ** min(row.attempts, 10), LONGEST_PAUSE)
        row.not_before = timezone.now() + pause
        row.attempts = min(row.attempts + 1, 1000)
        logger.warning("websub.failed hub=%s feed=%s reason=%s", hub, address, row.problem)
    else:
        row.digest, row.attempts = digest, 0
    row.save()
    return not problem


def _ping(client: httpx.Client, hub: str, topic: str) -> str:
    """Say that `topic` is new. Returns what went wrong, empty where nothing did."""
    try:
        # Hubs read the first name or the second; both are in use.
        said = {"hub.mode": "publish", "hub.url": topic, "hub.topic": topic}
        response = client.post(hub, data=said)
    except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
        return f"{type(error).__name__}: {error}"
    return "" if response.is_success else f"HTTP {response.status_code}"
