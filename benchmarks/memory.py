"""`python -m benchmarks.memory PAGES`: read so many different pages and print what memory that took."""

import json
import re
import sys
from pathlib import Path

from benchmarks.news_pages import DAY, pages_with_new_names
from redaksi.reading import read

STATUS = Path("/proc/self/status")


def main() -> int:
    """Print the resident memory, in kB, after each tenth of the pages, as a list in JSON."""
    count = int(sys.argv[1])
    taken: list[int] = []
    for number, page in enumerate(pages_with_new_names(count), start=1):
        read(page, published=DAY)
        if number % (count // 10) == 0:
            taken.append(resident())
            print(number, taken[-1], "kB", file=sys.stderr, flush=True)
    print(json.dumps(taken))
    return 0


def resident() -> int:
    """Return the resident memory of this process in kB, 0 where the system does not tell it."""
    if not STATUS.exists():
        return 0
    found = re.search(r"VmRSS:\s+([0-9]+) kB", STATUS.read_text(encoding="utf-8"))
    return int(found[1]) if found else 0


if __name__ == "__main__":
    sys.exit(main())
