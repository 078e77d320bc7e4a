"""What was printed for one change."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db import connection
from django.db.models import Max, Min, QuerySet

from redaksi.press.models import Order, Sheet
from redaksi.press.rendering import NotPrintable, rank_of


@dataclass(frozen=True, slots=True)
class Report:
    """What became of one change.

    sheets: how many were printed; one that two printers printed counts twice. changed: addresses that
    readers get anew, in the order of printing, the first hundred or so. milliseconds: from the change to
    the end of its last printing so far.
    waiting: orders that are still to be printed, failed ones among them; failed: orders of sheets that
    could not be printed and are tried again.
    """

    sheets: int
    changed: tuple[str, ...]
    milliseconds: float
    waiting: int
    failed: int

    @property
    def is_complete(self) -> bool:
        """Whether everything that shows the change is printed."""
        return not self.waiting


def of_change(placed_in: int | str) -> Report | None:
    """The report of the transaction with this number; None where it ordered nothing, or long ago."""
    return _report(Order.objects.filter(placed_in=placed_in))


def newest_with(key: str) -> Report | None:
    """The report of the newest change that ordered `key`; None where there is none since an hour."""
    newest = (
        Order.objects.filter(key=key).order_by("-id").values_list("placed_in", flat=True).first()
    )
    return None if newest is None else of_change(newest)


def this_change() -> str:
    """The number of the transaction that is open now, to ask for its report after it is committed."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_current_xact_id()::text")
        row: tuple[str] = cursor.fetchone()
    return row[0]


def _report(orders: QuerySet[Order]) -> Report | None:
    sheets = waiting = failed = 0
    changed: dict[str, None] = {}
    for order in orders.order_by("printed_at", "id").only(
        "sheets", "changed", "printed_at", "attempts"
    ):
        sheets += order.sheets
        waiting += order.printed_at is None
        failed += order.printed_at is None and order.attempts > 0
        changed.update(dict.fromkeys(order.changed))
    times = orders.aggregate(began=Min("ordered_at"), ended=Max("printed_at"))
    if times["began"] is None:
        return None
    took = (times["ended"] or times["began"]) - times["began"]
    return Report(
        sheets=sheets,
        changed=tuple(_in_printing_order(changed)),
        milliseconds=took.total_seconds() * 1000,
        waiting=waiting,
        failed=failed,
    )


def _in_printing_order(addresses: Iterable[str]) -> list[str]:
    """By rank, then by the time of the last printing; what has no sheet any more by its address."""
    ranked: dict[str, tuple[int, float]] = {}
    for sheet in Sheet.objects.filter(address__in=list(addresses)).only(
        "address", "rank", "printed_at"
    ):
        printed = sheet.printed_at.timestamp() if sheet.printed_at else 0.0
        ranked[sheet.address] = (sheet.rank, printed)
    for address in addresses:
        if address not in ranked:
            ranked[address] = (_rank_of(address), 0.0)
    return sorted(ranked, key=lambda address: ranked[address])


def _rank_of(address: str) -> int:
    try:
        return rank_of(address)
    except NotPrintable:
        return 0
