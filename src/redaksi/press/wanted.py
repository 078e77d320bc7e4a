"""Which sheets claimed orders mean, and in which order they are printed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from django.db import connection

from redaksi.press import spread
from redaksi.press.claims import Claim, Done
from redaksi.press.models import Rank
from redaksi.press.rendering import NotPrintable, rank_of
from redaksi.press.sheets import Outcome


@dataclass(slots=True)
class Wanted:
    """One sheet to be printed. number: in the list of sheets, 0 where it is not on it yet.

    claims: the orders that mean it. named_by: number of the first that names its address, or None.
    """

    address: str
    number: int
    rank: int
    claims: list[Claim]
    named_by: int | None = None

    @property
    def turn(self) -> tuple[int, bool, int, str]:
        """By what it is sorted among sheets that readers wait for."""
        return self.rank, self.named_by is None, self.named_by or 0, self.address


def sheets_of(
    claims: Sequence[Claim], meant: Mapping[spread.Meaning, Sequence[spread.Found]]
) -> list[Wanted]:
    """The sheets that these orders mean: stories first, then fronts, sections, lists, feeds.

    meant: the sheets that orders of keys mean.

    Among stories those ordered by their address go first, as they were ordered: the changed one comes
    before those that show its headline.
    """
    found: dict[str, Wanted] = {}
    for claim in claims:
        if claim.address:
            sheet = found.setdefault(claim.address, Wanted(claim.address, 0, -1, []))
            sheet.claims.append(claim)
            if sheet.named_by is None or claim.id < sheet.named_by:
                sheet.named_by = claim.id
    for number, address, rank in _at(found):
        found[address].number, found[address].rank = number, rank
    for sheet in found.values():
        if sheet.rank < 0:
            sheet.rank = _rank_of(sheet.address)
    for meaning, same in _by_meaning(claims).items():
        for number, address, rank in meant[meaning]:
            sheet = found.setdefault(address, Wanted(address, number, rank, []))
            sheet.claims.extend(same)
    if all(claim.is_archive for claim in claims):
        return sorted(found.values(), key=lambda sheet: sheet.number)
    return sorted(found.values(), key=lambda sheet: sheet.turn)


@dataclass(slots=True)
class _Account:
    """What one claim comes to. left: the least number of its sheets that were not tried, or None."""

    sheets: int = 0
    addresses: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    put_off: list[str] = field(default_factory=list)
    left: int | None = None


def done_of(
    claims: Iterable[Claim], wanted: Sequence[Wanted], outcomes: dict[str, Outcome]
) -> list[Done]:
    """What to say of each claim. A sheet counts once for each change, however many orders mean it."""
    accounts = {claim.id: _Account() for claim in claims}
    for sheet in wanted:
        outcome = outcomes.get(sheet.address)
        credited = _credited(sheet)
        for claim in sheet.claims:
            account = accounts[claim.id]
            if outcome is None:
                first = sheet.number if account.left is None else account.left
                account.left = min(first, sheet.number)
            else:
                _note(account, sheet.address, outcome, credited=claim.id in credited)
    return [_done(claim, accounts[claim.id]) for claim in claims]


def _note(account: _Account, address: str, outcome: Outcome, *, credited: bool) -> None:
    if outcome.put_off:
        account.put_off.append(address)
        return
    account.addresses.append(address)
    if outcome.error is not None:
        account.failed.append(address)
    elif credited:
        account.sheets += 1
    if credited and outcome.changed:
        account.changed.append(address)


def _done(claim: Claim, account: _Account) -> Done:
    return Done(
        claim,
        account.sheets,
        tuple(account.addresses),
        tuple(account.changed),
        tuple(account.failed),
        tuple(account.put_off),
        is_whole=account.left is None,
        next_sheet=account.left if claim.last_sheet is not None else None,
    )


def _credited(sheet: Wanted) -> set[int]:
    """The first order of each change that means this sheet."""
    first: dict[str, int] = {}
    for claim in sheet.claims:
        first[claim.placed_in] = min(first.get(claim.placed_in, claim.id), claim.id)
    return set(first.values())


def _by_meaning(claims: Iterable[Claim]) -> dict[spread.Meaning, list[Claim]]:
    same: dict[spread.Meaning, list[Claim]] = {}
    for claim in claims:
        if claim.key:
            same.setdefault(spread.meaning_of(claim), []).append(claim)
    return same


def _rank_of(address: str) -> int:
    try:
        return rank_of(address)
    except NotPrintable:
        return Rank.FURNITURE  # it will be taken out of the edition


def _at(addresses: Iterable[str]) -> list[spread.Found]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT id, address, rank FROM press_sheet WHERE address = ANY(%s)", [list(addresses)]
        )
        found: list[spread.Found] = cursor.fetchall()
    return found
