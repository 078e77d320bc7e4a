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
from datetime import datetime

from redaksi.press import orders, records
from redaksi.press.edition import AnyEdition, digest_of, open_edition
from redaksi.press.errors import DATABASE_GONE, EditionUnwritable
from redaksi.press.preparing import Wanted, wanting
from redaksi.press.records import Record, locked
from redaksi.press.rendering import GONE, NotPrintable, Page, is_printable, rank_of, render
from redaksi.press.sharing import together

logger = logging.getLogger(__name__)

MOST_RENDERINGS = 5
# What no other sheet could be written with either, as numbers of the system's errors.
UNWRITABLE = {errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO, errno.EMFILE, errno.ENFILE}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one sheet. changed: whether readers now get other bytes than before.

    error: why it could not be printed, the old sheet then stays; None where all is well. put_off:
    something has to be made first, the sheet was left as it is.
    """

    changed: bool = False
    error: Exception | None = None
    put_off: bool = False


@dataclass(slots=True)
class _Round:
    """What one round of rendering gave. gone: addresses without a page.

    lacking: what must be made before these pages are whole.
    """

    pages: dict[str, Page] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    errors: dict[str, Exception] = field(default_factory=dict)
    lacking: dict[str, Wanted] = field(default_factory=dict)


@dataclass(slots=True)
class _Batch:
    """Sheets printed together. made: names of what was made, by the sheet that it was made for."""

    go_on: Callable[[], bool]
    waits: bool
    outcomes: dict[str, Outcome] = field(default_factory=dict)
    made: dict[str, set[str]] = field(default_factory=dict)


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
    outcome = print_many([address]).get(address)
    if outcome is None:  # it changes faster than it can be rendered: the printers go on with it
        orders.place(addresses=[address])
        return True
    if outcome.error is not None:
        raise outcome.error
    return outcome.changed


def print_many(
    addresses: Sequence[str], *, go_on: Callable[[], bool] = lambda: True, waits: bool = True
) -> dict[str, Outcome]:
    """Print these sheets together, for hardly more than their rendering costs.

    go_on: asked before each rendering; once it says no, nothing more is rendered. waits: whether what
    pages want is made now; if not, such sheets are put off. Returns the outcomes by address, without
    those of sheets that are still to be rendered. Raises EditionUnwritable.
    """
    batch = _Batch(go_on, waits)
    with locked(addresses), _reaching_edition():
        wanted = list(addresses)
        for _ in range(MOST_RENDERINGS):
            wanted = _print_round(wanted, batch)
            if not wanted:
                break
    for address in wanted:
        batch.outcomes.pop(address, None)  # its last rendering is out of date already
    return batch.outcomes


def print_missing(address: str) -> None:
    """Print `address` unless it has a sheet by now: one reader's request does it for all."""
    with locked([address]), _reaching_edition():
        if edition().get(address) is not None or not is_printable(address):
            return
        seen, _ = records.look([address])
        page = _alone(address)
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


def _print_round(wanted: list[str], batch: _Batch) -> list[str]:
    """Render and keep what is wanted. Returns what must be rendered again."""
    seen, recorded = records.look(wanted)
    with together(wanted):  # after the look: what changes from here on is rendered again
        done = _render(wanted, batch)
    kept = _keep(done, recorded)
    # What is whole is with the readers before anything is made for the others.
    again = _make(done, batch)
    for address in (*kept, *done.gone, *done.errors):
        changed = kept.get(address, address in recorded)
        before = batch.outcomes.get(address, Outcome()).changed
        error = done.errors.get(address)
        batch.outcomes[address] = Outcome(before or (changed and error is None), error)
    if done.errors:
        _report(done.errors)
    again |= _outdated(seen, done, recorded)
    return [address for address in wanted if address in again]


def _outdated(seen: str, done: _Round, recorded: dict[str, Record]) -> set[str]:
    """What was rendered before a change of a key that nobody knew of it."""
    unknown = {
        address: set(page.keys) - (recorded[address].keys if address in recorded else set())
        for address, page in done.pages.items()
        if address not in done.errors
    }
    keys = set().union(*unknown.values())
    ordered = records.ordered_since(seen, keys) if keys else set()
    return {address for address, new in unknown.items() if new & ordered}


def _render(wanted: Iterable[str], batch: _Batch) -> _Round:
    done = _Round()
    going_on = True
    for address in wanted:
        going_on = going_on and batch.go_on()
        if not going_on:
            batch.outcomes.pop(address, None)  # of an earlier round: it is out of date
            continue
        try:
            with wanting() as lacking:
                page = render(address)
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
            elif lacking.keys() - batch.made.get(address, set()):
                done.lacking[address] = lacking
            else:
                done.pages[address] = page
    return done


def _make(done: _Round, batch: _Batch) -> set[str]:
    """Make what pages lack, and return the addresses to be rendered with it. Errors go to the round's."""
    again: set[str] = set()
    for address, lacking in done.lacking.items():
        if not batch.waits:
            batch.outcomes[address] = Outcome(put_off=True)
            continue
        made = batch.made.setdefault(address, set())
        try:
            _make_all(lacking, made, batch.go_on)
        except DATABASE_GONE:
            raise
        except Exception as error:  # as in rendering
            logger.exception("printer.cannot_make address=%s", address)
            done.errors[address] = error
        else:
            again.add(address)
    return again


def _make_all(lacking: Wanted, made: set[str], go_on: Callable[[], bool] = lambda: True) -> None:
    for name in sorted(lacking.keys() - made):
        if not go_on():
            return
        lacking[name]()
        made.add(name)


def _alone(address: str) -> Page:
    """The page, rendered after what it wants was made."""
    made: set[str] = set()
    for _ in range(MOST_RENDERINGS):
        with wanting() as lacking:
            page = render(address)
        if not lacking.keys() - made:
            break
        _make_all(lacking, made)
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
        if row is None or not same or _said(row) != (frozenset(page.keys), page.right_until):
            # The head names the keys, so the files are new even if the page is not.
            new[address] = page
        elif row.problem:
            forgiven.append(address)
    if forgiven:
        records.forgive(forgiven)
    if new:
        done.errors.update(_write(new))
    return {address: fresh for address, fresh in kept.items() if address not in done.errors}


def _said(row: Record) -> tuple[frozenset[str], datetime | None]:
    return row.keys, row.right_until


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
