"""`redaksi search`: let search know stories that it does not know yet."""

import click
from rich.console import Console

from redaksi.lib.wording import translate as _
from redaksi.project.cli import setup


@click.command(
    "search",
    short_help=_("Let readers find stories that search does not know yet."),
    help=_(
        "Write down what can be found of published stories where that is missing or was made by an older "
        "version. Newly published stories need no command. It may run while readers read, and again."
    ),
)
@click.option("--rebuild", is_flag=True, help=_("Also for stories that search knows already."))
def search_command(rebuild: bool) -> None:
    """Write down what can be found of published stories."""
    setup.prepare()
    from redaksi.stories.search.keeping import describe_all

    console = Console()
    with console.status("") as status:
        done = describe_all(anew=rebuild, told=lambda count: status.update(f"{count}"))
    console.print(_("%d stories can be found now.") % done, highlight=False)
