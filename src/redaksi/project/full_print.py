"""`redaksi print --all`: every sheet, by as many printers as there are cores, with a progress bar.

The work lies in the queue as ranges of sheets. Printers that run anywhere share it; when this command is
stopped or killed, they or its next run go on where it was.
"""

import os
import sys
import tempfile
import time
from typing import IO

import click
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    SpinnerColumn,
    Task,
    TextColumn,
    TimeRemainingColumn,
)
from rich.text import Text

from redaksi.lib.cores import cores
from redaksi.lib.wording import translate as _
from redaksi.press import everything
from redaksi.project.cli import setup
from redaksi.project.env import Environment
from redaksi.project.supervisor import Supervisor

TICK = 0.25  # seconds between two looks at how far it is
LOG_SHOWN = 4000  # bytes of the printers' log, where one of them will not run


class Rate(ProgressColumn):
    """Sheets a second."""

    def render(self, task: Task) -> Text:
        """As a whole number, empty before the first sheet."""
        return Text(_("%d sheets/s") % task.speed if task.speed else "")


def run(given: Environment) -> None:
    """Order everything, unless an earlier run is unfinished, and print until it is done."""
    console = Console(stderr=False)
    if everything.is_running():
        console.print(_("Going on with the print that was begun."), highlight=False)
    else:
        with console.status(_("Looking through the catalogue …")):
            everything.order_everything()
    began = time.monotonic()
    before = everything.progress_of_run().printed
    with tempfile.TemporaryFile(dir=given.data) as log:
        printers = Supervisor(["printer"] * cores(), look_after=lambda: None, errors=log.fileno())
        printers.start()
        try:
            healthy = _watch(console, printers)
        finally:
            printers.stop()
        _tell(console, time.monotonic() - began, before)
        if not healthy:
            _refuse(log)


def _watch(console: Console, printers: Supervisor) -> bool:
    """Show how far it is until nothing waits. False: the printers will not run."""
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        Rate(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console, transient=True) as bar:
        now = everything.progress_of_run()
        total = now.printed + everything.sheets_left()
        task = bar.add_task(_("Printing"), total=total, completed=now.printed)
        while now.waiting and not printers.stopping.wait(TICK):
            if not printers.keep_alive():
                return False
            now = everything.progress_of_run()
            bar.update(task, completed=now.printed)
    return True


def _tell(console: Console, seconds: float, before: int) -> None:
    now = everything.progress_of_run()
    printed = now.printed - before
    words = _("Printed %(sheets)d sheets in %(seconds).1f s, %(rate)d a second; %(failed)d failed.")
    values = {
        "sheets": printed,
        "seconds": seconds,
        "rate": printed / max(seconds, 0.001),
        "failed": now.failed,
    }
    console.print(words % values, highlight=False)
    if now.waiting:
        click.echo(_("Stopped; the rest waits. redaksi print --all goes on where it was."))
        sys.exit(130)
    if now.failed:
        raise setup.Refusal(
            _("%d sheets could not be printed; the old ones stay. redaksi doctor names them.")
            % now.failed
        )


def _refuse(log: IO[bytes]) -> None:
    log.seek(max(0, log.seek(0, os.SEEK_END) - LOG_SHOWN))
    click.echo(log.read().decode(errors="replace"), err=True)
    raise setup.Refusal(_("The printers do not run; their log is above."))
