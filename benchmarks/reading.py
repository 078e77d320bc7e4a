"""How fast the reader reads on one core, pure and compiled, against a bare cut into words; its start.

Times are of the processor and not of the clock, but for the start: others on the machine count little.
"""

import json
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from tests.reading import compiled
from tests.reading.hostile import shapes

from benchmarks.news_pages import SHORT, pages
from benchmarks.reading_rounds import PEER, read_page, seconds
from benchmarks.report import spread, write

ROUNDS = 21
LENGTHS = 7
MEGABYTE = 1_000_000
MANY = 100_000
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
    """Measure all of it; the compiler and the pages of the memory take some minutes each."""
    told = pages()
    speed = _speed(len(told))
    lengths = _lengths(told)
    starts = [_import_seconds() for _ in range(LENGTHS)]
    hostile = _hostile()
    memory = _memory()
    worst = max(hostile, key=lambda name: hostile[name])
    compiled_rate = speed.get("pages_a_second")
    write(
        "reading",
        {
            "pages": len(told),
            "characters_a_page": round(sum(map(len, told)) / len(told)),
            "peer": f"re.findall({PEER.pattern!r}) over the same pages, words in lower case counted",
            **speed,
            "speed_at_twice_the_length": lengths,
            "import_seconds": spread(starts),
            "memory": memory,
            "megabyte_seconds": spread(list(hostile.values())),
            "slowest_megabytes": _slowest(hostile),
            "goals": GOALS,
            "reached": {
                "pages_a_second": compiled_rate is not None
                and compiled_rate["median"] >= GOALS["pages_a_second"],
                "speed_at_twice_the_length": lengths["median"]
                >= GOALS["speed_at_twice_the_length"],
                "import_seconds": median(starts) < GOALS["import_seconds"],
                "memory_growth": memory["growth"] is not None
                and memory["growth"] <= GOALS["memory_growth"],
                "megabyte_seconds": hostile[worst] < GOALS["megabyte_seconds"],
            },
        },
    )


def _speed(count: int) -> dict[str, Any]:
    """Read `count` pages with the pure and the compiled reader in turn, each in a process of its own."""
    missing = compiled.why_not()
    with ExitStack() as stack:
        readers = {"pure_": stack.enter_context(_reader(None))}
        if not missing:
            folder = Path(stack.enter_context(TemporaryDirectory()))
            readers[""] = stack.enter_context(_reader(compiled.install(folder)))
        taken = [[_round(reader) for reader in readers.values()] for _ in range(ROUNDS)]
        for reader in readers.values():
            reader.communicate()
    figures: dict[str, Any] = {"no_compiled_reader": missing} if missing else {}
    for name, rounds in zip(readers, zip(*taken, strict=True), strict=True):
        figures[f"{name}pages_a_second"] = spread([count / ours for ours, _ in rounds])
        figures[f"{name}peer_pages_a_second"] = spread([count / theirs for _, theirs in rounds])
        figures[f"{name}ratio"] = spread([theirs / ours for ours, theirs in rounds])
    if not missing:
        figures["compiled_to_pure"] = spread([pure[0] / other[0] for pure, other in taken])
    return figures


def _reader(installed: Path | None) -> subprocess.Popen[str]:
    """Start the rounds of the pure reader, or of the compiled one that is installed there."""
    reader = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.reading_rounds"],
        env=compiled.environment(installed) if installed else None,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    file = str(_answer(reader))
    if file.endswith(".py") is not (installed is None):
        reader.kill()
        raise SystemExit(f"the reader that was started is not the one that was meant: {file}")
    return reader


def _round(reader: subprocess.Popen[str]) -> tuple[float, float]:
    assert reader.stdin
    reader.stdin.write("\n")
    reader.stdin.flush()
    ours, theirs = _answer(reader)
    return ours, theirs


def _answer(reader: subprocess.Popen[str]) -> Any:
    assert reader.stdout
    return json.loads(reader.stdout.readline())


def _lengths(told: list[str]) -> dict[str, float]:
    """Read a text and one twice as long."""
    once, twice = "\n\n".join(told[:4]), "\n\n".join(told[:4] * 2)
    return spread(
        [
            2 * seconds(read_page, [once] * 4) / seconds(read_page, [twice] * 4)
            for _ in range(LENGTHS)
        ]
    )


def _import_seconds() -> float:
    command = [sys.executable, "-c", IMPORT]
    return float(subprocess.run(command, capture_output=True, check=True).stdout)


def _hostile() -> dict[str, float]:
    """Read a megabyte of every hostile text, once."""
    return {name: seconds(read_page, [text]) for name, text in shapes(MEGABYTE).items()}


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
