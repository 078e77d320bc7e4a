import time

import pytest

from redaksi.reading import read

HOSTILE = {
    "quotation marks": '"',
    "opening marks": "“",
    "brackets": "(",
    "digits": "1",
    "numbers": "1 ",
    "blanks": " ",
    "dots": ". ",
    "commas": ", ",
    "names": "Budi ",
    "roles": "Ketua, ",
    "verbs": "mengatakan ",
    "claims": "Budi mengatakan ",
    "quotations": "“Saya ikut datang,” kata Budi. ",
    "people": "Ketua DPR Budi Santoso mengatakan hal itu baik. ",
    "prices": "Rp 1.000 ",
    "days": "Kamis (9/11) ",
    "credits": "Rep: X ",
    "lines": "kata Budi.\n",
    "asides": "Baca juga: ",
    "invisible": "\u200b",
}
SIZE = 5_000
FACTOR = 4


def seconds(unit: str, size: int) -> float:
    text = "Judul berita yang cukup panjang\n" + (unit * (size // len(unit) + 1))[:size]
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        read(text)
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE.keys())
def test_the_time_grows_as_the_text_grows(unit):
    small, large = seconds(unit, SIZE), seconds(unit, SIZE * FACTOR)
    # Quadratic work would take sixteen times as long; a few milliseconds measure nothing.
    assert large < 0.05 or large < small * FACTOR * 2.5
