"""The sheets that are asked for most, kept ready in memory."""

from collections import OrderedDict
from dataclasses import dataclass

from redaksi.press.answers import Answers, make_answers
from redaksi.press.edition import Edition, Stamp, stamp_of

ASSETS = "/aset/"


@dataclass(frozen=True, slots=True)
class Ready:
    """A sheet in memory. file, stamp: what it was read from, and how that looked then."""

    file: str
    stamp: Stamp
    answers: Answers
    size: int


class Shelf:
    """Answers by address, read from `edition` when its files are new, at most `memory` bytes of them.

    One `stat` a look tells whether a sheet was printed again: no message between processes is needed.
    """

    def __init__(self, edition: Edition, *, memory: int) -> None:
        self.edition = edition
        self.memory = memory
        self.size = 0
        self._ready: OrderedDict[str, Ready] = OrderedDict()

    def __len__(self) -> int:
        return len(self._ready)

    def __contains__(self, path: str) -> bool:
        return path in self._ready

    def find(self, path: str) -> Answers | None:
        """The answers of the sheet at `path`, or None without a sheet."""
        ready = self._ready.get(path)
        if ready is not None and stamp_of(ready.file) == ready.stamp:
            self._ready.move_to_end(path)
            return ready.answers
        self._forget(path)
        found = self.edition.stamped_file(path)
        sheet = self.edition.get(path) if found else None
        if found is None or sheet is None:
            return None
        answers = make_answers(sheet, immutable=path.startswith(ASSETS))
        size = sum(len(answer.body) for answer in answers.values())
        self._remember(path, Ready(*found, answers, size))
        return answers

    def _remember(self, path: str, ready: Ready) -> None:
        self._ready[path] = ready
        self.size += ready.size
        while self.size > self.memory and self._ready:
            _, old = self._ready.popitem(last=False)
            self.size -= old.size

    def _forget(self, path: str) -> None:
        old = self._ready.pop(path, None)
        if old is not None:
            self.size -= old.size
