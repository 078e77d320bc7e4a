"""What a sheet consists of: its head, its page in several encodings, and the files that hold them."""

import re
from dataclasses import dataclass

import orjson

from redaksi.press.encodings import encoded, is_compressible
from redaksi.press.naming import HEAD, INDEX, OTHER, TWINS, TYPES, UNINDEXED, needed_name
from redaksi.press.rendering import Page

NOINDEX = "noindex"
ERROR_PAGE = re.compile(r"/[45]\d\d\.html")


@dataclass(frozen=True, slots=True)
class Head:
    """What is said about a sheet besides its bytes."""

    status: int
    content_type: str
    keys: tuple[str, ...]
    location: str = ""
    robots: str = ""


@dataclass(frozen=True, slots=True)
class PrintedSheet:
    """A sheet as read from the edition. bodies: by encoding, `identity` always among them."""

    head: Head
    bodies: dict[str, bytes]


def files_of(address: str, page: Page, *, twins: bool = True) -> dict[str, bytes]:
    """What the files of a sheet hold, by what is put behind its name, in the order of writing.

    twins: whether the compressed ones are wanted, which cost more than all the rest.
    """
    files = {HEAD: head_of(page)}
    if page.location:
        # A file server that knows no heads must not take the redirect for a page.
        return files
    suffix = suffix_of(address, page)
    if twins:
        for encoding, body in encoded(page.body, page.content_type).items():
            files[suffix + TWINS[encoding]] = body
    files[suffix] = page.body
    return files


def suffixes_of(address: str, page: Page) -> set[str]:
    """What is put behind a sheet's name for each of the files that it has."""
    if page.location:
        return {HEAD}
    suffix = suffix_of(address, page)
    twins = TWINS.values() if is_compressible(page.body, page.content_type) else ()
    return {HEAD, suffix, *(suffix + twin for twin in twins)}


def suffix_of(address: str, page: Page) -> str:
    """What is put behind the name of the page, so that a web server says nothing wrong about it.

    Error pages stay plain: a web server looks for them under their own names.
    """
    if ERROR_PAGE.fullmatch(address):
        return ""
    name = needed_name(address)
    typed = TYPES.get(name[name.rfind(".") :]) == page.content_type
    if page.status != 200 or not typed:
        return OTHER
    if page.robots:
        return UNINDEXED if page.robots == NOINDEX and name.endswith(INDEX) else OTHER
    return ""


def head_of(page: Page) -> bytes:
    """The head of `page` as it is kept."""
    return orjson.dumps(Head(page.status, page.content_type, page.keys, page.location, page.robots))


def read_head(kept: bytes | None) -> Head | None:
    """The head that was kept; None where there is none or it is not whole."""
    if kept is None:
        return None
    try:
        said = orjson.loads(kept)
        return Head(**{**said, "keys": tuple(said["keys"])})
    except (ValueError, TypeError, KeyError):
        return None
