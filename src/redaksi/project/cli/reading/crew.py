"""The processes of a run: pages go out in handfuls, results come back in order, few wait at a time."""

import signal
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from datetime import date
from itertools import chain
from multiprocessing import get_context
from typing import Self

from redaksi.project.cli.reading.inputs import Source
from redaksi.project.cli.reading.work import Outcome, begin, read_chunk

Chunk = list[Source]
Waiting = deque[tuple[Chunk, Future[list[Outcome]]]]

# Handfuls that are out for each process: one at work, two so that it never stands still.
OUT_PER_PROCESS = 3
# So often in a row the processes may be killed before the run gives up.
MOST_DEATHS = 3


class WorkersDied(Exception):
    """The processes were killed from outside, again after each new start."""


class Crew:
    """Processes that read pages. One process, or one handful of pages, is read right here."""

    def __init__(self, jobs: int, published: date | None) -> None:
        self.jobs = jobs
        self.published = published
        self.pool: ProcessPoolExecutor | None = None
        self.deaths = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self.pool is not None:
            with _deaf():
                self.pool.shutdown(cancel_futures=True)

    def read(self, handfuls: Iterable[Chunk]) -> Iterator[list[Outcome]]:
        """Yield the outcomes of each handful, in the order of the handfuls. Raises WorkersDied."""
        coming = iter(handfuls)
        first = next(coming, None)
        second = next(coming, None) if first is not None and self.jobs > 1 else None
        ahead = [chunk for chunk in (first, second) if chunk is not None]
        if self.jobs == 1 or second is None:
            yield from (read_chunk(chunk, self.published) for chunk in chain(ahead, coming))
            return
        waiting: Waiting = deque()
        for chunk in chain(ahead, coming):
            waiting.append((chunk, self._send(chunk, waiting)))
            if len(waiting) >= self.jobs * OUT_PER_PROCESS:
                yield self._take(waiting)
        while waiting:
            yield self._take(waiting)

    def _send(self, chunk: Chunk, waiting: Waiting) -> Future[list[Outcome]]:
        while True:
            if self.pool is None:
                self.pool = self._hire()
            try:
                with _later():  # it may start one more process
                    return self.pool.submit(read_chunk, chunk, self.published)
            except BrokenProcessPool:
                self._replace(waiting)

    def _take(self, waiting: Waiting) -> list[Outcome]:
        while True:
            try:
                outcomes = waiting[0][1].result()
            except BrokenProcessPool:
                self._replace(waiting)
                continue
            self.deaths = 0
            waiting.popleft()
            return outcomes

    def _hire(self) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(self.jobs, get_context("spawn"), initializer=begin)

    def _replace(self, waiting: Waiting) -> None:
        """Start new processes, and send them what the killed ones had not brought back."""
        self.deaths += 1
        if self.pool is not None:
            self.pool.shutdown(cancel_futures=True)
            self.pool = None
        if self.deaths >= MOST_DEATHS:
            raise WorkersDied
        unread = list(waiting)
        waiting.clear()
        for chunk, future in unread:
            kept = future.done() and not future.cancelled() and future.exception() is None
            waiting.append((chunk, future if kept else self._send(chunk, waiting)))


@contextmanager
def _later() -> Iterator[None]:
    """Hear Ctrl-C afterwards. A process that starts meanwhile never does: this one tells it what to do."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@contextmanager
def _deaf() -> Iterator[None]:
    """Ignore Ctrl-C for a moment."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
