"""The page as lines: what a reader sees as one line or paragraph is one block."""

import re
from dataclasses import dataclass

from lxml import etree

from redaksi.reading.markup.tree import Element

BLOCK_TAGS = frozenset(
    ("address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt",
     "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
     "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot",
     "th", "thead", "tr", "ul")
)  # fmt: skip
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
OUTSIDE_TAGS = frozenset(("aside", "nav", "footer"))
CAPTION = re.compile(
    r"caption|keterangan|ket[-_]?(?:foto|gambar|photo)|(?:foto|photo|gambar|image|img)[-_](?:desc|info|ket)"
)
# Parts of a story's element that are not the story, by the words of their class or id.
AROUND = re.compile(
    r"(?:^|[-_ ])(?:share|sharing|social|sosmed|related|terkait|relate|comments?|komentar|disqus|tags?|"
    r"tagging|breadcrumbs?|pagination|paging|navigation|newsletter|subscribe|banners?|iklan|ads?|adv|advert\w*|promo|"
    r"sidebar|widgets?|populer|popular|rekomendasi|recommend\w*|rating|vote|author-box|jp-relatedposts|"
    r"sharedaddy|post-nav\w*|toolbar|twitter-tweet|instagram-media|fb-post|tiktok-embed)(?:$|[-_ ])"
)
# A part this large of the story is the story, whatever its class says.
MOST_AROUND = 0.4
# A line of these that is one link leads away from the story; a paragraph may be a read-also line.
LIST_TAGS = frozenset(("li", "td", "th", "div", "dd", "dt", "span", "center", *HEADINGS))
LINKED = 0.8


@dataclass(frozen=True, slots=True)
class Block:
    """One line of the page; `names` are class, id and microdata name of the element it stands in.

    `leads_away` are lines of a list of links, to other stories or to parts of the site.
    """

    text: str
    tag: str
    names: str
    inside: bool
    caption: bool
    linked: bool
    leads_away: bool


def cut_blocks(root: Element, story: list[Element]) -> list[Block]:
    """Return the lines of the page; those of the story are marked as inside."""
    walk = _Walk(root, story)
    events = etree.iterwalk(root, events=("start", "end"))
    for event, element in events:
        if event == "end":
            walk.leave(element)
        elif not walk.enter(element):
            events.skip_subtree()
    walk.flush()
    return walk.blocks


class _Walk:
    """One pass over the tree: the line being gathered, and what it stands in."""

    def __init__(self, root: Element, story: list[Element]) -> None:
        self.blocks: list[Block] = []
        self._story = frozenset(story)
        self._sizes = _measure(root)
        self._most = sum(self._sizes[element] for element in story) * MOST_AROUND
        self._parts: list[str] = []
        self._linked = self._inside = self._captions = self._links = 0
        self._stack: list[tuple[str, str]] = [("body", "")]

    def enter(self, element: Element) -> bool:
        """Take in the start of an element; False when what is in it does not count."""
        names, caption = _names(element), _is_caption(element)
        if element.tag == "br":
            self._break_line(element.tail)
        if caption or self._is_block(element):
            self.flush()
            self._stack.append((element.tag, names))
        self._inside += element in self._story
        self._captions += caption
        self._links += element.tag == "a"
        if element.tag == "head" or (self._inside and self._is_around(element, names)):
            return False
        self._take(element.text)
        return True

    def leave(self, element: Element) -> None:
        """Take in the end of an element and the text behind it."""
        caption = _is_caption(element)
        if caption or self._is_block(element):
            self.flush()
            self._stack.pop()
        self._inside -= element in self._story
        self._captions -= caption
        self._links -= element.tag == "a"
        self._take(element.tail)

    def flush(self) -> None:
        """End the line."""
        text = " ".join("".join(self._parts).split())
        if text:
            tag, names = self._stack[-1]
            linked = self._linked >= len(text) * LINKED
            away = linked and tag in LIST_TAGS
            inside, caption = bool(self._inside), bool(self._captions)
            self.blocks.append(Block(text, tag, names, inside, caption, linked, away))
        self._parts.clear()
        self._linked = 0

    def _is_block(self, element: Element) -> bool:
        return element.tag in BLOCK_TAGS or element in self._story

    def _break_line(self, following: str | None) -> None:
        """End the line, unless its sentence goes on below, as in text wrapped by hand."""
        before = "".join(self._parts[-3:]).rstrip()
        after = (following or "").lstrip()
        if before[-1:].isalpha() and after[:1].islower():
            self._parts.append(" ")
        else:
            self.flush()

    def _take(self, text: str | None) -> None:
        if text:
            self._parts.append(text)
            if self._links:
                self._linked += len(text.strip())

    def _is_around(self, element: Element, names: str) -> bool:
        if element in self._story:
            return False
        if element.tag in OUTSIDE_TAGS:
            return self._sizes[element] < self._most
        return bool(names) and bool(AROUND.search(names)) and self._sizes[element] < self._most


def _is_caption(element: Element) -> bool:
    names = _names(element)
    return element.tag == "figcaption" or (bool(names) and CAPTION.search(names) is not None)


def _names(element: Element) -> str:
    parts = (element.get("class"), element.get("id"), element.get("itemprop"), element.get("rel"))
    return " ".join(part for part in parts if part)[:200].lower()


def _measure(root: Element) -> dict[Element, int]:
    """Return how many characters of text each element holds."""
    sizes: dict[Element, int] = {}
    for element in reversed(list(root.iter())):
        inner = sum(sizes[child] + len(child.tail or "") for child in element)
        sizes[element] = len(element.text or "") + inner
    return sizes
