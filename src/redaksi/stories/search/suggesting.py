"""What a reader who is typing may want to search for."""

from redaksi.stories.models import Topic
from redaksi.stories.search import spelling
from redaksi.stories.search.typed import visible
from redaksi.stories.search.words import folded

MOST = 8
MOST_TOPICS = 3
SHORTEST = 2
LONGEST = 80


def suggestions(typed: str) -> list[str]:
    """Topics that begin so, then what was typed with its last word completed; two queries at most."""
    said = visible(typed[: 2 * LONGEST])[:LONGEST]
    before, _, last = said.rpartition(" ")
    start = folded(last)
    if len(start) < SHORTEST or not start.isalnum():
        return []
    topics = Topic.objects.filter(name__istartswith=said).order_by("name")
    found = list(topics.values_list("name", flat=True)[:MOST_TOPICS])
    words = spelling.completions(start, MOST)
    found += [f"{before} {word}".strip() for word in words]
    there = {name.casefold(): name for name in reversed(found)}
    return list(reversed(there.values()))[:MOST]
