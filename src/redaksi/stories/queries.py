"""The doors to stories. Public pages use only what begins at `published()`."""

import hashlib
from collections.abc import Callable, Collection, Iterator

from django.db import connection
from django.db.models import Prefetch, Q, QuerySet
from django.db.models.functions import MD5

from redaksi.press.sharing import round_addresses, shared
from redaksi.stories.listing import Listed, listed
from redaksi.stories.models import (
    Byline,
    FormerAddress,
    Mention,
    Related,
    Section,
    Story,
    StoryTopic,
)
from redaksi.stories.parts import further_pages, part_of, sheets_of

# Of a story that is only linked to.
UNREAD_OF_OTHERS = tuple(
    f"{link}__{name}" for link in ("verifies", "verified_by") for name in ("body", "source_text")
)
RELATED = 4  # stories that a story's page offers to read next
BEFORE = """
SELECT story.id, earlier.id FROM {table} story CROSS JOIN LATERAL (
    SELECT id, first_published_at FROM {table} other
    WHERE other.live AND other.withdrawn_at IS NULL AND other.section_id = story.section_id
    AND (other.first_published_at, other.id) < (story.first_published_at, story.id)
    ORDER BY other.first_published_at DESC, other.id DESC LIMIT %(most)s
) earlier
WHERE story.id = ANY(%(pks)s) ORDER BY story.id, earlier.first_published_at DESC, earlier.id DESC
"""


def published() -> QuerySet[Story]:
    """Stories that readers may see, the newest first."""
    return (
        Story.objects.filter(live=True, withdrawn_at__isnull=True)
        .select_related("section", "agency", "lead_photo__agency")
        .order_by("-first_published_at", "-id")
    )


def newest(count: int) -> list[Listed]:
    """The newest published stories."""
    return listed(published()[:count])


def newest_of(section: Section, count: int) -> list[Listed]:
    """The newest published stories of one section."""
    return listed(published().filter(section=section)[:count])


def listed_by_pk(pks: Collection[int]) -> dict[int, Listed]:
    """Those of these stories that readers may see, by their numbers."""
    found = listed(published().filter(pk__in=pks).order_by()) if pks else []
    return {story.pk: story for story in found}


def before(story: Story) -> list[Listed]:
    """The stories of its section just before this one: what its page offers to read next.

    Not simply the newest: then one new story would order every page of its section anew.
    """
    return _offered(story, "stories.before", pairs_before)


def related(story: Story) -> tuple[tuple[int, ...], list[Listed]]:
    """What was chosen for its page, the best first, see `stories.search.relating`: the numbers of all that
    were chosen, and those of them that readers may see."""
    if story.address in round_addresses():
        pks = shared("stories.chosen", lambda: _chosen(_related_of_round()))
        every = shared("stories.related", lambda: _grouped(_related_of_round()))
        return pks.get(story.pk, ()), every.get(story.pk, [])
    pairs = pairs_related([story.pk])
    return tuple(pk for _, pk in pairs), _grouped(pairs).get(story.pk, [])


def _related_of_round() -> list[tuple[int, int]]:
    """What was chosen for each story of the round; read once."""
    return shared("stories.pairs", lambda: pairs_related([row.pk for row in _live_of_round()]))


def _chosen(pairs: list[tuple[int, int]]) -> dict[int, tuple[int, ...]]:
    chosen: dict[int, tuple[int, ...]] = {}
    for of, pk in pairs:
        chosen[of] = (*chosen.get(of, ()), pk)
    return chosen


def _offered(
    story: Story, name: str, pairs: Callable[[list[int]], list[tuple[int, int]]]
) -> list[Listed]:
    if story.address in round_addresses():
        every = shared(name, lambda: _grouped(pairs([row.pk for row in _live_of_round()])))
        return every.get(story.pk, [])
    return _grouped(pairs([story.pk])).get(story.pk, [])


def _live_of_round() -> list[Story]:
    return [story for story in _of_round().values() if story.live]


def pairs_before(pks: list[int]) -> list[tuple[int, int]]:
    """By story those before it: the index is entered at each story's place, so its age costs nothing."""
    with connection.cursor() as cursor:
        cursor.execute(
            BEFORE.format(table=connection.ops.quote_name(Story._meta.db_table)),
            {"pks": pks, "most": RELATED},
        )
        return cursor.fetchall()


def pairs_related(pks: list[int]) -> list[tuple[int, int]]:
    """By story those that were chosen for it, also those that readers cannot see just now."""
    rows = Related.objects.filter(story_id__in=pks).order_by("story_id", "place")
    return list(rows.values_list("story_id", "other_id"))


