"""Where the time of printing story pages goes, on one core: what `docs/reference/press.md` tells.

Twice: as it is, for the seconds of the clock and of the processor; and under Python's own profiler, which
counts the processor's time and makes Python's calls look dearer than the libraries'. It sees the thread
that prints; compression works beside it and is measured by itself.
"""

import cProfile
import pstats
import time
from collections.abc import Sequence
from typing import Any

from redaksi.press.encodings import encoded
from redaksi.press.models import Sheet
from redaksi.press.rendering import render
from redaksi.press.sheets import print_many

BATCH = 50
# What is told: the end of the module's path and the function, each with all that it calls.
STAGES = {
    "rendering": ("press/rendering.py", "render"),
    "rendering: asking the database": ("db/models/sql/compiler.py", "execute_sql"),
    "rendering: the template": ("portal/answers.py", "write"),
    "rendering: the text": ("portal/text.py", "blocks"),
    "writing": ("press/edition.py", "put_many"),
    "records: locks, keys and digests": ("press/records.py", "_ask"),
    "records: writing them": ("press/records.py", "_do"),
}


def stages(addresses: Sequence[str]) -> dict[str, Any]:
    """Print these stories' pages twice and say where the time went. Milliseconds a page."""
    _forget(addresses)
    clock, processor = time.perf_counter(), time.process_time()
    _print(addresses)
    clock, processor = time.perf_counter() - clock, time.process_time() - processor
    _forget(addresses)
    profile = cProfile.Profile(time.process_time)
    profile.runcall(_print, addresses)
    # Not declared: a dictionary from (file, line, function) to calls, own time and time with callees.
    found: dict[tuple[str, int, str], Any] = pstats.Stats(profile).stats  # type: ignore[attr-defined]
    whole = sum(row[2] for row in found.values())
    return {
        "pages": len(addresses),
        "clock_ms": round(1000 * clock / len(addresses), 2),
        "processor_ms": round(1000 * processor / len(addresses), 2),
        "compression_ms": round(_compression(addresses), 2),
        "shares": {
            name: round(_with_callees(found, *place) / whole, 3) for name, place in STAGES.items()
        },
        "dearest": _dearest(found, whole),
    }


def _forget(addresses: Sequence[str]) -> None:
    Sheet.objects.filter(address__in=addresses).update(digest="")


def _print(addresses: Sequence[str]) -> None:
    for first in range(0, len(addresses), BATCH):
        outcomes = print_many(addresses[first : first + BATCH])
        for outcome in outcomes.values():
            if outcome.error is not None:
                raise outcome.error


def _compression(addresses: Sequence[str]) -> float:
    """Milliseconds of the processor that the twins of a page take."""
    pages = [render(address) for address in addresses[:BATCH]]
    began = time.process_time()
    for page in pages:
        encoded(page.body, page.content_type)
    return 1000 * (time.process_time() - began) / len(pages)


def _with_callees(found: dict[tuple[str, int, str], Any], file: str, function: str) -> float:
    """Seconds in a function and all that it calls."""
    return sum(
        row[3] for (path, _, name), row in found.items() if path.endswith(file) and name == function
    )


def _dearest(found: dict[tuple[str, int, str], Any], whole: float) -> dict[str, float]:
    """The functions that take most by themselves, with their shares."""
    rows = sorted(found.items(), key=lambda item: -item[1][2])[:15]
    return {
        f"{'/'.join(path.split('/')[-2:])}:{name}": round(row[2] / whole, 3)
        for (path, _, name), row in rows
    }
