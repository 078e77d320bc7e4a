from collections.abc import Iterator

from redaksi.portal.pages.search import SearchForm, Typed, form_of
from redaksi.portal.style_guide import State
from redaksi.portal.style_guide._examples import LONG

TEMPLATE = "search_form/search_form.html"


def states() -> Iterator[State]:
    yield State("kosong", "search_form", {"form": form(Typed())})
    yield State("dengan saringan", "search_form", {"form": form(Typed(LONG[:200], "daerah"))})
    yield State("satu baris", "search_line", {})


def form(typed: Typed) -> SearchForm:
    """The form of an example."""
    return form_of(typed, (("daerah", "Daerah"), ("ekonomi", "Ekonomi")))
