"""What a live blog says of its updates to search engines."""

from redaksi.portal.blocks import Heading, Listing, Paragraph, PullQuote
from redaksi.portal.dates import machine_time
from redaksi.portal.furniture import whole
from redaksi.portal.linked_data import LiveUpdateData
from redaksi.portal.live import Entry, LiveBlog
from redaksi.portal.shortening import shortened

MOST_TOLD = 40  # search engines look at the newest


def updates_told(live: LiveBlog, address: str) -> tuple[LiveUpdateData, ...]:
    """The newest updates that readers see, the newest first. address: path of the story."""
    return tuple(_told(entry, address) for entry in _there(live)[:MOST_TOLD])


def coverage_told(live: LiveBlog, published: str) -> tuple[str, str]:
    """When the coverage began and ended, ISO 8601; the end is empty while it goes on.

    published: when the story was, which is the beginning of a live blog without updates.
    """
    there = _there(live)
    if not there:
        return published, ""
    ended = "" if live.is_on else machine_time(there[0].published)
    return machine_time(there[-1].published), ended


def _there(live: LiveBlog) -> list[Entry]:
    entries = (entry for entry in (*live.pinned, *live.entries) if not entry.withdrawn)
    return sorted(entries, key=lambda entry: entry.published, reverse=True)


def _told(entry: Entry, address: str) -> LiveUpdateData:
    words = " ".join(filter(None, map(_words, entry.blocks)))
    return LiveUpdateData(
        address=f"{whole(address)}#{entry.anchor}",
        headline=entry.headline or shortened(words),
        published=machine_time(entry.published),
        modified=machine_time(entry.corrected) if entry.corrected else "",
        author=entry.author,
        text=words,
    )


def _words(block: object) -> str:
    if isinstance(block, Paragraph):
        return block.html.striptags()
    if isinstance(block, Heading | PullQuote):
        return block.text
    if isinstance(block, Listing):
        return " ".join(item.striptags() for item in block.items)
    return ""
