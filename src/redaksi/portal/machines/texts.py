"""The text of stories as HTML for other programs: whole addresses, no class, no script, photos only.

What the texts of many stories need is read together, with as many queries as for one.
"""

import logging
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import unescape
from typing import Any

import nh3
from django.utils.html import escape, strip_tags
from markupsafe import Markup

from redaksi.portal.cards import is_advert
from redaksi.portal.furniture import whole
from redaksi.portal.links import UNEXPANDABLE, with_addresses
from redaksi.portal.pictures import Figure, Shape, figure
from redaksi.press.keys import use
from redaksi.stories import keys
from redaksi.stories.models import Photo, Story

logger = logging.getLogger(__name__)

BREAK = "\x1e"  # between texts that are expanded together; no HTML has it
TAGS = {
    "p", "b", "strong", "i", "em", "a", "sup", "sub", "br", "h2", "ul", "ol", "li", "blockquote", "cite",
    "figure", "figcaption", "img", "table", "caption", "tr", "th", "td",
}  # fmt: skip
ATTRIBUTES = {"a": {"href"}, "img": {"src", "alt", "width", "height"}}
# What XML 1.0 cannot hold (section 2.2), and halves of characters.
UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# Where one block ends and the next begins: their words stay apart.
ENDS = re.compile(r"<(?=/?(?:p|h2|li|ul|ol|blockquote|cite|figure|figcaption|tr|td|th|table|br)\b)")

Raw = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Sources:
    """What the texts of some stories need besides themselves.

    rich: rich texts as written, with their links as addresses. photos: by number.
    """

    rich: dict[str, str]
    photos: dict[int, Photo]


def sources(stories: Sequence[Story]) -> Sources:
    """Read what these texts need: at most three queries, and one for each kind of link."""
    raw = [_raw(story) for story in stories]
    numbers = {number for parts in raw for number in _photo_numbers(parts) if number}
    photos = Photo.objects.select_related("agency").prefetch_related("renditions")
    return Sources(_expanded(raw), photos.in_bulk(numbers) if numbers else {})


def text(story: Story, read: Sources) -> Markup:
    """The text of one of the stories that `read` was made for; the page then uses its photos."""
    parts = _raw(story)
    use(*(keys.photo(number) for number in _photo_numbers(parts) if number))
    html = _dateline(story, "".join(_html(part, read) for part in parts))
    relation = "sponsored" if is_advert(story.kind) else None
    return Markup(_cleaned(writable(html), relation))  # noqa: S704 - nh3 has cleaned it


def writable(text: str) -> str:
    """`text` without what no XML document can hold."""
    return UNWRITABLE.sub("", text)


def plain(html: str) -> str:
    """The words of HTML, with single blanks."""
    return " ".join(unescape(strip_tags(ENDS.sub(" <", str(html)))).split())


def _photo_numbers(parts: Iterable[Raw]) -> Iterator[int]:
    for part in parts:
        value = part["value"]
        if part["type"] == "photo":
            yield value["photo"]
        elif part["type"] == "gallery":
            yield from (_inner(item)["photo"] for item in value.get("photos", ()))


def _raw(story: Story) -> list[Raw]:
    return [dict(part) for part in story.body.raw_data]


def _inner(item: Any) -> Any:
    """An item of a list block: raw data with an id, or in old data the value itself."""
    return item["value"] if isinstance(item, Mapping) and "value" in item else item


def _rich_texts(parts: Iterable[Raw]) -> Iterator[str]:
    for part in parts:
        if part["type"] == "paragraph":
            yield part["value"]
        elif part["type"] == "list":
            yield from (str(_inner(item)) for item in part["value"]["items"])


def _expanded(bodies: Iterable[Iterable[Raw]]) -> dict[str, str]:
    """Every rich text with its links as addresses: all of them are looked up together."""
    texts = list(dict.fromkeys(text for parts in bodies for text in _rich_texts(parts)))
    if not texts:
        return {}
    joined = BREAK.join(text.replace(BREAK, "") for text in texts)
    try:
        expanded = with_addresses(joined).split(BREAK)
    except UNEXPANDABLE as error:
        # One link that cannot be read costs the links of these stories, not their words.
        logger.warning("machines.links_unreadable error=%s", error)
        expanded = [nh3.clean(text, tags=TAGS - {"a"}) for text in texts]
    return dict(zip(texts, expanded, strict=True))


def _html(part: Raw, read: Sources) -> str:
    """One block; of a kind that means nothing outside of our pages nothing is shown."""
    value = part["value"]
    match part["type"]:
        case "paragraph":
            text = read.rich[value]
            return text if "<p" in text else f"<p>{text}</p>"
        case "list":
            tag = "ol" if value.get("numbered") else "ul"
            items = (f"<li>{read.rich[str(_inner(item))]}</li>" for item in value["items"])
            return f"<{tag}>{''.join(items)}</{tag}>"
        case "photo":
            return _photo(value, read)
        case "gallery":
            return "".join(_photo(_inner(item), read) for item in value.get("photos", ()))
        case kind:
            made: Callable[[Any], str] | None = SIMPLE.get(kind)
            return made(value) if made and value else ""


def _photo(value: Raw, read: Sources) -> str:
    shown = figure(read.photos.get(value["photo"]), Shape.WHOLE, caption=value.get("caption") or "")
    return figure_html(shown) if shown else ""


def figure_html(shown: Figure) -> str:
    """A photo with its caption and its credit."""
    picture = shown.picture
    words = " ".join(
        part for part in (shown.caption, f"({shown.credit})" if shown.credit else "") if part
    )
    image = f'<img src="{escape(whole(picture.src))}" alt="{escape(picture.alt)}">'
    return f"<figure>{image}<figcaption>{escape(words)}</figcaption></figure>"


def _quote(value: Raw) -> str:
    said_by = ", ".join(part for part in (value.get("speaker"), value.get("role")) if part)
    cite = f"<cite>{escape(said_by)}</cite>" if said_by else ""
    return f"<blockquote><p>{escape(value['text'])}</p>{cite}</blockquote>"


def _embed(value: Raw) -> str:
    words = value.get("description") or value["url"]
    return f'<p><a href="{escape(value["url"])}">{escape(words)}</a></p>'


def _table(value: Raw) -> str:
    rows = (
        "<tr>" + "".join(f"<td>{escape(cell or '')}</td>" for cell in row) + "</tr>"
        for row in value.get("data", ())
    )
    return f"<table>{''.join(rows)}</table>"


SIMPLE: Mapping[str, Callable[[Any], str]] = {
    "heading": lambda text: f"<h2>{escape(text)}</h2>",
    "pull_quote": _quote,
    "embed": _embed,
    "table": _table,
}


def _dateline(story: Story, html: str) -> str:
    """The text with place and agency before its first words, as the page has them."""
    place = ", ".join(part for part in (story.dateline_place, story.dateline_region) if part)
    agency = f"({story.agency.signature})" if story.agency else ""
    said = " ".join(part for part in (place, agency) if part)
    if not said or "<p>" not in html:
        return html
    return html.replace("<p>", f"<p>{escape(said)} – ", 1)


def _cleaned(html: str, relation: str | None) -> str:
    return nh3.clean(
        html,
        tags=TAGS,
        attributes=ATTRIBUTES,
        attribute_filter=_whole,
        url_schemes={"http", "https", "mailto"},
        link_rel=relation,
    )


def _whole(_tag: str, name: str, value: str) -> str:
    """Feeds are read elsewhere: an address says its host."""
    if name in {"href", "src"} and value.startswith("/") and not value.startswith(("//", "/\\")):
        return whole(value)
    return value
