"""Which stories may stand on a front: the newest of many lists at once, as numbers only.

One statement, whose every part reads the beginning of an index: as quick with a million stories as with a
thousand. What stands where is decided from the numbers, and only what is shown is read whole.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from django.db import connection

from redaksi.stories.models import Byline, Story, StoryTopic


class List(StrEnum):
    """A list of published stories, the newest first."""

    NEWEST = "newest"
    SECTION = "section"  # of one section
    TOPIC = "topic"  # of one topic
    OPINION = "opinion"
    VIDEO = "video"  # whose text begins with an embed


Source = tuple[List, int]  # a list and the number of its section or topic; 0 where it has none

# The conditions are those of the indexes: `story_newest_opinion`, `story_newest_video`.
_WHOLE = """
(SELECT '<list>' AS of, 0::bigint AS place, id, first_published_at AS at FROM <story>
WHERE live AND withdrawn_at IS NULL <narrowed>
ORDER BY first_published_at DESC, id DESC LIMIT %(most_<list>)s)
"""
_NARROWED = {
    List.NEWEST: "",
    List.OPINION: "AND kind = 'opinion'",
    List.VIDEO: """AND body #> '{0,type}' = '"embed"'::jsonb""",
}
_SECTIONS = """
SELECT 'section', wish.place, found.id, found.at
FROM unnest(%(sections)s::bigint[], %(most_sections)s::int[]) AS wish(place, most) CROSS JOIN LATERAL (
    SELECT id, first_published_at AS at FROM <story>
    WHERE live AND withdrawn_at IS NULL AND section_id = wish.place
    ORDER BY first_published_at DESC, id DESC LIMIT wish.most
) found
"""
_TOPICS = """
SELECT 'topic', wish.place, found.id, found.at
FROM unnest(%(topics)s::bigint[], %(most_topics)s::int[]) AS wish(place, most) CROSS JOIN LATERAL (
    SELECT story_id AS id, listed_at AS at FROM <topic>
    WHERE topic_id = wish.place AND listed_at IS NOT NULL
    ORDER BY listed_at DESC, story_id DESC LIMIT wish.most
) found
"""
_GIVEN = """
SELECT 'given', 0, id, first_published_at FROM <story>
WHERE id = ANY(%(given)s) AND live AND withdrawn_at IS NULL
"""


@dataclass(frozen=True, slots=True)
class Choice:
    """Numbers of published stories. lists: the newest first; given: those that readers may see."""

    lists: dict[Source, list[int]] = field(default_factory=dict)
    given: frozenset[int] = frozenset()


def choose(most: dict[Source, int], given: Collection[int]) -> Choice:
    """The newest of each source, at most so many; and which of the given readers may see. One query."""
    parts, values = _statement(most, given)
    if not parts:
        return Choice()
    with connection.cursor() as cursor:
        cursor.execute(_named(" UNION ALL ".join(parts)), values)
        rows = cursor.fetchall()
    found: dict[tuple[str, int], list[tuple[Any, int]]] = {}
    for of, place, pk, at in rows:
        found.setdefault((of, place), []).append((at, pk))
    seen = frozenset(pk for _, pk in found.pop(("given", 0), ()))
    lists = {
        (List(of), place): [pk for _, pk in sorted(members, reverse=True)]
        for (of, place), members in found.items()
    }
    return Choice(lists, seen)


def writers_of(stories: Collection[int]) -> dict[int, list[tuple[int, str]]]:
    """Number and name of those who wrote each of these stories, in their order; one query."""
    rows = (
        Byline.objects.filter(
            story_id__in=stories, role__in=(Byline.Role.REPORTER, Byline.Role.CONTRIBUTOR)
        )
        .order_by("story_id", "sort_order", "pk")
        .values_list("story_id", "person_id", "person__name")
    )
    named: dict[int, list[tuple[int, str]]] = {}
    for story, person, name in rows:
        named.setdefault(story, []).append((person, name))
    return named


def _statement(most: dict[Source, int], given: Collection[int]) -> tuple[list[str], dict[str, Any]]:
    parts: list[str] = []
    values: dict[str, Any] = {}
    for of, narrowed in _NARROWED.items():
        if (of, 0) in most:
            parts.append(_WHOLE.replace("<list>", of).replace("<narrowed>", narrowed))
            values[f"most_{of}"] = most[of, 0]
    for of, part in ((List.SECTION, _SECTIONS), (List.TOPIC, _TOPICS)):
        places = _places(of, most)
        if places:
            parts.append(part)
            values[f"{of}s"] = places
            values[f"most_{of}s"] = [most[of, place] for place in places]
    if given:
        parts.append(_GIVEN)
        values["given"] = list(given)
    return parts, values


def _named(statement: str) -> str:
    """With the tables' names; braces are JSON's."""
    quote = connection.ops.quote_name
    return statement.replace("<story>", quote(Story._meta.db_table)).replace(
        "<topic>", quote(StoryTopic._meta.db_table)
    )


def _places(of: List, sources: Iterable[Source]) -> list[int]:
    return [place for kind, place in sources if kind is of]
