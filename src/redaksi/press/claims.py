"""What a printer takes from the queue, and what it says of it afterwards."""

from dataclasses import dataclass

from redaksi.press.models import Urgency


@dataclass(frozen=True, slots=True)
class Claim:
    """One claimed order, see `Order`. is_new: whether it was never put off."""

    id: int
    key: str
    address: str
    urgency: int
    attempts: int
    placed_in: str
    first_sheet: int | None
    last_sheet: int | None
    is_new: bool

    @property
    def is_archive(self) -> bool:
        """Whether everything else goes before it."""
        return self.urgency == Urgency.ARCHIVE


@dataclass(frozen=True, slots=True)
class Done:
    """What was done for one claim.

    sheets: how many were printed for it. addresses: of all sheets that were looked at. changed: of
    those that readers get anew, in the order of printing. failed: of those that could not be printed.
    put_off: of those for which something must be made first.
    is_whole: whether all of its sheets were tried; if not, it is given back, with next_sheet, where it
    has a range, as its new beginning.
    """

    claim: Claim
    sheets: int = 0
    addresses: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
    put_off: tuple[str, ...] = ()
    is_whole: bool = True
    next_sheet: int | None = None
