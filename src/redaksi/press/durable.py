"""Files that are whole or not there, also after a power cut; many at the price of few syncs."""

import ctypes
import os
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Self

MANY = 3  # files or folders from which on one sync of the file system is cheaper than one of each


@dataclass(frozen=True, slots=True)
class Draft:
    """A file that is written and not yet where it belongs."""

    draft: str
    path: Path


class Drafts:
    """Files to be put into place together: all written, synced once, then renamed in their order.

    A context manager: what was not put into place when it ends is taken away.
    """

    def __init__(self, folder: Path) -> None:
        """folder: where drafts lie; in the file system of what they become."""
        self._folder = folder
        self._written: list[Draft] = []

    def __enter__(self) -> Self:
        self._folder.mkdir(parents=True, exist_ok=True)
        return self

    def __exit__(self, *_: object) -> None:
        for written in self._written:
            Path(written.draft).unlink(missing_ok=True)

    def write(self, path: Path, body: bytes) -> None:
        """Write `body`, to be `path` later. Raises OSError."""
        handle, draft = tempfile.mkstemp(dir=self._folder)
        self._written.append(Draft(draft, path))
        with os.fdopen(handle, "wb") as file:
            file.write(body)
        os.chmod(draft, 0o644)  # noqa: PTH101 - many thousand times: no Path is made for it
        os.utime(draft, (time_of(body),) * 2)

    def place(self) -> None:
        """Put all files into their places, in the order in which they were written. Raises OSError.

        What they say is on the disk before the first of them can be found.
        """
        if not self._written:
            return
        sync([written.draft for written in self._written])
        folders = {written.path.parent: None for written in self._written}
        for folder in folders:
            folder.mkdir(parents=True, exist_ok=True)
        for written in self._written:
            os.replace(written.draft, written.path)  # noqa: PTH105 - as above
        self._written.clear()
        sync([str(folder) for folder in folders])


def time_of(body: bytes) -> int:
    """A time of change made from `body`, seconds since 1970, before 2038.

    nginx makes an ETag of a file's time and size. So made, it is the same on every machine and changes
    with the bytes; whoever wants to know when a file was written looks at its ctime.
    """
    return int.from_bytes(blake2b(body, digest_size=4).digest()) >> 1


def sync(paths: Sequence[str]) -> None:
    """See that `paths` (files or folders of one file system) outlive a power cut. Raises OSError."""
    if len(paths) >= MANY and _sync_file_system(paths[0]):
        return
    for path in paths:
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def remove(paths: Iterable[Path]) -> None:
    """Take files away, those that are there. Raises OSError."""
    for path in paths:
        try:
            path.unlink()
        except (FileNotFoundError, NotADirectoryError):
            continue


def _sync_file_system(path: str) -> bool:
    """Sync all of the file system that holds `path`; False where the system has no such call."""
    syncfs = getattr(ctypes.CDLL(None, use_errno=True), "syncfs", None)
    if syncfs is None:
        return False
    handle = os.open(path, os.O_RDONLY)
    try:
        if syncfs(handle) != 0:
            number = ctypes.get_errno()
            raise OSError(number, os.strerror(number), path)
    finally:
        os.close(handle)
    return True
