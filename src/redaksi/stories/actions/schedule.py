"""Schedule a story, and do what is due."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import connection, transaction
from django.utils import timezone
from wagtail.models import Page, Revision

from redaksi.audience.models import User
from redaksi.press.errors import DATABASE_GONE
from redaksi.stories.actions.publish import ready_to_publish
from redaksi.stories.models import Story

logger = logging.getLogger(__name__)

# When something is due next; each is the first entry of an index, and pages are few.
NEXT = """
SELECT least(
    (SELECT min(approved_go_live_at) FROM wagtailcore_revision WHERE approved_go_live_at IS NOT NULL),
    (SELECT min(expire_at) FROM stories_story WHERE live AND expire_at IS NOT NULL),
    (SELECT min(expire_at) FROM wagtailcore_page WHERE live AND expire_at IS NOT NULL)
)
"""
PAUSE = timedelta(minutes=1)  # before something that could not be done is tried again


@transaction.atomic
def schedule(story: Story, *, at: datetime, by: User | None) -> Revision:
    """Let the latest draft be published at `at`, or when its embargo ends if that is later.

    Raises IncompleteStory, WithdrawnStory, ValueError.
    """
    if at <= timezone.now():
        raise ValueError(f"{at} is not in the future")
    draft = ready_to_publish(story)
    draft.go_live_at = at
    revision: Revision = draft.save_revision(user=by)
    revision.publish(user=by, skip_permission_checks=True)
    return revision


@dataclass(frozen=True, slots=True)
class Due:
    """What the clock did, and when something is due next (None: nothing is scheduled)."""

    published: int
    expired: int
    next_at: datetime | None


class Clock:
    """Does what is scheduled when its time has come. One that fails waits a minute, and holds up none."""

    def __init__(self) -> None:
        self._failed: dict[tuple[str, int], datetime] = {}

    def tick(self) -> Due:
        """Publish what was scheduled until now, take off what expires; each in its own transaction.

        Stories and the pages of the tree alike.
        """
        now = timezone.now()
        # Asked twice a second for ever, beside the printers: one statement, and nothing else mostly.
        next_at = _next()
        if next_at is None or next_at > now:
            return Due(0, 0, next_at)
        scheduled = _due(Revision.objects, "approved_go_live_at", now)
        published = self._do(_publish_scheduled, scheduled, now)
        expired = self._do(_expire, _due(_live(Story), "expire_at", now), now)
        expired += self._do(_expire_page, _due(_live(Page), "expire_at", now), now)
        return Due(published, expired, _next())

    def _do(self, act: Callable[[int, datetime], bool], pks: list[int], now: datetime) -> int:
        done = 0
        for pk in pks:
            waits = self._failed.get((act.__name__, pk), now) - now
            # A clock that was put back must not make it wait for longer than the pause.
            if timedelta() < waits <= PAUSE:
                continue
            try:
                done += act(pk, now)
            except DATABASE_GONE:
                raise
            except Exception:
                logger.exception("clock.failed action=%s pk=%d", act.__name__, pk)
                self._failed[act.__name__, pk] = now + PAUSE
            else:
                self._failed.pop((act.__name__, pk), None)
        return done


def _next() -> datetime | None:
    with connection.cursor() as cursor:
        cursor.execute(NEXT)
        row: tuple[datetime | None] = cursor.fetchone()
    return row[0]


def _live(kind: Any) -> Any:
    return kind.objects.filter(live=True)


def _due(rows: Any, field: str, now: datetime) -> list[int]:
    """Numbers of those whose time has come, the longest due first."""
    due = rows.filter(**{f"{field}__lte": now}).order_by(field)
    return list(due.values_list("pk", flat=True))


def _expiring(kind: Any, pk: int, now: datetime) -> Any:
    """The row, locked; None where another worker has it, or an editor has changed the time."""
    rows = _live(kind).select_for_update(skip_locked=True, no_key=True)
    return rows.filter(pk=pk, expire_at__lte=now).first()


@transaction.atomic
def _publish_scheduled(pk: int, now: datetime) -> bool:
    revision = (
        Revision.objects.select_for_update(skip_locked=True)
        .filter(pk=pk, approved_go_live_at__lte=now)
        .first()
    )
    if revision is None:
        return False  # another worker has it, or an editor has changed the time
    revision.publish(log_action="wagtail.publish.scheduled", skip_permission_checks=True)
    return True


@transaction.atomic
def _expire(pk: int, now: datetime) -> bool:
    story = _expiring(Story, pk, now)
    if story is None:
        return False
    story.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")
    return True


@transaction.atomic
def _expire_page(pk: int, now: datetime) -> bool:
    page = _expiring(Page, pk, now)
    if page is None:
        return False
    page.specific.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")
    return True
