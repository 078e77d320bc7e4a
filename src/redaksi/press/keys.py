"""What a page uses: while a page renders, whatever it reads puts its keys down here.

A key is a short word that sheets and orders share: `story:12`, `list:section:3`, `list:front`, `site`,
`template:portal/story`. CDNs know them as surrogate keys.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

KEY = re.compile(r"[a-z0-9][a-z0-9:/._-]{0,119}")

_open_collection: ContextVar[set[str] | None] = ContextVar("redaksi_press_keys", default=None)


def check_key(key: str) -> str:
    """Return `key` if it may stand in a header and in the queue. Raises ValueError."""
    if not KEY.fullmatch(key):
        raise ValueError(
            f"{key!r} is no key: small letters, digits and : / . _ - only, at most 120"
        )
    return key


def use(*keys: str) -> None:
    """Say that the page being rendered shows what these keys stand for. Outside of a page: nothing."""
    collection = _open_collection.get()
    if collection is not None:
        collection.update(check_key(key) for key in keys)


@contextmanager
def collecting() -> Iterator[set[str]]:
    """Collect the keys that are used inside. A page inside a page gives its keys to both."""
    outer = _open_collection.get()
    keys: set[str] = set()
    token = _open_collection.set(keys)
    try:
        yield keys
    finally:
        _open_collection.reset(token)
        if outer is not None:
            outer |= keys
