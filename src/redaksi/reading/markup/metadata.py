"""What a page says of itself: JSON-LD, Open Graph, microdata and the older meta names."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from redaksi.reading.markup import linked_data
from redaksi.reading.markup.moments import read_moment
from redaksi.reading.markup.tree import Element

PUBLISHED = (
    "article:published_time", "datepublished", "og:published_time", "pubdate", "publishdate",
    "publish_date", "parsely-pub-date", "sailthru.date", "content_publisheddate",
    "dc.date.issued", "dc.date", "dcterms.created", "datecreated", "date",
)  # fmt: skip
MODIFIED = (
    "article:modified_time",
    "datemodified",
    "og:updated_time",
    "lastmod",
    "dcterms.modified",
)
AUTHORS = ("author", "article:author", "dc.creator", "parsely-author", "content_author", "byl")
SECTIONS = ("article:section", "articlesection", "parsely-section", "content_category")
TAGS = ("article:tag", "news_keywords", "keywords", "content_tag")
PICTURES = (
    "og:image",
    "og:image:url",
    "og:image:secure_url",
    "twitter:image",
    "image",
    "thumbnailurl",
)
TITLES = ("og:title", "twitter:title", "headline", "title")
SUMMARIES = ("og:description", "description", "twitter:description")
# Microdata of other things than the story uses the other names (name, url, image) as well.
MICRODATA = frozenset(
    ("headline", "datepublished", "datemodified", "datecreated", "author", "articlesection", "inlanguage",
     "keywords")
)  # fmt: skip
ADDRESS = re.compile(r"https?://|www\.|@|\A/")
AUTHOR_LABEL = re.compile(
    r"\A(?:oleh|by|penulis|editor|reporter|pewarta|laporan) ?: ?|\A(?:oleh|by) ", re.IGNORECASE
)
COMPANY = re.compile(r"\b(?:PT|Tbk|Media|News|Admin)\b|\w\.(?:com|co|id|net)\b", re.IGNORECASE)
LONGEST_VALUE = 2000
MOST_TAGS = 40
MOST_TITLES = 8
# The code of Indonesian until 1989, still sent by old software.
LANGUAGES = {"in": "id"}
ARTICLE_KINDS = ("article", "news")


@dataclass(frozen=True, slots=True)
class Account:
    """A page's own account; `titles` best first, `body` the whole story where JSON-LD has it.

    `is_titled` is false where only the title of the window is told, often the name of the site.
    """

    titles: tuple[str, ...]
    is_titled: bool
    summaries: tuple[str, ...]
    body: str
    is_article: bool
    published: datetime | None
    modified: datetime | None
    language: str | None
    site: str | None
    authors: tuple[str, ...]
    canonical: str | None
    picture: str | None
    section: str | None
    tags: tuple[str, ...]


def read_account(root: Element) -> Account:
    """Return what the page under `root` says of itself, before anything is cut out of the tree."""
    said = _read_metas(root)
    node = linked_data.find_article(
        script.text_content()
        for script in root.iter("script")
        if "ld+json" in (script.get("type") or "").lower()
    )
    titles = [*linked_data.names(node.get("headline")), *_said(said, TITLES)]
    title = root.find(".//title")
    window = linked_data.names(title.text_content()) if title is not None else []
    return Account(
        titles=(*titles[:MOST_TITLES], *window),
        is_titled=bool(titles),
        summaries=tuple(_said(said, SUMMARIES)[:MOST_TITLES]),
        body=_body(node),
        is_article=bool(node) or _announces_article(root, said),
        published=_moment([node.get("datePublished"), *_said(said, PUBLISHED), *_marked_times(root)]),
        modified=_moment([node.get("dateModified"), *_said(said, MODIFIED)]),
        language=_language(root, node, said),
        site=_first([*_said(said, ("og:site_name",)), *linked_data.names(node.get("publisher")),
                     *_said(said, ("application-name",))]),
        authors=_authors([*linked_data.names(node.get("author")), *_said(said, AUTHORS)]),
        canonical=_first([*_canonical(root), *_said(said, ("og:url",)),
                          *linked_data.addresses(node.get("url")),
                          *linked_data.addresses(node.get("mainEntityOfPage"))]),
        picture=_first([*_said(said, PICTURES[:1]), *linked_data.addresses(node.get("image")),
                        *_said(said, PICTURES[1:])]),
        section=_first([*linked_data.names(node.get("articleSection")), *_said(said, SECTIONS)]),
        tags=_tags(node, said),
    )  # fmt: skip


def _read_metas(root: Element) -> dict[str, list[str]]:
    """Return the values of meta elements and of the story's microdata, by name in lower case."""
    said: dict[str, list[str]] = defaultdict(list)
    for meta in root.iter("meta"):
        value = " ".join((meta.get("content") or "")[:LONGEST_VALUE].split())
        for name in {(meta.get(key) or "").lower() for key in ("property", "name", "itemprop")}:
            if name and value:
                said[name].append(value)
    for element in root.iterfind(".//*[@itemprop]"):
        name = element.get("itemprop").lower()
        if element.tag != "meta" and name in MICRODATA:
            value = element.get("datetime") or element.get("content") or element.text_content()
            said[name].append(" ".join(value[:LONGEST_VALUE].split()))
    return said


