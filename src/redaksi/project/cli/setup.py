"""What commands need before they can work: the environment, the data folder, the database, Django."""

import os
import tempfile
from pathlib import Path

import click

from redaksi.lib.wording import translate as _
from redaksi.project import schema
from redaksi.project.database import DatabaseError, check_database, start_embedded
from redaksi.project.env import Environment, SettingError, read_environment


class Refusal(click.ClickException):
    """A command that cannot go on. One line that says what is wrong and what to do; exit code 2."""

    exit_code = 2

    def show(self, file: object = None) -> None:
        click.echo(f"redaksi: {self.format_message()}", err=True)


def environment() -> Environment:
    """The environment, or a Refusal that names the setting."""
    try:
        return read_environment()
    except SettingError as error:
        raise Refusal(str(error)) from error


def check_data_folder(folder: Path) -> None:
    """See that `folder` is there and can be written to. Raises Refusal."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise Refusal(
            _(
                "The data folder %(folder)s cannot be written to: %(reason)s. Give it to the user who "
                "runs redaksi, or set REDAKSI_DATA to another folder."
            )
            % {"folder": folder, "reason": error.strerror or error}
        ) from error


def open_database(given: Environment) -> tuple[str, str]:
    """Start or join the database and return its address and version. Raises Refusal."""
    try:
        url = given.database_url or start_embedded(given)
        return url, check_database(url)
    except DatabaseError as error:
        raise Refusal(str(error)) from error


def set_up_django() -> None:
    """Make Django ready. Call after the database's address is known."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "redaksi.project.settings")
    import django

    django.setup(set_prefix=False)


def prepare(*, tables: bool = True) -> Environment:
    """All of it, for commands that work with stories. Raises Refusal.

    tables: whether they are brought up to date too; Django's own commands do that themselves.
    """
    given = environment()
    check_data_folder(given.data)
    url, _version = open_database(given)
    if tables:
        bring_up_to_date(url)
    set_up_django()
    return given


def bring_up_to_date(url: str) -> None:
    """See that the tables at `url` are those of this release."""
    if not schema.is_up_to_date(url):
        set_up_django()
        schema.bring_up_to_date()
