"""The shelf in front of a bucket: a sheet is asked for anew at most once a second.

Asking is done while other readers are served, one question a sheet at a time. As long as the bucket does
not answer, the bytes in memory go on being served.
"""

import asyncio
import logging
import time
from dataclasses import dataclass, field, replace

import obstore
from obstore.exceptions import BaseError, NotModifiedError

from redaksi.press.answers import Answers
from redaksi.press.buckets.edition import BucketEdition
from redaksi.press.errors import first_line
from redaksi.press.naming import HEAD, PAGES, TWINS, name_of
from redaksi.press.printed import PrintedSheet, read_head
from redaksi.press.shelf import Memory, answers_of

logger = logging.getLogger(__name__)

ASKED_EVERY = 1.0  # seconds
PATIENCE = 2.0  # seconds that a reader waits for the bucket
NOTHING = 200  # bytes of memory to know that there is no sheet


@dataclass(frozen=True, slots=True)
class Seen:
    """What the bucket said of a sheet. etags: by object, empty where there is none; asked: monotonic."""

    etags: dict[str, str]
    answers: Answers | None
    asked: float

    @property
    def size(self) -> int:
        return NOTHING * (1 + len(self.etags)) + (self.answers.size if self.answers else 0)


@dataclass(slots=True)
class Found:
    """One object. etag: empty where there is none; body: None where it is as it was, or is none."""

    etag: str = ""
    body: bytes | None = field(default=None, repr=False)


class BucketShelf:
    """Answers by address, from `edition`, at most `memory` bytes of them."""

    def __init__(self, edition: BucketEdition, *, memory: int) -> None:
        self.edition = edition
        self.memory: Memory[Seen] = Memory(memory)
        self._questions: dict[str, asyncio.Task[Answers | None]] = {}

    def ready(self, path: str) -> Answers | None:
        """The answers of the sheet at `path` if the bucket was asked within the last second."""
        seen = self.memory.get(path)
        if seen is not None and time.monotonic() - seen.asked < ASKED_EVERY:
            return seen.answers
        return None

    async def find(self, path: str) -> Answers | None:
        """The answers of the sheet at `path`, or None without a sheet.

        Raises ConnectionError where the bucket does not answer and nothing is known of the sheet.
        """
        name = name_of(path)
        if name is None:
            return None
        seen = self.memory.get(path)
        if seen is not None and time.monotonic() - seen.asked < ASKED_EVERY:
            return seen.answers
        question = self._questions.get(path)
        if question is None:
            question = asyncio.ensure_future(self._ask(path, name, seen))
            self._questions[path] = question
            question.add_done_callback(lambda answered: self._close(path, answered))
        return await asyncio.shield(question)

    def _close(self, path: str, question: "asyncio.Task[Answers | None]") -> None:
        self._questions.pop(path, None)
        if not question.cancelled():
            question.exception()  # seen, also where everybody has gone away

    async def _ask(self, path: str, name: str, seen: Seen | None) -> Answers | None:
        try:
            async with asyncio.timeout(PATIENCE):
                new = await self._look(path, name, seen)
        except (BaseError, OSError) as error:
            if seen is None or seen.answers is None:
                raise ConnectionError(
                    f"the bucket {self.edition.address} does not answer: {first_line(error)}"
                ) from error
            logger.warning("shelf.bucket_silent address=%s", path)
            new = replace(seen, asked=time.monotonic())
        self.memory.keep(path, new)
        return new.answers

    async def _look(self, path: str, name: str, seen: Seen | None) -> Seen:
        """Ask whether head and page are as they were, and read all of the sheet where they are not."""
        known = seen.etags if seen else {}
        asked = time.monotonic()
        names = [name + suffix for suffix in (HEAD, *PAGES)]
        found = await asyncio.gather(*(self._object(each, known.get(each, "")) for each in names))
        etags = {each: one.etag for each, one in zip(names, found, strict=True) if one.etag}
        if seen is not None and etags == known:
            return replace(seen, asked=asked)
        sheet = await self._read(name)
        return Seen(etags, answers_of(path, sheet) if sheet else None, asked)

    async def _read(self, name: str) -> PrintedSheet | None:
        head = read_head((await self._object(name + HEAD, "")).body)
        if head is None:
            return None
        if head.location:
            return PrintedSheet(head, {"identity": b""})
        for suffix in PAGES:
            names = [name + suffix + twin for twin in ("", *TWINS.values())]
            found = await asyncio.gather(*(self._object(each, "") for each in names))
            if found[0].body is not None:
                bodies = dict(zip(("identity", *TWINS), [each.body for each in found], strict=True))
                return PrintedSheet(head, {k: v for k, v in bodies.items() if v is not None})
        return None

    async def _object(self, name: str, known: str) -> Found:
        """One object, without its bytes where its ETag is still `known`."""
        try:
            got = await obstore.get_async(
                self.edition.store, name, options={"if_none_match": known} if known else None
            )
            return Found(str(got.meta["e_tag"] or ""), bytes(await got.bytes_async()))
        except NotModifiedError:
            return Found(known)
        except FileNotFoundError:
            return Found()
