"""Printing sheets: render, write, record, and look whether they are already out of date.

Two printers may want the same sheet at once, and a change may be committed while a page renders. So
sheets are printed under their locks, their keys are recorded before their files are written, and
afterwards the orders that the rendering could not have seen are looked through: if one names a key that
nobody could know of this sheet before, it is rendered again. An order of a key that was recorded before
finds the sheet by itself.
"""

import errno
import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from redaksi.press import records
from redaksi.press.edition import AnyEdition, digest_of, open_edition
from redaksi.press.errors import DATABASE_GONE, EditionUnwritable
from redaksi.press.preparing import wanting
from redaksi.press.records import Record, locked
from redaksi.press.rendering import GONE, NotPrintable, Page, is_printable, rank_of, render

logger = logging.getLogger(__name__)

MOST_RENDERINGS = 5
MOST_PREPARATIONS = 3
# What no other sheet could be written with either, as numbers of the system's errors.
UNWRITABLE = {errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO, errno.EMFILE, errno.ENFILE}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one sheet. changed: whether readers now get other bytes than before.

    error: why it could not be printed, the old sheet then stays; None where all is well.
    """

    changed: bool = False
    error: Exception | None = None


@dataclass(slots=True)
class _Round:
    """What one round of rendering gave. gone: addresses without a page."""

    pages: dict[str, Page] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    errors: dict[str, Exception] = field(default_factory=dict)


def edition() -> AnyEdition:
    """The edition of this installation."""
    return open_edition()


def print_sheet(address: str) -> bool:
    """Print the sheet at `address` and return whether readers now get other bytes than before.

    An address without a page loses its sheet. Raises NotPrintable, what the page's view raises, and
    OSError where the edition cannot be written; the old sheet then stays.
    """
    if not is_printable(address):
        raise NotPrintable(address)
    outcome = print_many([address])[address]
    if outcome.error is not None:
        raise outcome.error
    return outcome.changed


def print_many(
    addresses: Sequence[str], *, go_on: Callable[[], bool] = lambda: True
) -> dict[str, Outcome]:
    """Print these sheets together, for hardly more than their rendering costs.

    go_on: asked before each rendering; once it says no, nothing more is rendered. Returns the outcomes
    by address, without those of sheets that were not rendered. Raises EditionUnwritable.
    """
    outcomes: dict[str, Outcome] = {}
    with locked(addresses), _reaching_edition():
        wanted = list(addresses)
        for _ in range(MOST_RENDERINGS):
            wanted = _print_round(wanted, outcomes, go_on)
            if not wanted:
                break
    return outcomes


def print_missing(address: str) -> None:
    """Print `address` unless it has a sheet by now: one reader's request does it for all."""
    with locked([address]), _reaching_edition():
        if edition().get(address) is not None or not is_printable(address):
            return
        seen, _ = records.look([address])
        page = _prepared(address)
        if page.status == GONE:
            return
        for error in _write({address: page}).values():
            raise error
    if records.ordered_since(seen, page.keys):
        print_sheet(address)


def remove_sheet(address: str) -> None:
    """Take the sheet at `address` out of the edition and the list."""
    with locked([address]), _reaching_edition():
        _remove([address])


def _print_round(
    wanted: list[str], outcomes: dict[str, Outcome], go_on: Callable[[], bool]
) -> list[str]:
    """Render and keep what is wanted. Returns what must be rendered again."""
    seen, recorded = records.look(wanted)
    done = _render(wanted, go_on)
    kept = _keep(done, recorded)
    for address in (*kept, *done.gone, *done.errors):
        changed = kept.get(address, address in recorded)
        before = outcomes.get(address, Outcome()).changed
        error = done.errors.get(address)
        outcomes[address] = Outcome(before or (changed and error is None), error)
    if done.errors:
        _report(done.errors)
    unknown = {
        address: set(page.keys) - (recorded[address].keys if address in recorded else set())
        for address, page in done.pages.items()
        if address in kept
    }
    keys = set().union(*unknown.values())
    ordered = records.ordered_since(seen, keys) if keys else set()
    return [address for address in wanted if unknown.get(address, set()) & ordered]


