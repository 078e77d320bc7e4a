"""Fixtures that every folder of tests may use."""

import fcntl
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.test import Client
from django.test.client import ClientHandler
from django.urls import set_urlconf
from psycopg import sql

from redaksi.press.models import Order, Sheet
from redaksi.press.remembering import memory
from tests.postgres import SHARED_WITH_WORKERS
from tests.product import environment, redaksi

REPOSITORY = Path(__file__).resolve().parent.parent
SHARED = REPOSITORY.parent / "shared"


@pytest.fixture(scope="session")
def repository() -> Path:
    """The folder of the project."""
    return REPOSITORY


@pytest.fixture(scope="session")
def gaza_page() -> str:
    """The captured page that the design is modelled on; lies beside the repository, not in it."""
    page = SHARED / "pages" / "xinhua-gaza.txt"
    if not page.exists():
        pytest.skip("the captured page is not beside the repository")
    return page.read_text(encoding="utf-8")


@pytest.fixture(autouse=True)
def _folders(tmp_path: Path, settings) -> None:
    """Every test has an edition and media of its own."""
    settings.EDITION = tmp_path / "edition"
    settings.MEDIA_ROOT = tmp_path / "media"
    # Hashing a password a million times is for attackers, not for tests.
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture(autouse=True)
def _remembers_nothing() -> None:
    """What is emptied between tests was never ordered."""
    memory.forget()


@pytest.fixture(scope="session")
def pristine() -> str:
    """The name of a migrated and otherwise empty database: made once a run, then copied."""
    with _one_at_a_time():
        made = Path(os.environ[SHARED_WITH_WORKERS]) / "pristine"
        if not made.exists():
            _execute(sql.SQL("CREATE DATABASE redaksi_pristine"))
            env = environment(made.parent, DATABASE_URL=_url("redaksi_pristine"))
            done = redaksi("manage", "migrate", "--verbosity", "0", env=env)
            assert done.returncode == 0, done.stderr
            made.touch()
    return "redaksi_pristine"


@pytest.fixture(scope="session")
def django_db_setup(pristine: str, django_db_blocker) -> Iterator[None]:
    """This process's own test database. Takes the place of pytest-django's, which migrates each."""
    name = f"test_{os.environ.get('PYTEST_XDIST_WORKER', 'main')}"
    _copy(pristine, name)
    connection.settings_dict["NAME"] = settings.DATABASES["default"]["NAME"] = name
    with django_db_blocker.unblock():
        # Tests begin with nothing printed; what the last one left is none of theirs.
        Sheet.objects.all().delete()
        Order.objects.all().delete()
        _give_back_quickly()
        connection.close()
        yield
        connection.close()
    _execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


def _give_back_quickly() -> None:
    """Let transactional tests get back what comes with the tables by COPY.

    After each of them all tables are emptied; Django's way, row by row, took seconds a test.
    """
    with connection.cursor() as cursor:
        kept = {name: _rows(cursor, name) for name in connection.introspection.django_table_names()}

    def give_back(_contents: str) -> None:
        if ContentType.objects.exists():
            return  # nothing was emptied yet
        with connection.cursor() as cursor:
            # As a superuser: the tables come in any order.
            cursor.execute("SET session_replication_role = replica")
            for name, rows in kept.items():
                if rows:
                    with cursor.copy(f'COPY "{name}" FROM STDIN') as copy:
                        copy.write(rows)
            cursor.execute("SET session_replication_role = DEFAULT")

    connection._test_serialized_contents = "see give_back"
    connection.creation.deserialize_db_from_string = give_back  # type: ignore[method-assign, assignment]


def _rows(cursor, name: str) -> bytes:
    with cursor.copy(f'COPY "{name}" TO STDOUT') as copy:
        return b"".join(copy)


@pytest.fixture
def copied_database(pristine: str) -> Iterator[str]:
    """DATABASE_URL of a migrated database of the test's own, for processes that it starts."""
    name = f"copy_{secrets.token_hex(6)}"
    _copy(pristine, name)
    yield _url(name)
    _execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


@contextmanager
def _one_at_a_time() -> Iterator[None]:
    with (Path(os.environ[SHARED_WITH_WORKERS]) / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _copy(source: str, name: str) -> None:
    with _one_at_a_time():  # PostgreSQL copies a template for one at a time
        _execute(
            sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(
                sql.Identifier(name), sql.Identifier(source)
            )
        )


def _url(name: str) -> str:
    return os.environ["DATABASE_URL"].replace("/redaksi?", f"/{name}?")


def _execute(statement: sql.SQL | sql.Composed) -> None:
    with psycopg.connect(_url("postgres"), autocommit=True) as other:
        other.execute(statement)


class PortalClientHandler(ClientHandler):
    """Django with the portal's addresses only, as `redaksi.project.asgi.PortalHandler`."""

    def get_response(self, request):
        request.urlconf = settings.PORTAL_URLCONF
        try:
            return super().get_response(request)
        finally:
            set_urlconf(None)


class PortalClient(Client):
    """A reader's browser without a browser, and without the doorman in front."""

    def __init__(self, **kwargs) -> None:
        super().__init__(**kwargs)
        self.handler = PortalClientHandler(enforce_csrf_checks=True)


@pytest.fixture
def portal_client() -> PortalClient:
    """A reader's browser without a browser."""
    return PortalClient()


def pytest_configure() -> None:
    # Threads that a test starts give their connections back when they end.
    settings.DATABASES["default"]["CONN_MAX_AGE"] = 0
