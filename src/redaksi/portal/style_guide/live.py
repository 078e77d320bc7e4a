from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from markupsafe import Markup

from redaksi.portal.answers import component_template
from redaksi.portal.blocks import Paragraph
from redaksi.portal.live import Entry, LiveBlog
from redaksi.portal.style_guide import State
from redaksi.portal.style_guide._examples import HEADLINE, LONG, NOON

TEMPLATE = "live/live.html"
WORDS = (Paragraph(Markup("Air di hilir turun 40 sentimeter sejak pagi.")),)


def states() -> Iterator[State]:
    plain = Entry(1, "kabar-1", HEADLINE, "Rani Dewi", NOON, WORDS, False, False, "", None, "")
    pinned = replace(plain, pk=2, anchor="kabar-2", is_pinned=True, headline=LONG)
    key = replace(plain, pk=3, anchor="kabar-3", is_key=True)
    corrected = replace(plain, pk=4, anchor="kabar-4", correction="40, bukan 400.", corrected=NOON)
    gone = replace(plain, pk=5, anchor="kabar-5", withdrawn="Sumbernya keliru.", headline="")
    bare = replace(plain, pk=6, anchor="kabar-6", headline="", author="")
    some = (key, corrected, gone, bare)
    yield _state("berlangsung", LiveBlog(True, (pinned,), some, (key,), "/gaya/", 6, NOON))
    yield _state("selesai", LiveBlog(False, (), (plain,), (), "", 1, NOON))
    yield _state("belum ada kabar", LiveBlog(True, (), (), (), "", 0, None))


def _state(title: str, blog: LiveBlog) -> State:
    macros: Any = component_template("prose/prose.html").module
    return State(title, "live", {"blog": blog, "prose": macros.prose})
