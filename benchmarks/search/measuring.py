"""`python -m benchmarks search`: how long readers wait for an answer, by kind of question.

Each question goes through the portal's own view, form and results included. Two times are told: what the
clock says, and what processor time the view and its PostgreSQL session took (a busy machine changes only
the first). The archive may be one that is kept: REDAKSI_BENCH_ARCHIVE names its DATABASE_URL.
"""

import json
import os
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from tests.product import environment

from benchmarks.press.sizes import Size, chosen
from benchmarks.report import write

ARCHIVE = "REDAKSI_BENCH_ARCHIVE"
ROUNDS = {"tiny": 2, "daily": 20, "full": 60}
GOAL = 80.0  # milliseconds, 95 of 100 searches
LIMIT = 200.0  # milliseconds, whatever is typed
ORDERS = ("sesuai", "terbaru")


def measure() -> None:
    """Measure at the size that the environment asks for."""
    write("search", figures(chosen()))


def figures(size: Size) -> dict[str, Any]:
    """Fill an archive of that size, or take the one that is kept, and search in it."""
    with ExitStack() as stack:
        kept = os.environ.get(ARCHIVE, "")
        if kept:
            folder = Path(os.environ.get("REDAKSI_DATA", "/tmp"))
            url = kept
        else:
            from benchmarks.press.database import databases

            made = stack.enter_context(databases())
            folder, url = made.folder / "search", made.make("search")
        done = subprocess.run(
            [
                sys.executable,
                "-m",
                "benchmarks.search.measuring",
                size.name,
                "" if kept else "fill",
            ],
            env={**environment(folder, DATABASE_URL=url), "PYTHONPATH": str(Path.cwd())},
            stdout=subprocess.PIPE,
            check=True,
        )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def main(size: str, *, fill: bool) -> dict[str, Any]:
    """In a process of its own, with the archive's database."""
    from redaksi.project.cli.setup import set_up_django

    set_up_django()
    from benchmarks.press.sizes import SIZES
    from benchmarks.search import documents
    from redaksi.stories.models import SearchDocument

    if fill:
        documents.fill(SIZES[size].large)
    list(_searches(1))  # what is in no memory yet
    took: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for kind, clock, processor in _searches(ROUNDS[size]):
        took[kind].append((clock, processor))
    every = [pair for pairs in took.values() for pair in pairs]
    return {
        "stories": SearchDocument.objects.count(),
        "all": _summed(every),
        "kinds": {kind: _summed(pairs) for kind, pairs in took.items()},
        "goals": {"p95_ms": GOAL, "worst_ms": LIMIT},
        "reached": _summed(every)["clock_ms"]["p95"] <= GOAL,
        "reached_by_processor": _summed(every)["processor_ms"]["p95"] <= GOAL,
    }


def _searches(rounds: int) -> Iterator[tuple[str, float, float]]:
    """Kind, milliseconds of the clock, milliseconds of the processors."""
    from django.db import connection
    from django.test import RequestFactory

    from benchmarks.search.questions import questions
    from redaksi.portal.views import search
    from redaksi.stories.search.finding import everything

    connection.ensure_connection()
    session = Path(f"/proc/{connection.connection.info.backend_pid}/schedstat")
    for order in ORDERS:
        for kind, asked in questions(rounds, newest=everything().until.date()):
            request = RequestFactory().get("/cari/", {**asked, "urut": order})
            search.searches.forget()
            before = _busy(session) + time.thread_time()
            clock = time.perf_counter()
            response = search.search(request)
            clock = time.perf_counter() - clock
            processor = _busy(session) + time.thread_time() - before
            if response.status_code != 200:
                raise RuntimeError(f"{asked}: {response.status_code}")
            yield (
                f"{kind}, {'best' if order == 'sesuai' else 'newest'} first",
                clock * 1e3,
                processor * 1e3,
            )


def _busy(session: Path) -> float:
    """Seconds that PostgreSQL's session has run."""
    return int(session.read_text(encoding="ascii").split()[0]) / 1e9


def _summed(pairs: list[tuple[float, float]]) -> dict[str, dict[str, float]]:
    def of(values: list[float]) -> dict[str, float]:
        return {
            "p50": round(median(values), 1),
            "p95": round(quantiles(values, n=20)[-1], 1),
            "most": round(max(values), 1),
        }

    return {
        "clock_ms": of([clock for clock, _ in pairs]),
        "processor_ms": of([processor for _, processor in pairs]),
    }


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], fill=sys.argv[2] == "fill")))
