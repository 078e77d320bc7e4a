"""`redaksi print`: print what is ordered, one address, or everything."""

import click
from rich.console import Console

from redaksi.lib.wording import translate as _
from redaksi.project.cli import setup


@click.command(
    "print",
    short_help=_("Print pages now."),
    help=_("Print what is ordered now, and the ADDRESSES given (paths such as /ekonomi/)."),
)
@click.option(
    "--all",
    "everything",
    is_flag=True,
    help=_("Print every sheet, on all cores. Stopped in between, it goes on where it was."),
)
@click.argument("addresses", nargs=-1)
def print_command(everything: bool, addresses: tuple[str, ...]) -> None:
    """Print what is ordered now, and the ADDRESSES given (paths such as /ekonomi/)."""
    given = setup.prepare()
    from redaksi.press import orders
    from redaksi.press.rendering import is_printable

    for address in addresses:
        if not is_printable(address):
            raise setup.Refusal(
                _("No page that can be printed has the address %s. Give a path such as /ekonomi/.")
                % address
            )
    orders.place(addresses=addresses)
    if everything:
        from redaksi.project import full_print

        full_print.run(given)
    else:
        _print_waiting()


def _print_waiting() -> None:
    from redaksi.press import printer
    from redaksi.press.queue import Queue

    try:
        with Queue() as queue:
            tally = printer.print_waiting(queue)
    except OSError as error:
        raise setup.Refusal(
            _("The edition cannot be written: %s. The old sheets stay, the orders wait.") % error
        ) from error
    Console().print(
        _("Printed %(sheets)d sheets in %(seconds).1f s: %(changed)d are new, %(failed)d failed.")
        % {
            "sheets": tally.sheets,
            "seconds": tally.seconds,
            "changed": tally.changed,
            "failed": tally.failed,
        },
        highlight=False,
    )
    if tally.failed:
        raise setup.Refusal(
            _("%d sheets could not be printed; the old ones stay. The log above says why.")
            % tally.failed
        )
