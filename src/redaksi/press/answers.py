"""Answers made ready: status, headers and bytes of a sheet in each of its encodings, as ASGI sends them."""

from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from redaksi.press.edition import PrintedSheet
from redaksi.press.headers import Headers, sheet_headers
from redaksi.press.negotiation import choose_encoding, matches

Scope = MutableMapping[str, Any]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

UNSENT = frozenset({b"content-type", b"content-encoding", b"content-length"})  # with a 304


@dataclass(frozen=True, slots=True)
class Answer:
    """A sheet in one encoding, ready to be sent."""

    status: int
    headers: Headers
    body: bytes
    etag: str


Answers = dict[str, Answer]  # by encoding; `identity` is always there


def make_answers(sheet: PrintedSheet, *, immutable: bool) -> Answers:
    """The answers of a sheet. immutable: its address names these very bytes."""
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
        headers.append((b"content-length", str(len(body)).encode()))
        answers[encoding] = Answer(sheet.head.status, headers, body, etag)
    return answers


def choose_answer(scope: Scope, answers: Answers) -> Answer:
    """The answer in the encoding that the reader wants most."""
    if len(answers) == 1:
        return answers["identity"]
    return answers[choose_encoding(header(scope, b"accept-encoding"), tuple(answers))]


async def send_sheet(scope: Scope, send: Send, answers: Answers) -> None:
    """Send a sheet, or 304 to a reader who has it."""
    answer = choose_answer(scope, answers)
    asked = header(scope, b"if-none-match")
    if asked and answer.status == 200 and matches(asked, answer.etag):
        unchanged = [pair for pair in answer.headers if pair[0] not in UNSENT]
        await send_answer(scope, send, Answer(304, unchanged, b"", answer.etag))
    else:
        await send_answer(scope, send, answer)


async def send_answer(scope: Scope, send: Send, answer: Answer) -> None:
    """Send an answer; to HEAD without its bytes."""
    await send({"type": "http.response.start", "status": answer.status, "headers": answer.headers})
    body = b"" if scope["method"] == "HEAD" else answer.body
    await send({"type": "http.response.body", "body": body})


def header(scope: Scope, name: bytes) -> str:
    """The value of a request's header; several are joined, none is empty."""
    values: list[bytes] = [value for key, value in scope["headers"] if key == name]
    return b",".join(values).decode("latin-1") if values else ""
