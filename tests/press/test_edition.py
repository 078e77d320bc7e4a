import gzip
from pathlib import Path

import brotli
import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaksi.press.edition import Edition, digest_of
from redaksi.press.models import Rank
from redaksi.press.rendering import Page


def page(body: bytes = b"<p>halo</p>" * 50, **changes) -> Page:
    values = {
        "status": 200,
        "body": body,
        "content_type": "text/html; charset=utf-8",
        "keys": ("site", "story:1"),
        "rank": Rank.STORY,
    }
    return Page(**{**values, **changes})


def test_a_page_comes_back_as_it_was_put_with_its_twins(edition):
    edition.put("/politik/2023/11/09/gaza/", page())
    sheet = edition.get("/politik/2023/11/09/gaza/")
    assert sheet.head.keys == ("site", "story:1")
    assert sheet.bodies["identity"] == page().body
    assert gzip.decompress(sheet.bodies["gzip"]) == page().body
    assert brotli.decompress(sheet.bodies["br"]) == page().body
    assert (edition.folder / "politik/2023/11/09/gaza/index.html").read_bytes() == page().body


def test_pictures_and_tiny_pages_have_no_twins(edition):
    edition.put("/aset/a.woff2", page(b"\x00" * 5000, content_type="font/woff2"))
    edition.put("/kecil/", page(b"ok"))
    assert set(edition.get("/aset/a.woff2").bodies) == {"identity"}
    assert set(edition.get("/kecil/").bodies) == {"identity"}


def test_twins_of_an_older_page_do_not_outlive_it(edition):
    edition.put("/a/", page())
    edition.put("/a/", page(b"short"))
    assert edition.get("/a/").bodies == {"identity": b"short"}


def test_a_redirect_leaves_nothing_that_a_file_server_could_take_for_a_page(edition):
    edition.put("/lama/", page())
    edition.put("/lama/", page(b"", status=301, location="/baru/"))
    sheet = edition.get("/lama/")
    assert (sheet.head.status, sheet.head.location) == (301, "/baru/")
    assert not (edition.folder / "lama/index.html").exists()


def test_removing_leaves_no_file(edition):
    edition.put("/a/b/", page())
    edition.remove("/a/b/")
    assert edition.get("/a/b/") is None
    assert [path for path in edition.folder.rglob("*") if path.is_file()] == []


def test_the_stamp_changes_with_every_new_page(edition):
    assert edition.stamp("/a/") is None
    edition.put("/a/", page(b"one"))
    first = edition.stamp("/a/")
    edition.put("/a/", page(b"two"))
    assert edition.stamp("/a/") not in {None, first}


def test_addresses_lists_every_sheet(edition):
    for address in ("/", "/a/b/", "/404.html"):
        edition.put(address, page())
    assert sorted(edition.addresses()) == ["/", "/404.html", "/a/b/"]


@pytest.mark.parametrize(
    "address",
    [
        "",
        "a/",
        "//",
        "/../etc/passwd",
        "/a/../../b",
        "/.release",
        "/a/.hidden/",
        "/a/index.html",
        "/a/index.html.gz",
        "/a.head",
        "/a\\b/",
        "/a\x00/",
        "/a%2e%2e/",
        "/a b/",
        "/é/",
        "/" + "a" * 400 + "/",
        "/" + "a" * 201 + "/",
        "/aset/" + "a" * 300 + ".js",
    ],
)
def test_an_address_that_could_leave_the_folder_or_hide_has_no_file(edition, address):
    assert edition.file_of(address) is None
    with pytest.raises(ValueError, match="can have no sheet"):
        edition.put(address, page())


@given(st.text(max_size=60))
def test_no_address_leads_out_of_the_folder(address):
    folder = Path("/edition")
    file = Edition(folder).file_of("/" + address)
    assert file is None or (file.is_relative_to(folder) and ".." not in file.parts)


def test_the_digest_covers_all_that_readers_get():
    digests = {
        digest_of(page()),
        digest_of(page(b"other")),
        digest_of(page(status=301)),
        digest_of(page(location="/x/")),
        digest_of(page(robots="noindex")),
        digest_of(page(content_type="text/plain")),
    }
    assert len(digests) == 6
    assert digest_of(page(keys=("other",))) == digest_of(page())


def test_what_a_killed_printer_left_is_swept_and_what_another_writes_is_not(edition):
    edition.put("/a/", page())
    draft = edition.folder / ".drafts" / "half"
    draft.write_bytes(b"half")
    assert edition.sweep_drafts() == 0
    assert edition.sweep_drafts(older_than=0) == 1
    assert not draft.exists()
    assert edition.get("/a/") is not None
