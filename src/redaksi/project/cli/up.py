"""`redaksi up`: the whole product, or one part of it."""

import logging
import sys

import click
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from redaksi.lib.wording import translate as _
from redaksi.project import schema
from redaksi.project.cli import setup
from redaksi.project.env import Environment, Listen
from redaksi.project.ports import answers, why_not
from redaksi.project.supervisor import Supervisor, follow_supervisor

logger = logging.getLogger(__name__)

PARTS = ("portal", "desk", "worker")


@click.command(
    "up",
    short_help=_("Run the newsroom and the portal."),
    help=_("Run the portal, the desk and the worker until Ctrl-C; with an option, one of them."),
)
@click.option("--portal", "part", flag_value="portal", help=_("Only the portal's server."))
@click.option("--desk", "part", flag_value="desk", help=_("Only the desk's server."))
@click.option(
    "--worker", "part", flag_value="worker", help=_("Only the worker: printer and clock.")
)
@click.option(
    "--printer",
    "part",
    flag_value="printer",
    help=_("Only one more printer, beside a worker here or on another machine."),
)
@click.option(
    "--demo", is_flag=True, help=_("Fill an empty newsroom with the demonstration first.")
)
def up_command(part: str | None, demo: bool) -> None:
    """Run the portal, the desk and the worker until Ctrl-C; with an option, one of them."""
    logging.basicConfig(format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    given = setup.environment()
    setup.check_data_folder(given.data)
    if part is None:
        _run_all(given, demo=demo)
    else:
        follow_supervisor()
        _run_part(given, part)


def _run_part(given: Environment, part: str) -> None:
    listen = {"portal": given.portal_listen, "desk": given.desk_listen}.get(part)
    if listen is not None:
        _refuse_taken(part, listen)
    try:
        setup.open_database(given)
    except setup.Refusal as refusal:
        # What is printed can be read without a database, and the worker waits for one.
        if part == "desk":
            raise
        click.echo(f"redaksi: {refusal.format_message()}", err=True)
    if part in {"worker", "printer"}:
        setup.set_up_django()
        from redaksi.project import worker

        if part == "worker":
            worker.run(prints_alone=given.printers == 1)
        else:
            worker.run_printer()
        return
    from redaksi.project import serving

    (serving.serve_portal if part == "portal" else serving.serve_desk)(given)


def _run_all(given: Environment, *, demo: bool) -> None:
    _refuse_taken("portal", given.portal_listen)
    _refuse_taken("desk", given.desk_listen)
    url, version = setup.open_database(given)
    setup.bring_up_to_date(url)
    if demo and not schema.has_stories(url):
        _fill(given)
    parts = [*PARTS, *["printer"] * (given.printers - 1)]  # the worker prints, too
    supervisor = Supervisor(parts, look_after=lambda: _keep_embedded(given))
    supervisor.start()
    try:
        ready = answers(given.portal_listen, within=30) and answers(given.desk_listen, within=30)
        if ready:
            _announce(given, version, demo=demo)
        healthy = supervisor.watch()
    finally:
        click.echo(_("Stopping …"))
        supervisor.stop()
    if not (ready and healthy):
        click.echo(_("redaksi: a part of the product does not run; its log is above."), err=True)
        sys.exit(1)
    click.echo(_("Stopped."))


def _fill(given: Environment) -> None:
    """Fill the empty newsroom with the demonstration, and say how far it is."""
    setup.set_up_django()
    from redaksi.project.demo import newsroom

    with Progress(transient=True) as bar:
        task = bar.add_task(_("Making the demonstration newspaper"), total=None)
        newsroom.fill(given, progress=lambda done, of: bar.update(task, completed=done, total=of))


def _refuse_taken(part: str, listen: Listen) -> None:
    reason = why_not(listen)
    if reason:
        raise setup.Refusal(
            _(
                "The %(part)s cannot start: %(reason)s. Stop it, or set %(setting)s to another HOST:PORT."
            )
            % {"part": part, "reason": reason, "setting": f"REDAKSI_{part.upper()}_LISTEN"}
        )


def _keep_embedded(given: Environment) -> None:
    """Start the embedded PostgreSQL again if it was killed."""
    if given.database_url is None:
        from redaksi.project.database import DatabaseError, restart_if_gone

        try:
            restart_if_gone(given)
        except DatabaseError as error:
            logger.warning("database.not_restarted reason=%s", error)


def _announce(given: Environment, version: str, *, demo: bool) -> None:
    table = Table.grid(padding=(0, 2))
    table.add_row(_("Portal"), f"[bold]{given.portal_url}/[/bold]")
    table.add_row(_("Desk"), f"[bold]{given.desk_url}/[/bold]")
    table.add_row(_("Log-in"), f"[bold]{given.desk_url}/login/[/bold]")
    if demo:
        from redaksi.project.demo import accounts

        for account in accounts.accounts(given):
            table.add_row(account.role, f"{account.username}   {account.password}")
    table.add_row("PostgreSQL", version)
    table.add_row(_("Data"), str(given.data))
    console = Console()
    console.print()
    console.print(table, highlight=False, soft_wrap=True)
    console.print(_("Ctrl-C stops everything."), style="dim")
