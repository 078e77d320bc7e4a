"""Results as JSON lines in a file that a run can be stopped over at any moment, and gone on with.

A line is a page that was read; what is in the file counts, and the beginning of a line at its end,
which a kill can leave, is cut off.
"""

import fcntl
import os
import re
from collections import Counter
from hashlib import blake2b
from pathlib import Path
from typing import BinaryIO, Self

# How every result begins: its id, then the first field of a reading.
RESULT = re.compile(rb'\{"id":("(?:[^"\\]|\\.)*"|-?\d+),"language":')
BEGINNING = b'{"id":'


class NotOurs(Exception):
    """The file holds something else than results; nothing in it was changed."""


class InUse(Exception):
    """Another process writes this file."""


class Journal:
    """A file of results. `count` is how many it holds."""

    def __init__(self, path: Path, *, restart: bool) -> None:
        """Open the file and find out what it holds. Raises NotOurs, InUse, OSError."""
        self.path = path
        self.count = 0
        # Ids as short digests: a million of them take some 100 MB, their full texts several times that.
        self._read: Counter[bytes] = Counter()
        self._stream: BinaryIO = path.open("a+b")
        try:
            self._lock()
            self._stream.truncate(0 if restart else self._take_stock())
        except (NotOurs, InUse, OSError):
            self._stream.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stream.close()

    def takes_again(self, key: bytes) -> bool:
        """Whether a page with this id is still to be read; each result stands for one page."""
        digest = _digest(key)
        if self._read[digest] == 0:
            return True
        self._read[digest] -= 1
        return False

    def write(self, lines: list[bytes]) -> None:
        """Add results, and hand them to the system. Raises OSError."""
        self._stream.write(b"".join(lines))
        self._stream.flush()
        self.count += len(lines)

    def settle(self) -> None:
        """Wait until the disk has everything. Raises OSError."""
        self._stream.flush()
        os.fsync(self._stream.fileno())

    def _lock(self) -> None:
        try:
            fcntl.flock(self._stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise InUse from None

    def _take_stock(self) -> int:
        """Remember the ids of the file; return where its last complete line ends."""
        self._stream.seek(0)
        end = 0
        for line in self._stream:
            match = RESULT.match(line)
            if not line.endswith(b"\n"):
                if not line.startswith(BEGINNING[: len(line)]):
                    raise NotOurs
                break
            if match is None:
                raise NotOurs
            self._read[_digest(match[1])] += 1
            end += len(line)
        self.count = self._read.total()
        return end


def _digest(key: bytes) -> bytes:
    return blake2b(key, digest_size=12).digest()
