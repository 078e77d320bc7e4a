"""What is written down of readers' doings."""

from collections.abc import Collection, Mapping
from datetime import datetime

from django.db import connection, transaction

from redaksi.audience.models import MostRead, StoryReads

ADD = """
INSERT INTO {table} AS kept (hour, story, reads)
SELECT hour, story, reads FROM unnest(%s::timestamptz[], %s::bigint[], %s::int[]) AS new(hour, story, reads)
ORDER BY hour, story
ON CONFLICT (hour, story) DO UPDATE SET reads = kept.reads + excluded.reads
"""


def add_reads(counted: Mapping[tuple[datetime, int], int]) -> None:
    """Add what was counted, by hour and story, in one statement.

    In the order of the table, so that two processes that add at once never wait for each other in turn.
    """
    if not counted:
        return
    hours, stories = zip(*counted, strict=True)
    with connection.cursor() as cursor:
        cursor.execute(
            ADD.format(table=connection.ops.quote_name(StoryReads._meta.db_table)),
            [list(hours), list(stories), list(counted.values())],
        )


@transaction.atomic
def keep_most_read(lists: Mapping[str, Collection[int]]) -> list[str]:
    """Keep these lists and no others; only what differs is written. Returns the names that changed."""
    before = dict(MostRead.objects.values_list("name", "stories"))
    changed = [name for name, stories in lists.items() if before.get(name) != list(stories)]
    for name in changed:
        MostRead(name=name, stories=list(lists[name])).save()
    gone = sorted(before.keys() - lists.keys())
    for row in MostRead.objects.filter(pk__in=gone):
        row.delete()
    return [*changed, *gone]


def sweep_reads(before: datetime) -> int:
    """Forget the hours that began before this time. Returns how many rows went."""
    return StoryReads.objects.filter(hour__lt=before).delete()[0]
