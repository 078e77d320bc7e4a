"""Style, scripts and fonts of old releases: kept as long as a page may name them, then taken out.

Which page names which file is not recorded: it is known from when pages were printed. A release orders
whatever it makes look different, so that once its orders are printed no sheet names a file of an older
one. A reader may still have an older page open, and a cache may show one for a week
(`stale-if-error`). So a file goes when

- the present release does not have it,
- the edition has been ordered with the present release for more than a week,
- the file itself is older than a week, and
- no order from before that release waits, and no sheet is on record as one that cannot be printed.
"""

import logging
from collections.abc import Collection
from datetime import timedelta

from django.utils import timezone

from redaksi.press.models import Order, Sheet
from redaksi.press.naming import ASSETS
from redaksi.press.sheets import edition, remove_sheet

logger = logging.getLogger(__name__)

KEPT = timedelta(days=7)  # as long as headers.STALE lets an old page be shown


def sweep(present: Collection[str]) -> int:
    """Take out the files that no page names any more, and return how many.

    present: addresses of the files of this release. Raises what a database or an edition raises that
    does not answer.
    """
    store = edition()
    release = store.release()
    if release is None or timezone.now() - release.since < KEPT:
        return 0
    if Order.objects.filter(printed_at=None, ordered_at__lte=release.since).exists():
        return 0
    if Sheet.objects.exclude(problem="").exists():
        return 0
    swept = 0
    found = Sheet.objects.filter(address__startswith=ASSETS).exclude(address__in=list(present))
    for address in found.values_list("address", flat=True):
        age = store.age(address)
        if age is None or age > KEPT.total_seconds():
            remove_sheet(address)
            swept += 1
    if swept:
        logger.info("old_assets.swept files=%d", swept)
    return swept
