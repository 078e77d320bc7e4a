from collections.abc import Iterator

from redaksi.portal.pages.story_parts import ShareLink
from redaksi.portal.style_guide import State

TEMPLATE = "share/share.html"


def states() -> Iterator[State]:
    links = tuple(
        ShareLink(name.lower(), name, "/gaya/")
        for name in ("WhatsApp", "Telegram", "X", "Facebook")
    )
    yield State("di bawah judul", "share", {"shares": links, "address": "/gaya/"})
