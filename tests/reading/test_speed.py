import time

import pytest

from redaksi.reading import read
from tests.reading.hostile import HOSTILE, WITH_NAMES, hostile, hostile_with_names

TOP = (
    "Judul berita yang cukup panjang\nPara warga mengatakan bahwa air yang naik tidak akan surut.\n"
)
SIZE = 2_500
FACTOR = 4
MEGABYTE = 1_000_000
# Goals are held on an idle machine by `make bench`; a test only tells minutes from seconds.
PATIENCE = 12


def seconds(text: str, rounds: int = 2) -> float:
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        read(TOP + text)
        best = min(best, time.process_time() - start)
    return best


def grows_too_fast(small: str, large: str) -> bool:
    # A few milliseconds measure nothing.
    first = seconds(large, rounds=1)
    if first < 0.1:
        return False
    # Quadratic work would take sixteen times as long.
    return min(first, seconds(large)) > seconds(small) * FACTOR * 2.5


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE.keys())
def test_the_time_grows_as_the_text_grows(piece):
    assert not grows_too_fast(hostile(piece, SIZE), hostile(piece, SIZE * FACTOR))


@pytest.mark.parametrize("pattern", WITH_NAMES.values(), ids=WITH_NAMES.keys())
def test_the_time_grows_as_the_text_grows_where_every_name_is_new(pattern):
    small, large = (hostile_with_names(pattern, size) for size in (SIZE, SIZE * FACTOR))
    assert not grows_too_fast(small, large)


@pytest.mark.parametrize("piece", ['"', "(", "1", " ", "Aa"])
def test_a_megabyte_of_one_thing_is_read(piece):
    assert seconds(hostile(piece, MEGABYTE), rounds=1) < PATIENCE
