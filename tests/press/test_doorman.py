import asyncio
import gzip
import os
import tracemalloc
from pathlib import Path
from typing import Any

import pytest
import zstandard
from django.db import OperationalError

from redaksi.audience.models import User
from redaksi.press import doorman as doorman_module
from redaksi.press import sheets
from redaksi.press.doorman import Doorman
from redaksi.press.edition import Edition
from tests.press.test_edition import page


class Answered:
    """What a reader got. headers: by lower-case name."""

    def __init__(self, messages: list[dict[str, Any]]) -> None:
        self.status: int = messages[0]["status"]
        self.headers = {k.decode(): v.decode() for k, v in messages[0]["headers"]}
        self.body: bytes = b"".join(message.get("body", b"") for message in messages[1:])


async def application(scope, receive, send) -> None:
    """Stands where Django stands."""
    await send({"type": "http.response.start", "status": 299, "headers": []})
    await send({"type": "http.response.body", "body": b"django"})


async def ask_async(door, path, method="GET", query=b"", **headers) -> Answered:
    messages: list[dict[str, Any]] = []

    async def send(message) -> None:
        messages.append(message)

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    raw = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    scope = {"type": "http", "method": method, "path": path, "query_string": query, "headers": raw}
    await door(scope, receive, send)
    return Answered(messages)


def ask(door, path, method="GET", **kwargs) -> Answered:
    return asyncio.run(ask_async(door, path, method, **kwargs))


@pytest.fixture
def door(edition) -> Doorman:
    edition.put("/", page())
    edition.put("/404.html", page(b"<h1>tidak ada</h1>"))
    edition.put("/503.html", page(b"<h1>sebentar</h1>"))
    return Doorman(application)


def test_a_sheet_is_sent_with_everything_a_cache_and_a_browser_need(door):
    answer = ask(door, "/")
    assert answer.status == 200
    assert answer.body == page().body
    assert answer.headers["content-length"] == str(len(page().body))
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.headers["surrogate-key"] == "site story:1"
    assert answer.headers["vary"] == "Accept-Encoding"
    assert "stale-while-revalidate=60" in answer.headers["cache-control"]
    assert "stale-if-error" in answer.headers["cache-control"]
    # Whoever cannot be purged by key asks again soon; whoever can keeps it.
    assert "max-age=15," in answer.headers["cache-control"]
    assert "max-age=31536000" in answer.headers["surrogate-control"]
    assert answer.headers["cdn-cache-control"] == answer.headers["surrogate-control"]
    assert "script-src 'self'" in answer.headers["content-security-policy"]
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_the_reader_gets_the_encoding_it_asks_for(door):
    answer = ask(door, "/", accept_encoding="gzip")
    assert answer.headers["content-encoding"] == "gzip"
    assert gzip.decompress(answer.body) == page().body
    assert ask(door, "/", accept_encoding="br").headers["content-encoding"] == "br"
    zstd = ask(door, "/", accept_encoding="zstd")
    assert zstandard.decompress(zstd.body) == page().body
    etags = {
        ask(door, "/", accept_encoding=name).headers["etag"] for name in ("", "gzip", "br", "zstd")
    }
    assert len(etags) == 4


def test_head_has_the_headers_of_get_and_no_body(door):
    get, head = ask(door, "/"), ask(door, "/", "HEAD")
    assert head.headers == get.headers
    assert head.body == b""


def test_a_reader_who_has_the_page_gets_304(door):
    etag = ask(door, "/", accept_encoding="br").headers["etag"]
    answer = ask(door, "/", accept_encoding="br", if_none_match=etag)
    assert (answer.status, answer.body) == (304, b"")
    assert answer.headers["etag"] == etag
    assert "cache-control" in answer.headers
    assert "content-length" not in answer.headers
    assert ask(door, "/", accept_encoding="br", if_none_match='"other"').status == 200


