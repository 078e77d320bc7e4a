"""The list of what is printed."""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.utils.translation import gettext_lazy as _


class Rank(models.IntegerChoices):
    """The order in which the sheets of one change are printed."""

    STORY = 10, _("story")
    FRONT = 20, _("front")
    SECTION = 25, _("section front")
    LIST = 30, _("list")
    FEED = 40, _("feed")
    SITEMAP = 45, _("sitemap")
    FURNITURE = 50, _("furniture")


class Sheet(models.Model):
    """One printed page of the edition.

    digest: of the bytes in the edition, empty while they are being replaced, so that a printer that
    is killed in between leaves a trace. keys: what the page showed when it was printed. right_until: when
    time itself makes it wrong; NULL for a page that never ages.
    """

    address = models.CharField(max_length=400, unique=True)
    keys = ArrayField(models.CharField(max_length=120), default=list)
    rank = models.PositiveSmallIntegerField(choices=Rank)
    status = models.PositiveSmallIntegerField(default=200)
    digest = models.CharField(max_length=64, blank=True)
    size = models.PositiveIntegerField(default=0)
    printed_at = models.DateTimeField(null=True)
    problem = models.TextField(blank=True)
    right_until = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("sheet")
        verbose_name_plural = _("sheets")
        indexes = [
            # The printer: which sheets show what changed?
            GinIndex(fields=["keys"], name="sheet_by_key"),
            # The worker's clock: what has become wrong by time alone?
            models.Index(
                fields=["right_until"],
                name="sheet_ageing",
                condition=models.Q(right_until__isnull=False),
            ),
            # The desk's start page: what could not be printed.
            models.Index(
                fields=["address"], name="sheet_with_problem", condition=~models.Q(problem="")
            ),
        ]

    def __str__(self) -> str:
        return self.address
