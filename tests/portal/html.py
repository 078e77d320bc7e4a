"""A page as a browser reads it, and whether it is well made."""

import json
from collections import Counter
from html.parser import HTMLParser
from typing import Any

from lxml import html

VOID = frozenset(
    "area base br col embed hr img input link meta param source track wbr".split()
)


class Balance(HTMLParser):
    """Finds elements that are not closed, closed twice or closed in the wrong place."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.problems: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            self.open.append(tag)
        twice = [name for name, times in Counter(name for name, _ in attrs).items() if times > 1]
        if twice:
            self.problems.append(f"<{tag}> says {twice} twice at {self.getpos()}")

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        if not self.open or self.open[-1] != tag:
            self.problems.append(f"</{tag}> closes {self.open[-1:]} at {self.getpos()}")
        if tag in self.open:
            while self.open.pop() != tag:
                pass


class Document:
    """A parsed page."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.tree = html.document_fromstring(source)

    def all(self, css_class: str) -> list[Any]:
        """The elements that have this class."""
        return self.tree.xpath(
            f"//*[contains(concat(' ', normalize-space(@class), ' '), ' {css_class} ')]"
        )

    def words(self, css_class: str) -> list[str]:
        """What the elements of this class say, with single spaces."""
        return [" ".join(element.text_content().split()) for element in self.all(css_class)]

    def meta(self, name: str) -> str | None:
        """The content of the meta element of this name or property."""
        found = self.tree.xpath(f"//meta[@name='{name}' or @property='{name}']/@content")
        return found[0] if found else None

    @property
    def linked_data(self) -> Any:
        """The page's JSON-LD."""
        (text,) = self.tree.xpath("//script[@type='application/ld+json']/text()")
        return json.loads(text)

    @property
    def problems(self) -> list[str]:
        """What is wrong with the page's HTML and with what our content policy forbids."""
        balance = Balance()
        balance.feed(self.source)
        found = balance.problems + [f"<{tag}> is not closed" for tag in balance.open]
        ids = Counter(self.tree.xpath("//@id"))
        found += [f"id {name} stands {times} times" for name, times in ids.items() if times > 1]
        found += [f"style attribute on <{e.tag}>" for e in self.tree.xpath("//*[@style]")]
        found += ["inline style" for _ in self.tree.xpath("//style")]
        found += [f"handler {name}" for name in self.tree.xpath("//@*[starts-with(name(), 'on')]")]
        inline = "//script[not(@src) and not(@type='application/ld+json')]"
        found += ["inline script" for _ in self.tree.xpath(inline)]
        found += [f"no alt on {e.get('src')}" for e in self.tree.xpath("//img[not(@alt)]")]
        named = set(self.tree.xpath("//@id"))
        for attribute in ("for", "aria-labelledby", "aria-describedby"):
            pointed = set(self.tree.xpath(f"//@{attribute}"))
            found += [f"{attribute}={name} names nothing" for name in pointed - named]
        if len(self.tree.xpath("//h1")) != 1:
            found.append("a page has one h1")
        return found
