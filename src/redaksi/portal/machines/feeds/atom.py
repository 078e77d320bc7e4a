"""Atom (RFC 4287)."""

from typing import TYPE_CHECKING, Any

from django.utils.feedgenerator import Atom1Feed

from redaksi.lib.newsroom_time import local
from redaksi.portal.furniture import whole
from redaksi.portal.machines.feeds import ATOM, Feed, content, identity, summary

if TYPE_CHECKING:
    from redaksi.portal.machines.items import Item


def atom(feed: Feed) -> bytes:
    """The feed as Atom. The same feed gives the same bytes."""
    made = _Atom(
        title=feed.title,
        link=feed.page,
        description=feed.description,
        subtitle=feed.description,
        language=feed.language,
        feed_url=feed.address(ATOM),
        feed_guid=feed.page,
        feed_copyright=feed.rights,
        author_name=feed.publisher,
        author_link=whole("/"),
        said=feed,
    )
    for item in feed.items:
        made.add_item(
            title=item.title,
            link=item.address,
            description="",
            pubdate=local(item.published),
            updateddate=local(item.updated),
            unique_id=identity(item),
            categories=[item.section.name, *(topic.name for topic in item.topics)],
            said=item,
        )
    return made.writeString("utf-8").encode()


class _Atom(Atom1Feed):
    """Django's, with several authors and the text."""

    def latest_post_date(self) -> Any:
        return local(self.feed["said"].updated)

    def add_root_elements(self, handler: Any) -> None:
        super().add_root_elements(handler)
        hub = self.feed["said"].hub
        if hub:
            handler.addQuickElement("link", "", {"rel": "hub", "href": hub})

    def add_item_elements(self, handler: Any, item: dict[str, Any]) -> None:
        # Django would call the summary HTML.
        super().add_item_elements(handler, {**item, "description": None})
        said: Item = item["said"]
        for author in said.authors:  # without any, the feed's author made it (section 4.2.1)
            handler.startElement("author", {})
            handler.addQuickElement("name", author)
            handler.endElement("author")
        handler.addQuickElement("summary", summary(said), {"type": "text"})
        text = content(said) if self.feed["said"].has_texts else ""
        if text:
            handler.addQuickElement("content", text, {"type": "html"})
