"""Whether the database's tables are those that this release wants; asked without Django, which is slow.

After migrating, a stamp of the release stands as a comment on Django's own table of migrations: it goes
wherever the tables go, into every backup and out of it.
"""

import importlib.metadata
from hashlib import blake2b
from pathlib import Path

import psycopg
from psycopg import sql

PACKAGE = Path(__file__).resolve().parent.parent
WITH_TABLES = (
    "django",
    "wagtail",
    "django-taggit",
    "modelsearch",
)  # packages with migrations of their own


def wanted_stamp() -> str:
    """A digest of our migrations and of the versions of the packages that bring others."""
    own = sorted(
        path.relative_to(PACKAGE).as_posix() for path in PACKAGE.glob("*/migrations/0*.py")
    )
    versions = [f"{name}=={importlib.metadata.version(name)}" for name in WITH_TABLES]
    return blake2b("\n".join(own + versions).encode(), digest_size=12).hexdigest()


def is_up_to_date(url: str) -> bool:
    """Whether the tables at `url` were made or changed by just this release."""
    with psycopg.connect(url, connect_timeout=5) as connection:
        row = connection.execute(
            "SELECT obj_description(to_regclass('django_migrations'), 'pg_class')"
        ).fetchone()
    return row is not None and row[0] == wanted_stamp()


def has_stories(url: str) -> bool:
    """Whether any story is there. Ask only when the tables are up to date."""
    with psycopg.connect(url, connect_timeout=5) as connection:
        return connection.execute("SELECT 1 FROM stories_story LIMIT 1").fetchone() is not None


def bring_up_to_date() -> None:
    """Apply what is missing in the database; one process at a time. Needs Django set up."""
    from django.core.management import call_command
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(hashtext('redaksi.migrate'))")
        try:
            call_command("migrate", verbosity=0, interactive=False)
            stamp = sql.SQL("COMMENT ON TABLE django_migrations IS {}").format(wanted_stamp())
            cursor.execute(stamp.as_string(None))
        finally:
            cursor.execute("SELECT pg_advisory_unlock(hashtext('redaksi.migrate'))")
