"""What pages ask of the archive is answered from an index, with a million stories as with a thousand."""

from datetime import UTC, date, datetime
from functools import partial

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from redaksi.lib.newsroom_time import day_of
from redaksi.stories import archive, gatherings, queries
from redaksi.stories.choosing import List, choose
from redaksi.stories.models import Section, Story, Topic
from tests.newsroom import section

pytestmark = [pytest.mark.django_db, pytest.mark.soak]

COUNT = 1_000_000
MOST_BLOCKS = (
    3000  # of 8 kB, that one page may look at; a walk along the archive takes tens of thousands
)
MAKE = """
INSERT INTO stories_story (
    headline, kicker, standfirst, slug, kind, section_id, dateline_place, dateline_region, body,
    comments_open, address, created_at, source_text, withdrawn_ground, withdrawn_note, live,
    has_unpublished_changes, expired, locked, first_published_at, last_published_at
)
SELECT 'Berita ' || n, '', 'Ringkasan.', 'berita-' || n, 'news', (%s::bigint[])[1 + n %% 8], '', '', '[]',
    true, '/arsip/' || n || '/', now(), '', '', '', true, false, false, false, at, at
FROM (
    SELECT n, timestamptz '2016-01-01 00:00Z' + n * interval '5 minutes' AS at FROM generate_series(1, %s) n
) made
"""
LINK = """
INSERT INTO stories_storytopic (story_id, topic_id, sort_order, listed_at)
SELECT id, %s, 0, first_published_at FROM (
    SELECT id, first_published_at, row_number() OVER (ORDER BY id) AS n FROM stories_story
) AS numbered WHERE n %% %s = 0 AND n <= %s
"""


@pytest.fixture
def sections(db) -> list[Section]:
    rows = [section(f"rubrik-{number}") for number in range(8)]
    with connection.cursor() as cursor:
        cursor.execute(MAKE, [[row.pk for row in rows], COUNT])
        cursor.execute("ANALYZE stories_story")
    return rows


def blocks_of(work) -> int:
    """How many blocks the statements of `work` look at."""
    with CaptureQueriesContext(connection) as captured:
        work()
    total = 0
    with connection.cursor() as cursor:
        for query in captured.captured_queries:
            cursor.execute(
                f"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) {query['sql']}".replace("%", "%%")
            )
            plan = cursor.fetchone()[0][0]["Plan"]
            total += plan["Shared Hit Blocks"] + plan["Shared Read Blocks"]
    return total


@pytest.fixture
def topics(sections) -> list[Topic]:
    """One that every second story is about, and one that a few are about, all of them old."""
    rows = [Topic.objects.create(name=name) for name in ("Sering", "Jarang")]
    with connection.cursor() as cursor:
        cursor.execute(LINK, [rows[0].pk, 2, COUNT])
        cursor.execute(LINK, [rows[1].pk, 50, 1000])
        cursor.execute("ANALYZE stories_storytopic")
    return rows


def test_every_list_is_read_from_an_index(sections, topics):
    rare = section("jarang")
    old, middle = (
        Story.objects.filter(section=sections[0]).order_by("first_published_at")[at]
        for at in (100, COUNT // 16)
    )
    day = datetime(2020, 6, 1, 5, tzinfo=UTC)
    work = {
        "front": lambda: list(queries.newest(12)),
        "all lists of a front": lambda: choose(
            {
                (List.NEWEST, 0): 40,
                (List.OPINION, 0): 60,
                (List.VIDEO, 0): 60,
                (List.TOPIC, 1): 60,
                **{(List.SECTION, row.pk): 60 for row in (*sections, rare)},
            },
            {old.pk, middle.pk},
        ),
        "section": lambda: queries.newest_of(sections[3], 24),
        "section without stories": lambda: queries.newest_of(rare, 24),
        "read next, old": lambda: queries.before(old),
        "read next, middle": lambda: queries.before(middle),
        "pages that offer it, old": lambda: queries.addresses_after(old),
        "pages that offer it, middle": lambda: queries.addresses_after(middle),
        "story": lambda: queries.at_address(middle.address),
        "day": lambda: archive.stories_of(date(2020, 6, 1)),
        "day beside": lambda: archive.day_after(day_of(day)),
        "days of a month": lambda: archive.days_of_month(date(2020, 6, 1)),
        "newest days": lambda: archive.newest_days(14),
        "months": archive.months,
    }
    for topic in topics:
        gathering = gatherings.of_topic(topic)
        its = {"newest": partial(gathering.newest, 24), "months": gathering.months}
        its["month"] = partial(gathering.of_month, date(2020, 6, 1), 300)
        work |= {f"{topic.name}: {name}": act for name, act in its.items()}
    work["topics that are written about"] = partial(gatherings.current_topics, 120)

    looked_at = {name: blocks_of(act) for name, act in work.items()}
    print(looked_at)
    assert {name: blocks for name, blocks in looked_at.items() if blocks > MOST_BLOCKS} == {}
