"""Updates of a live blog, one by one."""

from typing import TYPE_CHECKING

from django.conf import settings
from django.contrib.contenttypes.fields import GenericRelation
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.fields import StreamField
from wagtail.models import RevisionMixin

from redaksi.stories.blocks import UpdateBody
from redaksi.stories.models.story import Story

if TYPE_CHECKING:
    from wagtail.models import Revision


class LiveUpdate(RevisionMixin, models.Model):
    """One update of a story that is covered live. It is corrected or withdrawn, never deleted.

    published_at: when readers saw it first, NULL while it waits for an editor. correction: what was wrong
    before, for all to see. withdrawn_note: why it is gone, for all to see.
    """

    story = models.ForeignKey(
        Story, on_delete=models.PROTECT, related_name="live_updates", verbose_name=_("story")
    )
    headline = models.CharField(_("headline"), max_length=200, blank=True)
    body = StreamField(UpdateBody(), verbose_name=_("text"))
    is_key = models.BooleanField(
        _("key event"), default=False, help_text=_("Listed at the head of the live blog.")
    )
    is_pinned = models.BooleanField(
        _("pinned"), default=False, help_text=_("Stays above the others, whatever is newer.")
    )
    author_name = models.CharField(_("author"), max_length=120, blank=True)
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        editable=False,
        related_name="+",
        verbose_name=_("written by"),
    )
    written_at = models.DateTimeField(_("written at"), auto_now_add=True)
    published_at = models.DateTimeField(_("published"), null=True, editable=False)
    corrected_at = models.DateTimeField(_("corrected"), null=True, editable=False)
    correction = models.CharField(_("correction"), max_length=1000, blank=True, editable=False)
    withdrawn_at = models.DateTimeField(_("withdrawn at"), null=True, editable=False)
    withdrawn_note = models.CharField(_("reason"), max_length=1000, blank=True, editable=False)

    _revisions = GenericRelation(
        "wagtailcore.Revision",
        content_type_field="base_content_type",
        object_id_field="object_id",
        related_query_name="live_update",
        for_concrete_model=False,
    )

    class Meta:
        verbose_name = _("live update")
        verbose_name_plural = _("live updates")
        ordering = ["-published_at", "-pk"]
        permissions = [("publish_liveupdate", _("Can publish live updates"))]
        indexes = [
            # The story's page and its stamp: what readers may see, the newest first.
            models.Index(
                fields=["story", "-published_at", "-id"],
                name="live_of_story",
                condition=models.Q(published_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return self.headline or str(_("Update %(number)d")) % {"number": self.pk or 0}

    @property
    def revisions(self) -> "models.QuerySet[Revision]":
        return self._revisions

    @property
    def anchor(self) -> str:
        """What stands behind `#` in its permanent address."""
        return f"pembaruan-{self.pk}"
