"""What can go wrong in the press."""

import django.db
import psycopg

# Two families for one thing: the queue speaks psycopg, everything else Django.
DATABASE_GONE: tuple[type[Exception], ...] = (
    django.db.OperationalError,
    django.db.InterfaceError,
    psycopg.OperationalError,
    psycopg.InterfaceError,
)


class EditionUnwritable(OSError):
    """Nothing can be written into the edition now: its disk is full, or its bucket does not answer.

    No fault of one sheet: what was to be printed is given back and tried again.
    """
