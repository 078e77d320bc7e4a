"""The demonstration portal as `redaksi up --demo` starts it, printed to its end."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.product import environment, free_ports, listening

PATIENCE = 600.0  # seconds


@contextmanager
def demonstration(data: Path) -> Iterator[str]:
    """Its origin. data: an empty folder for everything that it keeps."""
    portal, desk = free_ports(2)
    env = environment(data, **listening(portal, desk))
    log = data / "up.log"
    command = [sys.executable, "-u", "-m", "redaksi.project", "up", "--demo"]
    with log.open("w") as out:
        process = subprocess.Popen(command, env=env, stdout=out, stderr=subprocess.STDOUT)
    try:
        _wait(process, log)
        yield f"http://localhost:{portal}"
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
