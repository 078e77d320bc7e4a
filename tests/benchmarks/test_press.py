"""The press's benchmarks at sizes that take seconds: what they measure is there and is right."""

from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest
from benchmarks.press import full_print, publish, residence, sizes
from benchmarks.press.newsrooms import editor
from benchmarks.press.peer import Hugo, Source
from benchmarks.press.texts import texts
from benchmarks.press.tiny_portal import address_of

from redaksi.press.edition import Edition
from tests.product import environment

NOON = datetime(2026, 11, 22, 5, 0, tzinfo=UTC)


def test_a_number_always_has_the_same_text():
    assert list(texts(3)) == [next(texts(1, first=number)) for number in (1, 2, 3)]
    assert len({text.slug for text in texts(500)}) == 500


def test_a_size_that_nobody_knows_is_refused_by_name(monkeypatch):
    monkeypatch.setenv("REDAKSI_BENCH", "huge")
    with pytest.raises(SystemExit, match="tiny, daily, full"):
        sizes.chosen()


@pytest.mark.soak
def test_an_archive_has_the_list_of_sheets_that_a_full_print_would_leave(
    tmp_path: Path, copied_database: str
):
    # The editor compares the rows with real renderings by itself and falls where they differ.
    with editor(environment(tmp_path, DATABASE_URL=copied_database)) as at_desk:
        made = at_desk.do("fill", 30, printed=True)
    assert made["stories"] == 30
    with psycopg.connect(copied_database) as connection:
        (stories,) = connection.execute(
            "SELECT count(*) FROM press_sheet WHERE rank = 10 AND keys <> '{}'"
        ).fetchone()
    assert stories == 30
    assert made["sheets"] > 30


def test_hugo_builds_the_pages_that_we_print(tmp_path: Path):
    stories = [
        Source(
            text,
            f"/nasional/2026/11/22/{text.slug}/",
            "Nasional",
            NOON.isoformat(),
            ("Rani",),
            ("Kota",),
        )
        for text in texts(8)
    ]
    hugo = Hugo(tmp_path / "hugo")
    hugo.write(["Nasional"], stories)
    hugo.build()
    made = {file.relative_to(hugo.public).as_posix() for file in hugo.pages()}
    assert {"index.html", "nasional/index.html", "indeks/2026-11-22/index.html"} <= made
    page = (hugo.public / stories[-1].address.strip("/") / "index.html").read_text()
    assert stories[-1].text.paragraphs[-1] in page
    assert '"@type":"NewsArticle"' in page
    assert page.count('class="card card--upright"') == 4  # those before it
    hugo.change(stories[-1], "Judul baru")
    hugo.build()
    assert (
        '<h1 class="story__headline">Judul baru</h1>'
        in (hugo.public / stories[-1].address.strip("/") / "index.html").read_text()
    )


def test_the_sheets_of_the_memory_benchmark_are_sheets(tmp_path: Path):
    residence.lay_out(tmp_path, 7)
    edition = Edition(tmp_path)
    assert all(edition.get(address_of(number)) is not None for number in range(7))
    assert edition.get(address_of(7)) is None


@pytest.mark.soak
@pytest.mark.parametrize("subject", [publish, full_print, residence])
def test_a_whole_subject_runs_at_the_smallest_size(subject):
    assert subject.figures(sizes.TINY)["reached"]
