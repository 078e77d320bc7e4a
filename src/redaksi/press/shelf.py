"""The sheets that are asked for most, kept ready in memory."""

from collections import OrderedDict
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from redaksi.press.answers import Answers, make_answers
from redaksi.press.edition import AnyEdition, Edition, Stamp, stamp_of
from redaksi.press.naming import ASSETS
from redaksi.press.printed import PrintedSheet

LARGEST_SHARE = 4  # a sheet that needs more than this part of the memory is read again each time


class Kept(Protocol):
    """What lies in memory. size: bytes."""

    @property
    def size(self) -> int: ...


T = TypeVar("T", bound=Kept)


class Memory(Generic[T]):
    """What was used last, by address, at most `most` bytes of it."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.size = 0
        self._kept: OrderedDict[str, T] = OrderedDict()

    def __len__(self) -> int:
        return len(self._kept)

    def __contains__(self, path: str) -> bool:
        return path in self._kept

    def get(self, path: str) -> T | None:
        """What is kept for `path`, now the last used."""
        found = self._kept.get(path)
        if found is not None:
            self._kept.move_to_end(path)
        return found

    def keep(self, path: str, new: T) -> None:
        """Keep `new`; what was not used for longest goes."""
        self.forget(path)
        size = new.size + len(path)
        if size * LARGEST_SHARE > self.most:
            return
        self._kept[path] = new
        self.size += size
        while self.size > self.most:
            self.forget(next(iter(self._kept)))

    def forget(self, path: str) -> None:
        """Keep nothing for `path`."""
        old = self._kept.pop(path, None)
        if old is not None:
            self.size -= old.size + len(path)


class AnyShelf(Protocol):
    """Answers by address, as the edition has them."""

    @property
    def memory(self) -> Memory[Any]: ...

    def ready(self, path: str) -> Answers | None:
        """The answers of the sheet at `path` where they can be had at once. Raises OSError."""

    async def find(self, path: str) -> Answers | None:
        """The answers of the sheet at `path`, or None without a sheet. Raises OSError."""


@dataclass(frozen=True, slots=True)
class Ready:
    """A sheet in memory. file, stamp: what it was read from, and how that looked then."""

    file: str
    stamp: Stamp
    answers: Answers

    @property
    def size(self) -> int:
        return self.answers.size + len(self.file)


class FolderShelf:
    """The shelf in front of a folder.

    One `stat` a look tells whether a sheet was printed again: no message between processes is needed.
    """

    def __init__(self, edition: Edition, *, memory: int) -> None:
        self.edition = edition
        self.memory: Memory[Ready] = Memory(memory)

    def ready(self, path: str) -> Answers | None:
        """The answers of the sheet at `path`, or None without a sheet. Raises OSError."""
        ready = self.memory.get(path)
        if ready is not None and stamp_of(ready.file) == ready.stamp:
            return ready.answers
        self.memory.forget(path)
        found = self.edition.stamped_file(path)
        sheet = self.edition.get(path) if found else None
        if found is None or sheet is None:
            return None
        answers = answers_of(path, sheet)
        self.memory.keep(path, Ready(*found, answers))
        return answers

    async def find(self, path: str) -> Answers | None:
        """As `ready`: a folder needs no waiting."""
        return self.ready(path)


def shelf_of(edition: AnyEdition, *, memory: int) -> AnyShelf:
    """The shelf that goes with `edition`. memory: bytes of sheets that are kept ready."""
    if isinstance(edition, Edition):
        return FolderShelf(edition, memory=memory)
    from redaksi.press.buckets import BucketEdition, BucketShelf

    if isinstance(edition, BucketEdition):
        return BucketShelf(edition, memory=memory)
    raise TypeError(f"no shelf is made for {type(edition).__name__}")


def answers_of(path: str, sheet: PrintedSheet) -> Answers:
    """The answers of the sheet at `path`."""
    return make_answers(sheet, immutable=path.startswith(ASSETS))
