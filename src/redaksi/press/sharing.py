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
from redaksi.press.preparing import Wanted, want, wanting

T = TypeVar("T")


@dataclass(slots=True)
class _Round:
    """addresses: of the pages rendered together. read: by name, with the keys that reading it used and
    with what it wanted to be made."""

    addresses: tuple[str, ...]
    read: dict[Hashable, tuple[Any, frozenset[str], Wanted]] = field(default_factory=dict)


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
    """What `read` returns, once a round; the page uses the keys that it used, and wants what it wanted.

    Nobody may change it.
    """
    current = _open_round.get()
    if current is None:
        return read()
    if name not in current.read:
        with collecting() as keys, wanting() as wanted:
            value = read()
        current.read[name] = (value, frozenset(keys), wanted)
    value, used, wanted = current.read[name]
    use(*used)
    for what, make in wanted.items():
        want(what, make)
    return value


def is_together() -> bool:
    """Whether pages are being rendered together."""
    return _open_round.get() is not None


def forget() -> None:
    """Let the round read everything anew: something was made that a page was waiting for."""
    current = _open_round.get()
    if current is not None:
        current.read.clear()


def round_addresses() -> tuple[str, ...]:
    """Addresses of the pages that are rendered together; none outside of a round."""
    current = _open_round.get()
    return current.addresses if current else ()
