"""What the living style page `/gaya/` shows: one module a component, named as its folder in `look`.

A module gives `TEMPLATE`, the component's template, and `states()`: what it looks like in every state that
readers can meet. Nothing else is to be done for a new component; a test holds that each has a module.
"""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from markupsafe import Markup

from redaksi.portal.answers import component_template

# Folders of `look` that are no component of a page, and why.
NO_COMPONENTS = {
    "fonts": "files",
    "gaya": "the style page itself",
    "icons": "files",
    "layout": "the frame of every page, this one included",
    "lite": "the text-only edition, which has no style",
    "looks": "the looks that ship",
    "pages": "whole pages",
    "reads": "a script that shows nothing",
}
H1 = re.compile(r"(</?)h1([ >])")
IDS = re.compile(r'(?P<name>\s(?:id|for|aria-controls|aria-describedby|list)=")(?P<ids>[^"]+)"')
LABELLED = re.compile(r'(?P<name>\saria-labelledby=")(?P<ids>[^"]+)"')
LANDMARK = re.compile(
    r'(?P<name><(?:nav|aside|section|form|dialog|div|search)\b[^>]*\saria-label=")(?P<label>[^"]+)"'
)
SEARCH = re.compile(r'<form\b(?![^>]*\saria-label)[^>]*\srole="search"')
ANCHOR = re.compile(r'(?P<name>\shref="#)(?P<ids>[^"]+)"')


@dataclass(frozen=True, slots=True)
class State:
    """One state. title: what it is. macro: of the component's template. given: what the macro is given;
    places: the same without names, before it.

    is_framed: whether it is kept in a frame, as what sticks to the window has to be.
    """

    title: str
    macro: str
    given: dict[str, Any] = field(default_factory=dict)
    places: tuple[Any, ...] = ()
    is_framed: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """A state as the page shows it. html: with ids of its own, since a page has each but once."""

    title: str
    anchor: str
    html: Markup
    is_framed: bool


@dataclass(frozen=True, slots=True)
class Component:
    """A component and its states. name: of its folder."""

    name: str
    states: tuple[Shown, ...]


def names() -> list[str]:
    """The components that have a module here."""
    found = (module.name for module in pkgutil.iter_modules(__path__))
    return sorted(name for name in found if not name.startswith("_"))


def components() -> Iterator[Component]:
    """All components, in the order of their names."""
    for name in names():
        module = importlib.import_module(f"{__name__}.{name}")
        template = component_template(module.TEMPLATE)
        yield Component(
            name,
            tuple(
                _shown(f"{name}-{number}", state, template.module)
                for number, state in enumerate(module.states(), 1)
            ),
        )


def _shown(anchor: str, state: State, macros: Any) -> Shown:
    html = str(getattr(macros, state.macro)(*state.places, **state.given))
    html = IDS.sub(lambda found: f'{found["name"]}{_own(found["ids"], anchor)}"', html)
    html = ANCHOR.sub(lambda found: f'{found["name"]}{_own(found["ids"], anchor)}"', html)
    html = H1.sub(r"\g<1>h2\g<2>", html)  # the page has its own
    # A landmark is found by its name: the state's title goes before what all of them say.
    html = LABELLED.sub(
        lambda found: f'{found["name"]}{anchor} {_own(found["ids"], anchor)}"', html
    )
    html = LANDMARK.sub(
        lambda found: f'{found["name"]}{found["label"]}: {Markup.escape(anchor)}"', html
    )
    html = SEARCH.sub(rf'\g<0> aria-label="{anchor}"', html)
    return Shown(state.title, anchor, Markup(html), state.is_framed)  # noqa: S704 - made by our templates


def _own(ids: str, anchor: str) -> str:
    return " ".join(f"{anchor}--{one}" for one in ids.split())
