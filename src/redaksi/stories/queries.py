"""The doors to stories. Public pages use only what begins at `published()`."""

import hashlib
from collections.abc import Iterator

from django.db.models import Prefetch, Q, QuerySet
from django.db.models.functions import MD5

from redaksi.stories.models import Byline, FormerAddress, Section, Story, StoryTopic

RELATED = 4  # stories that a story's page offers to read next


def published() -> QuerySet[Story]:
    """Stories that readers may see, the newest first."""
    return (
        Story.objects.filter(live=True, withdrawn_at__isnull=True)
        .select_related("section", "agency", "lead_photo__agency")
        .order_by("-first_published_at", "-id")
    )


def for_cards(stories: QuerySet[Story]) -> QuerySet[Story]:
    """The same stories with just what a list shows of them: no text is fetched."""
    return stories.defer("body").prefetch_related("lead_photo__renditions")


def newest(count: int) -> list[Story]:
    """The newest published stories."""
    return list(for_cards(published())[:count])


def newest_of(section: Section, count: int) -> list[Story]:
    """The newest published stories of one section."""
    return list(for_cards(published().filter(section=section))[:count])


def before(story: Story) -> list[Story]:
    """The stories of its section just before this one: what its page offers to read next.

    Not simply the newest: then one new story would order every page of its section anew.
    """
    earlier = Q(first_published_at__lt=story.first_published_at) | Q(
        first_published_at=story.first_published_at, pk__lt=story.pk
    )
    return list(for_cards(published().filter(earlier, section_id=story.section_id))[:RELATED])


def addresses_after(story: Story) -> list[str]:
    """Addresses of the stories that have this one among those before them, or would have."""
    if story.first_published_at is None:
        return []
    later = Q(first_published_at__gt=story.first_published_at) | Q(
        first_published_at=story.first_published_at, pk__gt=story.pk
    )
    stories = published().filter(later, section_id=story.section_id)
    return list(
        stories.order_by("first_published_at", "id").values_list("address", flat=True)[:RELATED]
    )


def at_address(address: str) -> Story | None:
    """The story whose permanent address this is: published, withdrawn or expired; else None.

    Look at `live` and `withdrawn_at` before showing anything of it.
    """
    return (
        Story.objects.filter(address=address)
        .select_related("section", "agency", "lead_photo__agency")
        .prefetch_related(
            "corrections",
            "lead_photo__renditions",
            Prefetch("bylines", Byline.objects.select_related("person")),
            Prefetch("story_topics", StoryTopic.objects.select_related("topic")),
        )
        .first()
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


def printed_addresses() -> Iterator[str]:
    """Addresses of all stories that were ever public, the newest first, and their former ones."""
    yield from (
        Story.objects.filter(address__isnull=False)
        .order_by("-first_published_at", "-id")
        .values_list("address", flat=True)
        .iterator(chunk_size=2000)
    )
    yield from FormerAddress.objects.values_list("address", flat=True).iterator(chunk_size=2000)
