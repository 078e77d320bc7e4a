"""Fixtures that every folder of tests may use."""

import os
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from django.conf import settings
from django.db import connection
from django.test import Client
from django.test.client import ClientHandler
from django.urls import set_urlconf
from psycopg import sql

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


@pytest.fixture(scope="session")
def pristine(django_db_setup, django_db_blocker) -> str:
    """The name of a migrated and otherwise empty database, to be copied."""
    name = f"{connection.settings_dict['NAME']}_pristine"
    with django_db_blocker.unblock():
        source = connection.settings_dict["NAME"]
        connection.close()
        _execute(
            sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(
                sql.Identifier(name), sql.Identifier(source)
            )
        )
    return name


@pytest.fixture
def copied_database(pristine: str, request: pytest.FixtureRequest) -> Iterator[str]:
    """DATABASE_URL of a migrated database of the test's own, for processes that it starts."""
    name = f"copy_{os.getpid()}_{abs(hash(request.node.nodeid)) % 10**8}"
    _execute(
        sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(
            sql.Identifier(name), sql.Identifier(pristine)
        )
    )
    yield os.environ["DATABASE_URL"].replace("/redaksi?", f"/{name}?")
    _execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


def _execute(statement: sql.Composed) -> None:
    url = os.environ["DATABASE_URL"].replace("/redaksi?", "/postgres?")
    with psycopg.connect(url, autocommit=True) as other:
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
