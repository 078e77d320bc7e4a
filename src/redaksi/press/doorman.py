"""The doorman: the ASGI application in front of Django. Readers who want a sheet get it from here.

It asks neither Django nor the database as long as the sheet is in the edition. A sheet that is missing
is printed once, by one request; everything else goes on to Django.
"""

import asyncio
import logging
import mimetypes
from collections import OrderedDict
from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any

from asgiref.sync import sync_to_async
from django.conf import settings
from django.db import close_old_connections

from redaksi.press.edition import Edition, PrintedSheet
from redaksi.press.errors import DATABASE_GONE
from redaksi.press.headers import FOREVER, SECURITY, Headers, raw, sheet_headers
from redaksi.press.negotiation import choose_encoding, matches
from redaksi.press.rendering import is_printable
from redaksi.press.sheets import print_missing

logger = logging.getLogger(__name__)

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
# Django's handler and the specification differ in how they name the same dictionaries.
Application = Callable[[Any, Any, Any], Awaitable[None]]

MEMORY = 64 * 1024 * 1024  # bytes of sheets kept ready
NOT_FOUND = "/404.html"
UNAVAILABLE = "/503.html"
PHOTOS = "images/"  # the folder of the media that readers may see: renditions, never the originals


@dataclass(frozen=True, slots=True)
class Answer:
    """A sheet in one encoding, ready to be sent."""

    status: int
    headers: Headers
    body: bytes
    etag: str


@dataclass(frozen=True, slots=True)
class Ready:
    """A sheet in memory. stamp: of the files that it was read from."""

    stamp: tuple[int, int, int]
    answers: dict[str, Answer]
    size: int


class Doorman:
    """Serves the edition in `folder`, and hands everything else to `application`."""

    def __init__(
        self,
        application: Application,
        *,
        edition: Edition | None = None,
        media: Path | None = None,
        memory: int = MEMORY,
    ) -> None:
        self.application = application
        self.edition = edition or Edition(settings.EDITION)
        self.media = media or Path(settings.MEDIA_ROOT)
        self.memory = memory
        self._ready: OrderedDict[str, Ready] = OrderedDict()
        self._size = 0
        self._missing: dict[str, asyncio.Lock] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] not in {"GET", "HEAD"}:
            await self.application(scope, receive, send)
            return
        path: str = scope["path"]
        if scope["query_string"] and not self._ignores_query(path):
            await self.application(scope, receive, send)
            return
        answers = self.find(path)
        if answers is not None:
            await _send_sheet(scope, send, answers)
        elif path.startswith(settings.MEDIA_URL):
            await self._send_photo(scope, send, path.removeprefix(settings.MEDIA_URL))
        elif is_printable(path):
            await self._print_and_send(scope, send, path)
        else:
            await self.application(scope, receive, send)

    def find(self, path: str) -> dict[str, Answer] | None:
        """The answers of the sheet at `path` by encoding, or None without a sheet."""
        stamp = self.edition.stamp(path)
        if stamp is None:
            self._forget(path)
            return None
        ready = self._ready.get(path)
        if ready is not None and ready.stamp == stamp:
            self._ready.move_to_end(path)
            return ready.answers
        sheet = self.edition.get(path)
        if sheet is None:
            return None
        answers = _answers(sheet, immutable=path.startswith("/aset/"))
        self._remember(path, Ready(stamp, answers, sum(len(a.body) for a in answers.values())))
        return answers

    def _ignores_query(self, path: str) -> bool:
        """Sheets are the same whatever stands behind the question mark (fbclid, utm_source)."""
        return self.edition.stamp(path) is not None or is_printable(path)

    def _remember(self, path: str, ready: Ready) -> None:
        self._forget(path)
        self._ready[path] = ready
        self._size += ready.size
        while self._size > self.memory and self._ready:
            _, old = self._ready.popitem(last=False)
            self._size -= old.size

    def _forget(self, path: str) -> None:
        old = self._ready.pop(path, None)
        if old is not None:
            self._size -= old.size

    async def _print_and_send(self, scope: Scope, send: Send, path: str) -> None:
        lock = self._missing.setdefault(path, asyncio.Lock())
        try:
            async with lock:
                answers = self.find(path)
                if answers is None:
                    await sync_to_async(_print, thread_sensitive=False)(path)
                    answers = self.find(path)
        except DATABASE_GONE:
            await self._send_error(scope, send, 503, UNAVAILABLE)
            return
        except Exception:
            logger.exception("doorman.print_failed address=%s", path)
            await self._send_error(scope, send, 500, "/500.html")
            return
        finally:
            if not lock.locked():
                self._missing.pop(path, None)
        if answers is None:
            await self._send_error(scope, send, 404, NOT_FOUND)
        else:
            await _send_sheet(scope, send, answers)

    async def _send_error(self, scope: Scope, send: Send, status: int, path: str) -> None:
        answers = self.find(path)
        if answers is None:
            plain = raw({"content-type": "text/plain; charset=utf-8", **SECURITY})
            await _send(
                send, status, plain, b"" if scope["method"] == "HEAD" else str(status).encode()
            )
            return
        answer = answers[choose_encoding(_header(scope, b"accept-encoding"), answers)]
        headers = [pair for pair in answer.headers if pair[0] not in {b"etag", b"cache-control"}]
        headers.append((b"cache-control", b"no-store" if status >= 500 else b"public, max-age=5"))
        if status == 503:
            headers.append((b"retry-after", b"30"))
        await _send(send, status, headers, b"" if scope["method"] == "HEAD" else answer.body)

    async def _send_photo(self, scope: Scope, send: Send, name: str) -> None:
        found = await asyncio.to_thread(_read_photo, self.media, name)
        if found is None:
            await self._send_error(scope, send, 404, NOT_FOUND)
            return
        body, content_type = found
        headers = raw({"content-type": content_type, "cache-control": FOREVER, **SECURITY})
        await _send(send, 200, headers, b"" if scope["method"] == "HEAD" else body, size=len(body))


