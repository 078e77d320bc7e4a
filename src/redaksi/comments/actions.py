"""What may be done to a comment."""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from redaksi.audience.models import User
from redaksi.comments.errors import CommentsClosed, TooManyComments
from redaksi.comments.models import Comment
from redaksi.stories import queries

# One person in a debate writes a few times an hour; more is a flood that buries the editors' queue.
MOST_FROM_ONE_ADDRESS = 5
ADDRESS_WINDOW = timedelta(hours=1)
# A machine changes its address with each comment, but aims at a story: the busiest ones get a few a minute.
MOST_ON_ONE_STORY = 30
STORY_WINDOW = timedelta(minutes=10)


@transaction.atomic
def submit(*, story_pk: int, name: str, email: str, text: str) -> Comment:
    """Take a reader's comment and hold it for an editor. Raises CommentsClosed, TooManyComments."""
    story = queries.published().filter(pk=story_pk, comments_open=True).first()
    if story is None:
        raise CommentsClosed(_("Comments on this story are closed."))
    _check_limits(story.pk, email)
    return Comment.objects.create(story=story, name=name, email=email, text=text)


def _check_limits(story_pk: int, email: str) -> None:
    """Raise TooManyComments. Two at the same moment may both pass: this is against floods."""
    now = timezone.now()
    lately = Comment.objects.filter(submitted_at__gt=now - ADDRESS_WINDOW, email__iexact=email)
    if lately.count() >= MOST_FROM_ONE_ADDRESS:
        raise TooManyComments(
            _("%(count)s comments came from this e-mail address within an hour. Send it later.")
            % {"count": MOST_FROM_ONE_ADDRESS}
        )
    on_story = Comment.objects.filter(submitted_at__gt=now - STORY_WINDOW, story_id=story_pk)
    if on_story.count() >= MOST_ON_ONE_STORY:
        raise TooManyComments(
            _("Very many comments on this story arrived just now. Send it again in ten minutes.")
        )


def approve(comment: Comment, *, by: User | None) -> Comment:
    """Show the comment under its story."""
    return _decide(comment, Comment.State.APPROVED, by)


def reject(comment: Comment, *, by: User | None) -> Comment:
    """Keep the comment, and show it to no reader."""
    return _decide(comment, Comment.State.REJECTED, by)


@transaction.atomic
def _decide(comment: Comment, state: Comment.State, by: User | None) -> Comment:
    comment = Comment.objects.select_for_update(of=["self"]).get(pk=comment.pk)
    comment.state = state
    comment.decided_at = timezone.now()
    comment.decided_by = by
    comment.save(update_fields=["state", "decided_at", "decided_by"])
    return comment
