"""Keeping what search knows in step with the stories, in the transaction of each change."""

from typing import TYPE_CHECKING

from django.db import connection

from redaksi.stories.search.document import Source, text_of, vector_of
from redaksi.stories.search.words import VERSION, tokens

if TYPE_CHECKING:
    from redaksi.stories.models import Story

WRITE = """
INSERT INTO {table} (story_id, published, words, made_by) VALUES (%s, %s, %s::tsvector, %s)
ON CONFLICT (story_id) DO UPDATE
SET published = excluded.published, words = excluded.words, made_by = excluded.made_by
"""


def keep(story: "Story") -> None:
    """Let search find `story` if readers may see it, and forget it if not. It is saved already."""
    from redaksi.stories.models import SearchDocument
    from redaksi.stories.search import relating, spelling

    if not story.listed_at:
        if story.address:
            SearchDocument.objects.filter(pk=story.pk).delete()
        return
    source = source_of(story)
    table = connection.ops.quote_name(SearchDocument._meta.db_table)
    with connection.cursor() as cursor:
        values = [story.pk, source.published, vector_of(source), VERSION]
        cursor.execute(WRITE.format(table=table), values)
    spelling.learn(words_of(source))
    relating.relate(story, source)


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
        published=story.first_published_at,
    )


def words_of(source: Source) -> set[str]:
    """All words of a story, for the vocabulary."""
    parts = (source.headline, source.standfirst, *source.names, text_of(source.body))
    return {token.word for part in parts for token in tokens(part)}
