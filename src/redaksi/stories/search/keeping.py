"""Keeping what search knows in step with the stories, in the transaction of each change."""

from typing import TYPE_CHECKING

from django.db import connection, transaction
from django.utils import timezone

from redaksi.stories.search.document import Source, text_of, vector_of
from redaksi.stories.search.words import VERSION, tokens

if TYPE_CHECKING:
    from collections.abc import Callable

    from redaksi.stories.models import Story

BATCH = 100
LINKS = ("bylines__person", "mentions__person", "story_topics__topic")
WRITE = """
INSERT INTO {table} (story_id, published, words, made_by) VALUES (%s, %s, %s::tsvector, %s)
ON CONFLICT (story_id) DO UPDATE
SET published = excluded.published, words = excluded.words, made_by = excluded.made_by
"""


def keep(story: "Story") -> None:
    """Let search find `story` if readers may see it, and forget it if not. It is saved already."""
    from redaksi.stories.models import SearchDocument
    from redaksi.stories.search import relating

    if story.listed_at:
        relating.relate(story, describe(story))
    elif story.address:
        SearchDocument.objects.filter(pk=story.pk).delete()


def describe(story: "Story") -> Source:
    """Write down what can be found of a published story; returns what it was made of."""
    from redaksi.stories.models import SearchDocument
    from redaksi.stories.search import spelling

    source = source_of(story)
    table = connection.ops.quote_name(SearchDocument._meta.db_table)
    with connection.cursor() as cursor:
        values = [story.pk, source.published, vector_of(source), VERSION]
        cursor.execute(WRITE.format(table=table), values)
    spelling.learn(words_of(source))
    return source


def describe_all(*, anew: bool, told: "Callable[[int], None] | None" = None) -> int:
    """Write down what can be found of all published stories, a hundred in a transaction; returns how many.

    anew: also those that were written down before. Without it, what is missing (a portal that was made
    before there was a search, rows that were copied in) and what an older version made.
    """
    from redaksi.stories.models import SearchDocument
    from redaksi.stories.queries import published

    last = done = 0
    while True:
        rows = published().filter(pk__gt=last).order_by("pk")[:BATCH]
        stories = list(rows.prefetch_related(*LINKS))
        if not stories:
            return done
        last = stories[-1].pk
        kept = SearchDocument.objects.filter(pk__in=[story.pk for story in stories])
        there = set() if anew else set(kept.filter(made_by=VERSION).values_list("pk", flat=True))
        with transaction.atomic():
            for story in stories:
                if story.pk not in there:
                    describe(story)
                    done += 1
        if told:
            told(done)


def source_of(story: "Story") -> Source:
    """What the story's document is made of; a published story."""
    people = {link.person.name for links in (story.bylines, story.mentions) for link in links.all()}
    topics = [link.topic.name for link in story.story_topics.all()]
    return Source(
        headline=story.headline,
        standfirst=story.standfirst,
        body=story.body.raw_data,
        names=(*topics, *sorted(people), story.section.name, story.dateline_place),
        section=story.section_id,
        kind=story.kind,
        published=story.first_published_at or timezone.now(),
    )


def words_of(source: Source) -> set[str]:
    """All words of a story, for the vocabulary."""
    parts = (source.headline, source.standfirst, *source.names, text_of(source.body))
    return {token.word for part in parts for token in tokens(part)}