def test_a_new_print_is_seen_at_once(door, edition):
    old = ask(door, "/").headers["etag"]
    edition.put("/", page(b"<p>baru</p>"))
    answer = ask(door, "/", if_none_match=old)
    assert (answer.status, answer.body) == (200, b"<p>baru</p>")


def test_tracking_words_behind_the_question_mark_do_not_reach_django(door):
    assert ask(door, "/", query=b"fbclid=abc&utm_source=x").body == page().body


def test_redirects_and_robots_come_from_the_sheet(door, edition):
    edition.put("/lama/", page(b"", status=301, location="/baru/", robots="noindex"))
    answer = ask(door, "/lama/")
    assert answer.status == 301
    assert answer.headers["location"] == "/baru/"
    assert answer.headers["x-robots-tag"] == "noindex"


def test_files_named_by_their_content_are_kept_for_a_year(door, edition):
    edition.put("/aset/portal.abc.css", page(content_type="text/css"))
    headers = ask(door, "/aset/portal.abc.css").headers
    assert "immutable" in headers["cache-control"]
    assert headers["access-control-allow-origin"] == "*"
    assert "access-control-allow-origin" not in ask(door, "/").headers


@pytest.mark.parametrize("path", ["/clock/", "/nowhere/", "/.well-known/x", "/%/", "/é", "/a.head"])
def test_what_is_no_sheet_goes_to_django(door, path):
    assert ask(door, path).status == 299


def test_what_django_answers_carries_the_security_headers_too(door):
    answer = ask(door, "/clock/")
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "script-src 'self'" in answer.headers["content-security-policy"]


def test_posts_go_to_django_where_there_is_somebody_to_take_them(door):
    assert ask(door, "/komentar/", "POST").status == 299


@pytest.mark.parametrize("method", ["POST", "OPTIONS", "TRACE", "PUT", "DELETE", "FOO"])
@pytest.mark.parametrize("path", ["/", "/accounts/1/", "/media/images/a.webp"])
def test_nothing_is_sent_to_what_is_there_to_be_read(door, method, path):
    answer = ask(door, path, method)
    assert (answer.status, answer.headers["allow"]) == (405, "GET, HEAD")


@pytest.mark.parametrize("size", ["200000", "9" * 30, "-1", "many"])
def test_a_body_that_is_too_large_is_not_read(door, size):
    assert ask(door, "/komentar/", "POST", content_length=size).status == 413


def test_memory_stays_within_its_bound(edition):
    door = Doorman(application, memory=100_000)
    for number in range(50):
        edition.put(f"/{number}/", page(b"%d" % number * 500))
        ask(door, f"/{number}/")
    assert 0 < door.shelf.memory.size <= 100_000
    assert 0 < len(door.shelf.memory) < 50


def test_the_bound_counts_what_small_sheets_really_take(edition):
    edition.put_many((f"/{number}/", page(b"x" * 300)) for number in range(500))
    door = Doorman(application, memory=64 * 1024 * 1024)
    door.shelf.ready("/0/")
    tracemalloc.start(12)
    for number in range(500):
        door.shelf.ready(f"/{number}/")
    here = tracemalloc.Filter(inclusive=True, filename_pattern=__file__, all_frames=True)
    traces = tracemalloc.take_snapshot().filter_traces([here]).statistics("filename")
    tracemalloc.stop()
    taken = sum(trace.size for trace in traces)  # by this test: threads of others go on
    assert taken > 500 * 1500
    assert len(door.shelf.memory) == 500
    assert taken <= door.shelf.memory.size


def test_one_huge_sheet_does_not_empty_the_shelf(edition):
    door = Doorman(application, memory=100_000)
    edition.put("/kecil/", page(b"x" * 300))
    edition.put("/besar/", page(os.urandom(90_000)))
    assert ask(door, "/kecil/").status == 200
    assert len(ask(door, "/besar/").body) == 90_000
    assert "/kecil/" in door.shelf.memory


