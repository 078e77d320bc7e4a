import json
import os
import signal
import subprocess
import sys
import time

import pytest
from click.testing import CliRunner

from redaksi.project.cli.read import read_command
from redaksi.project.cli.reading import parquet
from redaksi.project.cli.reading.crew import Crew, WorkersDied
from redaksi.project.cli.reading.inputs import chunks, count, sources
from redaksi.project.cli.reading.pages import MOST_BYTES
from redaksi.reading import as_dict, read
from tests.reading.pages import BANJIR


def run(*arguments):
    return CliRunner().invoke(
        read_command, [str(argument) for argument in arguments], env={"REDAKSI_LANGUAGE": "id"}
    )


def results(file):
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def ids(file):
    return [entry["id"] for entry in results(file)]


@pytest.fixture
def folder(tmp_path):
    pages = tmp_path / "halaman"
    for name in ("b.txt", "a/2.txt", "a/1.TXT", "c.txt"):
        file = pages / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(BANJIR, encoding="utf-8")
    (pages / "catatan.md").write_text("Bukan halaman.")
    (pages / ".tersembunyi.txt").write_text("Bukan halaman.")
    return pages


@pytest.fixture
def output(tmp_path):
    return tmp_path / "hasil.jsonl"


def test_a_folder_is_read_by_name_with_its_folders(folder, output):
    result = run(folder, "--output", output, "--published", "2024-03-04")
    assert result.exit_code == 0, result.output
    assert ids(output) == ["a/1.TXT", "a/2.txt", "b.txt", "c.txt"]
    assert "4 halaman dibaca, 0 dilewati" in result.stderr
    assert not output.with_name("hasil.errors.jsonl").exists()
    first = results(output)[0]
    assert first.pop("id") == "a/1.TXT"
    assert first == json.loads(run("--json", folder / "b.txt", "--published", "2024-03-04").stdout)


def test_without_an_output_results_stream(folder):
    result = run(folder)
    assert [json.loads(line)["id"] for line in result.stdout.splitlines()] == [
        "a/1.TXT",
        "a/2.txt",
        "b.txt",
        "c.txt",
    ]
    assert "4 halaman dibaca" in result.stderr


def test_json_lines_name_their_pages_and_days(tmp_path, output):
    lines = tmp_path / "halaman.jsonl"
    entries = [
        {"text": BANJIR, "id": "satu", "published": "2024-03-05"},
        {"text": BANJIR, "id": 7},
        {"text": BANJIR},
    ]
    lines.write_text("\n\n".join(json.dumps(entry) for entry in entries))
    assert run(lines, "--output", output, "--published", "2024-03-06").exit_code == 0
    assert ids(output) == ["satu", 7, 5]
    assert [entry["published"] for entry in results(output)][:2] == ["2024-03-05", "2024-03-06"]


def test_bad_pages_are_reported_and_skipped(tmp_path, output):
    lines = tmp_path / "halaman.jsonl"
    bad = [
        "{rusak",
        "[1]",
        '{"id": "kosong", "text": " "}',
        '{"id": "tanpa"}',
        '{"id": "hari", "text": "Ada.", "published": "kemarin"}',
        json.dumps({"id": "besar", "text": "a" * (MOST_BYTES + 1)}),
        '{"id": "daftar", "html": "<!DOCTYPE html><html><body></body></html>"}',
        '{"id": "sisa", "text": "\\ud800"}',
    ]
    lines.write_text("\n".join([*bad, json.dumps({"id": "baik", "text": BANJIR})]))
    result = run(lines, "--output", output)
    assert result.exit_code == 1
    assert ids(output) == ["baik"]
    *reported, listing, surrogate = results(output.with_name("hasil.errors.jsonl"))
    assert [(entry["id"], entry["error"]) for entry in reported] == [
        (1, "line"),
        (2, "line"),
        ("kosong", "empty"),
        ("tanpa", "no_text"),
        ("hari", "line_day"),
        ("besar", "large"),
    ]
    assert listing["id"] == "daftar"
    assert "HTML" in listing["message"]
    assert (surrogate["id"], surrogate["error"]) == (8, "line")
    assert "kosong: tidak berisi teks" in result.stderr
    assert "8 dilewati" in result.stderr


