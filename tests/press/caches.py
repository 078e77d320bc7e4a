"""A small real HTTP server: what hosted caches look like from outside, and what stands behind real ones."""

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True, slots=True)
class Asked:
    """One request that came in. headers: names in small letters."""

    method: str
    path: str
    headers: dict[str, str]
    body: Any


@dataclass(slots=True)
class Said:
    """What is answered. pause: seconds before that."""

    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    body: str = '{"success": true, "status": "ok"}'
    pause: float = 0.0


class Recorder(ThreadingHTTPServer):
    """Records what it is asked; answers `answers` one after the other, and the last one from then on."""

    daemon_threads = True

    def __init__(self, *answers: Said) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.asked: list[Asked] = []
        self.answers = list(answers) or [Said()]
        self.url = f"http://127.0.0.1:{self.server_address[1]}"

    def next_answer(self, asked: Asked) -> Said:
        self.asked.append(asked)
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


class Origin(Recorder):
    """A portal that counts: each answer has another number, so that a cached one is known by its own."""

    keys: dict[str, str] = {}

    def next_answer(self, asked: Asked) -> Said:
        self.asked.append(asked)
        headers = {
            "Cache-Control": "public, max-age=0",
            "Surrogate-Control": "max-age=31536000, stale-while-revalidate=60",
            "Surrogate-Key": self.keys.get(asked.path, ""),
            "Content-Type": "text/html",
            "Vary": "Accept-Encoding",
        }
        if asked.path == "/cari/":
            headers = {"Content-Type": "text/html"}
        return Said(headers=headers, body=str(len(self.asked)))


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Recorder

    def _answer(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        raw = self.rfile.read(length)
        headers = {name.lower(): value for name, value in self.headers.items()}
        body = json.loads(raw) if raw else None
        said = self.server.next_answer(Asked(self.command, self.path, headers, body))
        time.sleep(said.pause)
        content = said.body.encode()
        try:
            self.send_response(said.status)
            for name, value in {**said.headers, "Content-Length": str(len(content))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)
        except ConnectionError:
            self.close_connection = True  # the other side waits no longer

    do_GET = do_POST = do_PURGE = _answer  # noqa: N815 - the standard library's names

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def serving(server: Recorder) -> Iterator[Recorder]:
    """Serve until the block ends."""
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
