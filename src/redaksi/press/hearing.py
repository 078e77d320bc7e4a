"""Hearing PostgreSQL's notifications, on a connection besides Django's."""

import time
from threading import Event
from typing import Any

import psycopg
from django.db import connection as django_connection
from psycopg import sql

TURN = 0.5  # seconds after which a stop is heard at the latest

Connection = psycopg.Connection[Any]


def connect() -> Connection:
    """A connection of its own to Django's database, committing each statement. Raises OperationalError."""
    parameters = django_connection.get_connection_params()
    for name in ("cursor_factory", "context", "prepare_threshold"):
        parameters.pop(name, None)
    return psycopg.connect(**parameters, autocommit=True)


def listen(connection: Connection, channel: str) -> None:
    """Hear what is notified on `channel` from now on."""
    connection.execute(sql.SQL("LISTEN {}").format(sql.Identifier(channel)))


def hears(connection: Connection, stop: Event, seconds: float) -> bool:
    """Wait for a notification, at most `seconds` and no longer than until `stop` is set."""
    until = time.monotonic() + seconds
    while not stop.is_set() and (left := until - time.monotonic()) > 0:
        if any(True for _ in connection.notifies(timeout=min(left, TURN), stop_after=1)):
            return True
    return False
