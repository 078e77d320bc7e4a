from collections.abc import Iterator

from redaksi.portal.blocks import Elsewhere
from redaksi.portal.style_guide import State

TEMPLATE = "embed/embed.html"


def states() -> Iterator[State]:
    film = Elsewhere("https://video.example/1", "video.example", "Video banjir di Kota Sora")
    yield State("tautan", "embed", {"block": film})
    for service in ("YouTube", "X", "Instagram", "TikTok"):
        shown = Elsewhere(
            "https://video.example/1",
            f"{service.lower()}.example",
            "Video banjir di Kota Sora",
            service,
            "https://video.example/frame",
        )
        yield State(service, "embed", {"block": shown})
