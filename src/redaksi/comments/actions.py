"""What may be done to a comment."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from redaksi.audience.models import User
from redaksi.comments.errors import CommentsClosed
from redaksi.comments.models import Comment
from redaksi.stories import queries


@transaction.atomic
def submit(*, story_pk: int, name: str, email: str, text: str) -> Comment:
    """Take a reader's comment and hold it for an editor. Raises CommentsClosed."""
    story = queries.published().filter(pk=story_pk, comments_open=True).first()
    if story is None:
        raise CommentsClosed(_("Comments on this story are closed."))
    return Comment.objects.create(story=story, name=name, email=email, text=text)


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
