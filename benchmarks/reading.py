"""How many pages a second the reader reads on one core, and whether length slows it down."""

import subprocess
import sys
import time
from datetime import date

from benchmarks.report import spread, write
from redaksi.project.demo import content
from redaksi.reading import read

ROUNDS = 7
DAY = date(2026, 11, 17)
IMPORT = (
    "import time; t = time.perf_counter(); import redaksi.reading; print(time.perf_counter() - t)"
)


def measure() -> None:
    """Read the demonstration's pages, and all of them as a single text twice as long as another."""
    pages = [content.fill(story.text, DAY) for story in content.load().stories]
    characters = sum(map(len, pages))
    rates, ratios = [], []
    once, twice = "\n\n".join(pages[:10]), "\n\n".join(pages[:10] * 2)
    for _ in range(ROUNDS):
        rates.append(len(pages) / _seconds(pages))
        ratios.append(2 * _seconds([once]) / _seconds([twice]))
    starts = [
        float(
            subprocess.run([sys.executable, "-c", IMPORT], capture_output=True, check=True).stdout
        )
        for _ in range(ROUNDS)
    ]
    write(
        "reading",
        {
            "pages": len(pages),
            "characters_a_page": round(characters / len(pages)),
            "pages_a_second": spread(rates),
            "speed_at_twice_the_length": spread(ratios),
            "goal": 0.9,
            "reached": spread(ratios)["median"] >= 0.9,
            "import_seconds": spread(starts),
        },
    )


def _seconds(pages: list[str]) -> float:
    began = time.perf_counter()
    for page in pages:
        read(page, published=DAY)
    return time.perf_counter() - began
