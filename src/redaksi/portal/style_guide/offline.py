from collections.abc import Iterator

from redaksi.portal.style_guide import State

TEMPLATE = "offline/offline.html"


def states() -> Iterator[State]:
    # The list of what is kept is filled by the reader's own browser, on /luring/ only.
    yield State("tombol", "save")
