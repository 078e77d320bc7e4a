"""Where a story stands, as the desk's lists say it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField, Exists, OuterRef, Q, QuerySet
from django.db.models.functions import Cast
from django.utils.translation import gettext_lazy as _
from wagtail.models import Revision, WorkflowState

from redaksi.stories.models import Story

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise


class Status(StrEnum):
    """Where a story stands. The first that fits is the one that is shown."""

    WITHDRAWN = "withdrawn"
    SCHEDULED = "scheduled"
    REVIEW = "review"
    CHANGED = "changed"
    LIVE = "live"
    EXPIRED = "expired"
    DRAFT = "draft"

    @property
    def label(self) -> "StrOrPromise":
        return LABELS[self]


LABELS: "dict[Status, StrOrPromise]" = {
    Status.DRAFT: _("draft"),
    Status.REVIEW: _("waits for an editor"),
    Status.SCHEDULED: _("scheduled"),
    Status.LIVE: _("published"),
    Status.CHANGED: _("published, with unpublished changes"),
    Status.WITHDRAWN: _("withdrawn"),
    Status.EXPIRED: _("expired"),
}


@dataclass(frozen=True, slots=True)
class Standing:
    """A story's status; at: when it goes live, for a scheduled one."""

    status: Status
    at: datetime | None = None


def standings(stories: Iterable[Story]) -> dict[int, Standing]:
    """The standing of each story, by primary key: two queries, however many stories."""
    rows = list(stories)
    pks = [str(row.pk) for row in rows]
    base = ContentType.objects.get_for_model(Story)
    scheduled = {
        int(pk): at
        for pk, at in Revision.objects.filter(
            base_content_type=base, object_id__in=pks, approved_go_live_at__isnull=False
        ).values_list("object_id", "approved_go_live_at")
    }
    in_review = {
        int(pk)
        for pk in WorkflowState.objects.filter(
            base_content_type=base,
            object_id__in=pks,
            status=WorkflowState.STATUS_IN_PROGRESS,
        ).values_list("object_id", flat=True)
    }
    return {row.pk: _standing(row, scheduled.get(row.pk), row.pk in in_review) for row in rows}


def _standing(story: Story, at: datetime | None, in_review: bool) -> Standing:
    if story.withdrawn_at:
        return Standing(Status.WITHDRAWN)
    if at:
        return Standing(Status.SCHEDULED, at)
    if in_review:
        return Standing(Status.REVIEW)
    if story.live:
        return Standing(Status.CHANGED if story.has_unpublished_changes else Status.LIVE)
    return Standing(Status.EXPIRED if story.expired else Status.DRAFT)


def with_status(stories: QuerySet[Story], status: Status) -> QuerySet[Story]:
    """The stories of one status; what `standings` would say of each."""
    wanted = _CONDITIONS[status]
    if status is Status.WITHDRAWN:
        return stories.filter(wanted)
    stories = stories.filter(withdrawn_at__isnull=True)
    if status is Status.SCHEDULED:
        return stories.filter(_scheduled())
    stories = stories.exclude(_scheduled())
    if status is Status.REVIEW:
        return stories.filter(_in_review())
    return stories.filter(wanted).exclude(_in_review())


_CONDITIONS = {
    Status.WITHDRAWN: Q(withdrawn_at__isnull=False),
    Status.SCHEDULED: Q(),
    Status.REVIEW: Q(),
    Status.LIVE: Q(live=True, has_unpublished_changes=False),
    Status.CHANGED: Q(live=True, has_unpublished_changes=True),
    Status.EXPIRED: Q(live=False, expired=True),
    Status.DRAFT: Q(live=False, expired=False),
}


def _of_story() -> dict[str, object]:
    """Revisions and workflow states name their object by its key as text."""
    return {
        "base_content_type": ContentType.objects.get_for_model(Story),
        "object_id": Cast(OuterRef("pk"), CharField()),
    }


def _scheduled() -> Exists:
    return Exists(Revision.objects.filter(**_of_story(), approved_go_live_at__isnull=False))


def _in_review() -> Exists:
    return Exists(
        WorkflowState.objects.filter(**_of_story(), status=WorkflowState.STATUS_IN_PROGRESS)
    )
