"""A story's text as its page shows it, made of the raw stream with few queries."""

import logging
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import nh3
from markupsafe import Markup

from redaksi.polls import queries as queries_of_polls
from redaksi.polls.models import Poll
from redaksi.portal.blocks import (
    BannerHere,
    Block,
    Elsewhere,
    Gallery,
    Heading,
    Listing,
    Paragraph,
    PullQuote,
    ReadAlso,
    TextPhoto,
)
from redaksi.portal.cards import Card, card, is_advert
from redaksi.portal.links import UNEXPANDABLE, with_addresses
from redaksi.portal.pictures import Figure, Shape, figure
from redaksi.portal.polls import poll_here
from redaksi.portal.tables import table
from redaksi.press.keys import use
from redaksi.stories import embeds, keys, paging, queries
from redaksi.stories.models import Photo, Story
from redaksi.stories.photos_in_text import photos_of

logger = logging.getLogger(__name__)

TAGS = {"p", "b", "strong", "i", "em", "a", "sup", "sub", "br"}
SCHEMES = {"http", "https", "mailto"}
OTHER_SITE = re.compile(r"[/\\]{2}")  # `//evil.example`; browsers read a backslash as a slash
UNSEEN = re.compile(r"[\x00-\x20]")  # what browsers leave out of an address
PARAGRAPH = re.compile(r"<p>(.*?)</p>", re.DOTALL)
BREAK = "\x1e"  # between texts that are expanded together; no HTML has it
BANNER_AFTER = 3  # paragraphs
LEAST_AROUND_BANNER = 5  # paragraphs of a text that has a banner inside

WHOLE = 0  # instead of a page's number

Raw = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _LookedUp:
    """What texts refer to. html: the rich texts as clean HTML, in their order."""

    html: Iterator[str]
    photos: Mapping[int, Photo]
    others: Mapping[int, Card]
    polls: Mapping[int, Poll]


def blocks(story: Story, page: int = WHOLE) -> tuple[Block, ...]:
    """The blocks of the story's text, the banner's place among them. At most six queries.

    page: which one, where an editor has cut the text into pages; WHOLE for all of it.
    """
    pages = paging.parts(raw_of(story))
    raw = [block for part in pages for block in part] if page == WHOLE else pages[page - 1]
    (found,) = texts([raw], paid=is_advert(story.kind))
    return tuple(_with_banner(found))


def texts(raws: Sequence[Sequence[Raw]], *, paid: bool) -> list[list[Block]]:
    """The blocks of several texts, read together: as many queries for a hundred texts as for one."""
    every = [block for raw in raws for block in raw]
    looked_up = _LookedUp(
        html=_expanded(every, paid=paid),
        photos=_photos(photo["photo"] for block in every for photo in photos_of(block)),
        others=_others(block["value"] for block in every if block["type"] == "read_also"),
        polls=queries_of_polls.shown(_numbers(every, "poll")),
    )
    return [_text(raw, looked_up) for raw in raws]


def raw_of(story: Story) -> list[Raw]:
    """The story's text as it is kept."""
    return [dict(block) for block in story.body.raw_data]


def _text(raw: Iterable[Raw], looked_up: "_LookedUp") -> list[Block]:
    found: list[Block] = []
    for part in raw:
        value = part["value"]
        match part["type"]:
            case "paragraph":
                first = not any(map(_is_paragraph, found))
                found += _paragraphs(next(looked_up.html), first=first)
            case "list":
                found.append(_listing(value, looked_up.html))
            case "photo":
                found += map(TextPhoto, _figures([value], looked_up.photos))
            case "gallery":
                found += _gallery(value, looked_up.photos)
            case "read_also" if value in looked_up.others:
                found.append(ReadAlso(looked_up.others[value]))
            case "poll" if value in looked_up.polls:
                found.append(poll_here(looked_up.polls[value]))
            case kind:
                found += _simple(kind, value)
    return found


def _is_paragraph(block: Block) -> bool:
    return isinstance(block, Paragraph)


def _rich_texts(raw: Iterable[Raw]) -> Iterator[str]:
    for part in raw:
        if part["type"] == "paragraph":
            yield part["value"]
        elif part["type"] == "list":
            yield from map(_item, part["value"]["items"])


def _item(item: Any) -> str:
    """A list's item is raw data with an id, or in old data the text itself."""
    return str(item["value"] if isinstance(item, Mapping) else item)


def _expanded(raw: Iterable[Raw], *, paid: bool) -> Iterator[str]:
    """The rich texts in their order as clean HTML: all links are looked up together."""
    texts = [text.replace(BREAK, "") for text in _rich_texts(raw)]
    if not texts:
        return iter(())
    relation = "sponsored noopener" if paid else "noopener"
    try:
        expanded = with_addresses(BREAK.join(texts)).split(BREAK)
    except UNEXPANDABLE:
        expanded = [_expanded_alone(text) for text in texts]
    return iter(_cleaned(text, TAGS, relation) for text in expanded)


