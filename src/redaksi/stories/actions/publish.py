"""Publish, and update what is published."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from redaksi.audience.models import User
from redaksi.lib.newsroom_time import day_of
from redaksi.press import orders
from redaksi.press.models import Urgency
from redaksi.stories import keys
from redaksi.stories.blocks import has_text
from redaksi.stories.errors import IncompleteStory, WithdrawnStory
from redaksi.stories.models import Story


@transaction.atomic
def publish(story: Story, *, by: User | None, at: datetime | None = None) -> Story:
    """Publish the latest draft of `story` and return it as it is now.

    at: when it was first published, for stories that come from elsewhere; now, when left out. Before its
    embargo ends it is scheduled for that time: what is returned is then not live.
    Raises IncompleteStory, WithdrawnStory.
    """
    draft = ready_to_publish(story)
    if at is not None:
        _move(story.pk, at)
        draft.first_published_at = at
    draft.go_live_at = None
    revision = draft.save_revision(user=by, changed=False)
    revision.publish(user=by, skip_permission_checks=True)
    if at is not None:
        Story.objects.filter(pk=story.pk).update(last_published_at=at)
    return Story.objects.get(pk=story.pk)


def _move(pk: int, at: datetime) -> None:
    """Give a story another time of first publication, also where an embargo keeps its new text back."""
    # Held before others are looked at, so that nobody moves it and none waits for another in a ring.
    row = Story.objects.select_for_update(no_key=True).get(pk=pk)
    if row.first_published_at and row.address:
        # The day and the months that it leaves do not know its key.
        left = keys.placed_wish(row, row.first_published_at)
        orders.place(left.keys, addresses=left.addresses)
        month = keys.whole_month(day_of(row.first_published_at))
        orders.place((month, keys.MONTHS), urgency=Urgency.ARCHIVE)
    row.first_published_at = at
    row.save()


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


def ready_to_publish(story: Story) -> Story:
    """The latest draft, if it may be published. Raises IncompleteStory, WithdrawnStory."""
    draft = _latest(story)
    if draft.withdrawn_at:
        raise WithdrawnStory(_("This story was withdrawn. Restore it before you publish it again."))
    there = {"headline": bool(draft.headline.strip()), "body": has_text(draft.body)}
    missing = [
        str(Story._meta.get_field(name).verbose_name)
        for name, is_there in there.items()
        if not is_there
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
