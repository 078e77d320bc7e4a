"""Answers made ready: status, headers and bytes of a sheet in each of its encodings."""

from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass, field
from typing import Any

from redaksi.press.durable import time_of
from redaksi.press.headers import Headers, sheet_headers
from redaksi.press.negotiation import choose_encoding, matches
from redaksi.press.printed import PrintedSheet

Scope = MutableMapping[str, Any]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

UNSENT = frozenset({"content-type", "content-encoding", "content-length"})  # with a 304
OVERHEAD = 1500  # bytes of memory that an answer takes besides its body and its longest header
SHEET_OVERHEAD = 800  # and a sheet besides its answers: measured with a million sheets


@dataclass(frozen=True, slots=True)
class Answer:
    """A sheet in one encoding, ready to be sent. unchanged: headers for a reader who has it."""

    status: int
    headers: Headers
    body: bytes
    etag: str
    unchanged: Headers = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Answers:
    """A sheet in all its encodings, `identity` among them. order: smallest first; size: bytes of memory."""

    of: dict[str, Answer]
    order: tuple[str, ...]
    size: int


def make_answers(sheet: PrintedSheet, *, immutable: bool) -> Answers:
    """The answers of a sheet. immutable: its address names these very bytes."""
    answers = {}
    for encoding, body in sheet.bodies.items():
        etag = etag_of(time_of(body), len(body))
        headers = sheet_headers(
            sheet.head,
            etag=etag,
            encoding=encoding,
            twins=len(sheet.bodies) > 1,
            immutable=immutable,
        )
        headers.append(("content-length", str(len(body))))
        answers[encoding] = Answer(
            sheet.head.status, headers, body, etag, unchanged_headers(headers)
        )
    order = tuple(sorted(answers, key=lambda encoding: len(answers[encoding].body)))
    keys = sum(len(key) + 1 for key in sheet.head.keys)
    size = SHEET_OVERHEAD + sum(len(each.body) + OVERHEAD + keys for each in answers.values())
    return Answers(answers, order, size)


def unchanged_headers(headers: Headers) -> Headers:
    """What a 304 says of what an answer with `headers` says."""
    return [pair for pair in headers if pair[0] not in UNSENT]


def etag_of(time: int, size: int) -> str:
    """The ETag that nginx makes of a file: its time of change (see durable.time_of) and its size."""
    return f'"{time:x}-{size:x}"'


def choose_answer(accept: str, answers: Answers) -> Answer:
    """The answer in the encoding that the reader wants most. accept: of Accept-Encoding, or empty."""
    if len(answers.order) == 1:
        return answers.of["identity"]
    return answers.of[choose_encoding(accept, answers.order)]


def is_known(asked: str, answer: Answer) -> bool:
    """Whether the reader has the answer already. asked: of If-None-Match, or empty."""
    return bool(asked) and answer.status == 200 and matches(asked, answer.etag)


async def send_sheet(scope: Scope, send: Send, answers: Answers) -> None:
    """Send a sheet, or 304 to a reader who has it."""
    await send_unless_known(scope, send, choose_answer(header(scope, b"accept-encoding"), answers))


async def send_unless_known(scope: Scope, send: Send, answer: Answer) -> None:
    """Send `answer`, or 304 to a reader who has it."""
    if is_known(header(scope, b"if-none-match"), answer):
        answer = Answer(304, answer.unchanged, b"", answer.etag)
    await send_answer(scope, send, answer)


async def send_answer(scope: Scope, send: Send, answer: Answer) -> None:
    """Send an answer; to HEAD without its bytes."""
    headers = [(name.encode(), value.encode("latin-1")) for name, value in answer.headers]
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
    body = b"" if scope["method"] == "HEAD" else answer.body
    await send({"type": "http.response.body", "body": body})


def header(scope: Scope, name: bytes) -> str:
    """The value of a request's header; several are joined, none is empty."""
    values: list[bytes] = [value for key, value in scope["headers"] if key == name]
    return b",".join(values).decode("latin-1") if values else ""
