"""What a page's head says of the feeds with the same list."""

from redaksi.portal.furniture import FeedLink, whole
from redaksi.portal.machines.feeds import ATOM, ENTRY_NAMES, JSON, NAMES, RSS

TYPES = {
    RSS: ("application/rss+xml", "RSS"),
    ATOM: ("application/atom+xml", "Atom"),
    JSON: ("application/feed+json", "JSON Feed"),
}


def feed_links(folder: str, title: str, *, of_entry: bool = False) -> tuple[FeedLink, ...]:
    """The feeds under `folder`. title: of the list. of_entry: of a topic or a person."""
    return tuple(
        FeedLink(TYPES[name][0], f"{title} ({TYPES[name][1]})", whole(f"{folder}{name}"))
        for name in (ENTRY_NAMES if of_entry else NAMES)
    )
