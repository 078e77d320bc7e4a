"""The keys of this room."""

from redaksi.comments.models import Comment
from redaksi.press.registry import Wish, order_on_change


def of_story(story_pk: int) -> str:
    """The approved comments of one story."""
    return f"comments:story:{story_pk}"


def register() -> None:
    """Tell the press what a change of this room's rows orders."""
    order_on_change(Comment, _wish)


def _wish(comment: Comment) -> Wish:
    """A comment that nobody has decided on was on no page; any other may come or go."""
    if comment.state == Comment.State.HELD and comment.decided_at is None:
        return Wish()
    return Wish((of_story(comment.story_id),))
