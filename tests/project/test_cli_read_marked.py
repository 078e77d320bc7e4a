import base64
import hashlib
import re

import pytest
from click.testing import CliRunner

from redaksi.project.cli.read import read_command
from tests.reading.pages import BANJIR

HOSTILE = 'Kabar <script>alert("1")</script> Desa & Kota\n\n“Air <b>naik</b>,” kata Sutikno Hadi.\n'


def run(*arguments, text, language=None):
    result = CliRunner().invoke(
        read_command, [*arguments, "-"], input=text, env={"REDAKSI_LANGUAGE": language}
    )
    assert result.exit_code == 0, result.output
    return result.stdout


@pytest.fixture(scope="module")
def page():
    return run("--html", text=BANJIR)


def test_the_page_says_what_was_found_where_and_by_which_rule(page):
    assert page.startswith("<!DOCTYPE html>")
    assert '<html lang="id">' in page
    assert "Sutikno Hadi" in page
    assert "verb-then-speaker" in page
    assert re.search(r"<code>\d+–\d+</code>", page)


def test_every_number_in_the_text_leads_to_its_note_and_back(page):
    assert (
        set(re.findall(r'href="#n(\d+)"', page)) == set(re.findall(r'id="n(\d+)"', page)) != set()
    )
    assert set(re.findall(r'href="#r(\d+)"', page)) == set(re.findall(r'id="r(\d+)"', page))
    assert len(re.findall(r' id="', page)) == len(set(re.findall(r' id="[^"]+"', page)))


def test_the_page_needs_nothing_from_outside_and_allows_only_its_own_style(page):
    assert not re.search(r"<script|<link|<img|url\(|@import|style=|https?:", page)
    style = re.search(r"<style>(.*?)</style>", page, re.DOTALL)[1]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"default-src &#39;none&#39;; style-src &#39;sha256-{digest}&#39;" in page


def test_words_of_the_page_are_never_markup():
    page = run("--html", text=HOSTILE)
    assert "<script" not in page
    assert "<b>naik" not in page
    assert "&lt;script&gt;" in page


def test_the_page_and_its_labels_are_english_where_asked():
    page = run("--html", text=BANJIR, language="en")
    assert '<html lang="en">' in page
    assert "Quotations" in page


def test_the_page_is_written_to_a_file(tmp_path):
    file = tmp_path / "temuan.html"
    assert run("--html", "--output", str(file), text=BANJIR) == ""
    assert file.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_the_terminal_shows_numbers_in_the_text_and_notes_below():
    shown = run("--explain", text=BANJIR)
    assert re.search(r"\S\[\d+\]", shown)
    assert re.search(r"\n  \[\d+\] Kutipan · ", shown)
    assert "Judul · first-line" in shown


def test_the_terminal_is_not_told_what_the_page_says_to_it():
    shown = run(
        "--explain", text="Kabar \x1b[2JDesa [bold]Hari[/bold] Senin\nAir naik di desa itu.\n"
    )
    assert "\x1b[2J" not in shown
    assert "[bold]Hari[/bold]" in shown
