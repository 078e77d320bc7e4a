"""People, bodies and places of a text, the ones that it speaks of most first."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from redaksi.reading import Name, NameKind, Reading

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

MOST_NAMES = 12
GROUPS: "dict[NameKind, StrOrPromise]" = {
    NameKind.PERSON: _("People"),
    NameKind.ORGANISATION: _("Bodies"),
    NameKind.PLACE: _("Places"),
}


@dataclass(frozen=True, slots=True)
class Named:
    """A name with its role, how often the text mentions it, and the short form that it goes by."""

    name: str
    role: str
    mentions: int
    short: str


@dataclass(frozen=True, slots=True)
class Group:
    """Names of one kind. more: how many are not shown."""

    title: "StrOrPromise"
    names: tuple[Named, ...]
    more: int


def find_named(reading: Reading) -> Iterator[Group]:
    """Yield the kinds of names that the text has."""
    shorts = {
        found.clean_expansion.casefold(): found.clean for found in reversed(reading.abbreviations)
    }
    for kind, title in GROUPS.items():
        found = [name for name in reading.names if name.kind is kind]
        found.sort(key=lambda name: -len(name.mentions))
        if found:
            shown = tuple(_named(name, shorts) for name in found[:MOST_NAMES])
            yield Group(title, shown, max(0, len(found) - MOST_NAMES))


def _named(name: Name, shorts: dict[str, str]) -> Named:
    return Named(
        name=name.clean,
        role=name.clean_role or "",
        mentions=len(name.mentions),
        short=shorts.get(name.clean.casefold(), ""),
    )
