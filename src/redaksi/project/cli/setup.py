"""What commands need before they can work: the environment, the data folder, the database, Django."""

import os
import tempfile
from pathlib import Path

import click

from redaksi.lib.wording import translate as _
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


def open_database(given: Environment) -> str:
    """Start or join the database and return its version. Raises Refusal."""
    try:
        url = given.database_url or start_embedded(given)
        return check_database(url)
    except DatabaseError as error:
        raise Refusal(str(error)) from error


def set_up_django() -> None:
    """Make Django ready. Call after the database's address is known."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "redaksi.project.settings")
    import django

    django.setup(set_prefix=False)


def prepare() -> Environment:
    """All of it, for commands that work with stories. Raises Refusal."""
    given = environment()
    check_data_folder(given.data)
    open_database(given)
    set_up_django()
    return given


def bring_up_to_date() -> None:
    """Apply what is missing in the database; one process at a time."""
    from django.core.management import call_command
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(hashtext('redaksi.migrate'))")
        try:
            call_command("migrate", verbosity=0, interactive=False)
        finally:
            cursor.execute("SELECT pg_advisory_unlock(hashtext('redaksi.migrate'))")
