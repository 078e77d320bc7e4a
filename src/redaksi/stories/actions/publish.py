"""Publish, update and schedule."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Revision

from redaksi.audience.models import User
from redaksi.press.errors import DATABASE_GONE
from redaksi.stories.errors import IncompleteStory, WithdrawnStory
from redaksi.stories.models import Story

logger = logging.getLogger(__name__)


@transaction.atomic
def publish(story: Story, *, by: User | None, at: datetime | None = None) -> Story:
    """Publish the latest draft of `story` and return it as it is now.

    at: when it was first published, for stories that come from elsewhere; now, when left out.
    Raises IncompleteStory, WithdrawnStory.
    """
    draft = ready_to_publish(story)
    if at is not None:
        Story.objects.filter(pk=story.pk).update(first_published_at=at)
        draft.first_published_at = at
    draft.go_live_at = None
    revision = draft.save_revision(user=by, changed=False)
    revision.publish(user=by, skip_permission_checks=True)
    if at is not None:
        Story.objects.filter(pk=story.pk).update(last_published_at=at)
    return Story.objects.get(pk=story.pk)


@transaction.atomic
def update(story: Story, *, by: User | None, **values: Any) -> Story:
    """Change fields of `story` and publish it at once; readers see when it was updated.

    Raises IncompleteStory, WithdrawnStory.
    """
    draft = _latest(story)
    for name, value in values.items():
        setattr(draft, name, value)
    draft.full_clean(exclude=["latest_revision", "live_revision"])
    draft.save_revision(user=by)
    return publish(draft, by=by)


@transaction.atomic
def schedule(story: Story, *, at: datetime, by: User | None) -> Revision:
    """Let the latest draft be published at `at`. Raises IncompleteStory, WithdrawnStory, ValueError."""
    if at <= timezone.now():
        raise ValueError(f"{at} is not in the future")
    draft = ready_to_publish(story)
    draft.go_live_at = at
    revision: Revision = draft.save_revision(user=by)
    revision.publish(user=by, skip_permission_checks=True)
    return revision


@dataclass(frozen=True, slots=True)
class Due:
    """What the clock did, and when it is to look again (None: nothing is scheduled)."""

    published: int
    expired: int
    next_at: datetime | None


def publish_due(now: datetime | None = None) -> Due:
    """Publish what was scheduled until now, take off what expires; each is its own transaction."""
    moment = now or timezone.now()
    scheduled = Revision.objects.filter(approved_go_live_at__isnull=False).order_by(
        "approved_go_live_at"
    )
    published = sum(
        _tried(_publish_scheduled, pk) for pk in _pks(scheduled, "approved_go_live_at", moment)
    )
    expiring = Story.objects.filter(live=True, expire_at__isnull=False).order_by("expire_at")
    expired = sum(_tried(_expire, pk) for pk in _pks(expiring, "expire_at", moment))
    following = [
        scheduled.values_list("approved_go_live_at", flat=True).first(),
        expiring.values_list("expire_at", flat=True).first(),
    ]
    known = [time for time in following if time is not None]
    return Due(published, expired, min(known) if known else None)


def _pks(rows: Any, field: str, moment: datetime) -> list[int]:
    return list(rows.filter(**{f"{field}__lte": moment}).values_list("pk", flat=True))


def _tried(act: Callable[[int], bool], pk: int) -> bool:
    """Do one due thing; one that cannot be done must not hold up the others."""
    try:
        return act(pk)
    except DATABASE_GONE:
        raise
    except Exception:
        logger.exception("clock.failed action=%s pk=%d", act.__name__, pk)
        return False


@transaction.atomic
def _publish_scheduled(pk: int) -> bool:
    revision = (
        Revision.objects.select_for_update(skip_locked=True)
        .filter(pk=pk, approved_go_live_at__isnull=False)
        .first()
    )
    if revision is None:
        return False  # another worker has it
    revision.publish(log_action="wagtail.publish.scheduled", skip_permission_checks=True)
    return True


@transaction.atomic
def _expire(pk: int) -> bool:
    story = Story.objects.select_for_update(skip_locked=True).filter(pk=pk, live=True).first()
    if story is None:
        return False
    story.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")
    return True


def ready_to_publish(story: Story) -> Story:
    """The latest draft, if it may be published. Raises IncompleteStory, WithdrawnStory."""
    draft = _latest(story)
    if draft.withdrawn_at:
        raise WithdrawnStory(_("This story was withdrawn. Restore it before you publish it again."))
    missing = [
        str(Story._meta.get_field(name).verbose_name)
        for name in ("headline", "body")
        if not getattr(draft, name)
    ]
    if missing:
        raise IncompleteStory(
            _("This story cannot be published yet. Missing: %(fields)s.")
            % {"fields": ", ".join(missing)}
        )
    return draft


def _latest(story: Story) -> Story:
    """The latest draft as the database has it; the caller's own object is left alone."""
    draft: Story = Story.objects.get(pk=story.pk).get_latest_revision_as_object()
    return draft
