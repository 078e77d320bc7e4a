"""What has to be made before a page can be printed, such as the sizes of its photos.

A page never makes such a thing while it renders: it says what it wants and shows what is there. The
printer then makes what was wanted and renders the page again, before anything of it is written.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Wanted = dict[str, Callable[[], object]]  # by name: what two places want is made once

_open_collection: ContextVar[Wanted | None] = ContextVar("redaksi_press_wanted", default=None)


def want(name: str, make: Callable[[], object]) -> None:
    """Say that the page being rendered is complete only once `make` was called. Outside: nothing."""
    collection = _open_collection.get()
    if collection is not None:
        collection.setdefault(name, make)


@contextmanager
def wanting() -> Iterator[Wanted]:
    """Collect what is wanted inside."""
    wanted: Wanted = {}
    token = _open_collection.set(wanted)
    try:
        yield wanted
    finally:
        _open_collection.reset(token)
