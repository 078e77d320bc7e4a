"""Reads a handful of pages to lines of JSON: what every process of a run does."""

import json
import os
import signal
import threading
from datetime import date
from multiprocessing import parent_process
from pathlib import Path
from typing import Any, NamedTuple

import orjson

from redaksi.project.cli.reading.inputs import Source, line_id
from redaksi.project.cli.reading.pages import (
    Fault,
    ReadPage,
    Wrong,
    load,
    read_bytes,
    read_html,
    read_text,
)

# What a defect of the reader can raise: one page of a million must not end the run.
DEFECTS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    MemoryError,
    RuntimeError,
    TypeError,
    ValueError,
)


class Outcome(NamedTuple):
    """What became of a page: a line of JSON, or what is wrong with it."""

    id: str | int
    line: bytes | None
    wrong: Wrong | None = None
    detail: str = ""


def begin() -> None:
    """Prepare a process: only the first one answers Ctrl-C, and none outlives it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_leave_with_parent, daemon=True).start()


def _leave_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def read_chunk(pages: list[Source], published: date | None) -> list[Outcome]:
    """Read the pages; one that cannot be read becomes an outcome without a line."""
    return [_read_source(page, published) for page in pages]


def _read_source(page: Source, published: date | None) -> Outcome:
    given = line_id(page.line) if page.line is not None else None
    name = page.name if given is None else given
    try:
        return Outcome(name, written(name, _open(page, published)))
    except Fault as fault:
        return Outcome(name, None, fault.wrong, fault.detail)
    except DEFECTS as error:
        return Outcome(name, None, Wrong.DEFECT, f"{type(error).__name__}: {error}"[:200])


def _open(page: Source, published: date | None) -> ReadPage:
    if page.path is not None:
        return read_bytes(load(Path(page.path)), published)
    if page.line is not None:
        return _read_line(page.line, published)
    raise Fault(Wrong.LARGE)


def _read_line(line: bytes, published: date | None) -> ReadPage:
    try:
        entry = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        raise Fault(Wrong.LINE) from error
    if not isinstance(entry, dict):
        raise Fault(Wrong.LINE)
    day = _line_day(entry.get("published"), published)
    if isinstance(text := entry.get("text"), str):
        return read_text(text, day)
    if isinstance(html := entry.get("html"), str):
        return read_html(html, day)
    raise Fault(Wrong.NO_TEXT)


def _line_day(written_day: Any, published: date | None) -> date | None:
    """Return the day of publication that a line gives, else that of the command."""
    if written_day is None:
        return published
    if written_day == "unknown":
        return None
    try:
        return date.fromisoformat(str(written_day)[:10])
    except ValueError:
        raise Fault(Wrong.LINE_DAY, str(written_day)[:40]) from None


def written(name: str | int, found: ReadPage) -> bytes:
    """Return the result of a page as one line."""
    result = {"id": name, **found.as_dict()}
    try:
        return orjson.dumps(result) + b"\n"
    except orjson.JSONEncodeError:  # a number of more than 64 bits
        return json.dumps(result, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
