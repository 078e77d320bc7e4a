"""The door, with Granian in front of it: what readers get over the wire."""

import asyncio
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from granian.constants import Interfaces
from granian.server.embed import Server

from redaksi.press import doorman as doorman_module
from redaksi.press.door import Door
from redaksi.press.doorman import LARGEST_BODY, Doorman
from redaksi.press.edition import Edition
from tests.press.test_doorman import ask
from tests.press.test_edition import page
from tests.product import free_ports

SECRET = b"root:x:0:0"
gone = threading.Event()


async def application(scope, receive, send) -> None:
    """Stands where Django stands: echoes, streams, or waits until the reader goes."""
    body = b""
    while (message := await receive())["type"] == "http.request":
        body += message["body"]
        if not message["more_body"]:
            break
    if message["type"] == "http.disconnect":
        return
    headers = [(b"content-type", b"text/plain"), (b"x-asked", scope["query_string"])]
    await send({"type": "http.response.start", "status": 299, "headers": headers})
    if scope["query_string"] == b"wait":
        await send({"type": "http.response.body", "body": b"begun", "more_body": True})
        if (await receive())["type"] == "http.disconnect":
            gone.set()
        return
    if scope["query_string"] == b"pieces":
        for number in range(5):
            piece = str(number).encode() * 1000
            await send({"type": "http.response.body", "body": piece, "more_body": True})
    await send({"type": "http.response.body", "body": body})


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("door")
    edition = Edition(folder / "edition")
    edition.put("/", page())
    edition.put("/a/b/", page(b"<p>lama</p>" * 100))
    edition.put("/404.html", page(b"<h1>tidak ada</h1>"))
    (folder / "rahasia.txt").write_bytes(SECRET)
    return folder


@pytest.fixture(scope="module")
def doorman(folder) -> Doorman:
    return Doorman(application, edition=Edition(folder / "edition"), media=folder / "media")


@pytest.fixture(scope="module")
def port(doorman) -> Iterator[int]:
    (port,) = free_ports(1)
    server = Server(Door(doorman), port=port, interface=Interfaces.RSGI, websockets=False)
    loop = asyncio.new_event_loop()
    thread = threading.Thread(
        target=lambda: loop.run_until_complete(server.serve()), daemon=True, name="granian"
    )
    thread.start()
    until = time.monotonic() + 20
    while not is_open(port):
        assert time.monotonic() < until, "Granian does not listen"
        time.sleep(0.05)
    yield port
    loop.call_soon_threadsafe(server.stop)
    thread.join(timeout=10)
    loop.close()  # left open, it fails whichever test the garbage is collected in


def is_open(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


@pytest.fixture
def reader(port, monkeypatch) -> Iterator[httpx.Client]:
    monkeypatch.setattr(doorman_module, "print_missing", lambda _path: None)  # no page anywhere
    with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=10) as client:
        yield client


@pytest.mark.parametrize("accept", ["gzip", "br", "zstd", "identity", ""])
def test_a_sheet_goes_out_as_the_doorman_would_send_it(reader, doorman, accept):
    got = reader.get("/a/b/", headers={"accept-encoding": accept})
    said = ask(doorman, "/a/b/", accept_encoding=accept)
    assert (got.status_code, got.content) == (200, b"<p>lama</p>" * 100)
    assert said.headers.items() <= dict(got.headers).items()


def test_who_asks_for_the_head_gets_the_head(reader):
    got = reader.head("/a/b/", headers={"accept-encoding": "identity"})
    assert got.headers["content-length"] == "1100"
    assert got.content == b""


def test_a_reader_who_has_the_sheet_is_told_so(reader):
    tag = reader.get("/a/b/").headers["etag"]
    got = reader.get("/a/b/", headers=[("if-none-match", '"other"'), ("if-none-match", tag)])
    assert (got.status_code, got.content) == (304, b"")
    assert "content-type" not in got.headers
    assert got.headers["etag"] == tag


def test_a_sheet_that_was_printed_again_is_seen_at_once(reader, folder):
    assert b"lama" in reader.get("/").content or reader.get("/").status_code == 200
    Edition(folder / "edition").put("/", page(b"<p>baru</p>" * 100))
    assert reader.get("/").content == b"<p>baru</p>" * 100


def test_what_is_sent_reaches_the_application_whole(reader):
    sent = b"n" * 100_000
    assert reader.post("/kirim", content=sent).content == sent
    in_pieces = iter([b"satu ", b"dua"])
    assert reader.post("/kirim?q=1", content=in_pieces).content == b"satu dua"
    assert reader.post("/kirim", content=b"x" * (LARGEST_BODY + 1)).status_code == 413


def test_an_answer_in_pieces_is_streamed(reader):
    got = reader.post("/kirim?pieces", content=b"akhir")
    assert got.content == b"".join(str(n).encode() * 1000 for n in range(5)) + b"akhir"
    assert got.headers["x-content-type-options"] == "nosniff"


def test_the_application_hears_that_a_reader_has_gone(reader):
    gone.clear()
    with reader.stream("POST", "/kirim?wait", content=b"") as got:
        assert next(got.iter_raw()) == b"begun"
    assert gone.wait(10)


@pytest.mark.parametrize(
    "path",
    [
        "/../rahasia.txt", "/..%2frahasia.txt", "/%2e%2e/rahasia.txt", "/a/..%5crahasia.txt",
        "/%00", "/%ff", "/%c0%af", "/%", "/%zz", "/" + "a" * 5000, "//rahasia.txt", "/a/b/%2e%2e/",
    ],
)  # fmt: skip
def test_odd_paths_are_answered_and_lead_nowhere(port, reader, path):
    with socket.create_connection(("127.0.0.1", port), timeout=10) as wire:
        wire.sendall(f"GET {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n".encode())
        got = b"".join(iter(lambda: wire.recv(65536), b""))
    assert int(got.split()[1]) in {200, 299, 301, 400, 404}
    assert SECRET not in got
