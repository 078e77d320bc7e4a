"""How fast the reader reads on one core, against a bare cut into words; its start, memory, worst texts.

Times are of the processor and not of the clock, but for the start: others on the machine count little.
"""

import json
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from statistics import median
from typing import Any

from tests.reading.hostile import shapes

from benchmarks.news_pages import DAY, SHORT, pages
from benchmarks.report import spread, write
from redaksi.reading import read

ROUNDS = 7
MEGABYTE = 1_000_000
MANY = 100_000
# The peer: a page cut into words and marks by one expression, and its words counted.
PEER = re.compile(r"\w+|[^\w\s]")
IMPORT = (
    "import time; t = time.perf_counter(); import redaksi.reading; print(time.perf_counter() - t)"
)
GOALS = {
    "pages_a_second": 400.0,
    "speed_at_twice_the_length": 0.9,
    "import_seconds": 0.3,
    "memory_growth": 1.05,
    "megabyte_seconds": 3.0,
}


def measure() -> None:
    """Measure all of it; the pages of the memory take some minutes."""
    told = pages()
    speed = _speed(told)
    starts = [_import_seconds() for _ in range(ROUNDS)]
    hostile = _hostile()
    memory = _memory()
    worst = max(hostile, key=lambda name: hostile[name])
    write(
        "reading",
        {
            "pages": len(told),
            "characters_a_page": round(sum(map(len, told)) / len(told)),
            "peer": f"re.findall({PEER.pattern!r}) over the same pages, words in lower case counted",
            **speed,
            "import_seconds": spread(starts),
            "memory": memory,
            "megabyte_seconds": spread(list(hostile.values())),
            "slowest_megabytes": _slowest(hostile),
            "goals": GOALS,
            "reached": {
                "pages_a_second": speed["pages_a_second"]["median"] >= GOALS["pages_a_second"],
                "speed_at_twice_the_length": speed["speed_at_twice_the_length"]["median"]
                >= GOALS["speed_at_twice_the_length"],
                "import_seconds": median(starts) < GOALS["import_seconds"],
                "memory_growth": memory["growth"] is not None
                and memory["growth"] <= GOALS["memory_growth"],
                "megabyte_seconds": hostile[worst] < GOALS["megabyte_seconds"],
            },
        },
    )


def _speed(told: list[str]) -> dict[str, dict[str, float]]:
    """Read the pages and cut them with the peer in turn, and a text and one twice as long."""
    once, twice = "\n\n".join(told[:4]), "\n\n".join(told[:4] * 2)
    rates, peers, ratios, lengths = [], [], [], []
    _seconds(_read, told)
    for _ in range(ROUNDS):
        ours, theirs = _seconds(_read, told), _seconds(_cut, told)
        rates.append(len(told) / ours)
        peers.append(len(told) / theirs)
        ratios.append(theirs / ours)
        lengths.append(2 * _seconds(_read, [once] * 4) / _seconds(_read, [twice] * 4))
    return {
        "pages_a_second": spread(rates),
        "peer_pages_a_second": spread(peers),
        "ratio": spread(ratios),
        "speed_at_twice_the_length": spread(lengths),
    }


def _read(page: str) -> None:
    read(page, published=DAY)


def _cut(page: str) -> None:
    Counter(word.lower() for word in PEER.findall(page))


def _seconds(work: Callable[[str], None], told: list[str]) -> float:
    began = time.process_time()
    for page in told:
        work(page)
    return time.process_time() - began


def _import_seconds() -> float:
    command = [sys.executable, "-c", IMPORT]
    return float(subprocess.run(command, capture_output=True, check=True).stdout)


def _hostile() -> dict[str, float]:
    """Read a megabyte of every hostile text, once."""
    return {name: _seconds(_read, [text]) for name, text in shapes(MEGABYTE).items()}


def _slowest(seconds: dict[str, float]) -> dict[str, float]:
    slowest = sorted(seconds, key=lambda name: -seconds[name])[:5]
    return {name: round(seconds[name], 3) for name in slowest}


def _memory() -> dict[str, Any]:
    """Read many different pages in a process of its own, and see whether its memory grows."""
    command = [sys.executable, "-m", "benchmarks.memory", str(MANY)]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True)
    taken: list[int] = json.loads(done.stdout)
    known = all(taken)
    return {
        "pages": MANY,
        "characters_a_page": SHORT,
        "resident_kb_after_a_tenth": taken[0],
        "resident_kb_at_the_end": taken[-1],
        "resident_kb_most": max(taken),
        "growth": round(max(taken) / taken[0], 4) if known else None,
    }
