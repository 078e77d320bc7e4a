"""What pages that are rendered together read only once.

A round of printing takes a snapshot, then renders; whatever is read after the snapshot may be shared by all
pages of the round, because a change that it did not see makes them be rendered again. So `together` begins
after the snapshot, and ends with the round. Outside of it nothing is kept.
"""

from collections.abc import Callable, Hashable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any, TypeVar

from redaksi.press.keys import collecting, use

T = TypeVar("T")


@dataclass(slots=True)
class _Round:
    """addresses: of the pages rendered together. read: by name, with the keys that reading it used."""

    addresses: tuple[str, ...]
    read: dict[Hashable, tuple[Any, frozenset[str]]] = field(default_factory=dict)


_open_round: ContextVar[_Round | None] = ContextVar("redaksi_press_round", default=None)


@contextmanager
def together(addresses: Sequence[str]) -> Iterator[None]:
    """Let the pages of these addresses, rendered inside, share what they read."""
    token = _open_round.set(_Round(tuple(addresses)))
    try:
        yield
    finally:
        _open_round.reset(token)


def shared(name: Hashable, read: Callable[[], T]) -> T:
    """What `read` returns, once a round; the page uses the keys that it used. Nobody may change it."""
    current = _open_round.get()
    if current is None:
        return read()
    if name not in current.read:
        with collecting() as keys:
            value = read()
        current.read[name] = (value, frozenset(keys))
    value, used = current.read[name]
    use(*used)
    return value


def forget() -> None:
    """Let the round read everything anew: something was made that a page was waiting for."""
    current = _open_round.get()
    if current is not None:
        current.read.clear()


def round_addresses() -> tuple[str, ...]:
    """Addresses of the pages that are rendered together; none outside of a round."""
    current = _open_round.get()
    return current.addresses if current else ()
