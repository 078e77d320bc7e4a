"""The doorman: the ASGI application in front of Django. Readers who want a sheet get it from here.

It asks neither Django nor the database as long as the sheet is in the edition. A sheet that is missing
is printed once, by one request; everything else goes on to Django.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import close_old_connections

from redaksi.press import paths
from redaksi.press.answers import (
    Answer,
    Answers,
    Scope,
    Send,
    choose_answer,
    header,
    send_answer,
    send_sheet,
    send_unless_known,
)
from redaksi.press.edition import AnyEdition, open_edition
from redaksi.press.errors import DATABASE_GONE
from redaksi.press.headers import SECURITY, pairs
from redaksi.press.missing import MissingSheets, TooMany
from redaksi.press.naming import name_of
from redaksi.press.photos import photo_answer
from redaksi.press.rendering import is_printable
from redaksi.press.sheets import print_missing
from redaksi.press.shelf import shelf_of

logger = logging.getLogger(__name__)

# Django's handler and the specification differ in how they name the same dictionaries.
Application = Callable[[Any, Any, Any], Awaitable[None]]

LARGEST_BODY = (
    128 * 1024
)  # bytes that a reader may send: a comment of 5,000 characters, many times over
ASKED = paths.PAGE_ASKED.encode()
BUSY: tuple[type[Exception], ...] = (TooMany, *DATABASE_GONE)
# What a sheet says of itself does not hold for an error.
REPLACED = frozenset({"etag", "cache-control", "cdn-cache-control", "surrogate-control"})


class Doorman:
    """Serves `edition` and the photos in `media`, and hands everything else to `application`."""

    def __init__(
        self,
        application: Application,
        *,
        edition: AnyEdition | None = None,
        media: Path | None = None,
        memory: int | None = None,
    ) -> None:
        """memory: bytes of sheets kept ready; the setting's where it is None."""
        self.application = application
        self.shelf = shelf_of(
            edition or open_edition(), memory=settings.SHELF_MEMORY if memory is None else memory
        )
        self.media = media or Path(settings.MEDIA_ROOT)
        self.missing = MissingSheets(_print)

    async def __call__(self, scope: Scope, receive: Any, send: Send) -> None:
        if scope["type"] != "http":
            await self.application(scope, receive, send)
            return
        path: str = scope["path"]
        sent: bytes = scope.get("raw_path") or b""
        try:
            # Sheets are the same whatever stands behind the question mark (fbclid, utm_source).
            asked: bytes = scope.get("query_string", b"")
            if scope["method"] in {"GET", "HEAD"} and b"%" not in sent and ASKED not in asked:
                answers = self.shelf.ready(path)
                if answers is not None:
                    await send_sheet(scope, send, answers)
                    return
            await self._look_closer(scope, receive, send, path)
        except OSError:
            logger.exception("doorman.edition_unreadable address=%.200r", path)
            await self._send_error(scope, send, 503)

    async def _look_closer(self, scope: Scope, receive: Any, send: Send, path: str) -> None:
        """Everything that is not a sheet in memory."""
        sent: bytes = scope.get("raw_path") or b""
        meant = paths.clean(path, sent)
        if meant is None:
            await self._send_error(scope, send, 404)
        elif scope["method"] not in {"GET", "HEAD"}:
            await self._hand_on(scope, receive, send, meant)
        elif meant != path or paths.is_masked(path, sent):
            there = paths.location(meant, scope.get("query_string", b""))
            await self._send_plain(scope, send, 301, {"location": there})
        elif (answers := await self.shelf.find(path)) is not None:
            further = paths.page_below(path, scope.get("query_string", b""))
            if further and await self.shelf.find(further):
                await self._send_plain(scope, send, 302, {"location": further})
            else:
                await send_sheet(scope, send, answers)
        elif path.startswith(settings.MEDIA_URL):
            await self._send_photo(scope, send, path.removeprefix(settings.MEDIA_URL))
        elif is_printable(path):
            await self._print_and_send(scope, send, path)
        else:
            await self.application(scope, receive, _secured(send))

    async def _hand_on(self, scope: Scope, receive: Any, send: Send, path: str) -> None:
        """Give Django what is sent to us; nothing is sent to a page that is only there to be read."""
        if scope["method"] != "POST" or path.startswith(settings.MEDIA_URL) or is_printable(path):
            await self._send_plain(scope, send, 405, {"allow": "GET, HEAD"})
        elif _announced_size(scope) > LARGEST_BODY:
            await self._send_plain(scope, send, 413, {"connection": "close"})
        else:
            await self.application(scope, _limited(receive), _secured(send))

    async def _print_and_send(self, scope: Scope, send: Send, path: str) -> None:
        try:
            answers = await self._printed(path)
        except BUSY:
            await self._send_error(scope, send, 503)
        except Exception:
            logger.exception("doorman.print_failed address=%s", path)
            await self._send_error(scope, send, 500)
        else:
            if answers is None:
                await self._send_error(scope, send, 404)
            else:
                await send_sheet(scope, send, answers)

    async def _printed(self, path: str) -> Answers | None:
        """The answers of a sheet that was missing; None where the address has no page."""
        if name_of(path) is None or self.missing.was_in_vain(path):
            return None
        await self.missing.print(path)
        self.shelf.memory.forget(path)  # that nothing was there just now
        answers = await self.shelf.find(path)
        if answers is None:
            self.missing.remember(path)
        return answers

    async def _send_error(self, scope: Scope, send: Send, status: int) -> None:
        """Send the printed error page with its status, or just the number where none is printed."""
        said = {"cache-control": "no-store" if status >= 500 else "public, max-age=5"}
        if status == 503:
            said["retry-after"] = "30"
        try:
            answers = await self.shelf.find(f"/{status}.html")
        except OSError:  # has been logged for the page that was asked for
            answers = None
        if answers is None:
            await self._send_plain(scope, send, status, said)
            return
        sheet = choose_answer(header(scope, b"accept-encoding"), answers)
        kept = [pair for pair in sheet.headers if pair[0] not in REPLACED]
        await send_answer(scope, send, Answer(status, [*kept, *pairs(said)], sheet.body, ""))

    async def _send_plain(
        self, scope: Scope, send: Send, status: int, said: dict[str, str]
    ) -> None:
        """Send just the number, where there is no page to send."""
        body = str(status).encode()
        plain = {"content-type": "text/plain; charset=utf-8", "content-length": str(len(body))}
        await send_answer(scope, send, Answer(status, pairs(plain | said | SECURITY), body, ""))

    async def _send_photo(self, scope: Scope, send: Send, name: str) -> None:
        found = await asyncio.to_thread(photo_answer, self.media, name)
        if found is None:
            await self._send_error(scope, send, 404)
        else:
            await send_unless_known(scope, send, found)


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


def _secured(send: Send) -> Send:
    """`send` that adds the security headers which the application did not set itself."""

    async def secured(message: Any) -> None:
        if message["type"] == "http.response.start":
            headers = list(message.get("headers", ()))
            there = {name.lower() for name, _ in headers}
            missing = [
                (name.encode(), value.encode())
                for name, value in SECURITY.items()
                if name.encode() not in there
            ]
            message = {**message, "headers": [*headers, *missing]}
        await send(message)

    return secured


def _print(path: str) -> None:
    """Print a missing sheet in a thread of its own; its database connection is looked after."""
    close_old_connections()
    try:
        print_missing(path)
    finally:
        close_old_connections()
