"""The edition: all sheets, in a folder that any web server can serve, or in a bucket.

Files are named as `naming` says and replaced whole (`durable`): the head first, then the twins, the page
itself last. A new page is what tells the doorman that its sheet is new; a redirect has only the head.
"""

import os
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import blake2b
from pathlib import Path
from typing import Protocol

from django.conf import settings

from redaksi.press import durable
from redaksi.press.encodings import are_twins
from redaksi.press.naming import HEAD, PAGES, TWINS, address_of, all_names, name_of, needed_name
from redaksi.press.printed import (
    PrintedSheet,
    files_of,
    read_head,
    suffix_of,
    suffixes_of,
)
from redaksi.press.rendering import Page

DRAFTS = ".drafts"  # in the edition, so that a rename stays inside one file system
RELEASE = ".release"
OLD_DRAFT = 60.0

Stamp = tuple[int, int, int]  # inode, time of the inode's change, size


@dataclass(frozen=True, slots=True)
class Release:
    """Which release the edition was ordered with, and since when."""

    name: str
    since: datetime


class AnyEdition(Protocol):
    """What a folder and a bucket have in common. Each raises OSError where its store does not answer."""

    def put(self, address: str, page: Page) -> None:
        """Write the sheet of `address`. Raises ValueError for an address that can have none."""

    def put_many(self, pages: Iterable[tuple[str, Page]]) -> None:
        """Write many sheets; durable when it returns. If it raises, each is wholly old or new."""

    def remove(self, address: str) -> None:
        """Take the sheet of `address` out. Nothing happens where there is none."""

    def get(self, address: str) -> PrintedSheet | None:
        """Read the sheet of `address`, or None where there is none that is whole."""

    def holds(self, address: str, page: Page) -> bool:
        """Whether there is what `page` would have; what it says, the sheet list knows."""

    def addresses(self) -> Iterator[str]:
        """The addresses of all sheets, in no order."""

    def age(self, address: str) -> float | None:
        """Seconds since the sheet of `address` was written, or None without one."""

    def sweep_drafts(self, *, older_than: float = OLD_DRAFT) -> int:
        """Take away what killed printers left half written. older_than: seconds. Returns how many."""

    def release(self) -> Release | None:
        """The release that the edition was ordered with, or None before the first."""

    def mark_release(self, name: str) -> None:
        """Note that every sheet has been ordered with the release `name`."""


class Edition:
    """The folder of printed sheets."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def file_of(self, address: str) -> Path | None:
        """The page file of `address`, or None where the address can have no sheet."""
        name = name_of(address)
        return None if name is None else self.folder / name

    def put(self, address: str, page: Page) -> None:
        """Write the sheet of `address`. Raises ValueError for an address that can have none, OSError."""
        self.put_many([(address, page)])

    def put_many(self, pages: Iterable[tuple[str, Page]]) -> None:
        """Write many sheets with one sync of the disk; durable when it returns.

        Raises ValueError for an address that can have no sheet, and OSError; then each sheet is wholly
        old or wholly new.
        """
        named = [(needed_name(address), address, page) for address, page in pages]
        with durable.Drafts(self.folder / DRAFTS) as drafts:
            for name, address, page in named:
                for suffix, body in self._files(name, address, page).items():
                    drafts.write(self.folder / (name + suffix), body)
            drafts.place()
        for name, address, page in named:
            self._drop(name, spared=suffixes_of(address, page))

    def remove(self, address: str) -> None:
        """Take the sheet of `address` out, what readers find first. Nothing happens without one."""
        self._drop(needed_name(address), spared=set())

    def get(self, address: str) -> PrintedSheet | None:
        """Read the sheet of `address`, or None where there is none that is whole."""
        name = name_of(address)
        if name is None:
            return None
        head = read_head(_read(self.folder / (name + HEAD)))
        if head is None:
            return None
        if head.location:
            return PrintedSheet(head, {"identity": b""})
        for suffix in PAGES:
            body = _read(self.folder / (name + suffix))
            if body is not None:
                return PrintedSheet(head, {"identity": body, **self._twins(name + suffix)})
        return None

    def holds(self, address: str, page: Page) -> bool:
        """Whether the files that `page` would have are there; what they say, the sheet list knows."""
        file = self.file_of(address)
        return file is not None and all(
            file.with_name(file.name + suffix).exists() for suffix in suffixes_of(address, page)
        )

    def stamped_file(self, address: str) -> tuple[str, Stamp] | None:
        """The file that is replaced last when the sheet of `address` is, and how it looks now."""
        name = name_of(address)
        if name is None:
            return None
        for suffix in (*PAGES, HEAD):
            path = f"{self.folder}/{name}{suffix}"
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
            yield address_of(head.relative_to(self.folder).as_posix())

    def age(self, address: str) -> float | None:
        """Seconds since the sheet of `address` was written, or None without one."""
        stamp = self.stamp(address)
        return None if stamp is None else time.time() - stamp[1] / 1e9

    def sweep_drafts(self, *, older_than: float = OLD_DRAFT) -> int:
        """Take away what killed printers left half written. older_than: seconds. Returns how many."""
        before = time.time() - older_than
        swept = 0
        for draft in (self.folder / DRAFTS).glob("*"):
            stamp = stamp_of(str(draft))
            # A younger one may be another printer's, who is writing it now.
            if stamp is not None and stamp[1] / 1e9 <= before:
                draft.unlink(missing_ok=True)
                swept += 1
        return swept

    def release(self) -> Release | None:
        """The release that the edition was ordered with, or None before the first."""
        file = self.folder / RELEASE
        name, stamp = _read(file), stamp_of(str(file))
        if name is None or stamp is None:
            return None
        return Release(name.decode(errors="replace"), datetime.fromtimestamp(stamp[1] / 1e9, UTC))

    def mark_release(self, name: str) -> None:
        """Note that every sheet has been ordered with the release `name`."""
        with durable.Drafts(self.folder / DRAFTS) as drafts:
            drafts.write(self.folder / RELEASE, name.encode())
            drafts.place()

    def _files(self, name: str, address: str, page: Page) -> dict[str, bytes]:
        """What to write for `page`: without its twins where those that are there are right."""
        there = name + suffix_of(address, page)
        same = not page.location and _read(self.folder / there) == page.body
        right = same and are_twins(self._twins(there), page.body, page.content_type)
        return files_of(address, page, twins=not right)

    def _twins(self, name: str) -> dict[str, bytes]:
        found = {encoding: _read(self.folder / (name + twin)) for encoding, twin in TWINS.items()}
        return {encoding: body for encoding, body in found.items() if body is not None}

    def _drop(self, name: str, *, spared: set[str]) -> None:
        kept = {name + suffix for suffix in spared}
        durable.remove(self.folder / each for each in all_names(name) if each not in kept)


def open_edition() -> AnyEdition:
    """The edition of this installation. Nothing is asked yet. Raises ValueError for a bad address."""
    if settings.EDITION_BUCKET:
        from redaksi.press.buckets import open_bucket

        return open_bucket(settings.EDITION_BUCKET)
    return Edition(settings.EDITION)


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
    return found.st_ino, found.st_ctime_ns, found.st_size


def _read(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None
