"""RSS 2.0 with the modules content, Dublin Core, Media RSS and Atom links.

Source: RSS Advisory Board, "RSS 2.0 Specification" and "Really Simple Syndication Best Practices Profile".
"""

from typing import Any

from django.utils.feedgenerator import Rss201rev2Feed

from redaksi.lib.newsroom_time import local
from redaksi.portal.furniture import whole
from redaksi.portal.machines.feeds import RSS, Feed, content, summary
from redaksi.portal.machines.items import Item

NAMESPACES = {
    "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:media": "http://search.yahoo.com/mrss/",
}


def rss(feed: Feed) -> bytes:
    """The feed as RSS. The same feed gives the same bytes."""
    made = _Rss(
        title=feed.title,
        link=feed.page,
        description=feed.description,
        language=feed.language,
        feed_url=feed.address(RSS),
        feed_copyright=feed.rights,
        said=feed,
    )
    for item in feed.items:
        made.add_item(
            title=item.title,
            link=item.address,
            description=summary(item),
            pubdate=local(item.published),
            unique_id=item.address,
            unique_id_is_permalink=True,
            categories=[item.section.name, *(topic.name for topic in item.topics)],
            said=item,
        )
    return made.writeString("utf-8").encode()


class _Rss(Rss201rev2Feed):
    """Django's, with the modules."""

    def rss_attributes(self) -> dict[str, str]:
        return {**super().rss_attributes(), **NAMESPACES}

    def latest_post_date(self) -> Any:
        return local(self.feed["said"].updated)

    def add_root_elements(self, handler: Any) -> None:
        super().add_root_elements(handler)
        hub = self.feed["said"].hub
        if hub:
            handler.addQuickElement("atom:link", None, {"rel": "hub", "href": hub})

    def add_item_elements(self, handler: Any, item: dict[str, Any]) -> None:
        super().add_item_elements(handler, item)
        said: Item = item["said"]
        for author in said.authors or (self.feed["said"].publisher,):
            handler.addQuickElement("dc:creator", author)
        text = content(said) if self.feed["said"].has_texts else ""
        if text:
            handler.addQuickElement("content:encoded", text)
        if said.photo:
            _add_photo(handler, said)


def _add_photo(handler: Any, item: Item) -> None:
    """The cut for link previews: its size is known, and every program reads JPEG."""
    photo = item.photo
    if photo is None or not photo.picture.shared:
        return
    handler.startElement(
        "media:content",
        {
            "url": whole(photo.picture.shared),
            "medium": "image",
            "type": "image/jpeg",
            "width": "1200",
            "height": "630",
        },
    )
    if photo.caption or photo.picture.alt:
        handler.addQuickElement(
            "media:description", photo.caption or photo.picture.alt, {"type": "plain"}
        )
    if photo.credit:
        handler.addQuickElement(
            "media:credit", photo.credit, {"role": "photographer", "scheme": "urn:ebu"}
        )
    handler.endElement("media:content")
