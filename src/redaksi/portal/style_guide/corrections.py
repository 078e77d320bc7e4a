from collections.abc import Iterator

from redaksi.portal.pages.story_parts import CorrectionNote
from redaksi.portal.style_guide import State
from redaksi.portal.style_guide._examples import LONG, NOON

TEMPLATE = "corrections/corrections.html"


def states() -> Iterator[State]:
    short = CorrectionNote("Ralat", "Jumlah paket bantuan 300, bukan 3.000.", NOON)
    yield State("satu", "corrections", {"corrections": (short,)})
    reply = CorrectionNote("Hak jawab", LONG, NOON)
    yield State("dua", "corrections", {"corrections": (short, reply)})