def test_bad_files_are_reported_and_skipped(folder, output):
    (folder / "biner.txt").write_bytes(b"\x7fELF\0")
    (folder / "hilang.txt").symlink_to(folder / "tiada")
    result = run(folder, "--output", output)
    assert result.exit_code == 1
    assert len(ids(output)) == 4
    assert [entry["error"] for entry in results(output.with_name("hasil.errors.jsonl"))] == [
        "binary",
        "missing",
    ]


def test_a_run_goes_on_after_the_last_complete_result(folder, output):
    run(folder, "--output", output)
    complete = output.read_bytes()
    lines = complete.splitlines(keepends=True)
    for kept in (lines[0], lines[0] + lines[1][:30], lines[0] + lines[1][:4], b""):
        output.write_bytes(kept)
        result = run(folder, "--output", output)
        assert result.exit_code == 0
        assert output.read_bytes() == complete
    assert "0 halaman dibaca (ditambah 4" in run(folder, "--output", output).stderr


def test_a_page_that_was_mended_is_read_by_the_next_run(folder, output):
    (folder / "b.txt").write_bytes(b"")
    assert run(folder, "--output", output).exit_code == 1
    assert run(folder, "--output", output).exit_code == 1
    (folder / "b.txt").write_text(BANJIR)
    assert run(folder, "--output", output).exit_code == 0
    assert ids(output) == ["a/1.TXT", "a/2.txt", "c.txt", "b.txt"]
    assert not output.with_name("hasil.errors.jsonl").exists()


def test_pages_with_the_same_id_are_each_read_once(tmp_path, output):
    lines = tmp_path / "halaman.jsonl"
    lines.write_text(
        "\n".join(json.dumps({"id": "sama", "text": f"{BANJIR}{i}"}) for i in range(3))
    )
    run(lines, "--output", output)
    complete = output.read_bytes()
    output.write_bytes(b"".join(complete.splitlines(keepends=True)[:2]))
    run(lines, "--output", output)
    assert output.read_bytes() == complete


def test_restart_begins_anew(folder, output):
    run(folder, "--output", output)
    (folder / "c.txt").unlink()
    assert run(folder, "--output", output, "--restart").exit_code == 0
    assert ids(output) == ["a/1.TXT", "a/2.txt", "b.txt"]


@pytest.mark.parametrize("held", ["Catatan penting", '{"id": 1, "text": "masukan"}\n', '{"a": 1}'])
def test_a_file_that_holds_something_else_is_left_alone(folder, output, held):
    output.write_text(held)
    result = run(folder, "--output", output)
    assert result.exit_code == 2
    assert "tidak disentuh" in result.stderr
    assert output.read_text() == held


def test_bad_usage_is_refused_in_one_line(folder, tmp_path):
    lines = tmp_path / "halaman.jsonl"
    lines.write_text(json.dumps({"text": BANJIR}))
    (tmp_path / "kosong").mkdir()
    for arguments, word in (
        ((folder, "--output", tmp_path / "hasil.csv"), ".parquet"),
        ((lines, "--output", lines), "ini masukan"),
        ((lines, "--output", lines, "--restart"), "ini masukan"),
        ((folder, "--output", tmp_path / "tiada" / "hasil.jsonl"), "tidak dapat ditulis"),
        ((tmp_path / "kosong",), "tidak ada berkas"),
        ((folder, "--restart"), "--output"),
    ):
        result = run(*arguments)
        assert (result.exit_code, result.stderr.count("\n")) == (2, 1), result.output
        assert word in result.stderr
    assert lines.read_text()


def test_two_runs_do_not_write_one_file(folder, output):
    import fcntl

    with output.open("ab") as stream:
        fcntl.flock(stream, fcntl.LOCK_EX)
        result = run(folder, "--output", output)
    assert result.exit_code == 2
    assert "proses lain" in result.stderr


