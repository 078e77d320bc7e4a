"""What the desk asks of the other rooms. Every answer is bounded."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.contrib.postgres.search import SearchQuery, SearchVector
from django.db.models import F, Func, Q, QuerySet, TextField, Value
from wagtail.models import ReferenceIndex, Revision, TaskState

from redaksi.comments import queries as comments
from redaksi.stories import queries as stories
from redaksi.stories.models import Photo, Story

MATCHES = 500
SHOWN = 8
COUNTED = 1000


def matching(words: str) -> list[int]:
    """Keys of the newest stories whose headline has `words`, at most MATCHES.

    The last of them may be the beginning of a word.
    """
    typed = SearchQuery(_Typed(Value(words)), search_type="raw", config="simple")
    found = Story.objects.alias(words=SearchVector("headline", config="simple"))
    return list(found.filter(words=typed).order_by("-pk").values_list("pk", flat=True)[:MATCHES])


class _Typed(Func):
    """Words of a search that is still being typed: all of them, the last one perhaps begun only.

    NULL, which nothing matches, where there are none.
    """

    template = "(nullif(plainto_tsquery('simple', %(expressions)s)::text, '') || ':*')"
    output_field = TextField()


def in_progress() -> "QuerySet[Story]":
    """Drafts, and published stories with changes that readers do not see yet; the latest first."""
    return (
        Story.objects.filter(Q(live=False) | Q(has_unpublished_changes=True))
        .filter(withdrawn_at__isnull=True, expired=False)
        .select_related("section", "latest_revision__user")
        .defer("body", "source_text", "latest_revision__content")
        .order_by(F("latest_revision").desc(nulls_last=True))
    )


def to_verify() -> "QuerySet[Story]":
    """What went out unverified and has no update yet, the oldest first: verification goes on."""
    return (
        Story.objects.filter(live=True, unverified=True, verified_by__isnull=True)
        .filter(withdrawn_at__isnull=True)
        .select_related("section")
        .defer("body", "source_text")
        .order_by("first_published_at")
    )


def submitted_to(user: Any) -> list[TaskState]:
    """What waits for `user` to approve it or send it back, the oldest first."""
    states = (
        TaskState.objects.reviewable_by(user)
        .select_related("revision__user", "workflow_state__requested_by")
        .defer("revision__content")
        .order_by("started_at")
    )
    return list(states[:SHOWN])


@dataclass(frozen=True, slots=True)
class Scheduled:
    """A story that will be published by itself."""

    story_pk: int
    headline: str
    at: datetime


def scheduled() -> tuple[Scheduled, ...]:
    """What goes live next, the soonest first."""
    rows = (
        Revision.objects.filter(
            base_content_type=ContentType.objects.get_for_model(Story),
            approved_go_live_at__isnull=False,
        )
        .order_by("approved_go_live_at")
        .values_list("object_id", "object_str", "approved_go_live_at")[:SHOWN]
    )
    return tuple(Scheduled(int(pk), headline, at) for pk, headline, at in rows)


@dataclass(frozen=True, slots=True)
class Held:
    """Comments that wait. count: at most COUNTED; oldest: when the first of them was sent."""

    count: int
    oldest: datetime | None


def held_comments() -> Held:
    """How many comments wait, and since when."""
    count = comments.held().order_by()[:COUNTED].count()
    oldest = comments.held().values_list("submitted_at", flat=True).first() if count else None
    return Held(count, oldest)


def latest_published() -> list[Story]:
    """The newest stories that readers see."""
    return list(stories.published().defer("body", "source_text")[:SHOWN])


def uses_of(photo: Photo) -> "QuerySet[Story]":
    """Stories with this photo: as readers have them, and as they are being worked on."""
    rows = ReferenceIndex.get_references_to(photo).filter(
        base_content_type=ContentType.objects.get_for_model(Story)
    )
    pks = [int(pk) for pk in rows.values_list("object_id", flat=True).distinct()]
    draft = "latest_revision__content__"
    drafted = Q(**{f"{draft}lead_photo": photo.pk}) | Q(
        **{f"{draft}body__regex": rf'"photo": {photo.pk}[,}}]'}
    )
    return Story.objects.filter(
        Q(pk__in=pks)
        | Q(lead_photo=photo)
        | ((Q(live=False) | Q(has_unpublished_changes=True)) & drafted)
    )
