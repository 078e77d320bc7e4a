"""Follows every link of a portal: nothing is broken, no picture is missing, no page is an orphan.

`Fetch` is all that it knows of the portal, so that tests crawl pages that nobody serves.
"""

import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from html import unescape
from urllib.parse import urldefrag, urljoin, urlsplit

from lxml.html import HtmlElement, document_fromstring

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


@dataclass(frozen=True, slots=True)
class Answer:
    """status. content_type. body: as text, empty for what is none. keys: surrogate keys. location: of a
    redirect. robots: what X-Robots-Tag says."""

    status: int
    content_type: str = ""
    body: str = ""
    keys: tuple[str, ...] = ()
    location: str = ""
    robots: str = ""


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

    def orphans(self, known: Mapping[str, Answer], start: Iterable[str] = ("/",)) -> list[str]:
        """Pages that no page leads a reader to. known: pages that the crawl need not have met.

        What asks not to be indexed is led to by nobody on purpose: the notice of a withdrawn story (a link
        would tell what its headline was), error pages, the style page, the thanks for a comment.
        """
        pages = {**known, **self.pages}
        led_to = self.offered.union(start)
        return [at for at, page in pages.items() if at not in led_to and is_for_readers(page)]

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


def is_for_readers(answer: Answer) -> bool:
    """Whether it is a page that readers are to find."""
    is_page = answer.status == OK and answer.content_type.startswith("text/html")
    return is_page and "noindex" not in answer.robots


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
        tree = document_fromstring(answer.body.encode())
        self.ids[address] = set(tree.xpath("//@id"))
        for link in links(tree):
            self._follow(link, address)
        for link in tree.xpath("//a/@href | //area/@href"):
            local = _local(link, address, self.origin)
            self.found.offered.update([] if local is None else [local])

    def _follow(self, link: str, address: str) -> None:
        local = _local(link, address, self.origin)
        if local is not None:
            self.waiting.append((local, address))
            if part := urldefrag(link).fragment:
                self.parts.append((local, part, address))


def links(tree: HtmlElement) -> Iterator[str]:
    """Every address that a page names, those it loads and those it leads to."""
    for element in tree.iter("a", "area", "link"):
        if "preconnect" not in element.get("rel", "") and element.get("href") is not None:
            yield element.get("href")
    yield from tree.xpath("//img/@src | //script/@src | //source/@src | //video/@poster")
    for candidates in tree.xpath("//img/@srcset | //source/@srcset"):
        yield from (candidate.split()[0] for candidate in candidates.split(", "))
    for form in tree.iter("form"):
        if form.get("method", "get").lower() == "get" and form.get("action") is not None:
            yield form.get("action")
    yield from tree.xpath("//meta[@property='og:image' or @name='twitter:image']/@content")


def _local(link: str, address: str, origin: str) -> str | None:
    """Path and query within the portal, or None for what lies elsewhere."""
    whole = urljoin(f"{origin}{address}", link.strip())
    parts = urlsplit(whole)
    if parts.scheme not in {"http", "https"} or f"{parts.scheme}://{parts.netloc}" != origin:
        return None
    path = parts.path or "/"
    return f"{path}?{parts.query}" if parts.query else path