def _expanded_alone(text: str) -> str:
    """One text expanded by itself; if that fails, its words without any link."""
    try:
        return with_addresses(text)
    except UNEXPANDABLE as error:
        logger.warning("text.links_unreadable error=%s", error)
        return _cleaned(text, TAGS - {"a"}, None)


def _cleaned(html: str, tags: set[str], relation: str | None) -> str:
    return nh3.clean(
        html,
        tags=tags,
        attributes={"a": {"href"}} if "a" in tags else {},
        attribute_filter=safe_attribute,
        url_schemes=SCHEMES,
        link_rel=relation,
    )


def safe_attribute(_tag: str, name: str, value: str) -> str | None:
    """The attribute's value, or None for an address that leaves the site without saying its scheme."""
    if name == "href" and OTHER_SITE.match(UNSEEN.sub("", value)):
        return None
    return value


def _paragraphs(html: str, *, first: bool) -> Iterator[Paragraph]:
    """A block's paragraphs; text outside of any is one of its own."""
    inner = PARAGRAPH.findall(html) or [html]
    for place, text in enumerate(text for text in inner if text.strip()):
        safe = Markup(text.strip())  # noqa: S704 - nh3 has cleaned it
        yield Paragraph(safe, is_first=first and place == 0)


def _listing(value: Raw, html: Iterator[str]) -> Listing:
    texts = [next(html) for _ in value["items"]]
    items = ("<br>".join(PARAGRAPH.findall(text)) or text for text in texts)
    safe = tuple(Markup(item) for item in items if item.strip())  # noqa: S704 - nh3 has cleaned it
    return Listing(bool(value.get("numbered")), safe)


def _photos(pks: Iterable[int]) -> dict[int, Photo]:
    wanted = {pk for pk in pks if pk}
    use(*(keys.photo(pk) for pk in wanted))
    photos = Photo.objects.select_related("agency").prefetch_related("renditions")
    return photos.in_bulk(wanted) if wanted else {}


def _figures(shown: Iterable[Raw], photos: Mapping[int, Photo]) -> Iterator[Figure]:
    for value in shown:
        photo = photos.get(value["photo"])
        found = figure(photo, Shape.WHOLE, caption=value.get("caption") or "")
        if found:
            yield found


def _gallery(value: Raw, photos: Mapping[int, Photo]) -> Iterator[Block]:
    """A gallery; of a single photo that is left, just the photo."""
    shown = photos_of({"type": "gallery", "value": value})
    figures = tuple(_figures(shown, photos))
    if len(figures) == 1:
        yield TextPhoto(figures[0])
    elif figures:
        yield Gallery(value.get("title") or "", figures)


def _numbers(raw: Iterable[Raw], kind: str) -> set[int]:
    return {block["value"] for block in raw if block["type"] == kind and block["value"]}


def _others(pks: Iterable[int]) -> dict[int, Card]:
    """The stories that the text points to and that readers may see."""
    wanted = {pk for pk in pks if pk}
    use(*(keys.story(pk) for pk in wanted))
    return {pk: card(story) for pk, story in queries.listed_by_pk(wanted).items()}


def _simple(kind: str, value: Any) -> Iterator[Block]:
    """Blocks that are all text; of an unknown kind nothing is shown."""
    if kind == "heading":
        yield Heading(value)
    elif kind == "pull_quote":
        yield PullQuote(value["text"], value.get("speaker") or "", value.get("role") or "")
    elif kind == "embed":
        yield from _elsewhere(value["url"], value["description"])
    elif kind == "table" and value:
        yield table(value)


def _elsewhere(url: str, description: str) -> Iterator[Elsewhere]:
    """Something on another site; of an address that hides where it leads nothing is shown."""
    if not embeds.is_clean(url):
        return
    host = (urlsplit(url).hostname or "").removeprefix("www.")
    found = embeds.recognise(url)
    if found is None:
        yield Elsewhere(url, host, description)
    else:
        yield Elsewhere(url, host, description, found.service, found.frame, found.host)


def _with_banner(found: list[Block]) -> Iterator[Block]:
    """The banner after the third paragraph; a short text stays whole."""
    long_enough = sum(map(_is_paragraph, found)) >= LEAST_AROUND_BANNER
    seen = 0
    for block in found:
        yield block
        if _is_paragraph(block) and long_enough:
            seen += 1
            if seen == BANNER_AFTER:
                yield BannerHere()
