"""Which older stories a story's page offers to read next: chosen when it is published, and kept.

By topics first, then by the words of the headline; in both only what is older, so that a new story changes
no page that is printed. A page shows what was chosen, and prints the same again.
"""

from collections.abc import Iterable
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from django.db import connection

from redaksi.stories.models.search import MOST_OFFERED, Related, SearchDocument
from redaksi.stories.search import spelling
from redaksi.stories.search.document import Source, headline_mark
from redaksi.stories.search.finding import hits
from redaksi.stories.search.words import is_small, stems, tokens

if TYPE_CHECKING:
    from datetime import datetime

    from redaksi.stories.models import Story

MOST = 4  # stories that a page offers
A_TOPIC = 40  # newest stories of each topic that are looked at
BY_WORDS = 60  # stories with words of the headline that are looked at
RAREST = 6  # words of the headline that count
MOST_TOPICS = 8
LEAST_SHARED = 2  # words that a headline has in common with another
FURTHEST = 2  # stretches of time that are searched: two months
SPARE = 4  # candidates for each place, since some are offered by enough pages already
RANK = """
SELECT story_id, ts_rank('{{0.1,0.2,0.4,1}}', words, %(words)s::tsquery) FROM {table}
WHERE story_id = ANY(%(pks)s)
"""


class Candidate(NamedTuple):
    """shared: topics in common; rank: of the words; both the more the better."""

    shared: int
    rank: float
    pk: int


def relate(story: "Story", source: Source) -> None:
    """Choose the related stories of a story anew."""
    topics = [link.topic_id for link in story.story_topics.all()][:MOST_TOPICS]
    words = _rarest(source.headline)
    shared = _with_topics(topics, source.published)
    found = set(shared) | _with_words(words, source.published)
    near = {story.pk, *_just_before(story)}
    ranks = _ranks(found - near, words)
    ranked = sorted(
        (Candidate(shared.get(pk, 0), rank, pk) for pk, rank in ranks.items()), reverse=True
    )
    _write(story.pk, [candidate.pk for candidate in ranked[: MOST * SPARE]])


def _rarest(headline: str) -> list[str]:
    """The words of a headline that stand in the fewest stories."""
    words = [token.word for token in tokens(headline) if not is_small(token.word)]
    known = spelling.levels(words)
    return sorted(dict.fromkeys(words), key=lambda word: known.get(word, 0))[:RAREST]


def _with_topics(topics: list[int], before: "datetime") -> dict[int, int]:
    """Older stories with one of the topics, and how many they share; a few steps of an index a topic."""
    from redaksi.stories.models import StoryTopic

    shared: dict[int, int] = {}
    if not topics:
        return shared
    parts = [
        StoryTopic.objects.filter(topic_id=topic, listed_at__lt=before)
        .order_by("-listed_at", "-story_id")
        .values_list("story_id", flat=True)[:A_TOPIC]
        for topic in topics
    ]
    for pk in parts[0].union(*parts[1:], all=True) if len(parts) > 1 else parts[0]:
        shared[pk] = shared.get(pk, 0) + 1
    return shared


def _with_words(words: list[str], before: "datetime") -> set[int]:
    """Older stories whose headline has at least two of the words."""
    pairs = combinations([_any(map(headline_mark, stems(word))) for word in words], LEAST_SHARED)
    query = " | ".join(f"({one} & {other})" for one, other in pairs)
    return {hit.pk for hit in hits(query, before, BY_WORDS, furthest=FURTHEST)} if query else set()


def _any(lexemes: Iterable[str]) -> str:
    return "(" + " | ".join(f"'{lexeme}'" for lexeme in lexemes) + ")"


def _just_before(story: "Story") -> list[int]:
    """Those that the page offers anyway."""
    from redaksi.stories import queries

    return [pk for _, pk in queries.pairs_before([story.pk])]


def _ranks(pks: set[int], words: list[str]) -> dict[int, float]:
    """How well the words of the headline describe the stories."""
    query = " | ".join(_any(stems(word)) for word in words)
    if not pks:
        return {}
    if not query:
        return dict.fromkeys(pks, 0.0)
    table = connection.ops.quote_name(SearchDocument._meta.db_table)
    with connection.cursor() as cursor:
        cursor.execute(RANK.format(table=table), {"words": query, "pks": sorted(pks)})
        return dict(cursor.fetchall())


def _write(pk: int, candidates: list[int]) -> None:
    """Keep the best that may still be offered. Which slots are free is decided by the database."""
    Related.objects.filter(story_id=pk).delete()
    taken: dict[int, set[int]] = {other: set() for other in candidates}
    for other, slot in Related.objects.filter(other_id__in=candidates).values_list(
        "other_id", "slot"
    ):
        taken[other].add(slot)
    free = {
        other: min(set(range(MOST_OFFERED)) - slots)
        for other, slots in taken.items()
        if len(slots) < MOST_OFFERED
    }
    chosen = [other for other in candidates if other in free][:MOST]
    rows = [
        Related(story_id=pk, other_id=other, place=place, slot=free[other])
        for place, other in enumerate(chosen)
    ]
    # In one order everywhere, or two publications could wait for each other. A slot that another took
    # meanwhile is not taken from it: this page then offers one story less.
    Related.objects.bulk_create(sorted(rows, key=lambda row: row.other_id), ignore_conflicts=True)
