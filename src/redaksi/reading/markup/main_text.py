"""Where on the page the story stands: readability-lxml scores, the elements stay the page's own."""

from copy import deepcopy

from lxml.html import HTMLParser, document_fromstring
from readability import Document as Readability
from readability.readability import Unparseable

from redaksi.reading.markup.tree import Element

MARK = "data-place"
# What the scores are made of; the other attributes only cost time.
SCORED = ("class", "id", "itemprop")
LONGEST_ATTRIBUTE = 200
# Text that the library lifted out of its parent, beside which the parent is the better place.
MOST_LOOSE = 0.1


def find_story(root: Element) -> list[Element]:
    """Return the elements that hold the story, in the order of the page; none where none is found."""
    places = list(root.iter())
    try:
        summary = Readability(_copy(root, places)).summary()
    except Unparseable:
        return []
    found = document_fromstring(summary, parser=HTMLParser(encoding="utf-8", no_network=True))
    tops = found.xpath(f"//*[@{MARK}][not(ancestor::*[@{MARK}])]")
    kept = [(int(top.get(MARK)), len(top.text_content())) for top in tops]
    total = len(found.text_content())
    elements = [places[place] for place, length in sorted(kept) if length]
    if elements and total - sum(length for _, length in kept) > total * MOST_LOOSE:
        parent = elements[0].getparent()
        return [parent if parent is not None else elements[0]]
    return elements


def _copy(root: Element, places: list[Element]) -> Element:
    """Return the page with every element numbered, blanks joined and nothing that is not scored."""
    copied = deepcopy(root)
    for place, (element, original) in enumerate(zip(copied.iter(), places, strict=True)):
        element.attrib.clear()
        for name in SCORED:
            value = original.get(name)
            if value:
                element.set(name, value[:LONGEST_ATTRIBUTE])
        element.set(MARK, str(place))
        if element.text:
            element.text = _join_blanks(element.text)
        if element.tail:
            element.tail = _join_blanks(element.tail)
    return copied


def _join_blanks(text: str) -> str:
    joined = " ".join(text.split())
    before = " " if text[0].isspace() and joined else ""
    return before + joined + (" " if text[-1].isspace() else "")
