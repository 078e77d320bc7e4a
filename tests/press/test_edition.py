import gzip
from pathlib import Path

import brotli
import pytest
import zstandard
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from redaksi.press import durable, printed
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
    assert zstandard.decompress(sheet.bodies["zstd"]) == page().body
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
        "/a.zst",
        "/a.noindex",
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


def test_a_page_that_search_engines_leave_alone_bears_another_name(edition):
    edition.put("/a/", page())
    edition.put("/a/", page(b"<p>ditarik</p>" * 50, robots="noindex"))
    names = {path.name for path in (edition.folder / "a").iterdir()}
    assert "index.html" not in names
    assert "index.html.noindex.gz" in names
    assert edition.get("/a/").bodies["identity"] == b"<p>ditarik</p>" * 50
    edition.put("/a/", page())
    assert not (edition.folder / "a" / "index.html.noindex").exists()
    assert edition.get("/a/").head.robots == ""


def test_error_pages_keep_the_names_that_a_web_server_looks_for(edition):
    edition.put("/404.html", page(robots="noindex"))
    assert (edition.folder / "404.html").exists()


def test_many_sheets_are_written_with_few_syncs(edition, monkeypatch):
    synced = []
    real = durable.sync
    monkeypatch.setattr(durable, "sync", lambda paths: synced.append(len(paths)) or real(paths))
    edition.put_many((f"/{number}/", page(b"%d" % number * 300)) for number in range(20))
    assert len(synced) == 2  # what is written, then the folders
    assert synced[0] == 100
    assert edition.get("/7/").bodies["identity"] == b"7" * 300
    assert list((edition.folder / ".drafts").iterdir()) == []


def test_where_drafts_cannot_be_written_every_old_sheet_stays(edition, monkeypatch):
    edition.put_many([("/a/", page(b"old a")), ("/b/", page(b"old b"))])

    def full(paths: list[str]) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(durable, "sync", full)
    with pytest.raises(OSError, match="No space"):
        edition.put_many([("/a/", page(b"new a")), ("/b/", page(b"new b"))])
    assert edition.get("/a/").bodies["identity"] == b"old a"
    assert edition.get("/b/").bodies["identity"] == b"old b"
    assert list((edition.folder / ".drafts").iterdir()) == []


def test_an_address_without_a_sheet_stops_all_before_anything_is_written(edition):
    with pytest.raises(ValueError, match="can have no sheet"):
        edition.put_many([("/a/", page()), ("/../b/", page())])
    assert edition.get("/a/") is None


def test_a_page_is_compressed_again_only_where_its_bytes_or_twins_differ(edition, monkeypatch):
    compressed = []
    real = printed.encoded
    monkeypatch.setattr(
        printed, "encoded", lambda body, kind: compressed.append(body) or real(body, kind)
    )
    edition.put("/a/", page())
    before = edition.stamp("/a/")
    edition.put("/a/", page(keys=("other",)))
    assert len(compressed) == 1
    assert edition.stamp("/a/") != before  # the doorman looks again
    assert edition.get("/a/").head.keys == ("other",)
    (edition.folder / "a/index.html.br").write_bytes(b"broken")
    edition.put("/a/", page())
    assert len(compressed) == 2
    assert brotli.decompress(edition.get("/a/").bodies["br"]) == page().body


def test_the_same_page_gives_the_same_files_with_the_same_times(edition, tmp_path):
    edition.put("/a/", page())
    other = Edition(tmp_path / "other")
    other.put("/a/", page())
    for file in (edition.folder / "a").iterdir():
        twin = other.folder / "a" / file.name
        assert file.read_bytes() == twin.read_bytes()
        assert file.stat().st_mtime == twin.stat().st_mtime


@pytest.mark.parametrize("broken", [b"", b"{", b"[]", b"null", b'{"status": 200}', b"\xff"])
def test_a_sheet_with_a_broken_head_counts_as_missing(edition, broken):
    edition.put("/a/", page())
    (edition.folder / "a/index.html.head").write_bytes(broken)
    assert edition.get("/a/") is None


def test_the_release_is_remembered_with_its_time(edition):
    assert edition.release() is None
    edition.mark_release("abc id")
    found = edition.release()
    assert found.name == "abc id"
    assert abs((found.since - timezone.now()).total_seconds()) < 60
