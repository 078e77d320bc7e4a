"""What was read most: numbers of the audience, narrowed to what readers may see."""

import logging
from datetime import datetime, timedelta
from threading import Event

from django.db import close_old_connections, connection
from django.utils import timezone

from redaksi.audience import actions
from redaksi.audience.models import StoryReads
from redaksi.audience.queries import ALL, of_section
from redaksi.press.errors import DATABASE_GONE, first_line
from redaksi.stories.models import Story

logger = logging.getLogger(__name__)

EVERY = 180.0  # seconds between two countings
DAY = timedelta(hours=24)
KEPT = timedelta(hours=48)
LONGEST = 40  # stories of the whole portal's list
LONGEST_OF_SECTION = 15
RANKED = 2000  # stories that are looked at: those read most
# Paid stories have no rank: it could be bought.
RANKS = """
WITH total AS (
    SELECT story, sum(reads) AS reads FROM <reads> WHERE hour > %(since)s
    GROUP BY story ORDER BY 2 DESC, 1 DESC LIMIT %(ranked)s
), ranked AS (
    SELECT total.story, found.section_id,
        row_number() OVER (ORDER BY reads DESC, first_published_at DESC, id DESC) AS overall,
        row_number() OVER (
            PARTITION BY section_id ORDER BY reads DESC, first_published_at DESC, id DESC
        ) AS within
    FROM total JOIN <story> found ON found.id = total.story
    WHERE found.live AND found.withdrawn_at IS NULL AND found.kind <> 'advertorial'
)
SELECT story, section_id, overall, within FROM ranked
WHERE overall <= %(longest)s OR within <= %(longest_of_section)s ORDER BY overall
"""


def recount(now: datetime) -> list[str]:
    """Rank what was read in the last 24 hours, anew; forget what is older than two days.

    Returns the names of the lists whose order changed; only their sheets are ordered.
    """
    changed = actions.keep_most_read(_ranked(now - DAY))
    actions.sweep_reads(now - KEPT)
    return changed


def _ranked(since: datetime) -> dict[str, list[int]]:
    quote = connection.ops.quote_name
    statement = RANKS.replace("<reads>", quote(StoryReads._meta.db_table))
    with connection.cursor() as cursor:
        cursor.execute(
            statement.replace("<story>", quote(Story._meta.db_table)),
            {
                "since": since,
                "ranked": RANKED,
                "longest": LONGEST,
                "longest_of_section": LONGEST_OF_SECTION,
            },
        )
        rows = cursor.fetchall()
    lists: dict[str, list[int]] = {ALL: []}
    for story, section, overall, within in rows:
        if overall <= LONGEST:
            lists[ALL].append(story)
        if within <= LONGEST_OF_SECTION:
            lists.setdefault(of_section(section), []).append(story)
    return lists


def known(stories: set[int]) -> set[int]:
    """Those of these numbers that are stories which readers may see."""
    found = Story.objects.filter(pk__in=stories, live=True, withdrawn_at__isnull=True)
    return set(found.values_list("pk", flat=True))


def run(stop: Event) -> None:
    """Recount every few minutes until `stop` is set."""
    while not stop.is_set():
        try:
            close_old_connections()
            changed = recount(timezone.now())
            if changed:
                logger.info("popular.changed lists=%d", len(changed))
        except DATABASE_GONE as error:
            logger.warning("popular.database_gone reason=%s", first_line(error))
        stop.wait(EVERY)
