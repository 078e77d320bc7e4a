"""What readers say under a story."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from redaksi.stories.models import Story

LONGEST_TEXT = 5000


class Comment(models.Model):
    """One reader's comment. It is held until an editor approves it.

    email: never shown to anybody but the newsroom, and on no page.
    """

    class State(models.TextChoices):
        HELD = "held", _("held")
        APPROVED = "approved", _("approved")
        REJECTED = "rejected", _("rejected")

    story = models.ForeignKey(
        Story, on_delete=models.PROTECT, related_name="comments", verbose_name=_("story")
    )
    name = models.CharField(_("name"), max_length=80)
    email = models.EmailField(_("e-mail address"))
    text = models.TextField(_("comment"), max_length=LONGEST_TEXT)
    state = models.CharField(_("state"), max_length=8, choices=State, default=State.HELD)
    submitted_at = models.DateTimeField(_("submitted"), auto_now_add=True)
    decided_at = models.DateTimeField(_("decided"), null=True, editable=False)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        editable=False,
        related_name="+",
        verbose_name=_("decided by"),
    )

    class Meta:
        verbose_name = _("comment")
        verbose_name_plural = _("comments")
        permissions = [("moderate_comment", _("Can approve and reject comments"))]
        indexes = [
            # The story's page: its approved comments, oldest first.
            models.Index(
                fields=["story", "submitted_at"],
                name="comment_of_story",
                condition=models.Q(state="approved"),
            ),
            # The desk's queue: what waits, oldest first.
            models.Index(
                fields=["submitted_at"], name="comment_held", condition=models.Q(state="held")
            ),
            # The limits of `actions.submit`: what came in the last hour.
            models.Index(fields=["submitted_at"], name="comment_submitted"),
        ]

    def __str__(self) -> str:
        return f"{self.name}: {self.text[:60]}"
