"""How much is measured: little every day, the whole when REDAKSI_BENCH=full, next to nothing in tests."""

import os
from dataclasses import dataclass

SETTING = "REDAKSI_BENCH"


@dataclass(frozen=True, slots=True)
class Size:
    """small, large: stories of the two archives that publishing is compared between.

    rounds: publications of each sort in each archive. pages: stories of the full print and of Hugo's
    build. builds: how often each of the two is done. served: sheets after which memory is looked at,
    the first of them the measure for the others.
    """

    name: str
    small: int
    large: int
    rounds: int
    pages: int
    builds: int
    served: tuple[int, ...]


TINY = Size("tiny", 60, 120, 2, 40, 1, (100, 300))
DAILY = Size("daily", 1_000, 10_000, 15, 2_000, 3, (10_000, 30_000))
FULL = Size("full", 10_000, 1_000_000, 100, 20_000, 3, (10_000, 100_000, 1_000_000))
SIZES = {size.name: size for size in (TINY, DAILY, FULL)}


def chosen() -> Size:
    """The size that the environment asks for. Raises SystemExit where it is none."""
    name = os.environ.get(SETTING) or DAILY.name
    if name not in SIZES:
        raise SystemExit(f"{SETTING}={name!r}: use one of {', '.join(SIZES)}")
    return SIZES[name]
