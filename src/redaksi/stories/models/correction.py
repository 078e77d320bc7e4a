"""Corrections: what was wrong in a published story, said openly (Pedoman Media Siber, part 4)."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from redaksi.stories.models.story import Story


class Correction(models.Model):
    """One correction of a published story. Corrections are added, never removed."""

    class Kind(models.TextChoices):
        RALAT = "ralat", _("Erratum")
        KOREKSI = "koreksi", _("Correction")
        HAK_JAWAB = "hak-jawab", _("Right of reply")

    story = models.ForeignKey(
        Story, on_delete=models.PROTECT, related_name="corrections", verbose_name=_("story")
    )
    kind = models.CharField(_("kind"), max_length=10, choices=Kind, default=Kind.RALAT)
    text = models.TextField(_("text"), help_text=_("Say what was wrong and what is right."))
    published_at = models.DateTimeField(_("published at"), default=timezone.now, editable=False)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        editable=False,
        related_name="+",
        verbose_name=_("author"),
    )

    class Meta:
        verbose_name = _("correction")
        verbose_name_plural = _("corrections")
        ordering = ["published_at", "pk"]
        # The public list of corrections.
        indexes = [models.Index(fields=["-published_at", "-id"], name="correction_newest")]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.text[:60]}"
