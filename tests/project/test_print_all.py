"""`redaksi print --all` as a process: stopped, killed, and gone on with, while readers read."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import psycopg
import pytest

from redaksi.press.edition import Edition
from tests.conftest import REPOSITORY
from tests.product import Product, environment, wait_for

pytestmark = [pytest.mark.whole, pytest.mark.soak]

STORIES = 400
LONGEST = 600.0


class Newsroom:
    """A newsroom with an archive and no process that runs."""

    def __init__(self, data: Path, database: str) -> None:
        self.database = database
        self.folder = data / "edition"
        self.environment = environment(data, DATABASE_URL=database, PYTHONPATH=str(REPOSITORY))

    def fill(self) -> None:
        command = json.dumps(["fill", [STORIES], {"printed": False}]) + "\n"
        subprocess.run(
            [sys.executable, "-m", "benchmarks.press.editor"],
            env=self.environment,
            input=command.encode(),
            stdout=subprocess.DEVNULL,
            check=True,
        )
        self.ask("TRUNCATE press_sheet, press_order")

    def ask(self, query: str) -> int:
        """The number that a query gives; how many rows a statement changed."""
        with psycopg.connect(self.database, autocommit=True) as connection:
            cursor = connection.execute(query.encode())
            row = cursor.fetchone() if cursor.description else None
            return int(row[0]) if row else cursor.rowcount

    def printed(self) -> int:
        return self.ask("SELECT count(*) FROM press_sheet WHERE digest <> ''")

    def print_all(self, *, until: int | None = None, number: int = 0) -> tuple[int, str]:
        """Print all; once `until` more sheets are printed, send the signal. Returns code and words."""
        before = self.printed()
        process = subprocess.Popen(
            [sys.executable, "-m", "redaksi.project", "print", "--all"],
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        printers: list[psutil.Process] = []
        end = time.monotonic() + LONGEST
        while until is not None and process.poll() is None and time.monotonic() < end:
            if self.printed() >= before + until:
                printers = psutil.Process(process.pid).children(recursive=True)
                process.send_signal(number)
                break
            time.sleep(0.02)
        said, _ = process.communicate(timeout=LONGEST)
        _, alive = psutil.wait_procs(printers, timeout=60)
        assert alive == []
        return process.returncode, said.decode()


@pytest.fixture
def newsroom(tmp_path: Path, copied_database: str) -> Newsroom:
    made = Newsroom(tmp_path / "data", copied_database)
    made.fill()
    return made


@pytest.fixture
def broken(newsroom: Newsroom) -> Iterator[list[str]]:
    """Addresses that a reader found half printed, as they are found."""
    found: list[str] = []
    stop = threading.Event()

    def read() -> None:
        edition = Edition(newsroom.folder)
        while not stop.is_set():
            for file in list(newsroom.folder.rglob("*.html"))[-200:]:
                address = f"/{file.relative_to(newsroom.folder)}".removesuffix("index.html")
                sheet = edition.get(address)
                # A page that a reader finds has its head, and is there to its last line.
                if sheet is None or not sheet.bodies["identity"].rstrip().endswith(b"</html>"):
                    found.append(address)
            stop.wait(0.1)

    thread = threading.Thread(target=read)
    thread.start()
    yield found
    stop.set()
    thread.join()


def test_stopped_and_killed_it_goes_on_to_its_end(newsroom, broken):
    code, said = newsroom.print_all(until=50, number=signal.SIGINT)
    assert code == 130, said
    assert "print --all" in said
    stopped_at = newsroom.printed()
    assert stopped_at < STORIES

    code, _ = newsroom.print_all(until=50, number=signal.SIGKILL)
    assert code == -signal.SIGKILL
    killed_at = newsroom.printed()
    assert stopped_at < killed_at

    code, said = newsroom.print_all()
    assert code == 0, said
    assert newsroom.ask("SELECT count(*) FROM press_order WHERE printed_at IS NULL") == 0
    assert newsroom.ask("SELECT count(*) FROM press_sheet WHERE digest = ''") == 0
    assert newsroom.printed() > STORIES
    files = {*Edition(newsroom.folder).addresses()}
    assert len(files) == newsroom.printed()
    assert broken == []

    # Every sheet is what a fresh rendering gives.
    done = subprocess.run(
        [sys.executable, "-m", "redaksi.project", "verify", "--all"],
        env=newsroom.environment,
        capture_output=True,
        check=False,
        timeout=LONGEST,
    )
    assert done.returncode == 0, done.stdout.decode() + done.stderr.decode()


def test_further_printers_share_the_work_and_start_again(newsroom):
    printers = [
        subprocess.Popen(
            [sys.executable, "-m", "redaksi.project", "up", "--printer"],
            env=newsroom.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for _ in range(2)
    ]
    try:
        until = time.monotonic() + LONGEST
        while _listeners(newsroom) < 2:
            assert [printer.poll() for printer in printers] == [None, None]
            assert time.monotonic() < until
            time.sleep(0.1)
        newsroom.print_all(until=20, number=signal.SIGINT)
        os.kill(printers[0].pid, signal.SIGKILL)
        waiting = "SELECT count(*) FROM press_order WHERE printed_at IS NULL"
        while newsroom.ask(waiting) and time.monotonic() < until:
            time.sleep(0.2)
        assert newsroom.ask(waiting) == 0
        assert newsroom.ask("SELECT count(*) FROM press_sheet WHERE digest = ''") == 0
        printers[1].send_signal(signal.SIGTERM)
        assert printers[1].wait(60) == 0
    finally:
        for printer in printers:
            printer.kill()
            printer.wait()


def _listeners(newsroom: Newsroom) -> int:
    return newsroom.ask(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
        " AND query LIKE 'LISTEN%'"
    )


def test_up_runs_as_many_printers_as_the_setting_says_and_starts_them_again(
    tmp_path, copied_database
):
    product = Product(tmp_path / "data", copied_database)
    product.environment["REDAKSI_PRINTERS"] = "2"  # the worker is one of them
    with product:
        (first,) = product.processes("printer")
        first.kill()
        until = time.monotonic() + LONGEST
        while [each.pid for each in product.processes("printer")] in ([], [first.pid]):
            assert time.monotonic() < until
            time.sleep(0.1)
        wait_for(product.portal + "/", "<html", within=LONGEST)
        assert product.stop() == 0
