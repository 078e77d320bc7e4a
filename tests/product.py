"""The whole product as processes, as `redaksi up` starts it, on free ports."""

import os
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Self
from urllib.error import HTTPError

import psutil
import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo

READY = "Ctrl-C"


def free_ports(count: int) -> list[int]:
    """So many different ports that nobody listens on now."""
    with ExitStack() as stack:
        probes = [stack.enter_context(socket.socket()) for _ in range(count)]
        for probe in probes:
            probe.bind(("127.0.0.1", 0))
        return [probe.getsockname()[1] for probe in probes]


def environment(data: Path, **settings: str) -> dict[str, str]:
    """The environment of a product of its own, nothing of this run's settings in it."""
    clean = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("REDAKSI_")
        and name not in {"DATABASE_URL", "DJANGO_SETTINGS_MODULE"}
    }
    # One printer, for tests share the cores already; who wants more asks for them.
    ours = {"REDAKSI_DATA": str(data), "REDAKSI_PRINTERS": "1", "COLUMNS": "200"}
    return {**clean, **ours, **settings}


def listening(portal: int, desk: int) -> dict[str, str]:
    """The settings of both servers' ports."""
    return {
        "REDAKSI_PORTAL_LISTEN": f"127.0.0.1:{portal}",
        "REDAKSI_DESK_LISTEN": f"127.0.0.1:{desk}",
    }


def redaksi(
    *arguments: str, env: dict[str, str], stdin: bytes | None = None
) -> subprocess.CompletedProcess[str]:
    """Run one command to its end."""
    done = subprocess.run(
        [sys.executable, "-m", "redaksi.project", *arguments],
        env=env,
        input=stdin,
        capture_output=True,
        check=False,
        timeout=300,
    )
    return subprocess.CompletedProcess(
        done.args, done.returncode, done.stdout.decode(), done.stderr.decode()
    )


class Product:
    """`redaksi up` with a database of its own; used as a context manager."""

    def __init__(self, data: Path, database: str, *arguments: str, printers: int = 1) -> None:
        self.data = data
        self.database = database
        portal, desk = free_ports(2)
        self.portal = f"http://localhost:{portal}"
        self.desk = f"http://localhost:{desk}"
        self.environment = environment(
            data,
            DATABASE_URL=database,
            REDAKSI_PRINTERS=str(printers),
            **listening(portal, desk),
        )
        self.arguments = arguments
        self.output: list[str] = []
        self.ready = threading.Event()

    def __enter__(self) -> Self:
        self.process = subprocess.Popen(
            [sys.executable, "-u", "-m", "redaksi.project", "up", *self.arguments],
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self.reader = threading.Thread(target=self._read)
        self.reader.start()
        if not self.ready.wait(90) or self.process.poll() is not None:
            self.__exit__()
            raise AssertionError("redaksi up did not start:\n" + "".join(self.output))
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.output.append(line)
            if READY in line:
                self.ready.set()
        self.ready.set()

    def stop(self) -> int:
        """Ctrl-C; returns the exit code."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
        try:
            code = self.process.wait(30)
        finally:
            self.process.kill()
            self.process.wait()
            self.reader.join()
            if self.process.stdout is not None:
                self.process.stdout.close()
        return code

    def processes(self, part: str) -> list[psutil.Process]:
        """The processes of one part (portal, desk, worker), its starter first."""
        found = []
        for child in psutil.Process(self.process.pid).children():
            with suppress(psutil.NoSuchProcess):  # one that has just ended, too
                if f"--{part}" in " ".join(child.cmdline()):
                    found += [child, *child.children(recursive=True)]
        return found

    def connect(self) -> psycopg.Connection[tuple[object, ...]]:
        """A connection to the product's database."""
        return psycopg.connect(self.database, autocommit=True)

    def cut_database(self) -> None:
        """PostgreSQL takes no connection for this database any more, and the open ones fall."""
        self._allow_connections(allowed=False)

    def mend_database(self) -> None:
        """PostgreSQL takes connections again."""
        self._allow_connections(allowed=True)

    def _allow_connections(self, *, allowed: bool) -> None:
        name = str(conninfo_to_dict(self.database)["dbname"])
        with psycopg.connect(
            make_conninfo(self.database, dbname="postgres"), autocommit=True
        ) as other:
            other.execute(
                sql.SQL("ALTER DATABASE {} ALLOW_CONNECTIONS {}").format(
                    sql.Identifier(name), sql.SQL(str(allowed).lower())
                )
            )
            if not allowed:
                other.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s",
                    [name],
                )

    def manage(self, *arguments: str) -> str:
        """Run one of Django's commands and return what it printed."""
        done = redaksi("manage", *arguments, env=self.environment)
        assert done.returncode == 0, done.stderr
        return done.stdout


def fetch(url: str, **headers: str) -> tuple[int, str, dict[str, str]]:
    """Status, text and headers (lower-case names) of a GET."""
    request = urllib.request.Request(url, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            status, body, raw = answer.status, answer.read(), answer.headers
    except HTTPError as error:
        with error:
            status, body, raw = error.code, error.read(), error.headers
    return status, body.decode(), {name.lower(): value for name, value in raw.items()}


def wait_for(url: str, words: str, *, within: float = 20.0) -> str:
    """Ask again until the page holds `words`; returns the page."""
    until = time.monotonic() + within
    while True:
        try:
            status, body, _ = fetch(url)
        except OSError:  # nobody listens yet
            status, body = 0, ""
        if status == 200 and words in body:
            return body
        if time.monotonic() > until:
            raise AssertionError(f"{words!r} did not appear at {url} (last status {status})")
        time.sleep(0.1)
