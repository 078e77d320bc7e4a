"""Follows every link of a portal: nothing is broken, no picture is missing, no page is an orphan.

`Fetch` is all that it knows of the portal, so that tests crawl pages that nobody serves.
"""

import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from html import unescape
from urllib.parse import urldefrag, urljoin, urlsplit

from bs4 import BeautifulSoup

OK = 200
# What names addresses beside pages, and how.
NAMING = {
    "text/css": re.compile(r"""url\(\s*["']?([^"')]+)"""),
    "text/plain": re.compile(r"(?m)^Sitemap: (\S+)"),
    **dict.fromkeys(
        ("application/xml", "text/xml", "application/rss+xml", "application/atom+xml"),
        re.compile(r"""(?:<(?:loc|image:loc|link)>|<link\b[^>]*?\bhref=")([^<"]+)"""),
    ),
    **dict.fromkeys(
        ("application/json", "application/feed+json", "application/manifest+json"),
        re.compile(r'"((?:https?:/)?/[^"\s{}<>\\]+)"'),
    ),
}
REDIRECTS = {301, 302, 303, 307, 308}
# What is fetched to be shown, by element and attribute; the rest of the links are followed by readers.
LOADED = (("img", "src"), ("script", "src"), ("source", "src"), ("video", "poster"))
SETS = (("img", "srcset"), ("source", "srcset"))


@dataclass(frozen=True, slots=True)
class Answer:
    """status. content_type. body: as text, empty for what is none. keys: surrogate keys. location: of a
    redirect."""

    status: int
    content_type: str = ""
    body: str = ""
    keys: tuple[str, ...] = ()
    location: str = ""


Fetch = Callable[[str], Answer]


@dataclass(slots=True)
class Found:
    """What a crawl met. pages: HTML by address. broken: an address, its status and who names it.

    anchors: links to a part of a page that has no such part. named: everything that anything names.
    offered: what a page gives its readers to click on.
    """

    pages: dict[str, Answer] = field(default_factory=dict)
    broken: list[str] = field(default_factory=list)
    anchors: list[str] = field(default_factory=list)
    named: set[str] = field(default_factory=set)
    offered: set[str] = field(default_factory=set)

    def kinds(self, each: int = 1) -> dict[str, list[str]]:
        """By template some addresses of its pages: every kind of page that there is."""
        kinds: dict[str, list[str]] = {}
        for address, answer in self.pages.items():
            for key in answer.keys:
                if key.startswith("template:portal/"):
                    members = kinds.setdefault(key.removeprefix("template:portal/"), [])
                    if len(members) < each:
                        members.append(address)
        return kinds


def crawl(fetch: Fetch, origin: str, start: Iterable[str] = ("/",), most: int = 5000) -> Found:
    """Follow all links within `origin`, from `start`. most: requests after which it is given up."""
    walk = _Walk(origin, deque((address, "the start") for address in start))
    while walk.waiting:
        address, named_by = walk.waiting.popleft()
        if address in walk.found.named:
            continue
        if len(walk.found.named) >= most:
            walk.found.broken.append(f"more than {most} addresses: is there a trap?")
            break
        walk.found.named.add(address)
        walk.take(address, fetch(address), named_by)
    return walk.end()


@dataclass(slots=True)
class _Walk:
    """A crawl under way. ids: by address the parts of its page. parts: links to them, and from where."""

    origin: str
    waiting: deque[tuple[str, str]]
    found: Found = field(default_factory=Found)
    ids: dict[str, set[str]] = field(default_factory=dict)
    parts: list[tuple[str, str, str]] = field(default_factory=list)

    def take(self, address: str, answer: Answer, named_by: str) -> None:
        """Put down what an address answered, and wait for what it names."""
        kind = answer.content_type.split(";")[0]
        if answer.status in REDIRECTS:
            self._follow(answer.location, address)
            if address in self.found.offered:
                self.found.offered.add(_local(answer.location, address, self.origin) or "/")
        elif answer.status != OK:
            self.found.broken.append(f"{address} is {answer.status}, named by {named_by}")
        elif kind == "text/html":
            self._page(address, answer)
        elif kind in NAMING:
            for link in NAMING[kind].findall(answer.body):
                self._follow(unescape(link), address)

    def end(self) -> Found:
        """What was found, once nothing waits."""
        self.found.anchors = [
            f"{address}#{part} names nothing, on {by}"
            for address, part, by in self.parts
            if address in self.ids and part not in self.ids[address]
        ]
        return self.found

    def _page(self, address: str, answer: Answer) -> None:
        self.found.pages[address] = answer
        tree = BeautifulSoup(answer.body, "html.parser")
        self.ids[address] = {str(element["id"]) for element in tree.select("[id]")}
        for link in links(tree):
            self._follow(link, address)
        for element in tree.select("a[href], area[href]"):
            local = _local(str(element["href"]), address, self.origin)
            self.found.offered.update([] if local is None else [local])

    def _follow(self, link: str, address: str) -> None:
        local = _local(link, address, self.origin)
        if local is not None:
            self.waiting.append((local, address))
            if part := urldefrag(link).fragment:
                self.parts.append((local, part, address))


def links(tree: BeautifulSoup) -> Iterator[str]:
    """Every address that a page names, those it loads and those it leads to."""
    for element in tree.select("a[href], area[href], link[href]"):
        if "preconnect" not in str(element.get("rel") or ""):
            yield str(element["href"])
    for name, attribute in LOADED:
        yield from (str(element[attribute]) for element in tree.select(f"{name}[{attribute}]"))
    for name, attribute in SETS:
        for element in tree.select(f"{name}[{attribute}]"):
            for candidate in str(element[attribute]).split(", "):
                yield candidate.split()[0]
    for element in tree.select("form[action]"):
        if str(element.get("method", "get")).lower() == "get":
            yield str(element["action"])
    for element in tree.select("meta[property='og:image'], meta[name='twitter:image']"):
        yield str(element["content"])


def _local(link: str, address: str, origin: str) -> str | None:
    """Path and query within the portal, or None for what lies elsewhere."""
    whole = urljoin(f"{origin}{address}", link.strip())
    parts = urlsplit(whole)
    if parts.scheme not in {"http", "https"} or f"{parts.scheme}://{parts.netloc}" != origin:
        return None
    path = parts.path or "/"
    return f"{path}?{parts.query}" if parts.query else path
