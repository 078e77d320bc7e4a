"""The doorman: the ASGI application in front of Django. Readers who want a sheet get it from here.

It asks neither Django nor the database as long as the sheet is in the edition. A sheet that is missing
is printed once, by one request; everything else goes on to Django.
"""

import asyncio
import logging
import mimetypes
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from asgiref.sync import sync_to_async
from django.conf import settings
from django.db import close_old_connections

from redaksi.press.answers import (
    Answer,
    Scope,
    Send,
    choose_answer,
    header,
    send_answer,
    send_sheet,
)
from redaksi.press.edition import Edition
from redaksi.press.errors import DATABASE_GONE
from redaksi.press.headers import PHOTO_CACHE, SECURITY, raw
from redaksi.press.rendering import is_printable
from redaksi.press.sheets import print_missing
from redaksi.press.shelf import Shelf

logger = logging.getLogger(__name__)

# Django's handler and the specification differ in how they name the same dictionaries.
Application = Callable[[Any, Any, Any], Awaitable[None]]

MEMORY = 64 * 1024 * 1024  # bytes of sheets kept ready
PHOTOS = "images/"  # the folder of the media that readers may see: renditions, never the originals
LARGEST_BODY = (
    128 * 1024
)  # bytes that a reader may send: a comment of 5,000 characters, many times over
REPLACED = frozenset(
    {b"etag", b"cache-control"}
)  # what a sheet says of itself does not hold for an error


class Doorman:
    """Serves `edition` and the photos in `media`, and hands everything else to `application`."""

    def __init__(
        self,
        application: Application,
        *,
        edition: Edition | None = None,
        media: Path | None = None,
        memory: int = MEMORY,
    ) -> None:
        self.application = application
        self.shelf = Shelf(edition or Edition(settings.EDITION), memory=memory)
        self.media = media or Path(settings.MEDIA_ROOT)
        self._missing: dict[str, asyncio.Lock] = {}

    async def __call__(self, scope: Scope, receive: Any, send: Send) -> None:
        if scope["type"] != "http":
            await self.application(scope, receive, send)
            return
        path: str = scope["path"]
        if scope["method"] not in {"GET", "HEAD"}:
            await self._hand_on(scope, receive, send, path)
            return
        # Sheets are the same whatever stands behind the question mark (fbclid, utm_source).
        answers = self.shelf.find(path)
        if answers is not None:
            await send_sheet(scope, send, answers)
        elif path.startswith(settings.MEDIA_URL):
            await self._send_photo(scope, send, path.removeprefix(settings.MEDIA_URL))
        elif is_printable(path):
            await self._print_and_send(scope, send, path)
        else:
            await self.application(scope, receive, send)

    async def _hand_on(self, scope: Scope, receive: Any, send: Send, path: str) -> None:
        """Give Django what is sent to us; nothing is sent to a page that is only there to be read."""
        if scope["method"] != "POST" or path.startswith(settings.MEDIA_URL) or is_printable(path):
            await self._send_plain(scope, send, 405, {"allow": "GET, HEAD"})
        elif _announced_size(scope) > LARGEST_BODY:
            await self._send_plain(scope, send, 413, {"connection": "close"})
        else:
            await self.application(scope, _limited(receive), send)

    async def _print_and_send(self, scope: Scope, send: Send, path: str) -> None:
        lock = self._missing.setdefault(path, asyncio.Lock())
        try:
            async with lock:
                answers = self.shelf.find(path)
                if answers is None:
                    await sync_to_async(_print, thread_sensitive=False)(path)
                    answers = self.shelf.find(path)
        except DATABASE_GONE:
            await self._send_error(scope, send, 503)
            return
        except Exception:
            logger.exception("doorman.print_failed address=%s", path)
            await self._send_error(scope, send, 500)
            return
        finally:
            if not lock.locked():
                self._missing.pop(path, None)
        if answers is None:
            await self._send_error(scope, send, 404)
        else:
            await send_sheet(scope, send, answers)

    async def _send_error(self, scope: Scope, send: Send, status: int) -> None:
        """Send the printed error page with its status, or just the number where none is printed."""
        said = {"cache-control": "no-store" if status >= 500 else "public, max-age=5"}
        if status == 503:
            said["retry-after"] = "30"
        answers = self.shelf.find(f"/{status}.html")
        if answers is None:
            await self._send_plain(scope, send, status, said)
            return
        sheet = choose_answer(scope, answers)
        kept = [pair for pair in sheet.headers if pair[0] not in REPLACED]
        await send_answer(scope, send, Answer(status, [*kept, *raw(said)], sheet.body, ""))

    async def _send_plain(
        self, scope: Scope, send: Send, status: int, said: dict[str, str]
    ) -> None:
        """Send just the number, where there is no page to send."""
        body = str(status).encode()
        plain = {"content-type": "text/plain; charset=utf-8", "content-length": str(len(body))}
        await send_answer(scope, send, Answer(status, raw(plain | said | SECURITY), body, ""))

    async def _send_photo(self, scope: Scope, send: Send, name: str) -> None:
        found = await asyncio.to_thread(_read_photo, self.media, name)
        if found is None:
            await self._send_error(scope, send, 404)
            return
        body, content_type = found
        said = {"content-type": content_type, "content-length": str(len(body))}
        headers = raw({**said, "cache-control": PHOTO_CACHE, **SECURITY})
        await send_answer(scope, send, Answer(200, headers, body, ""))


def _announced_size(scope: Scope) -> int:
    """Bytes that the request says it carries; a number that is none counts as too many."""
    said = header(scope, b"content-length") or "0"
    return int(said) if said.isascii() and said.isdigit() and len(said) < 16 else LARGEST_BODY + 1


def _limited(receive: Any) -> Any:
    """`receive` that ends a request which carries more than it may, announced or not."""
    received = 0

    async def counted() -> Any:
        nonlocal received
        message = await receive()
        received += len(message.get("body", b""))
        return {"type": "http.disconnect"} if received > LARGEST_BODY else message

    return counted


def _print(path: str) -> None:
    """Print a missing sheet in a thread of its own; its database connection is looked after."""
    close_old_connections()
    try:
        print_missing(path)
    finally:
        close_old_connections()


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
