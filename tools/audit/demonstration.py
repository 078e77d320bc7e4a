"""The demonstration portal as `redaksi up --demo` starts it, printed to its end."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.product import environment, fetch, free_ports, listening

PATIENCE = 600.0  # seconds
LIST = "from redaksi.press.registry import all_addresses; print(*all_addresses(), sep='\\n')"
WEAR = (
    "from redaksi.portal.models import Newspaper; paper = Newspaper.load(); "
    "paper.look = {look!r}; paper.save()"
)
# The text-only edition has a style sheet of its own.
STYLES = re.compile(r'rel="stylesheet" href="(/aset/portal[.][^"]+)"')


@dataclass(frozen=True, slots=True)
class Demonstration:
    """origin: like `http://localhost:8000`. environment: of every process that belongs to it."""

    origin: str
    environment: dict[str, str]

    def addresses(self) -> list[str]:
        """Every address that the press prints."""
        return [line for line in self._shell(LIST).splitlines() if line.startswith("/")]

    def wear(self, look: str, pages: list[str]) -> None:
        """Show another look; back once these pages are printed in it."""
        before = {address: self._styles(address) for address in pages}
        self._shell(WEAR.format(look=look))
        until = time.monotonic() + PATIENCE
        for address, styles in before.items():
            while styles and self._styles(address) == styles:
                if time.monotonic() > until:
                    raise RuntimeError(f"{address} is not printed in the look {look}")
                time.sleep(1)

    def _styles(self, address: str) -> list[str]:
        return STYLES.findall(fetch(f"{self.origin}{address}")[1])

    def _shell(self, code: str) -> str:
        command = [sys.executable, "-m", "redaksi.project", "manage", "shell", "-v0", "-c", code]
        done = subprocess.run(command, env=self.environment, capture_output=True, check=False)
        if done.returncode:
            raise RuntimeError(done.stderr.decode(errors="replace")[-2000:])
        return done.stdout.decode()


@contextmanager
def demonstration(data: Path) -> Iterator[Demonstration]:
    """A portal of its own. data: an empty folder for everything that it keeps."""
    portal, desk = free_ports(2)
    env = environment(data, **listening(portal, desk))
    log = data / "up.log"
    command = [sys.executable, "-u", "-m", "redaksi.project", "up", "--demo"]
    with log.open("w") as out:
        process = subprocess.Popen(command, env=env, stdout=out, stderr=subprocess.STDOUT)
    try:
        _wait(process, log)
        yield Demonstration(f"http://localhost:{portal}", env)
    finally:
        process.send_signal(signal.SIGINT)
        try:
            process.wait(60)
        except subprocess.TimeoutExpired:
            process.kill()


def _wait(process: "subprocess.Popen[bytes]", log: Path) -> None:
    """Until what was ordered at the start is printed."""
    until = time.monotonic() + PATIENCE
    while "printer.printed" not in (said := log.read_text(encoding="utf-8", errors="replace")):
        if process.poll() is not None or time.monotonic() > until:
            raise RuntimeError(f"the demonstration did not start:{os.linesep}{said[-2000:]}")
        time.sleep(1)
