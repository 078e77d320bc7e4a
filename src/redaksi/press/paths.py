"""What is asked for, before anything looks for it: a clean path, another one that is meant, or nonsense."""

import re
from urllib.parse import quote

from redaksi.press.naming import name_of

LONGEST = 2000  # characters of a path
NEVER = re.compile(r"[\x00-\x1f\x7f\\\ufffd\ud800-\udfff]")  # control, backslash, not UTF-8
HIDDEN = (b"%2f", b"%5c", b"%00")  # encoded so that it is seen too late
PAGE_ASKED = "page="  # without it nobody asks for a page, and the path alone is looked at
# How other systems ask for a page of a long text, and what the address of all of it ends with here.
PAGE = re.compile(rb"(?:^|&)page=([2-9]|[1-9][0-9]|all)(?:&|$)")
WHOLE_TEXT = "semua"
SLASHES = re.compile("/{2,}")


def clean(path: str, raw: bytes) -> str | None:
    """The path that `path` means, or None where it can mean nothing.

    path: decoded; raw: as it was sent, or empty where that is not known. What is the same as `path` is to
    be answered; where it is another, the reader is sent there.
    """
    lowered = raw.lower()
    if not path.startswith("/") or len(path) > LONGEST or NEVER.search(path):
        return None
    if any(code in lowered for code in HIDDEN) or not {".", ".."}.isdisjoint(path.split("/")):
        return None
    return SLASHES.sub("/", path)


def is_masked(path: str, raw: bytes) -> bool:
    """Whether letters of a sheet's address were sent encoded: the same page under a second address."""
    return b"%" in raw and name_of(path) is not None


def location(path: str, query: bytes) -> str:
    """Where a reader is sent who meant `path`; what stands behind the question mark stays."""
    asked = f"?{query.decode('latin-1')}" if query else ""
    return quote(path, safe="/~-._!$&'()*+,;=:@") + asked


def page_below(path: str, query: bytes) -> str | None:
    """The path of the page that `?page=2` or `?page=all` means, whether there is one or not; else None."""
    found = PAGE.search(query) if path.endswith("/") else None
    if found is None:
        return None
    return f"{path}{WHOLE_TEXT if found[1] == b'all' else found[1].decode()}/"