def test_parquet_holds_what_json_lines_hold(folder, tmp_path):
    pq = pytest.importorskip("pyarrow.parquet")
    output = tmp_path / "hasil.parquet"
    assert run(folder, "--output", output).exit_code == 0
    table = pq.read_table(output)
    assert table.column("id").to_pylist() == ["a/1.TXT", "a/2.txt", "b.txt", "c.txt"]
    row = json.loads(json.dumps(table.to_pylist()[0], default=lambda day: day.isoformat()))
    expected = as_dict(read(BANJIR))
    assert {name: row[name] for name in expected} == json.loads(json.dumps(expected))
    (folder / "d.txt").write_text(BANJIR)
    assert run(folder, "--output", output).exit_code == 0
    assert pq.read_table(output).num_rows == 5
    output.with_name("hasil.parquet.jsonl").unlink()
    assert run(folder, "--output", output).exit_code == 2
    assert pq.read_table(output).num_rows == 5


def test_the_columns_of_parquet_are_the_fields_of_a_reading():
    assert [*parquet.COLUMNS] == ["id", *as_dict(read(BANJIR)), "text"]


def test_without_pyarrow_the_extra_is_named(folder, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    result = run(folder, "--output", tmp_path / "hasil.parquet")
    assert result.exit_code == 2
    assert "pip install 'redaksi[parquet]'" in result.stderr
    assert not list(tmp_path.glob("hasil*"))


def many(folder, pages=200):
    for number in range(pages):
        (folder / f"{number:04}.txt").write_text(BANJIR, encoding="utf-8")
    return folder


def start(folder, output):
    code = "from redaksi.project.cli.read import read_command; read_command()"
    return subprocess.Popen(
        [sys.executable, "-c", code, str(folder), "--output", str(output), "--jobs", "2"],
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        env=os.environ | {"REDAKSI_LANGUAGE": "id"},
    )


def wait_for_results(output):
    until = time.monotonic() + 60
    while not (output.exists() and output.stat().st_size):
        assert time.monotonic() < until
        time.sleep(0.01)


def test_several_processes_keep_the_order(folder, output):
    many(folder)
    assert run(folder, "--output", output, "--jobs", 2).exit_code == 0
    assert ids(output) == sorted(ids(output), key=lambda name: name.split("/"))
    assert len(ids(output)) == 204


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_run_that_is_interrupted_says_how_to_go_on(folder, output, number):
    many(folder, 1500)
    process = start(folder, output)
    wait_for_results(output)
    if number == signal.SIGINT:
        os.killpg(process.pid, number)  # as a terminal does: all processes get it
    else:
        process.send_signal(number)
    said = process.communicate(timeout=60)[1]
    assert process.returncode == 130
    assert "Traceback" not in said
    assert "Ulangi perintah ini untuk melanjutkan" in said
    done = ids(output)
    assert 0 < len(done) < 1504
    assert done == sorted(done, key=lambda name: name.split("/"))


def test_processes_that_are_killed_are_replaced(folder, output):
    many(folder, 600)
    process = start(folder, output)
    wait_for_results(output)
    children = [
        int(number)
        for number in subprocess.run(
            ["ps", "-o", "pid=", "--ppid", str(process.pid)],
            capture_output=True,
            text=True,
            check=True,
        ).stdout.split()
    ]
    os.kill(children[-1], signal.SIGKILL)
    said = process.communicate(timeout=60)[1]
    assert process.returncode == 0, said
    assert len(set(ids(output))) == len(ids(output)) == 604


@pytest.mark.soak
def test_nothing_is_left_of_a_run_that_is_killed(folder, output):
    many(folder, 1500)
    process = start(folder, output)
    wait_for_results(output)
    process.kill()
    process.communicate(timeout=60)
    until = time.monotonic() + 30
    while (
        subprocess.run(["ps", "-g", str(process.pid)], capture_output=True, check=False).returncode
        == 0
    ):
        assert time.monotonic() < until
        time.sleep(0.05)
    assert run(folder, "--output", output).exit_code == 0
    assert len(set(ids(output))) == len(ids(output)) == 1504


def _die(*_given):
    os._exit(9)


def test_processes_that_die_again_and_again_end_the_run(folder, monkeypatch):
    many(folder, 100)
    monkeypatch.setattr("redaksi.project.cli.reading.crew.read_chunk", _die)
    with pytest.raises(WorkersDied), Crew(2, None) as crew:
        list(crew.read(chunks(sources(folder))))


def test_handfuls_are_bounded(folder):
    many(folder, 100)
    assert [len(chunk) for chunk in chunks(sources(folder))] == [32, 32, 32, 8]
    assert count(folder) == 104
