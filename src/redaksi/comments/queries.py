"""The doors to comments. Public pages use only `approved`."""

from django.db.models import QuerySet

from redaksi.comments import keys
from redaksi.comments.models import Comment
from redaksi.press.keys import use


def approved(story_pk: int) -> QuerySet[Comment]:
    """The comments under a story that readers see, the oldest first. No e-mail address is fetched."""
    use(keys.of_story(story_pk))
    return (
        Comment.objects.filter(story_id=story_pk, state=Comment.State.APPROVED)
        .defer("email")
        .order_by("submitted_at", "pk")
    )


def held() -> QuerySet[Comment]:
    """The comments that wait for an editor, the oldest first."""
    return (
        Comment.objects.filter(state=Comment.State.HELD)
        .select_related("story")
        .order_by("submitted_at", "pk")
    )
