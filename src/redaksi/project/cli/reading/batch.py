"""A run over many pages: it shows how far it is, skips what is bad, goes on where it was stopped."""

import signal
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import orjson

from redaksi.project.cli.reading import parquet
from redaksi.project.cli.reading.crew import Crew, WorkersDied
from redaksi.project.cli.reading.inputs import chunks, count, sources
from redaksi.project.cli.reading.journal import InUse, Journal, NotOurs
from redaksi.project.cli.reading.pages import Fault, Wrong
from redaksi.project.cli.reading.progress import Sight, watch
from redaksi.project.cli.reading.words import Words, refuse, written_number
from redaksi.project.cli.reading.work import Outcome

EXIT_SKIPPED = 1
EXIT_STOPPED = 3
EXIT_INTERRUPTED = 130
PARQUET = ".parquet"
OUTPUT_SUFFIXES = (".jsonl", ".ndjson", PARQUET)
# With the file of faults beside the results, so many are shown in the terminal too.
MOST_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Order:
    """What a run is to do."""

    pages: Path
    output: Path | None
    jobs: int
    published: date | None
    restart: bool


@dataclass(slots=True)
class Tally:
    """What a run has done so far."""

    read: int = 0
    skipped: int = 0
    began: float = field(default_factory=time.monotonic)


def run(order: Order, words: Words) -> int:
    """Read all pages and return the exit code: 0 all read, 1 some skipped, 3 or 130 stopped."""
    total = _count(order, words)
    tally = Tally()
    with ExitStack() as stack:
        stack.enter_context(_ended_like_interrupted())
        journal = stack.enter_context(_open(order, words)) if order.output else None
        before = journal.count if journal else 0
        sight = stack.enter_context(watch(total, before, words))
        if journal and before:
            sight.say(words["resumed"].format(count=written_number(before), file=journal.path.name))
        try:
            _read_all(order, words, journal, sight, tally)
            if journal:
                journal.settle()
            _finish(order, words, sight)
        except KeyboardInterrupt:
            sight.say(_stopped(journal, tally, words))
            return EXIT_INTERRUPTED
        except WorkersDied:
            sight.say(words["workers_died"])
            sight.say(_stopped(journal, tally, words))
            return EXIT_STOPPED
        except OSError as error:
            if order.output is None:
                raise
            sight.say(_failed(order.output, error, words))
            return EXIT_STOPPED
        _sum_up(order, words, sight, tally, before)
    return EXIT_SKIPPED if tally.skipped else 0


@contextmanager
def _ended_like_interrupted() -> Iterator[None]:
    """Take a request to end like Ctrl-C: what is done is kept, and said."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _count(order: Order, words: Words) -> int:
    try:
        total = count(order.pages)
    except OSError as error:
        refuse(_unreadable(order.pages, error, words))
    if total == 0:
        refuse(words["no_pages"].format(file=order.pages))
    return total


def _unreadable(path: Path, error: OSError, words: Words) -> str:
    return f"{error.filename or path}: {words['unreadable'].format(detail=error.strerror)}"


def _failed(output: Path, error: OSError, words: Words) -> str:
    return words["output_failed"].format(file=output, reason=error.strerror or str(error))


def _open(order: Order, words: Words) -> Journal:
    """Open the journal, or end with one line that says why it cannot be used."""
    output = order.output or Path()
    path = journal_path(output)
    try:
        if path.exists() and path.samefile(order.pages):
            refuse(words["output_input"].format(file=output))
        if path != output:
            parquet.check_installed()
            if output.exists() and not path.exists() and not order.restart:
                refuse(words["journal_gone"].format(file=output, journal=path.name))
        journal = Journal(path, restart=order.restart)
        errors_path(output).unlink(missing_ok=True)
    except parquet.NoParquet:
        refuse(words["no_parquet"])
    except NotOurs:
        refuse(words["not_ours"].format(file=path))
    except InUse:
        refuse(words["in_use"].format(file=path))
    except OSError as error:
        refuse(_failed(path, error, words))
    return journal


def journal_path(output: Path) -> Path:
    """Return the file that takes the results one by one: `output`, or for Parquet one beside it."""
    if output.suffix.lower() == PARQUET:
        return output.with_name(f"{output.name}.jsonl")
    return output


def errors_path(output: Path) -> Path:
    """Return the file that says which pages were skipped, and why."""
    return output.with_name(f"{output.stem}.errors.jsonl")


def _read_all(
    order: Order, words: Words, journal: Journal | None, sight: Sight, tally: Tally
) -> None:
    pages = sources(order.pages)
    if journal and journal.count:
        pages = (page for page in pages if journal.takes_again(page.key()))
    with Crew(order.jobs, order.published) as crew:
        for outcomes in crew.read(chunks(pages)):
            lines = [outcome.line for outcome in outcomes if outcome.line is not None]
            if journal:
                journal.write(lines)
            else:
                sys.stdout.buffer.write(b"".join(lines))
                sys.stdout.buffer.flush()
            tally.read += len(lines)
            bad = [outcome for outcome in outcomes if outcome.wrong is not None]
            if bad:
                _report(order, words, bad, sight, tally)
            sight.advance(len(outcomes))


def _report(order: Order, words: Words, bad: list[Outcome], sight: Sight, tally: Tally) -> None:
    """Say which pages were skipped, in the terminal and in the file beside the results."""
    reports = []
    for outcome in bad:
        tally.skipped += 1
        said = Fault(outcome.wrong or Wrong.DEFECT, outcome.detail).said(words)
        report = {"id": outcome.id, "error": outcome.wrong, "message": said}
        reports.append(orjson.dumps(report) + b"\n")
        if order.output is None or tally.skipped <= MOST_SHOWN:
            sight.say(f"redaksi read: {order.pages}: {outcome.id}: {said}")
        elif tally.skipped == MOST_SHOWN + 1:
            sight.say(words["more_skipped"].format(file=errors_path(order.output)))
    if order.output:
        with errors_path(order.output).open("ab") as stream:
            stream.writelines(reports)


def _finish(order: Order, words: Words, sight: Sight) -> None:
    if order.output and order.output.suffix.lower() == PARQUET:
        sight.say(words["writing_parquet"].format(file=order.output))
        parquet.write(journal_path(order.output), order.output)


def _stopped(journal: Journal | None, tally: Tally, words: Words) -> str:
    if journal is None:
        return words["stopped_stream"].format(done=written_number(tally.read))
    done = written_number(journal.count)
    return words["stopped"].format(done=done, file=journal.path.name)


def _sum_up(order: Order, words: Words, sight: Sight, tally: Tally, before: int) -> None:
    sight.say(
        words["finished"].format(
            read=written_number(tally.read),
            before=words["before"].format(count=written_number(before)) if before else "",
            skipped=written_number(tally.skipped),
            seconds=written_number(round(time.monotonic() - tally.began, 1)),
        )
    )
    if order.output and tally.skipped:
        sight.say(words["skipped_in"].format(file=errors_path(order.output)))
