"""A new release of the product may look different: then every sheet is printed again."""

import logging
from pathlib import Path

from django.conf import settings

from redaksi.portal import assets
from redaksi.press import orders, registry
from redaksi.press.models import Sheet, Urgency

logger = logging.getLogger(__name__)

STAMP = ".release"


def order_if_new() -> bool:
    """Order every sheet if the look is not the one that the edition was printed with.

    The fixed pages and newest lists go first, the archive when nothing else waits. Returns whether
    anything was ordered.
    """
    stamp = Path(settings.EDITION) / STAMP
    release = f"{assets.release()} {settings.LANGUAGE_CODE} {settings.PORTAL_URL}"
    if stamp.exists() and stamp.read_text(encoding="utf-8") == release:
        return False
    known = set(Sheet.objects.values_list("address", flat=True))
    wanted = list(dict.fromkeys([*registry.all_addresses(), *sorted(known)]))
    logger.info("release.ordered sheets=%d", len(wanted))
    for begin in range(0, len(wanted), 1000):
        orders.place(
            addresses=wanted[begin : begin + 1000],
            urgency=Urgency.NORMAL if begin == 0 else Urgency.ARCHIVE,
        )
    stamp.parent.mkdir(parents=True, exist_ok=True)
    stamp.write_text(release, encoding="utf-8")
    return True
