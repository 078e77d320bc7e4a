"""The edition: a folder with all sheets, made so that any web server can serve it.

A sheet at `/politik/` is four files: `politik/index.html`, its twins `.gz` and `.br`, and
`politik/index.html.head`, a JSON object with what the doorman needs to answer (status, type, keys). A
redirect has only the head. Files are replaced whole (temporary file, fsync, rename), the page itself
last: a new page is what tells the doorman that its sheet is new.
"""

import gzip
import os
import re
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

import brotli
import orjson

from redaksi.press.rendering import Page

SEGMENT = re.compile(
    r"[A-Za-z0-9_~-][A-Za-z0-9._~-]{0,199}"
)  # file systems take 255, suffixes included
LONGEST_ADDRESS = 400
COMPRESSIBLE = (
    "text/",
    "application/json",
    "application/xml",
    "image/svg+xml",
    "application/manifest",
)
SMALLEST_COMPRESSED = 256  # bytes; below this the headers outweigh what is saved
INDEX = "index.html"
HEAD = ".head"
DRAFTS = ".drafts"  # in the edition, so that a rename stays inside one file system
OLD_DRAFT = 60.0
TWINS = {"br": ".br", "gzip": ".gz"}


Stamp = tuple[int, int, int]  # inode, time of change, size


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


class Edition:
    """The folder of printed sheets."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def file_of(self, address: str) -> Path | None:
        """The page file of `address`, or None where the address can have no sheet.

        Only plain segments are let through: nothing that could leave the folder, hide a file or
        stand for another.
        """
        if len(address) > LONGEST_ADDRESS or not address.startswith("/"):
            return None
        parts = address[1:].split("/")
        name = parts.pop()
        if not all(SEGMENT.fullmatch(part) for part in parts):
            return None
        if not name:
            return self.folder.joinpath(*parts, INDEX)
        if not SEGMENT.fullmatch(name) or name.endswith((HEAD, *TWINS.values())) or name == INDEX:
            return None
        return self.folder.joinpath(*parts, name)

    def put(self, address: str, page: Page) -> None:
        """Write the sheet of `address`. Raises ValueError for an address that can have none, OSError."""
        file = self._file(address)
        file.parent.mkdir(parents=True, exist_ok=True)
        head = Head(page.status, page.content_type, page.keys, page.location, page.robots)
        self._replace(_beside(file, HEAD), orjson.dumps(head))
        if page.location:
            # A file server that knows no heads must not take the redirect for a page.
            for suffix in ("", *TWINS.values()):
                _beside(file, suffix).unlink(missing_ok=True)
        else:
            for encoding, body in _encoded(page).items():
                self._replace(_beside(file, TWINS[encoding]), body)
            if not _is_compressible(page):
                for suffix in TWINS.values():
                    _beside(file, suffix).unlink(missing_ok=True)
            self._replace(file, page.body)
        _sync_folder(file.parent)

    def remove(self, address: str) -> None:
        """Take the sheet of `address` out. Nothing happens where there is none."""
        file = self._file(address)
        for suffix in ("", *TWINS.values(), HEAD):
            _beside(file, suffix).unlink(missing_ok=True)

    def get(self, address: str) -> PrintedSheet | None:
        """Read the sheet of `address`, or None."""
        file = self.file_of(address)
        if file is None:
            return None
        try:
            head = _read_head(_beside(file, HEAD))
            if head.location:
                return PrintedSheet(head, {"identity": b""})
            bodies = {"identity": file.read_bytes()}
        except (FileNotFoundError, NotADirectoryError):
            return None
        for encoding, suffix in TWINS.items():
            twin = _beside(file, suffix)
            if twin.exists():
                bodies[encoding] = twin.read_bytes()
        return PrintedSheet(head, bodies)

    def holds(self, address: str, page: Page) -> bool:
        """Whether the files that `page` would have are there; what they say, the sheet list knows."""
        file = self.file_of(address)
        if file is None or not _beside(file, HEAD).exists():
            return False
        return bool(page.location) or file.exists()

    def stamped_file(self, address: str) -> tuple[str, Stamp] | None:
        """The file that is replaced last when the sheet of `address` is, and how it looks now."""
        file = self.file_of(address)
        if file is None:
            return None
        for path in (str(file), str(_beside(file, HEAD))):
            stamp = stamp_of(path)
            if stamp is not None:
                return path, stamp
        return None

    def stamp(self, address: str) -> Stamp | None:
        """Something that changes whenever the sheet of `address` is replaced; None without a sheet."""
        found = self.stamped_file(address)
        return found[1] if found else None

    def addresses(self) -> Iterator[str]:
        """The addresses of all sheets in the folder, in no order."""
        for head in self.folder.rglob(f"*{HEAD}"):
            path = head.relative_to(self.folder).as_posix().removesuffix(HEAD)
            yield "/" + path.removesuffix(INDEX)

    def sweep_drafts(self, *, older_than: float = OLD_DRAFT) -> int:
        """Take away what killed printers left half written. older_than: seconds. Returns how many."""
        before = time.time() - older_than
        swept = 0
        for draft in (self.folder / DRAFTS).glob("*"):
            # A younger one may be another printer's, who is writing it now.
            if draft.stat().st_mtime <= before:
                draft.unlink(missing_ok=True)
                swept += 1
        return swept

    def _replace(self, path: Path, body: bytes) -> None:
        """Put `body` at `path` so that a reader sees the old file or the new one, never a part."""
        drafts = self.folder / DRAFTS
        drafts.mkdir(exist_ok=True)
        handle, draft = tempfile.mkstemp(dir=drafts)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(body)
                file.flush()
                os.fsync(file.fileno())
            Path(draft).chmod(0o644)
            Path(draft).replace(path)
        except BaseException:
            Path(draft).unlink(missing_ok=True)
            raise

    def _file(self, address: str) -> Path:
        file = self.file_of(address)
        if file is None:
            raise ValueError(f"{address!r} can have no sheet")
        return file


def digest_of(page: Page) -> str:
    """A digest of everything that readers get of `page`."""
    said = blake2b(page.body, digest_size=32)
    said.update(repr((page.status, page.content_type, page.location, page.robots)).encode())
    return said.hexdigest()


def stamp_of(path: str) -> Stamp | None:
    """How the file at `path` looks now; None where there is none."""
    try:
        found = os.stat(path)  # noqa: PTH116 - asked for every request: no Path is made for it
    except (OSError, ValueError):
        return None
    return found.st_ino, found.st_mtime_ns, found.st_size


def _is_compressible(page: Page) -> bool:
    return page.content_type.startswith(COMPRESSIBLE) and len(page.body) >= SMALLEST_COMPRESSED


def _encoded(page: Page) -> dict[str, bytes]:
    if not _is_compressible(page):
        return {}
    return {
        # mtime 0: the same page gives the same bytes.
        "gzip": gzip.compress(page.body, 9, mtime=0),
        "br": brotli.compress(page.body, mode=brotli.MODE_TEXT, quality=6),
    }


def _beside(file: Path, suffix: str) -> Path:
    return file.with_name(file.name + suffix)


def _read_head(path: Path) -> Head:
    head = orjson.loads(path.read_bytes())
    return Head(**{**head, "keys": tuple(head["keys"])})


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
