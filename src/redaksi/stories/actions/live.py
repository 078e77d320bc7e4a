"""Update a story that is covered live: post, publish, correct, withdraw. Nothing is deleted."""

from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from redaksi.audience.models import User
from redaksi.stories.blocks import has_text
from redaksi.stories.errors import IncompleteStory, NotPublished, StoryError
from redaksi.stories.live import MOST_UPDATES
from redaksi.stories.models import LiveUpdate, Story
from redaksi.stories.models.story import Coverage


@dataclass(frozen=True, slots=True)
class Told:
    """What an update says. body: a value of `UpdateBody`. headline, author_name: may be empty."""

    body: Any
    headline: str = ""
    author_name: str = ""
    is_key: bool = False
    is_pinned: bool = False


@transaction.atomic
def post_update(story: Story, told: Told, *, by: User | None, publish: bool) -> LiveUpdate:
    """Add an update to a live blog. publish: readers see it at once; otherwise it waits for an editor.

    Raises NotPublished, IncompleteStory, StoryError.
    """
    # Updates of one story come one after the other, so that none is counted past the limit.
    story = Story.objects.select_for_update(of=["self"], no_key=True).get(pk=story.pk)
    if story.coverage != Coverage.LIVE or not story.live or story.withdrawn_at:
        raise NotPublished(
            _(
                "Only a story that is covered live takes updates. Set “live coverage” in the story and "
                "publish it."
            )
        )
    if LiveUpdate.objects.filter(story=story).count() >= MOST_UPDATES:
        raise StoryError(
            _(
                "This live blog has as many updates as one page can hold. Begin a second one and link "
                "to it."
            )
        )
    update = LiveUpdate(story=story, written_by=by)
    if publish:
        update.published_at = timezone.now()
    _tell(update, told, by)
    log(instance=story, action="redaksi.live.post", user=by, data={"update": update.pk})
    return update


@transaction.atomic
def publish_update(update: LiveUpdate, *, by: User | None) -> LiveUpdate:
    """Show readers an update that waited. Raises StoryError."""
    update = _locked(update)
    if update.published_at:
        raise StoryError(_("This update is published already."))
    update.published_at = timezone.now()
    update.save()
    log(instance=update.story, action="redaksi.live.post", user=by, data={"update": update.pk})
    return update


@transaction.atomic
def change_update(
    update: LiveUpdate, told: Told, *, correction: str, by: User | None
) -> LiveUpdate:
    """Change what an update says. correction: what was wrong, for readers; needed once they have seen it.

    To pin it or to call it a key event corrects nothing. Raises IncompleteStory, StoryError.
    """
    update = _locked(update)
    says_else = (update.headline, _said(update.body.get_prep_value())) != (
        told.headline.strip(),
        _said(told.body.get_prep_value()),
    )
    if update.published_at and says_else:
        if not correction.strip():
            raise StoryError(_("Say what was wrong. Readers see it below the update."))
        update.correction, update.corrected_at = correction.strip(), timezone.now()
    _tell(update, told, by)
    if update.published_at:
        log(
            instance=update.story,
            action="redaksi.live.correct",
            user=by,
            data={"update": update.pk},
        )
    return update


@transaction.atomic
def withdraw_update(update: LiveUpdate, *, note: str, by: User | None) -> LiveUpdate:
    """Take an update's words away; its place says why. Raises NotPublished, StoryError."""
    update = _locked(update)
    if update.published_at is None:
        raise NotPublished(_("Only a published update can be withdrawn."))
    if not note.strip():
        raise StoryError(_("Readers must be told why. Write the reason."))
    update.withdrawn_at, update.withdrawn_note = timezone.now(), note.strip()
    update.save()
    log(instance=update.story, action="redaksi.live.withdraw", user=by, data={"update": update.pk})
    return update


def _locked(update: LiveUpdate) -> LiveUpdate:
    """The update as it is now, held until the transaction ends. Raises StoryError for a withdrawn one."""
    found: LiveUpdate = (
        LiveUpdate.objects.select_for_update(of=["self"]).select_related("story").get(pk=update.pk)
    )
    if found.withdrawn_at:
        raise StoryError(_("This update was withdrawn, so it can no longer be changed."))
    return found


def _said(raw: Any) -> Any:
    """What a text says, without the numbers that its blocks are given."""
    if isinstance(raw, dict):
        return {name: _said(part) for name, part in raw.items() if name != "id"}
    return [_said(part) for part in raw] if isinstance(raw, list | tuple) else raw


def _tell(update: LiveUpdate, told: Told, by: User | None) -> None:
    """Store what the update says, with a revision that names who said it."""
    if not has_text(told.body) and not told.headline.strip():
        raise IncompleteStory(_("Write the text of the update."))
    update.headline, update.body = told.headline.strip(), told.body
    update.author_name = told.author_name.strip()
    update.is_key, update.is_pinned = told.is_key, told.is_pinned
    update.full_clean(exclude=["latest_revision", "story"])
    update.save()
    update.save_revision(user=by, changed=False)
