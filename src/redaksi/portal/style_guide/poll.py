from collections.abc import Iterator

from redaksi.portal.blocks import PollHere, Result, Share
from redaksi.portal.style_guide import State
from redaksi.portal.style_guide._examples import LONG, NOON

TEMPLATE = "poll/poll.html"
QUESTION = "Apa yang paling mendesak bagi Kampung Hilir?"
CHOICES = ("Tanggul", "Posko tetap", LONG)


def states() -> Iterator[State]:
    yield State("terbuka", "poll", {"block": poll(None)})
    shares = tuple(map(Share, CHOICES, (61, 30, 9), (61, 30, 9)))
    yield State("selesai", "poll", {"block": poll(Result(shares, 100, NOON, is_final=True))})
    nobody = tuple(Share(choice, 0, 0) for choice in CHOICES)
    yield State("belum ada suara", "result", {"result": Result(nobody, 0, None, is_final=False)})


def poll(result: Result | None) -> PollHere:
    """With three choices."""
    return PollHere(0, QUESTION, CHOICES, NOON, "/gaya/", result)
