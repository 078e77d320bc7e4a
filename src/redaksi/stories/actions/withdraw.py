"""Withdraw a story, and restore it. The address stays in both cases."""

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log
from wagtail.models import ReferenceIndex

from redaksi.audience.models import User
from redaksi.stories.errors import NotPublished, StoryError
from redaksi.stories.models import LiveUpdate, Photo, Story
from redaksi.stories.models.story import WithdrawalGround
from redaksi.stories.photos_in_text import numbers_in


@transaction.atomic
def withdraw(story: Story, *, ground: WithdrawalGround, note: str, by: User | None) -> Story:
    """Take `story` off the portal; its address shows the notice with `note` from now on.

    ground: one of those that Pedoman Pemberitaan Media Siber, part 5, allows. note: the reason as
    readers will see it. Raises NotPublished, StoryError.
    """
    story = Story.objects.select_for_update(of=["self"], no_key=True).get(pk=story.pk)
    if not story.address or story.withdrawn_at:
        raise NotPublished(_("Only a story that readers can see can be withdrawn."))
    if not note.strip():
        raise StoryError(_("Readers must be told why. Write the reason."))
    story.withdrawn_at = timezone.now()
    story.withdrawn_ground = WithdrawalGround(ground)
    story.withdrawn_note = note.strip()
    story.withdrawn_by = by
    story.save()
    story.revisions.update(approved_go_live_at=None)
    _take_photos_away(story)
    log(instance=story, action="redaksi.withdraw", user=by, data={"ground": story.withdrawn_ground})
    return story


@transaction.atomic
def restore(story: Story, *, by: User | None) -> Story:
    """Show a withdrawn story to readers again, as it last was. Raises StoryError."""
    story = Story.objects.select_for_update(of=["self"], no_key=True).get(pk=story.pk)
    if not story.withdrawn_at:
        raise StoryError(_("This story is not withdrawn."))
    note = story.withdrawn_note
    story.withdrawn_at = None
    story.withdrawn_ground = ""
    story.withdrawn_note = ""
    story.withdrawn_by = None
    story.save()
    log(instance=story, action="redaksi.restore", user=by, data={"note": note})
    return story


def _take_photos_away(story: Story) -> None:
    """Delete the sizes of photos that only this story shows: their addresses must not stay readable.

    The photos themselves stay with the newsroom; a restored story has its sizes made again.
    """
    shown = {story.lead_photo_id} | numbers_in(story.body.raw_data)
    for row in LiveUpdate.objects.filter(story=story):
        shown |= numbers_in(row.body.raw_data)
    own = {
        "base_content_type": ContentType.objects.get_for_model(Story),
        "object_id": str(story.pk),
    }
    for photo in Photo.objects.filter(pk__in=shown - {None}):
        if not ReferenceIndex.get_references_to(photo).exclude(**own).exists():
            for rendition in photo.renditions.all():
                rendition.delete()
