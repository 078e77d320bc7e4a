"""The queue of orders."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _


class Urgency(models.IntegerChoices):
    """Which orders are printed first."""

    BREAKING = 0, _("at once")
    NORMAL = 10, _("normal")
    ARCHIVE = 90, _("when nothing else waits")


class CurrentTransaction(models.Func):
    """The transaction that this statement runs in."""

    function = "pg_current_xact_id"
    template = "%(function)s()"
    arity = 0


class TransactionField(models.BigIntegerField):  # type: ignore[type-arg] # not subscriptable
    """PostgreSQL's xid8: a transaction's number, never used twice."""

    def db_type(self, connection: BaseDatabaseWrapper) -> str:
        return "xid8"

    def get_db_prep_value(
        self, value: object, connection: BaseDatabaseWrapper, prepared: bool = False
    ) -> str | None:
        """As text: PostgreSQL compares an xid8 with no other number."""
        return None if value is None else str(value)


class Order(models.Model):
    """A wish to print, written in the transaction of the change that caused it.

    It names a key (print every sheet that uses it) or an address (print this sheet, even if there is
    none yet). Printed orders stay for an hour: a sheet that was being rendered when the change was
    committed finds out by them that it must be rendered again.

    first_sheet, last_sheet: of a key that very many sheets use, one order means only the sheets whose
    numbers lie between them, both included; NULL means all. sheets: how many were printed for it;
    changed: addresses of those that readers get anew, the first of them.
    """

    key = models.CharField(max_length=120, blank=True)
    address = models.CharField(max_length=400, blank=True)
    urgency = models.PositiveSmallIntegerField(choices=Urgency, default=Urgency.NORMAL)
    placed_in = TransactionField(db_default=CurrentTransaction(), editable=False)
    ordered_at = models.DateTimeField(db_default=Now())
    not_before = models.DateTimeField(db_default=Now())
    attempts = models.PositiveSmallIntegerField(default=0)
    printed_at = models.DateTimeField(null=True)
    first_sheet = models.BigIntegerField(null=True)
    last_sheet = models.BigIntegerField(null=True)
    sheets = models.PositiveIntegerField(default=0)
    changed = ArrayField(models.CharField(max_length=400), default=list)

    class Meta:
        verbose_name = _("order")
        verbose_name_plural = _("orders")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(key="") ^ models.Q(address=""), name="order_has_key_or_address"
            )
        ]
        indexes = [
            # The printer: what is to be printed next.
            models.Index(
                fields=["urgency", "id"],
                name="order_waiting",
                condition=models.Q(printed_at__isnull=True),
            ),
            # A sheet just rendered: was one of its keys ordered meanwhile?
            models.Index(fields=["key"], name="order_by_key"),
            # The desk: what was printed for one change.
            models.Index(fields=["placed_in"], name="order_by_change"),
            # The broom: orders printed long ago.
            models.Index(
                fields=["printed_at"],
                name="order_printed",
                condition=models.Q(printed_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return self.key or self.address
