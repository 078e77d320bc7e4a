"""JSON Feed, version 1.1 (jsonfeed.org/version/1.1)."""

from typing import Any

import orjson

from redaksi.portal.dates import machine_time
from redaksi.portal.furniture import whole
from redaksi.portal.machines.feeds import JSON, Feed, content, identity, summary
from redaksi.portal.machines.items import Item

VERSION = "https://jsonfeed.org/version/1.1"


def json_feed(feed: Feed) -> bytes:
    """The feed as JSON Feed."""
    said: dict[str, Any] = {
        "version": VERSION,
        "title": feed.title,
        "home_page_url": feed.page,
        "feed_url": feed.address(JSON),
        "description": feed.description,
        "favicon": whole("/favicon.ico"),
        "language": feed.language,
        "authors": [{"name": feed.publisher, "url": whole("/")}],
    }
    if feed.hub:
        said["hubs"] = [{"type": "WebSub", "url": feed.hub}]
    said["items"] = [_item(item, has_text=feed.has_texts) for item in feed.items]
    return orjson.dumps(said)


def _item(item: Item, *, has_text: bool) -> dict[str, Any]:
    said: dict[str, Any] = {
        "id": identity(item),
        "url": item.address,
        "title": item.title,
        "summary": summary(item),
        "date_published": machine_time(item.published),
        "date_modified": machine_time(item.updated),
        "tags": [item.section.name, *(topic.name for topic in item.topics)],
    }
    text = content(item) if has_text else ""
    said |= {"content_html": text} if text else {"content_text": summary(item)}
    if item.authors:
        said["authors"] = [{"name": name} for name in item.authors]
    if item.photo and item.photo.picture.shared:
        said["image"] = whole(item.photo.picture.shared)
    return said
