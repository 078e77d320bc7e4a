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
