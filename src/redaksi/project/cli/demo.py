"""`redaksi demo`: fill the newsroom with the demonstration."""

import click
from rich.console import Console
from rich.progress import Progress

from redaksi.lib.wording import translate as _
from redaksi.project.cli import setup


@click.command(
    "demo",
    short_help=_("Add the demonstration newspaper."),
    help=_("Add the demonstration newspaper. Doing it again adds only what is missing."),
)
def demo_command() -> None:
    """Add the demonstration newspaper. Doing it again adds only what is missing."""
    given = setup.prepare()
    from redaksi.press import printer
    from redaksi.press.queue import Queue
    from redaksi.project.demo import accounts, newsroom

    console = Console()
    with Progress(console=console, transient=True) as bar:
        task = bar.add_task(_("Publishing"), total=None)
        added = newsroom.fill(
            given, progress=lambda done, total: bar.update(task, completed=done, total=total)
        )
    with Queue() as queue:
        tally = printer.print_waiting(queue)
    console.print(
        _("%(added)d stories added, %(sheets)d sheets printed.")
        % {"added": added, "sheets": tally.changed},
        highlight=False,
    )
    for account in accounts.accounts(given):
        console.print(f"{account.role}: {account.username}   {account.password}", highlight=False)