def _grouped(pairs: list[tuple[int, int]]) -> dict[int, list[Listed]]:
    found = listed_by_pk({pk for _, pk in pairs})
    grouped: dict[int, list[Listed]] = {}
    for of, pk in pairs:
        if pk in found:
            grouped.setdefault(of, []).append(found[pk])
    return grouped


def addresses_after(story: Story) -> list[str]:
    """Addresses of the stories that have this one among those before them, or would have.

    Of each the first page goes before the others: all of them offer the same.
    """
    if story.first_published_at is None:
        return []
    later = Q(first_published_at__gt=story.first_published_at) | Q(
        first_published_at=story.first_published_at, pk__gt=story.pk
    )
    # The first condition says where the index is entered; alone, `later` would walk it from its end.
    stories = published().filter(
        later, first_published_at__gte=story.first_published_at, section_id=story.section_id
    )
    rows = stories.order_by("first_published_at", "id").values_list("address", "page_count")
    found = list(rows[:RELATED])
    others = (page for address, count in found for page in further_pages(address or "", count))
    return [address or "" for address, _ in found] + list(others)


def at_address(address: str) -> Story | None:
    """The story whose permanent address this is: published, withdrawn or expired; else None.

    Look at `live` and `withdrawn_at` before showing anything of it.
    """
    if address in _with_whole_stories(round_addresses()):
        return _of_round().get(address)
    return _at_addresses((address,)).get(address)


def ever_public(pks: Collection[int]) -> QuerySet[Story]:
    """Those of these stories that readers have, or once had, in the order of their numbers.

    Look at `live` and `withdrawn_at` before showing anything of one.
    """
    return (
        Story.objects.filter(pk__in=pks, address__isnull=False)
        .select_related("section", "agency", "lead_photo__agency")
        .order_by("pk")
    )


def round_stories() -> dict[str, Story]:
    """By address the stories whose pages are rendered together; none outside of a round."""
    return _of_round() if round_addresses() else {}


def _of_round() -> dict[str, Story]:
    return shared("stories.round", lambda: _at_addresses(_with_whole_stories(round_addresses())))


def _with_whole_stories(addresses: tuple[str, ...]) -> tuple[str, ...]:
    """These addresses, and for those of a story's parts the story's own: it is read with them."""
    owners = (found[0] for found in map(part_of, addresses) if found)
    return tuple(dict.fromkeys((*addresses, *owners)))


def _at_addresses(addresses: tuple[str, ...]) -> dict[str, Story]:
    stories = (
        Story.objects.filter(address__in=addresses)
        .select_related("section", "agency", "lead_photo__agency", "verifies", "verified_by")
        .defer("source_text", *UNREAD_OF_OTHERS)
        .prefetch_related(Prefetch("mentions", Mention.objects.select_related("person")))
    )
    return {story.address: story for story in with_links(stories) if story.address}


def with_links(stories: QuerySet[Story]) -> QuerySet[Story]:
    """These stories with their corrections, photo's sizes, makers and topics: one more query for each."""
    return stories.prefetch_related(
        "corrections",
        "lead_photo__renditions",
        Prefetch("bylines", Byline.objects.select_related("person")),
        Prefetch("story_topics", StoryTopic.objects.select_related("topic")),
    )


def moved_from(address: str) -> Story | None:
    """The story that once stood at `address`, or None."""
    former = FormerAddress.objects.select_related("story").filter(address=address).first()
    return former.story if former else None


def with_source(text: str) -> QuerySet[Story]:
    """Stories that were made from exactly this text, the oldest first. For the desk."""
    digest = hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()
    return (
        Story.objects.alias(source_digest=MD5("source_text"))
        .filter(source_digest=digest)
        .exclude(source_text="")
        .order_by("pk")
    )


def numbers_ever_public() -> Iterator[int]:
    """Numbers of all stories that were ever public, the newest first."""
    yield from (
        Story.objects.filter(address__isnull=False)
        .order_by("-first_published_at", "-id")
        .values_list("pk", flat=True)
        .iterator(chunk_size=2000)
    )


def printed_addresses() -> Iterator[str]:
    """Addresses of all stories that were ever public and of their parts, the newest first, and their
    former ones."""
    of_stories = Story.objects.filter(address__isnull=False).order_by("-first_published_at", "-id")
    former = FormerAddress.objects.values_list("address", "story__page_count", "story__coverage")
    for rows in (of_stories.values_list("address", "page_count", "coverage"), former):
        for address, page_count, coverage in rows.iterator(chunk_size=2000):
            yield str(address)
            yield from sheets_of(str(address), page_count, coverage)
