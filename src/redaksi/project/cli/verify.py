"""`redaksi verify`: renders sheets anew and names each that is not what readers get."""

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from redaksi.lib.wording import translate as _
from redaksi.project.cli import setup

if TYPE_CHECKING:  # Django is not set up yet
    from redaksi.press.verifying.comparing import Difference

USUAL_SAMPLE = 1000


@click.command(
    "verify",
    short_help=_("Prove that readers get what is there."),
    help=_(
        "Render sheets anew and compare them with the edition: the ADDRESSES given, a sample, or all. "
        "Names each that differs and why. Exit code 1 when one does."
    ),
)
@click.option("--all", "everything", is_flag=True, help=_("Look at every sheet."))
@click.option(
    "--sample",
    type=click.IntRange(min=1),
    help=_("Look at so many sheets, fronts first (1000 unless told)."),
)
@click.option("--repair", is_flag=True, help=_("Order what differs."))
@click.argument("addresses", nargs=-1)
def verify_command(
    everything: bool, sample: int | None, repair: bool, addresses: tuple[str, ...]
) -> None:
    """Render sheets anew and compare them with the edition."""
    if bool(everything) + (sample is not None) + bool(addresses) > 1:
        raise click.UsageError(_("Give --all, --sample or addresses, one of them."))
    setup.prepare()
    chosen, total = _chosen(everything, sample, addresses)
    looked_at, differing = _look(chosen, total, repair=repair)
    words = _("%(sheets)d sheets looked at, %(differences)d differ.")
    Console().print(words % {"sheets": looked_at, "differences": differing}, highlight=False)
    if differing and repair:
        Console().print(_("They are ordered: a running printer prints them now."), highlight=False)
    if differing:
        sys.exit(1)


def _chosen(
    everything: bool, sample: int | None, addresses: tuple[str, ...]
) -> tuple[Iterator[str], int]:
    from redaksi.press.rendering import is_printable
    from redaksi.press.verifying import choosing

    for address in addresses:
        if not is_printable(address):
            raise setup.Refusal(
                _("No page that can be printed has the address %s. Give a path such as /ekonomi/.")
                % address
            )
    if addresses:
        return iter(addresses), len(addresses)
    if everything:
        return choosing.every_sheet(), choosing.how_many()
    count = sample or USUAL_SAMPLE
    return choosing.sample(count), min(count, choosing.how_many())


def _look(chosen: Iterator[str], total: int, *, repair: bool) -> tuple[int, int]:
    """Look at the sheets and tell of each that differs. Returns how many were looked at, and differ."""
    from redaksi.press.verifying import repairing
    from redaksi.press.verifying.comparing import examine

    looked_at = differing = 0
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(
        *columns, TimeRemainingColumn(), console=Console(stderr=True), transient=True
    ) as progress:
        task = progress.add_task(_("Looking"), total=total)
        for address in chosen:
            try:
                difference = examine(address)
            except OSError as error:
                raise setup.Refusal(_("The edition cannot be read: %s") % error) from error
            looked_at += 1
            if difference is not None:
                differing += 1
                click.echo(said(difference))
                if repair:
                    repairing.order([address])
            progress.update(task, completed=looked_at, total=max(total, looked_at))
    return looked_at, differing


def said(difference: "Difference") -> str:
    """A difference in one line."""
    kinds = {
        "broken": _("the page cannot be rendered: %s") % difference.problem,
        "gone": _("the page is gone, its sheet is not"),
        "unlisted": _("in the edition, but not on the list of sheets"),
        "missing": _("on the list of sheets, but not in the edition"),
        "body": _("readers get another page"),
        "head": _("status, type or target differ"),
        "twins": _("compressed files hold another page, or are missing"),
        "digest": _("what is recorded of its files is not true"),
        "keys": _("the page is right, its keys are not"),
    }
    line = f"{difference.address}: {kinds[difference.kind]}"
    if difference.missing:
        line += "; " + _("keys that were missing: %s") % ", ".join(difference.missing)
    elif difference.is_unordered and difference.kind != "keys":
        line += "; " + _("no key is missing: something was changed without an order")
    elif difference.was_touched:
        line += "; " + _("its files were changed by another hand")
    return line
