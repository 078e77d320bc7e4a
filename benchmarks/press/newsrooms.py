"""Newsrooms to measure: a database, a data folder, the product's processes, and an editor."""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.product import Product

from benchmarks.press.database import Databases
from redaksi.lib.cores import cores


class Editor:
    """An editor in a process of their own, see `benchmarks.press.editor`."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.press.editor"],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def do(self, name: str, *arguments: object, **named: object) -> dict[str, Any]:
        """Do one thing and return what came of it. Raises RuntimeError; the editor's log says why."""
        if self.process.stdin is None or self.process.stdout is None:
            raise RuntimeError("the editor has no ears")
        print(json.dumps([name, arguments, named]), file=self.process.stdin, flush=True)
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"the editor could not {name} {arguments}; the log above says why")
        answer: dict[str, Any] = json.loads(line)
        return answer

    def close(self) -> None:
        """Send the editor home."""
        self.process.communicate(timeout=30)


@contextmanager
def editor(environment: Mapping[str, str]) -> Iterator[Editor]:
    """An editor who goes home in the end."""
    made = Editor(environment)
    try:
        yield made
    finally:
        made.close()


@contextmanager
def newsroom(databases: Databases, name: str, stories: int) -> Iterator[tuple[Product, Editor]]:
    """A newsroom with an archive, at work: portal, desk, worker and further printers run."""
    product = Product(folder_of(databases, name), databases.make(name), printers=min(2, cores()))
    with editor(product.environment) as at_desk:
        print(f"{name}: {at_desk.do('fill', stories, printed=True)}", file=sys.stderr, flush=True)
        with product:
            yield product, at_desk


def folder_of(databases: Databases, name: str) -> Path:
    """The data folder of a newsroom."""
    return databases.folder / name
