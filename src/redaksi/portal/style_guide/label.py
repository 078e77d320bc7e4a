from collections.abc import Iterator

from redaksi.portal.pages.story_labels import Label
from redaksi.portal.style_guide import State

TEMPLATE = "label/label.html"
SORTS = (
    ("kind", "Opini"),
    ("live", "Langsung"),
    ("ended", "Selesai"),
    ("unverified", "Belum terverifikasi"),
    ("ai", "Dibuat AI"),
    ("corrected", "Diralat"),
)


def states() -> Iterator[State]:
    for sort, words in SORTS:
        yield State(words, "mark", {"label": Label(sort, words)})
    yield State("dengan tautan", "mark", {"label": Label("corrected", "Diralat", "/gaya/")})
