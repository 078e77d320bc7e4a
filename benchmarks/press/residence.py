"""Memory of the doorman and of the printer after ever more sheets, each process as the product starts it.

The sheets are tiny, which is the worst case: what is kept for each of them besides its bytes shows most.
"""

import http.client
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil
from tests.product import environment, free_ports, listening

from benchmarks.press.database import Databases, databases
from benchmarks.press.newsrooms import editor
from benchmarks.press.sizes import Size, chosen
from benchmarks.press.tiny_portal import BODY, address_of
from benchmarks.report import write
from redaksi.press.edition import Edition
from redaksi.press.models import Rank
from redaksi.press.rendering import Page

MEGABYTE = 1024 * 1024
BOUND = 64  # megabytes of sheets that the doorman keeps ready, the default
FOLDER = 1000  # sheets
BATCH = 10_000  # sheets ordered together
GOAL = 1.05  # of the printer: memory at the end, of that after the first tenth or hundredth
SETTINGS = "benchmarks.press.tiny_settings"


def measure() -> None:
    """Measure at the size that the environment asks for."""
    write("press_memory", figures(chosen()))


def figures(size: Size) -> dict[str, Any]:
    """The doorman first, without a database; then the printer."""
    with databases() as made:
        doorman = _doorman(made.folder / "served", size.served)
        printer = _printer(made, size.served)
    grown = doorman["resident_mb"][-1] - doorman["resident_mb_at_the_start"]
    return {
        "sheets": size.served,
        "bytes_a_sheet": len(BODY.format(size.served[-1])),
        "doorman": {**doorman, "grown_mb": round(grown, 1), "bound_mb": BOUND},
        "printer": printer,
        "goals": {
            "doorman": "grows by its bound at most",
            "printer_growth": GOAL,
        },
        "reached": {
            "doorman": grown <= BOUND,
            "printer_growth": printer["growth"] <= GOAL,
        },
    }


def _doorman(data: Path, marks: tuple[int, ...]) -> dict[str, Any]:
    """Ask for every sheet once, and look at the portal's memory at the marks."""
    lay_out(data / "edition", marks[-1])
    portal, desk = free_ports(2)
    nowhere = "postgresql://nobody@127.0.0.1:1/nothing"
    env = environment(
        data, DATABASE_URL=nowhere, REDAKSI_SHELF_MEMORY=str(BOUND), **listening(portal, desk)
    )
    with _part("--portal", env) as process:
        reader = _reader(portal)
        for _ in range(100):
            _read(reader, 0)
        start = _resident(process)
        resident, began = [], time.perf_counter()
        for number in range(marks[-1]):
            _read(reader, number)
            if number + 1 in marks:
                resident.append(_resident(process))
        seconds = time.perf_counter() - began
    return {
        "resident_mb_at_the_start": start,
        "resident_mb": resident,
        "sheets_a_second": round(marks[-1] / seconds),
    }


def lay_out(edition: Path, count: int) -> None:
    """So many sheets: one a folder is really put there, the others are other names of its files."""
    for first in range(0, count, FOLDER):
        page = Page(
            200, BODY.format(first).encode(), "text/html; charset=utf-8", ("site",), Rank.LIST
        )
        Edition(edition).put(address_of(first), page)
        folder = edition / address_of(first).strip("/").rpartition("/")[0]
        name = address_of(first).rpartition("/")[2]
        files = [file.name.removeprefix(name) for file in folder.iterdir()]
        for number in range(first + 1, min(first + FOLDER, count)):
            other = address_of(number).rpartition("/")[2]
            for suffix in files:
                os.link(folder / f"{name}{suffix}", folder / f"{other}{suffix}")


def _reader(port: int) -> http.client.HTTPConnection:
    """A connection to the portal, once it listens."""
    until = time.monotonic() + 60
    while True:
        try:
            reader = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
            _read(reader, 0)
        except OSError:
            if time.monotonic() > until:
                raise
            time.sleep(0.2)
        else:
            return reader


def _read(reader: http.client.HTTPConnection, number: int) -> None:
    reader.request("GET", address_of(number))
    answer = reader.getresponse()
    answer.read()
    if answer.status != 200:
        raise RuntimeError(f"{address_of(number)}: {answer.status}")


def _printer(made: Databases, marks: tuple[int, ...]) -> dict[str, Any]:
    """Order ever new sheets, throw away what was printed, and look at the worker's memory at the marks."""
    data = made.folder / "printing"
    env = environment(data, DATABASE_URL=made.make("printing"), DJANGO_SETTINGS_MODULE=SETTINGS)
    resident, seconds = [], 0.0
    with editor(env) as at_desk:
        at_desk.do("open_tiny")
        with _part("--worker", env) as process:
            at_desk.do("order_tiny", 0, 1)
            start = _resident(process)
            for first in range(0, marks[-1], min(BATCH, marks[0])):
                seconds += at_desk.do("order_tiny", first, min(BATCH, marks[0]))["seconds"]
                shutil.rmtree(data / "edition" / "n")
                if first + min(BATCH, marks[0]) in marks:
                    resident.append(_resident(process))
    return {
        "resident_mb_at_the_start": start,
        "resident_mb": resident,
        "growth": round(max(resident) / resident[0], 3),
        "sheets_a_second": round(marks[-1] / seconds),
    }


@contextmanager
def _part(option: str, env: Mapping[str, str]) -> Iterator[psutil.Process]:
    """One part of the product."""
    command = [sys.executable, "-m", "redaksi.project", "up", option]
    process = subprocess.Popen(command, env=env, stdout=sys.stderr)
    try:
        yield psutil.Process(process.pid)
    finally:
        process.terminate()
        process.wait(30)


def _resident(process: psutil.Process) -> float:
    """Megabytes that the process and its children hold."""
    family = [process, *process.children(recursive=True)]
    return round(sum(each.memory_info().rss for each in family) / MEGABYTE, 1)
