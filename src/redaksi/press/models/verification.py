"""What the nightly proof of freshness found."""

from django.db import models
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _


class Verification(models.Model):
    """One run that rendered sheets anew and compared them with the edition.

    sheets: how many were looked at. is_whole: whether that was all of them, or a sample. differing: a
    list of objects with `address`, `kind` (what is wrong) and `missing` (keys that the page uses and
    its sheet was not recorded with), the first thousand; differences: how many there were.
    """

    began_at = models.DateTimeField(db_default=Now())
    ended_at = models.DateTimeField(null=True)
    sheets = models.PositiveIntegerField(default=0)
    is_whole = models.BooleanField(default=False)
    differences = models.PositiveIntegerField(default=0)
    differing = models.JSONField(default=list)

    class Meta:
        verbose_name = _("verification")
        verbose_name_plural = _("verifications")
        indexes = [models.Index(fields=["-began_at"], name="verification_newest")]

    def __str__(self) -> str:
        return f"{self.began_at:%Y-%m-%d %H:%M}: {self.differences}/{self.sheets}"