def _print(path: str) -> None:
    """Print a missing sheet in a thread of its own; its database connection is looked after."""
    close_old_connections()
    try:
        print_missing(path)
    finally:
        close_old_connections()


def _answers(sheet: PrintedSheet, *, immutable: bool) -> dict[str, Answer]:
    answers = {}
    for encoding, body in sheet.bodies.items():
        etag = f'"{blake2b(body, digest_size=12).hexdigest()}"'
        headers = sheet_headers(
            sheet.head,
            etag=etag,
            encoding=encoding,
            twins=len(sheet.bodies) > 1,
            immutable=immutable,
        )
        answers[encoding] = Answer(sheet.head.status, headers, body, etag)
    return answers


def _header(scope: Scope, name: bytes) -> str:
    values: list[bytes] = [value for key, value in scope["headers"] if key == name]
    return b",".join(values).decode("latin-1")


async def _send_sheet(scope: Scope, send: Send, answers: dict[str, Answer]) -> None:
    answer = answers[choose_encoding(_header(scope, b"accept-encoding"), answers)]
    asked = _header(scope, b"if-none-match")
    if answer.status == 200 and asked and matches(asked, answer.etag):
        unsent = {b"content-type", b"content-encoding"}
        await _send(
            send, 304, [pair for pair in answer.headers if pair[0] not in unsent], b"", size=None
        )
        return
    body = b"" if scope["method"] == "HEAD" else answer.body
    await _send(send, answer.status, answer.headers, body, size=len(answer.body))


async def _send(
    send: Send, status: int, headers: Headers, body: bytes, *, size: int | None = -1
) -> None:
    """Send an answer. size: what content-length says; the body's own when left out, none for None."""
    if size is not None:
        length = len(body) if size < 0 else size
        headers = [*headers, (b"content-length", str(length).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def _read_photo(media: Path, name: str) -> tuple[bytes, str] | None:
    """Bytes and type of a photo that readers may see, or None."""
    content_type, _ = mimetypes.guess_type(name)
    if not name.startswith(PHOTOS) or not (content_type or "").startswith("image/"):
        return None
    folder = (media / PHOTOS).resolve()
    try:
        path = (media / name).resolve()
        if not path.is_relative_to(folder) or not path.is_file():
            return None
        return path.read_bytes(), str(content_type)
    except (OSError, ValueError):
        return None
