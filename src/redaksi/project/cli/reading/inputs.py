"""The pages of a folder or of a file of JSON lines, in their order, none held longer than needed."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import orjson

from redaksi.project.cli.reading.pages import MOST_BYTES

PAGE_SUFFIXES = (".txt", ".html", ".htm")
LINE_SUFFIXES = (".jsonl", ".ndjson")
# JSON may write a character with six bytes; what is longer than this is too large a page anyway.
LONGEST_LINE = 6 * MOST_BYTES
# So much goes to a process at a time: enough to make the way there cheap, little enough to hold many.
CHUNK_PAGES = 32
CHUNK_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class Source:
    """A page still to be read: a file (`path`), or a line of JSON with its number as `name`.

    `line` is None for a file, and for a line too long to be held.
    """

    name: str | int
    path: str | None
    line: bytes | None
    size: int

    def key(self) -> bytes:
        """Return the page's id as JSON, the form in which the results hold it."""
        given = line_id(self.line) if self.line is not None else None
        return orjson.dumps(self.name if given is None else given)


def line_id(line: bytes) -> str | int | None:
    """Return the id that a line of JSON gives to its page."""
    try:
        given = orjson.loads(line).get("id")
    except (orjson.JSONDecodeError, AttributeError):
        return None
    return given if isinstance(given, str | int) and not isinstance(given, bool) else None


def is_many(path: Path) -> bool:
    """Whether `path` holds many pages: a folder or JSON lines."""
    return path.is_dir() or path.suffix.lower() in LINE_SUFFIXES


def sources(path: Path) -> Iterator[Source]:
    """Yield the pages of a folder, of JSON lines, or the one of another file. Raises OSError."""
    if path.is_dir():
        yield from _files(path, "")
    elif path.suffix.lower() in LINE_SUFFIXES:
        yield from _lines(path)
    else:
        yield Source(path.name, str(path), None, path.stat().st_size)


def count(path: Path) -> int:
    """Return how many pages there are: exactly in a folder, at most in JSON lines."""
    if path.suffix.lower() not in LINE_SUFFIXES or path.is_dir():
        return sum(1 for _ in sources(path))
    with path.open("rb") as stream:
        blocks = iter(lambda: stream.read(1 << 20), b"")
        last, number = b"\n", 0
        for block in blocks:
            number += block.count(b"\n")
            last = block[-1:]
    return number + (last != b"\n")


def chunks(pages: Iterable[Source]) -> Iterator[list[Source]]:
    """Gather pages to handfuls of a bounded number and size."""
    chunk: list[Source] = []
    size = 0
    for page in pages:
        chunk.append(page)
        size += page.size
        if len(chunk) == CHUNK_PAGES or size >= CHUNK_BYTES:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _files(folder: Path, under: str) -> Iterator[Source]:
    """Yield the pages of a folder by name, those of its folders in their place; no hidden ones."""
    with os.scandir(folder) as entries:
        found = sorted(entries, key=lambda entry: entry.name)
    for entry in found:
        name = f"{under}{_written(entry.name)}"
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _files(Path(entry.path), f"{name}/")
        elif entry.name.lower().endswith(PAGE_SUFFIXES):
            yield Source(name, entry.path, None, _size(entry))


def _written(name: str) -> str:
    """Return a file name as text, whatever bytes it is made of."""
    return os.fsencode(name).decode("utf-8", "replace")


def _size(entry: os.DirEntry[str]) -> int:
    try:
        return entry.stat().st_size
    except OSError:  # a link that leads nowhere: reading the page will say so
        return 0


def _lines(path: Path) -> Iterator[Source]:
    with path.open("rb") as stream:
        number = 0
        while line := stream.readline(LONGEST_LINE):
            number += 1
            if len(line) == LONGEST_LINE and not line.endswith(b"\n"):
                while (rest := stream.readline(LONGEST_LINE)) and not rest.endswith(b"\n"):
                    pass
                yield Source(number, None, None, 0)
            elif line.strip():
                yield Source(number, None, line, len(line))
