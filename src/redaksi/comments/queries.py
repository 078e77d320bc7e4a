"""The doors to comments. Public pages use only `approved`."""

from django.db.models import QuerySet

from redaksi.comments import keys
from redaksi.comments.models import Comment
from redaksi.press.keys import use
from redaksi.press.sharing import shared
from redaksi.stories import queries


def approved(story_pk: int) -> QuerySet[Comment]:
    """The comments under a story that readers see, the oldest first. No e-mail address is fetched."""
    use(keys.of_story(story_pk))
    return (
        Comment.objects.filter(story_id=story_pk, state=Comment.State.APPROVED)
        .defer("email")
        .order_by("submitted_at", "pk")
    )


def has_approved(story_pk: int) -> bool:
    """Whether readers may see comments under a story.

    One query for all stories that are printed together; of one alone the answer is yes, unasked.
    """
    use(keys.of_story(story_pk))
    together = {story.pk for story in queries.round_stories().values()}
    if story_pk not in together:
        return True  # alone, asking first would be the same query twice
    return story_pk in shared("comments.approved", lambda: _commented(together))


def _commented(story_pks: set[int]) -> set[int]:
    rows = Comment.objects.filter(story_id__in=story_pks, state=Comment.State.APPROVED)
    return set(rows.order_by().values_list("story_id", flat=True).distinct())


def held() -> QuerySet[Comment]:
    """The comments that wait for an editor, the oldest first."""
    return (
        Comment.objects.filter(state=Comment.State.HELD)
        .select_related("story")
        .order_by("submitted_at", "pk")
    )
