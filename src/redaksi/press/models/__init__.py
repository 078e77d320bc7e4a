"""What the press keeps: orders, the list of sheets, what caches must forget, what was proven."""

from redaksi.press.models.order import CurrentTransaction, Order, TransactionField, Urgency
from redaksi.press.models.purge import Purge
from redaksi.press.models.sheet import Rank, Sheet
from redaksi.press.models.verification import Verification

__all__ = [
    "CurrentTransaction",
    "Order",
    "Purge",
    "Rank",
    "Sheet",
    "TransactionField",
    "Urgency",
    "Verification",
]
