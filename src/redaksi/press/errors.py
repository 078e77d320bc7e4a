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
# What a worker waits for: the database, and the files or the bucket of the edition.
AWAY: tuple[type[Exception], ...] = (*DATABASE_GONE, OSError)


def first_line(error: BaseException) -> str:
    """What an error says, for a log or a desk: without the lines of details that libraries add."""
    return (str(error).strip().splitlines() or ["no answer in time"])[0][:300]


class EditionUnwritable(OSError):
    """Nothing can be written into the edition now: its disk is full, or its bucket does not answer.

    No fault of one sheet: what was to be printed is given back and tried again.
    """