def test_a_sheet_that_was_taken_out_leaves_memory(door, edition):
    edition.put("/weg/", page())
    ask(door, "/weg/")
    edition.remove("/weg/")
    ask(door, "/weg/")
    assert "/weg/" not in door.shelf.memory
    assert door.shelf.memory.size == 0


def test_renditions_are_shown_and_originals_are_not(tmp_path: Path, edition):
    media = tmp_path / "media"
    for name in ("images/a.width-400.webp", "original_images/a.jpg", "images/x.html", "secret.jpg"):
        (media / name).parent.mkdir(parents=True, exist_ok=True)
        (media / name).write_bytes(b"picture")
    door = Doorman(application, media=media)
    answer = ask(door, "/media/images/a.width-400.webp")
    assert (answer.status, answer.body) == (200, b"picture")
    assert answer.headers["content-type"] == "image/webp"
    for path in (
        "/media/original_images/a.jpg",
        "/media/images/../original_images/a.jpg",
        "/media/images/x.html",
        "/media/secret.jpg",
        "/media/images/none.webp",
        "/media/images/\x00.webp",
        "/media/",
    ):
        assert ask(door, path).status == 404, path


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
class TestMissingSheets:
    def test_a_missing_sheet_is_printed_once_for_all_who_ask(self, door, monkeypatch):
        user = User.objects.create(username="a", first_name="Ayu")
        rendered = []
        real = sheets.render
        monkeypatch.setattr(sheets, "render", lambda path: rendered.append(path) or real(path))

        async def many() -> list[Answered]:
            path = f"/accounts/{user.pk}/"
            return await asyncio.gather(*(ask_async(door, path) for _ in range(20)))

        answers = asyncio.run(many())
        assert {answer.status for answer in answers} == {200}
        assert len(rendered) == 1
        assert len(door.missing) == 0

    def test_an_address_without_a_page_gets_the_printed_404_and_fills_no_disk(self, door, edition):
        before = sorted(edition.addresses())
        answer = ask(door, "/accounts/999999/")
        assert (answer.status, answer.body) == (404, b"<h1>tidak ada</h1>")
        assert "etag" not in answer.headers
        assert sorted(edition.addresses()) == before

    def test_a_page_that_raises_gets_500_without_a_traceback(self, door):
        user = User.objects.create(username="a", last_name="broken")
        answer = ask(door, f"/accounts/{user.pk}/")
        assert (answer.status, answer.body) == (500, b"500")


def test_without_a_database_a_missing_sheet_gets_503_and_printed_ones_are_read(door, monkeypatch):
    def gone(path: str) -> None:
        raise OperationalError("no server")

    monkeypatch.setattr(doorman_module, "print_missing", gone)
    answer = ask(door, "/accounts/1/")
    assert (answer.status, answer.body) == (503, b"<h1>sebentar</h1>")
    assert answer.headers["retry-after"] == "30"
    assert ask(door, "/").status == 200


def test_the_edition_may_be_read_by_any_file_server(edition: Edition):
    edition.put("/a/", page())
    assert {path.name for path in (edition.folder / "a").iterdir()} == {
        "index.html",
        "index.html.gz",
        "index.html.br",
        "index.html.zst",
        "index.html.head",
    }
    assert (edition.folder / "a/index.html").stat().st_mode & 0o777 == 0o644


@pytest.mark.parametrize(
    ("query", "there"),
    [
        (b"page=2", "/panjang/2/"),
        (b"utm_source=x&page=all", "/panjang/semua/"),
        (b"page=1", None),
        (b"page=3", None),
        (b"page=2x", None),
        (b"homepage=2", None),
        (b"page=%32", None),
        (b"page=../2", None),
    ],
)
def test_a_page_that_is_asked_for_behind_the_question_mark_is_found(door, query, there):
    for path in ("/panjang/", "/panjang/2/", "/panjang/semua/"):
        door.shelf.edition.put(path, page())
    answer = ask(door, "/panjang/", query=query)
    assert (answer.status, answer.headers.get("location")) == (
        (302, there) if there else (200, None)
    )
