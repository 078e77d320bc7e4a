"""`redaksi manage`: Django's and Wagtail's own commands."""

import click

from redaksi.lib.wording import translate as _
from redaksi.project.cli import setup


@click.command(
    "manage",
    context_settings={"ignore_unknown_options": True},
    add_help_option=False,
    short_help=_("Django's and Wagtail's own commands."),
)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def manage_command(arguments: tuple[str, ...]) -> None:
    """Django's own commands, for example `redaksi manage createsuperuser`."""
    setup.prepare(tables=False)
    from django.core.management import execute_from_command_line

    execute_from_command_line(["redaksi manage", *arguments])
