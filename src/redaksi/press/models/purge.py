"""What caches in front of the portal have to forget."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _


class Purge(models.Model):
    """Something that one cache has to forget, written in the transaction that ends an order.

    target: the cache, as the settings name it. keys: surrogate keys; addresses: paths of the sheets that
    have changed, for caches that know no keys. The row is deleted once the cache has said that it did.
    """

    target = models.CharField(max_length=40)
    keys = ArrayField(models.CharField(max_length=120), default=list)
    addresses = ArrayField(models.CharField(max_length=400), default=list)
    asked_at = models.DateTimeField(db_default=Now())
    not_before = models.DateTimeField(db_default=Now())
    attempts = models.PositiveSmallIntegerField(default=0)
    problem = models.TextField(blank=True)

    class Meta:
        verbose_name = _("purge")
        verbose_name_plural = _("purges")
        indexes = [models.Index(fields=["not_before", "id"], name="purge_due")]

    def __str__(self) -> str:
        return f"{self.target}: {len(self.keys)} + {len(self.addresses)}"
