"""Throw a draft away."""

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from redaksi.audience.models import User
from redaksi.stories.errors import StoryError
from redaksi.stories.models import Story


@transaction.atomic
def discard(story: Story, *, by: User | None) -> None:
    """Delete a draft that no reader ever saw. Raises StoryError for every other story."""
    story = Story.objects.select_for_update(of=["self"], no_key=True).get(pk=story.pk)
    if story.address:
        raise StoryError(
            _("What was published once is not deleted. Withdraw the story; its address stays.")
        )
    log(instance=story, action="wagtail.delete", user=by, deleted=True)
    story.delete()
