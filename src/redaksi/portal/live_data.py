"""What a live blog says of its updates to search engines: schema.org's LiveBlogPosting."""

from typing import Any

from redaksi.portal.blocks import Heading, Listing, Paragraph, PullQuote
from redaksi.portal.dates import machine_time
from redaksi.portal.furniture import whole
from redaksi.portal.live import Entry, LiveBlog
from redaksi.portal.shortening import shortened

MOST_TOLD = 40  # updates; search engines look at the newest


def live_data(live: LiveBlog, address: str) -> dict[str, Any]:
    """Properties of a LiveBlogPosting. address: path of the story."""
    entries = sorted((*live.pinned, *live.entries), key=lambda entry: entry.published, reverse=True)
    there = [entry for entry in entries if not entry.withdrawn]
    said: dict[str, Any] = {
        "@type": "LiveBlogPosting",
        "liveBlogUpdate": [_update(entry, address) for entry in there[:MOST_TOLD]],
    }
    if there:
        said["coverageStartTime"] = machine_time(there[-1].published)
        if not live.is_on:
            said["coverageEndTime"] = machine_time(there[0].published)
    return said


def _update(entry: Entry, address: str) -> dict[str, Any]:
    words = " ".join(filter(None, map(_words, entry.blocks)))
    return {
        "@type": "BlogPosting",
        "headline": entry.headline or shortened(words)[:110],
        "articleBody": words,
        "datePublished": machine_time(entry.published),
        "dateModified": machine_time(entry.corrected or entry.published),
        "url": f"{whole(address)}#{entry.anchor}",
        "author": {"@type": "Person", "name": entry.author} if entry.author else "",
    }


def _words(block: object) -> str:
    if isinstance(block, Paragraph):
        return block.html.striptags()
    if isinstance(block, Heading | PullQuote):
        return block.text
    if isinstance(block, Listing):
        return " ".join(item.striptags() for item in block.items)
    return ""
