"""Thousands of odd requests: never an error of ours, never a file that is none of theirs."""

import asyncio
import random
from pathlib import Path

import pytest
from django.conf import settings
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from redaksi.press import doorman as doorman_module
from redaksi.press import missing as missing_module
from redaksi.press import paths
from redaksi.press.doorman import Doorman
from redaksi.press.edition import Edition
from redaksi.press.headers import SECURITY
from tests.press.test_doorman import Answered, application, ask
from tests.press.test_edition import page

SECRET = b"root:x:0:0"
PUBLIC = {b"<p>halo</p>" * 50, b"picture", b"<h1>tidak ada</h1>", b"django", b""}

ODD = [
    *("..", ".", "/", "//", "\\", "a", "rahasia.txt", "index.html", "media", "images", "aset"),
    *(".drafts", ".release", ".head", ".gz", ".br", ".zst", ".noindex", "original_images"),
    *(
        "%2f",
        "%2e%2e",
        "%00",
        "%5c",
        "%c0%af",
        "%u002e",
        "%",
        "%zz",
        "\x00",
        "\r\n",
        "é",
        "\u202e",
    ),
    *("\ufffd", "?", "#", ";", "~", "*", "a" * 300, "foto.webp", "404.html", "accounts", "1"),
    *("C:", "con", "$uri", "{{7*7}}", "<script>", "' OR 1=1--", "\ud800"),
]
PIECES = st.sampled_from(ODD)
PATHS = st.lists(PIECES | st.text(max_size=4), max_size=12).map(lambda parts: "/" + "".join(parts))
NAMES = st.sampled_from(
    [b"accept-encoding", b"if-none-match", b"content-length", b"range", b"host", b"cookie", b"x"]
)
VALUES = st.binary(max_size=40) | st.sampled_from(
    [
        b"gzip;q=1e999",
        b"*;q=0",
        b",,,;;;",
        b"W/",
        b'"',
        b"*",
        b"9" * 400,
        b"bytes=0-,-1",
        b"x" * 60_000,
    ]
)
METHODS = st.sampled_from(
    ["GET", "GET", "GET", "HEAD", "POST", "PUT", "TRACE", "OPTIONS", "", "G\u00c9T"]
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    edition = Edition(folder / "edition")
    edition.put("/", page())
    edition.put("/a/", page())
    edition.put("/404.html", page(b"<h1>tidak ada</h1>"))
    edition.mark_release(SECRET.decode())
    (folder / "edition/.drafts/half").write_bytes(SECRET)
    for name in ("rahasia.txt", "media/rahasia.txt", "media/original_images/foto.webp"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(SECRET)
    (folder / "media/images").mkdir()
    (folder / "media/images/foto.webp").write_bytes(b"picture")
    (folder / "media/images/link.webp").symlink_to(folder / "rahasia.txt")
    return folder


@pytest.fixture
def door(folder, monkeypatch) -> Doorman:
    monkeypatch.setattr(doorman_module, "print_missing", lambda path: None)  # no page anywhere
    return Doorman(application, edition=Edition(folder / "edition"), media=folder / "media")


async def knock(door: Doorman, method: str, path: str, sent: bytes, headers: list) -> Answered:
    messages: list = []

    async def send(message) -> None:
        messages.append(message)

    async def receive() -> dict:
        return {"type": "http.request", "body": b"x" * 1000, "more_body": False}

    scope = {"type": "http", "method": method, "path": path, "raw_path": sent, "query_string": b""}
    await door({**scope, "headers": headers}, receive, send)
    return Answered(messages)


SHORTLY = hypothesis_settings(
    max_examples=150,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
REQUESTS = given(METHODS, PATHS, st.booleans(), st.lists(st.tuples(NAMES, VALUES), max_size=4))


def check(door, method, path, raw, headers) -> None:
    """One odd request gets an answer, and never a file of ours."""
    sent = path.encode("utf-8", "replace") if raw else b""
    answer = asyncio.run(knock(door, method, path, sent, headers))
    assert answer.status in {200, 299, 301, 304, 404, 405, 413}
    assert SECRET not in answer.body
    for name, value in SECURITY.items():
        assert answer.headers[name] == value
    if answer.status == 301:
        assert answer.headers["location"].startswith("/")
        assert not answer.headers["location"].startswith("//")
        assert "\r" not in answer.headers["location"]
    if answer.status == 200 and "content-encoding" not in answer.headers:
        assert answer.body in PUBLIC
    assert len(door.missing) == 0
    assert door.missing.known <= missing_module.MOST_KNOWN


@SHORTLY
@REQUESTS
def test_an_odd_request_gets_an_answer_and_never_a_file_of_ours(door, method, path, raw, headers):
    check(door, method, path, raw, headers)


@pytest.mark.soak
@hypothesis_settings(SHORTLY, max_examples=20_000)
@REQUESTS
def test_twenty_thousand_odd_requests(door, method, path, raw, headers):
    check(door, method, path, raw, headers)


def test_thousands_of_requests_made_of_odd_pieces(door):
    dice = random.Random(4)

    async def knock_often() -> None:
        for _ in range(4000):
            path = "/" + "".join(dice.choices(ODD, k=dice.randrange(8)))
            method = dice.choice(("GET", "HEAD", "POST"))
            answer = await knock(door, method, path, path.encode("utf-8", "replace"), [])
            assert answer.status in {200, 299, 301, 404, 405}, path
            assert SECRET not in answer.body

    asyncio.run(knock_often())


@pytest.mark.parametrize(
    ("path", "sent", "meant"),
    [
        ("/a/", b"/a/", "/a/"),
        ("//a///b/", b"//a///b/", "/a/b/"),
        ("//evil.example/", b"//evil.example/", "/evil.example/"),
        ("/a/b/", b"/a%2Fb/", None),
        ("/a\x00/", b"/a%00/", None),
        ("/a\\b/", b"/a%5Cb/", None),
        ("/../a/", b"/%2e%2e/a/", None),
        ("/a/./b/", b"/a/./b/", None),
        ("/\ufffd/", b"/%ff/", None),
        ("/\ud800/", b"", None),
        ("/" + "a" * 3000, b"", None),
        ("*", b"*", None),
        ("", b"", None),
        ("/é/", b"/%c3%a9/", "/é/"),
    ],
)
def test_a_path_is_itself_or_another_or_nothing(path, sent, meant):
    assert paths.clean(path, sent) == meant


def test_a_masked_or_doubled_address_leads_to_the_clean_one(door):
    answer = asyncio.run(knock(door, "GET", "/a/", b"/%61/", []))
    assert (answer.status, answer.headers["location"]) == (301, "/a/")
    answer = ask(door, "//a//", query=b"x=1&y=%2e")
    assert (answer.status, answer.headers["location"]) == (301, "/a/?x=1&y=%2e")


def test_a_link_out_of_the_photos_is_not_followed(door):
    assert ask(door, "/media/images/foto.webp").status == 200
    assert ask(door, "/media/images/link.webp").status == 404


def test_a_photo_that_the_reader_has_is_not_sent_again(door):
    etag = ask(door, "/media/images/foto.webp").headers["etag"]
    assert ask(door, "/media/images/foto.webp", if_none_match=etag).status == 304


def test_an_address_without_a_page_is_printed_in_vain_only_now_and_then(door, monkeypatch):
    printed = []
    door.missing = missing_module.MissingSheets(printed.append)
    for _ in range(5):
        assert ask(door, "/accounts/7/").status == 404
    assert printed == ["/accounts/7/"]
    monkeypatch.setattr(missing_module, "KNOWN_FOR", -1.0)
    door.missing.remember("/accounts/7/")
    ask(door, "/accounts/7/")
    assert len(printed) == 2


def test_a_sheet_that_is_printed_meanwhile_is_found_at_once(door, folder):
    assert ask(door, "/accounts/8/").status == 404
    Edition(folder / "edition").put("/accounts/8/", page())
    assert ask(door, "/accounts/8/").status == 200


def test_a_flood_of_unknown_addresses_fills_neither_memory_nor_disk(door, monkeypatch, folder):
    monkeypatch.setattr(missing_module, "MOST_KNOWN", 50)
    before = sorted(folder.rglob("*"))
    for number in range(200):
        assert ask(door, f"/accounts/{number + 100}/").status == 404
    assert door.missing.known == 50
    assert sorted(folder.rglob("*")) == before


def test_more_missing_sheets_at_once_than_can_be_printed_get_503(door, monkeypatch):
    monkeypatch.setattr(missing_module, "MOST_FLIGHTS", 3)

    async def flood() -> list[int]:
        asked = (knock(door, "GET", f"/accounts/{n + 500}/", b"", []) for n in range(10))
        return [answer.status for answer in await asyncio.gather(*asked)]

    assert sorted(asyncio.run(flood())) == [404] * 3 + [503] * 7


def test_a_reader_who_goes_away_does_not_end_the_printing_for_others(door):
    async def two() -> int:
        first = asyncio.ensure_future(knock(door, "GET", "/accounts/9/", b"", []))
        second = asyncio.ensure_future(knock(door, "GET", "/accounts/9/", b"", []))
        await asyncio.sleep(0)
        first.cancel()
        return (await second).status

    assert asyncio.run(two()) == 404


def test_an_edition_that_cannot_be_read_is_said_and_not_raised(door, monkeypatch):
    def broken(path: str) -> None:
        raise PermissionError(13, "Permission denied", path)

    monkeypatch.setattr(door.shelf.edition, "stamped_file", broken, raising=False)
    answer = ask(door, "/a/b/")
    assert answer.status == 503
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert settings.PORTAL_URLCONF == "tests.press.portal"