def _render(wanted: Iterable[str], go_on: Callable[[], bool]) -> _Round:
    done = _Round()
    for address in wanted:
        if not go_on():
            break
        try:
            page = _prepared(address)
        except NotPrintable:
            done.gone.add(address)
        except DATABASE_GONE:
            raise
        except Exception as error:  # a page may raise anything; it must not hold up the others
            logger.exception("printer.failed address=%s", address)
            done.errors[address] = error
        else:
            if page.status == GONE:
                done.gone.add(address)
            else:
                done.pages[address] = page
    return done


def _prepared(address: str) -> Page:
    """The page, rendered after what it wants was made."""
    made: set[str] = set()
    for _ in range(MOST_PREPARATIONS):
        with wanting() as wanted:
            page = render(address)
        missing = wanted.keys() - made
        if not missing:
            break
        for name in sorted(missing):
            wanted[name]()
        made |= missing
    return page


def _keep(done: _Round, recorded: dict[str, Record]) -> dict[str, bool]:
    """Put what was rendered into the edition. Returns by address whether its bytes are new.

    What could not be written is moved to the round's errors.
    """
    _remove(done.gone)
    folder = edition()
    kept: dict[str, bool] = {}
    new: dict[str, Page] = {}
    forgiven: list[str] = []
    for address, page in done.pages.items():
        row = recorded.get(address)
        same = row is not None and row.digest == digest_of(page) and folder.holds(address, page)
        kept[address] = not same
        if row is None or not same or row.keys != frozenset(page.keys):
            new[address] = (
                page  # the head names the keys, so the files are new even if the page is not
            )
        elif row.problem:
            forgiven.append(address)
    if forgiven:
        records.forgive(forgiven)
    if new:
        done.errors.update(_write(new))
    return {address: fresh for address, fresh in kept.items() if address not in done.errors}


def _write(pages: dict[str, Page]) -> dict[str, Exception]:
    """Record the keys, write the files, record the digests. Returns what could not be written."""
    records.begin(pages)
    errors: dict[str, Exception] = {}
    try:
        edition().put_many(pages.items())
    except (OSError, ValueError) as error:
        if _is_everywhere(error):
            _report(dict.fromkeys(pages, error))  # for the desk; the next printing forgives it
            raise
        errors = _put_one_by_one(pages)
    written = {address: page for address, page in pages.items() if address not in errors}
    if written:
        records.complete(written)
    return errors


def _put_one_by_one(pages: dict[str, Page]) -> dict[str, Exception]:
    """One sheet that cannot be written must not keep out those printed together with it."""
    errors: dict[str, Exception] = {}
    for address, page in pages.items():
        try:
            edition().put(address, page)
        except (OSError, ValueError) as error:
            if _is_everywhere(error):
                raise
            logger.exception("printer.not_written address=%s", address)
            errors[address] = error
    return errors


def _remove(addresses: Iterable[str]) -> None:
    gone = set(addresses)
    if not gone:
        return
    folder = edition()
    for address in gone:
        with suppress(ValueError):  # an address that can have no sheet
            folder.remove(address)
    records.forget(gone)


@contextmanager
def _reaching_edition() -> Iterator[None]:
    """What the edition's store raises inside is no fault of a sheet."""
    try:
        yield
    except OSError as error:
        if _is_everywhere(error):
            raise EditionUnwritable(str(error)) from error
        raise


def _is_everywhere(error: Exception) -> bool:
    """Whether no other sheet could be written either."""
    return isinstance(error, (ConnectionError, TimeoutError)) or (
        isinstance(error, OSError) and error.errno in UNWRITABLE
    )


def _report(errors: dict[str, Exception]) -> None:
    problems = {
        address: f"{type(error).__name__}: {error}".replace("\0", "")
        for address, error in errors.items()
    }
    records.report(problems, {address: rank_of(address) for address in errors})
