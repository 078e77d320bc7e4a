import json
import subprocess
import sys

import pytest
from click.testing import CliRunner

from redaksi.project.cli.read import read_command
from redaksi.project.cli.reading.pages import MOST_BYTES, Wrong
from redaksi.project.cli.reading.saying import LABELS
from redaksi.project.cli.reading.words import WORDS
from redaksi.reading import CreditRole, Limit, NameKind, NoiseReason, Qualifier, WhyUnresolved
from tests.reading.pages import BANJIR


def run(*arguments, text=None, language=None):
    return CliRunner().invoke(
        read_command, list(arguments), input=text, env={"REDAKSI_LANGUAGE": language}
    )


@pytest.fixture
def page(tmp_path):
    file = tmp_path / "halaman.txt"
    file.write_text(BANJIR, encoding="utf-8")
    return str(file)


def assert_refused(result, *words):
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1
    assert "Traceback" not in result.stderr
    for word in words:
        assert word in result.stderr


def test_json_is_the_contract_in_utf8(page):
    result = run("--json", "--published", "2024-03-04", page)
    assert result.exit_code == 0
    found = json.loads(result.stdout_bytes.decode("utf-8"))
    assert found["published"] == "2024-03-04"
    assert found["dateline"] == {"place": "LAMONGAN", "region": None, "agency": "Kabarkita.com"}
    assert {"text", "direct", "speaker", "role"} <= found["quotations"][0].keys()


def test_an_unknown_day_leaves_the_stamp_of_the_page(page):
    assert (
        json.loads(run("--json", "--published", "unknown", page).stdout)["published"]
        == "2024-03-04"
    )


def test_people_read_labels_in_indonesian_and_in_english(page):
    assert "Kutipan" in run(page).stdout
    assert "1.200 jiwa" in run(page).stdout
    english = run(page, language="en").stdout
    assert "Quotations" in english
    assert "1,200 jiwa" in english


def test_standard_input_is_read():
    assert "Sutikno Hadi" in run("-", text=BANJIR).stdout


def test_utf16_and_windows_text_are_understood(tmp_path):
    for encoding in ("utf-16", "cp1252"):
        file = tmp_path / encoding
        file.write_bytes("Kabar Desa Hari Senin\n“Air naik,” kata Sutikno Hadi.".encode(encoding))
        assert json.loads(run("--json", str(file)).stdout)["quotations"][0]["text"] == "Air naik"


def test_bad_files_are_refused_in_one_line(tmp_path):
    empty, binary, large = tmp_path / "kosong", tmp_path / "biner", tmp_path / "besar"
    empty.write_text(" \n")
    binary.write_bytes(b"\x7fELF\0\0")
    large.write_bytes(b"a" * (MOST_BYTES + 1))
    assert_refused(run(str(tmp_path / "tiada")), "tiada", "berkas tidak ada")
    assert_refused(run(str(tmp_path / "tiada.jsonl")), "berkas tidak ada")
    assert_refused(run(str(empty)), "kosong", "tidak berisi teks")
    assert_refused(run(str(binary)), "biner", "bukan teks")
    assert_refused(run(str(large)), "besar", "5 MB")
    assert_refused(run("nama\0buruk"), "tidak dapat dibaca")


def test_a_bad_day_is_refused_in_one_line(page):
    assert_refused(run("--published", "kemarin", page), "kemarin", "TTTT-BB-HH")
    assert_refused(run("--published", "2024-02-31", page, language="en"), "YYYY-MM-DD")


def test_what_a_terminal_would_obey_is_not_printed(tmp_path):
    file = tmp_path / "jahat.txt"
    file.write_text("Kabar \x1b[2JDesa [bold]Hari[/bold] Senin\nAir naik di desa itu.\n")
    shown = run(str(file)).stdout
    assert "\x1b[2J" not in shown
    assert "[bold]Hari[/bold]" in shown


def test_the_command_starts_without_django(page):
    code = (
        "import sys; from redaksi.project.cli.read import read_command; "
        "read_command(['--json', sys.argv[1]], standalone_mode=False); "
        "assert not any(name.split('.')[0] in {'django', 'wagtail', 'rich'} for name in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code, page], check=True, capture_output=True, timeout=60)


def test_every_value_that_is_shown_has_a_word_in_each_language():
    shown = {*Qualifier, *CreditRole, *Limit, *NameKind, *NoiseReason, *WhyUnresolved, *Wrong}
    for words in WORDS.values():
        assert (shown | set(LABELS.values())) <= words.keys()
    assert WORDS["id"].keys() == WORDS["en"].keys()


def test_a_saved_page_of_html_is_read_and_its_text_given(tmp_path):
    paragraphs = "".join(f"<p>{line}</p>" for line in BANJIR.splitlines() if line.strip())
    file = tmp_path / "halaman.html"
    file.write_text(
        f"<!DOCTYPE html><html><head><title>Banjir</title></head><body><article>{paragraphs}"
        "</article></body></html>",
        encoding="utf-8",
    )
    found = json.loads(run("--json", str(file)).stdout)
    start, end = found["quotations"][0]["span"]
    assert found["text"][start:end] == found["quotations"][0]["text"]


def test_html_without_a_story_is_refused_in_one_line(tmp_path):
    file = tmp_path / "kosong.html"
    file.write_text("<!DOCTYPE html><html><body></body></html>")
    assert_refused(run(str(file)), "kosong.html", "halaman HTML ini")


def test_forms_that_exclude_each_other_are_refused(page, tmp_path):
    assert_refused(run("--json", "--html", page), "pilih satu")
    assert_refused(run("--explain", "--output", str(tmp_path / "a.html"), page), "--html")
    assert_refused(run("--html", str(tmp_path)), "satu halaman")
    assert_refused(run("--html", "--output", str(tmp_path / "a.txt"), page), ".html")
    assert_refused(run("--restart", page), "--output")
