"""A page as a browser reads it, and whether it is well made."""

import json
import re
from collections import Counter
from html.parser import HTMLParser
from typing import Any

from bs4 import BeautifulSoup, Tag

VOID = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    ]
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
    """A parsed page. `select` takes CSS selectors."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.tree = BeautifulSoup(source, "html.parser")

    def select(self, selector: str) -> list[Tag]:
        """The elements that a CSS selector names."""
        return list(self.tree.select(selector))

    def words(self, selector: str) -> list[str]:
        """What the elements of a selector say, with single spaces."""
        return [said(element) for element in self.select(selector)]

    def values(self, selector: str, attribute: str) -> list[Any]:
        """An attribute of the elements that have it; of those that hold several words, as a list."""
        return [e[attribute] for e in self.tree.select(selector) if e.has_attr(attribute)]

    def meta(self, name: str) -> Any:
        """The content of the meta element of this name or property."""
        found = self.values(f"meta[name='{name}'], meta[property='{name}']", "content")
        return found[0] if found else None

    @property
    def linked_data(self) -> Any:
        """The page's JSON-LD."""
        (script,) = self.select("script[type='application/ld+json']")
        return json.loads(script.get_text())

    @property
    def problems(self) -> list[str]:
        """What is wrong with the page's HTML and with what our content policy forbids."""
        balance = Balance()
        balance.feed(self.source)
        found = balance.problems + [f"<{tag}> is not closed" for tag in balance.open]
        ids = Counter(self.values("[id]", "id"))
        found += [f"id {name} stands {times} times" for name, times in ids.items() if times > 1]
        found += [f"style attribute on <{e.name}>" for e in self.select("[style]")]
        found += ["inline style" for _ in self.select("style")]
        found += [
            f"handler {name}"
            for element in self.tree.find_all(True)
            for name in element.attrs
            if name.startswith("on")
        ]
        found += ["inline script" for _ in self.select("script:not([src], [type*='ld+json'])")]
        found += [f"no alt on {e.get('src')}" for e in self.select("img:not([alt])")]
        for attribute in ("for", "aria-labelledby", "aria-describedby"):
            said = self.values(f"[{attribute}]", attribute)
            pointed = {one for ids in said for one in str(ids).split()}
            found += [f"{attribute}={name} names nothing" for name in pointed - ids.keys()]
        if len(self.select("h1")) != 1:
            found.append("a page has one h1")
        return found


def said(element: Tag) -> str:
    """The words of an element, with single spaces; no-break spaces stay."""
    return " ".join(re.split(r"[ \n\t]+", element.get_text())).strip(" ")
