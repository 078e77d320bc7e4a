"""The command `redaksi`: one file a command. Each imports what it needs when it runs, not before."""

import importlib

import click

from redaksi.lib.wording import translate as _

# Name of the command: module that holds it, and its name there.
COMMANDS = {
    "up": "up",
    "demo": "demo",
    "read": "read",
    "print": "print_",
    "verify": "verify",
    "search": "search",
    "nginx": "nginx",
    "doctor": "doctor",
    "manage": "manage",
}


class LazyGroup(click.Group):
    """A group that imports a command's module only when the command is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"redaksi.project.cli.{COMMANDS[cmd_name]}")
        command: click.Command = getattr(module, f"{cmd_name}_command")
        return command


@click.command(
    cls=LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"]},
    help=_("Redaksi: a newsroom and a news portal in one program."),
)
@click.version_option(package_name="redaksi")
def main() -> None:
    """Redaksi: a newsroom and a news portal in one program."""
