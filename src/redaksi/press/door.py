"""The door: where Granian hands over a request, through its own interface (RSGI).

A sheet from memory is one call here. Through ASGI it is two messages, each a turn of the event loop, and
that takes twice as long (decision 5). Whatever needs a closer look goes to the doorman, who speaks ASGI.
"""

from collections.abc import Awaitable, Callable
from typing import Any

from redaksi.press.answers import Answers, Scope, choose_answer, is_known
from redaksi.press.doorman import Doorman
from redaksi.press.paths import PAGE_ASKED

Message = dict[str, Any]
QUICK = frozenset({"GET", "HEAD"})


class Door:
    """Answers from memory at once, and calls the doorman for the rest."""

    def __init__(self, doorman: Doorman) -> None:
        self.doorman = doorman
        self.shelf = doorman.shelf

    async def __rsgi__(self, scope: Any, protocol: Any) -> None:
        """One request; the types are Granian's."""
        if scope.method in QUICK and PAGE_ASKED not in scope.query_string:
            try:
                answers = self.shelf.ready(scope.path)
            except OSError:
                answers = None  # the doorman will see it too, and say so
            if answers is not None:
                _answer(scope, protocol, answers)
                return
        await self.doorman(_asgi_scope(scope), _receiver(protocol), _sender(protocol))


def _answer(scope: Any, protocol: Any, answers: Answers) -> None:
    headers = scope.headers
    answer = choose_answer(_header(headers, "accept-encoding"), answers)
    if is_known(_header(headers, "if-none-match"), answer):
        protocol.response_empty(304, answer.unchanged)
    elif scope.method == "HEAD":
        protocol.response_empty(answer.status, answer.headers)
    else:
        protocol.response_bytes(answer.status, answer.headers, answer.body)


def _header(headers: Any, name: str) -> str:
    """The value of a header; several are joined, none is empty."""
    values: list[str] = headers.get_all(name)
    return values[0] if len(values) == 1 else ",".join(values)


def _asgi_scope(scope: Any) -> Scope:
    """The request as ASGI tells of it. Without raw_path: Granian has decoded it."""
    host, _, port = scope.client.rpartition(":")
    return {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": scope.http_version,
        "method": scope.method,
        "scheme": scope.scheme,
        "path": scope.path,
        "query_string": scope.query_string.encode("latin-1", "ignore"),
        "root_path": "",
        "headers": [
            (name.encode(), value.encode("latin-1", "ignore"))
            for name, value in scope.headers.items()
        ],
        "client": (host.strip("[]"), int(port)) if port.isdigit() else None,
        "server": None,
        "state": {},
    }


def _receiver(protocol: Any) -> Callable[[], Awaitable[Message]]:
    """ASGI's `receive`: the body in the pieces in which it comes, then the reader's leaving."""
    body = aiter(protocol)
    ended = False

    async def receive() -> Message:
        nonlocal ended
        if ended:
            await protocol.client_disconnect()
            return {"type": "http.disconnect"}
        try:
            piece = bytes(
                await body.__anext__()
            )  # anext() with a default crashes on Granian's object
        except StopAsyncIteration:
            piece, ended = b"", True
        return {"type": "http.request", "body": piece, "more_body": not ended}

    return receive


def _sender(protocol: Any) -> Callable[[Any], Awaitable[None]]:
    """ASGI's `send`: what comes whole goes out whole, what comes in pieces is streamed."""
    start: Message = {}
    stream: Any = None

    async def send(message: Any) -> None:
        nonlocal start, stream
        if message["type"] == "http.response.start":
            start = message
            return
        body, more = message.get("body", b""), message.get("more_body", False)
        if stream is None:
            told = [(name.decode(), value.decode("latin-1")) for name, value in start["headers"]]
            if not more:
                protocol.response_bytes(start["status"], told, body)
                return
            stream = protocol.response_stream(start["status"], told)
        if body:
            await stream.send_bytes(body)

    return send
