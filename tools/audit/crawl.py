"""Follows every link of a portal: nothing is broken, no picture is missing, no page is an orphan.

`Fetch` is all that it knows of the portal, so that tests crawl pages that nobody serves.
"""

import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from urllib.parse import urldefrag, urljoin, urlsplit

from bs4 import BeautifulSoup

CSS_URL = re.compile(r"""url\(\s*["']?([^"')]+)""")
REDIRECTS = {301, 302, 303, 307, 308}
# What is fetched to be shown, by element and attribute; the rest of the links are followed by readers.
LOADED = (("img", "src"), ("script", "src"), ("source", "src"), ("video", "poster"))
SETS = (("img", "srcset"), ("source", "srcset"))
NOT_FOLLOWED = {"nofollow"}


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

    anchors: links to a part of a page that has no such part.
    """

    pages: dict[str, Answer] = field(default_factory=dict)
    broken: list[str] = field(default_factory=list)
    anchors: list[str] = field(default_factory=list)

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
    found = Found()
    waiting: deque[tuple[str, str]] = deque((address, "the start") for address in start)
    seen: set[str] = set()
    ids: dict[str, set[str]] = {}
    wanted: list[tuple[str, str, str]] = []
    while waiting:
        address, named_by = waiting.popleft()
        if address in seen:
            continue
        seen.add(address)
        if len(seen) > most:
            found.broken.append(f"more than {most} addresses: is there a trap?")
            break
        answer = fetch(address)
        if answer.status in REDIRECTS:
            waiting.append((_local(answer.location, address, origin) or "/", named_by))
        elif answer.status != 200:
            found.broken.append(f"{address} is {answer.status}, named by {named_by}")
        elif answer.content_type.startswith("text/html"):
            found.pages[address] = answer
            tree = BeautifulSoup(answer.body, "html.parser")
            ids[address] = {str(element["id"]) for element in tree.select("[id]")}
            for link in links(tree):
                local = _local(link, address, origin)
                if local is not None:
                    waiting.append((local, address))
                    part = urldefrag(link).fragment
                    if part:
                        wanted.append((local, part, address))
        elif answer.content_type.startswith("text/css"):
            for link in CSS_URL.findall(answer.body):
                local = _local(link, address, origin)
                if local is not None:
                    waiting.append((local, address))
    found.anchors = [
        f"{address}#{part} names nothing, on {by}"
        for address, part, by in wanted
        if address in ids and part not in ids[address]
    ]
    return found


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
