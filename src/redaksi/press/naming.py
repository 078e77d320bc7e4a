"""How the files of a sheet are named, in a folder and in a bucket alike.

The sheet at `/politik/` is `politik/index.html`, its twins `.gz`, `.br` and `.zst`, and `.head`. A web
server that serves the folder knows no heads: what it would say something wrong about lies under another
name. A page that search engines must leave alone is `politik/index.html.noindex`; one with a status or a
type that its name does not tell is `politik/index.html.other`, and only the doorman finds it.
"""

import re

SEGMENT = re.compile(
    r"[A-Za-z0-9_~-][A-Za-z0-9._~-]{0,199}"
)  # file systems take 255, with suffixes
LONGEST_ADDRESS = 400
INDEX = "index.html"
HEAD = ".head"
UNINDEXED = ".noindex"
TWINS = {"br": ".br", "gzip": ".gz", "zstd": ".zst"}
OTHER = ".other"
PAGES = ("", UNINDEXED, OTHER)  # a sheet has one of these, a redirect none
TYPES = {  # what a web server says of a file, by the end of its name
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/png",  # every browser takes it
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".webmanifest": "application/manifest+json",
    ".woff2": "font/woff2",
    ".xml": "application/xml; charset=utf-8",
}
WELL_KNOWN = ".well-known"  # the one hidden folder that addresses may begin with (RFC 8615)
ASSETS = "/aset/"  # addresses that name their very bytes
RESERVED = (HEAD, UNINDEXED, OTHER, *TWINS.values())


def name_of(address: str) -> str | None:
    """The name of the page of `address`, or None where the address can have no sheet.

    Only plain segments are let through: nothing that could leave the folder, hide a file or stand for
    another.
    """
    if len(address) > LONGEST_ADDRESS or not address.startswith("/"):
        return None
    *parts, name = address[1:].split("/")
    plain = parts[1:] if parts[:1] == [WELL_KNOWN] else parts
    if not all(SEGMENT.fullmatch(part) for part in plain):
        return None
    if name and (not SEGMENT.fullmatch(name) or name.endswith(RESERVED) or name == INDEX):
        return None
    return "/".join([*parts, name or INDEX])


def needed_name(address: str) -> str:
    """The name of the page of `address`. Raises ValueError where it can have no sheet."""
    name = name_of(address)
    if name is None:
        raise ValueError(f"{address!r} can have no sheet")
    return name


def address_of(head: str) -> str:
    """The address of the sheet whose head has the name `head`."""
    return "/" + head.removesuffix(HEAD).removesuffix(INDEX)


def all_names(name: str) -> list[str]:
    """Every name that the sheet with the page `name` may have, what readers find first at the front."""
    bodies = [name + page + twin for page in PAGES for twin in ("", *TWINS.values())]
    return [*bodies, name + HEAD]