def _said(said: dict[str, list[str]], names: Iterable[str]) -> list[str]:
    return [value for name in names for value in said.get(name, ())]


def _body(node: linked_data.Node) -> str:
    body = node.get("articleBody")
    return body if isinstance(body, str) else ""


def _announces_article(root: Element, said: dict[str, list[str]]) -> bool:
    if any(kind.lower().startswith(ARTICLE_KINDS) for kind in said.get("og:type", ())):
        return True
    return "article:published_time" in said or bool(root.xpath("//*[@itemprop='articleBody']"))


def _marked_times(root: Element) -> Iterator[str]:
    """Yield the time elements that are marked as the story's own."""
    for time in root.iter("time"):
        names = (time.get("class") or "").lower()
        if time.get("pubdate") is not None or "published" in names or "entry-date" in names:
            yield time.get("datetime") or time.text_content()


def _moment(values: Iterable[object]) -> datetime | None:
    for value in values:
        moment = read_moment(value) if isinstance(value, str) else None
        if moment is not None:
            return moment
    return None


def _language(root: Element, node: linked_data.Node, said: dict[str, list[str]]) -> str | None:
    html = root.getroottree().getroot()
    told = [
        html.get("lang"),
        node.get("inLanguage"),
        *_said(said, ("og:locale", "inlanguage", "language")),
    ]
    for value in told:
        match = re.match(r"[A-Za-z]{2,3}(?![A-Za-z])", value) if isinstance(value, str) else None
        if match is not None:
            code = match.group().lower()
            return LANGUAGES.get(code, code)
    return None


def _canonical(root: Element) -> list[str]:
    links = root.iter("link")
    return [
        link.get("href", "") for link in links if (link.get("rel") or "").lower() == "canonical"
    ]


def _first(values: Iterable[str]) -> str | None:
    return next((value.strip() for value in values if value.strip()), None)


def _authors(values: list[str]) -> tuple[str, ...]:
    """Return the people; pages also write their companies and their addresses on social media there."""
    bare = (AUTHOR_LABEL.sub("", value) for value in values if not ADDRESS.search(value))
    kept = (value for value in bare if 2 < len(value) <= 80 and not COMPANY.search(value))
    unique: dict[str, str] = {}
    for value in kept:
        unique.setdefault(value.lower(), value)
    return tuple(unique.values())


def _tags(node: linked_data.Node, said: dict[str, list[str]]) -> tuple[str, ...]:
    told = next((said[name] for name in TAGS if said.get(name)), None)
    values = told if told is not None else linked_data.names(node.get("keywords"))
    words = (word.strip() for value in values for word in value.split(","))
    # `Editor:NAME`, `Topic: X` are notes of the system that wrote the page.
    return tuple(dict.fromkeys(word for word in words if word and ":" not in word))[:MOST_TAGS]
