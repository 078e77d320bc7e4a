"""`python -m benchmarks.reading_rounds`: for every line of standard input, read the pages and cut them.

Run with another path, the same rounds measure another build of the reader in turn with this one.
"""

import json
import re
import sys
import time
from collections import Counter
from collections.abc import Callable

from benchmarks.news_pages import DAY, pages
from redaksi.reading import read, words

# The peer: a page cut into words and marks by one expression, and its words counted.
PEER = re.compile(r"\w+|[^\w\s]")


def main() -> None:
    """Print the file of the reader, and for every line the seconds of the reader and of the peer."""
    told = pages()
    seconds(read_page, told)
    print(json.dumps(words.__file__), flush=True)
    for _ in sys.stdin:
        print(json.dumps([seconds(read_page, told), seconds(_cut, told)]), flush=True)


def read_page(page: str) -> None:
    """Read a page of the benchmark."""
    read(page, published=DAY)


def seconds(work: Callable[[str], None], told: list[str]) -> float:
    """Return the processor's time that some work takes on all pages."""
    began = time.process_time()
    for page in told:
        work(page)
    return time.process_time() - began


def _cut(page: str) -> None:
    Counter(word.lower() for word in PEER.findall(page))


if __name__ == "__main__":
    main()
