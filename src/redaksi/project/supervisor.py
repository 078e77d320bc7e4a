"""Starts the portal, the desk and the worker as processes, keeps them running, and stops them cleanly."""

import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

logger = logging.getLogger(__name__)

GRACE = 10.0  # seconds that a process has to stop by itself
QUICK_DEATHS = 5  # so many deaths of one process within QUICK seconds: something is wrong for good
QUICK = 30.0


@dataclass(slots=True)
class Child:
    """One process of the product. deaths: moments at which it ended without being asked to."""

    name: str
    command: Sequence[str]
    errors: int | None = None  # file number that its log goes to; None: where the supervisor's goes
    process: subprocess.Popen[bytes] | None = None
    deaths: list[float] = field(default_factory=list)

    def start(self) -> None:
        environment = {**os.environ, "REDAKSI_SUPERVISOR": str(os.getpid())}
        # A session of its own: Ctrl-C reaches the supervisor alone, and it stops them in order.
        self.process = subprocess.Popen(
            self.command, env=environment, start_new_session=True, stderr=self.errors
        )

    @property
    def is_alive(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def tell(self, what: signal.Signals) -> None:
        """Send a signal to the process and to all that it has started."""
        if self.process is not None:
            with suppress(ProcessLookupError):
                os.killpg(self.process.pid, what)


class Supervisor:
    """Runs `names` (portal, desk, worker, printer) until it is told to stop."""

    def __init__(
        self,
        names: Sequence[str],
        *,
        look_after: Callable[[], None],
        errors: int | None = None,
    ) -> None:
        """names: of processes, one more than once where several are wanted.

        look_after: called every two seconds, for what must run besides the processes. errors: file
        number that their logs go to.
        """
        self.children = [
            Child(name, [sys.executable, "-m", "redaksi.project", "up", f"--{name}"], errors)
            for name in names
        ]
        self.stopping = threading.Event()
        self.look_after = look_after

    def start(self) -> None:
        """Start all processes; SIGINT and SIGTERM stop them from now on."""
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda _number, _frame: self.stopping.set())
        for child in self.children:
            child.start()

    def watch(self) -> bool:
        """Keep the processes running until told to stop. False: one of them will not run."""
        healthy = True
        looked = time.monotonic()
        while healthy and not self.stopping.wait(0.2):
            healthy = self.keep_alive()
            if time.monotonic() - looked > 2.0:
                self.look_after()
                looked = time.monotonic()
        return healthy

    def keep_alive(self) -> bool:
        """Start again what has ended. False: one of the processes will not run."""
        return all(child.is_alive or self._start_again(child) for child in self.children)

    def stop(self) -> None:
        """Stop all processes: politely, then not."""
        for child in self.children:
            if child.process is not None and child.is_alive:
                child.process.terminate()
        until = time.monotonic() + GRACE
        for child in self.children:
            if child.process is None:
                continue
            try:
                child.process.wait(max(0.1, until - time.monotonic()))
            except subprocess.TimeoutExpired:
                logger.warning("supervisor.killed name=%s", child.name)
            child.tell(signal.SIGKILL)
            child.process.wait()

    def _start_again(self, child: Child) -> bool:
        now = time.monotonic()
        child.deaths = [moment for moment in child.deaths if now - moment < QUICK] + [now]
        code = child.process.returncode if child.process else None
        if len(child.deaths) >= QUICK_DEATHS:
            logger.error("supervisor.gave_up name=%s exit=%s", child.name, code)
            return False
        logger.warning("supervisor.started_again name=%s exit=%s", child.name, code)
        child.tell(signal.SIGKILL)  # what it had started may still hold its port
        self.stopping.wait(0.2 * len(child.deaths))
        if not self.stopping.is_set():
            child.start()
        return True


def follow_supervisor() -> None:
    """In a process that a supervisor started: end when the supervisor is gone (kill -9)."""
    supervisor = os.environ.get("REDAKSI_SUPERVISOR")
    if supervisor is None:
        return

    def watch() -> None:
        while os.getppid() == int(supervisor):
            time.sleep(1.0)
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=watch, name="follow-supervisor", daemon=True).start()
