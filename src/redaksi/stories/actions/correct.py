"""Correct a published story openly."""

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from redaksi.audience.models import User
from redaksi.stories.errors import NotPublished, StoryError
from redaksi.stories.models import Correction, Story


@transaction.atomic
def correct(story: Story, *, kind: Correction.Kind, text: str, by: User | None) -> Correction:
    """Print a correction with `story`. The text itself is changed by an update, before or after.

    Raises NotPublished, StoryError.
    """
    if not story.address or story.withdrawn_at:
        raise NotPublished(_("Only a story that readers can see can be corrected."))
    if not text.strip():
        raise StoryError(_("Say what was wrong and what is right."))
    correction = Correction.objects.create(
        story=story, kind=Correction.Kind(kind), text=text.strip(), author=by
    )
    log(instance=story, action="redaksi.correct", user=by, data={"correction": correction.pk})
    return correction
