from collections.abc import Iterator

from redaksi.portal.pages.words import words_of
from redaksi.portal.style_guide import State

TEMPLATE = "gaya/notice.html"


def states() -> Iterator[State]:
    for status in (404, 500, 503):
        title, *why = words_of(status)
        yield State(str(status), "notice", {"code": status, "title": title, "paragraphs": why})
