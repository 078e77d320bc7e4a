"""How far a run is: a bar in a terminal, a line now and then elsewhere. All on standard error."""

import time
from typing import Protocol, Self

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    Task,
    TextColumn,
    TimeRemainingColumn,
)
from rich.text import Text

from redaksi.project.cli.reading.words import Words, printable, written_number

SECONDS_BETWEEN_LINES = 10


class Sight(Protocol):
    """Where a run shows how far it is, and says what happens meanwhile."""

    def __enter__(self) -> Self: ...

    def __exit__(self, *_: object) -> None: ...

    def advance(self, pages: int) -> None:
        """Count pages as done."""

    def say(self, line: str) -> None:
        """Print a line that stays."""


def watch(total: int, done: int, words: Words) -> Sight:
    """Return the fitting way to show a run over `total` pages, `done` of them before it began."""
    console = Console(stderr=True, highlight=False, markup=False, soft_wrap=True)
    if console.is_terminal:
        return Bar(console, total, done, words)
    return Lines(console, total, done, words)


class _Rate(ProgressColumn):
    """Pages a second."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.words = words

    def render(self, task: Task) -> Text:
        speed = task.finished_speed or task.speed
        rate = "–" if speed is None else written_number(round(speed))
        return Text(self.words["per_second"].format(rate=rate), style="progress.data.speed")


class Bar:
    """A bar with the pages done, the rate and the time that is left."""

    def __init__(self, console: Console, total: int, done: int, words: Words) -> None:
        self.console = console
        self.progress = Progress(
            TextColumn(words["reading"]),
            BarColumn(bar_width=None),
            MofNCompleteColumn(),
            _Rate(words),
            TimeRemainingColumn(compact=True),
            console=console,
            transient=True,
        )
        self.task = self.progress.add_task("", total=total, completed=done)

    def __enter__(self) -> Self:
        self.progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.progress.stop()

    def advance(self, pages: int) -> None:
        self.progress.advance(self.task, pages)

    def say(self, line: str) -> None:
        self.console.print(printable(line))


class Lines:
    """A line every ten seconds, for logs."""

    def __init__(self, console: Console, total: int, done: int, words: Words) -> None:
        self.console = console
        self.total = total
        self.done = self.before = done
        self.words = words
        self.began = self.spoke = time.monotonic()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        return

    def advance(self, pages: int) -> None:
        self.done += pages
        now = time.monotonic()
        if now - self.spoke < SECONDS_BETWEEN_LINES:
            return
        self.spoke = now
        rate = round((self.done - self.before) / (now - self.began))
        done, total = written_number(self.done), written_number(self.total)
        self.say(self.words["state"].format(done=done, total=total, rate=written_number(rate)))

    def say(self, line: str) -> None:
        self.console.print(printable(line))
