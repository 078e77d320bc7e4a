import os
import signal
import socket
import time
from pathlib import Path

import psutil
import pytest

from redaksi.project import database
from redaksi.project.database import DatabaseError, check_database
from tests.product import Product, environment, fetch, free_ports, listening, redaksi, wait_for

pytestmark = pytest.mark.whole


@pytest.fixture
def product(tmp_path: Path, copied_database: str) -> Product:
    return Product(tmp_path / "data", copied_database)


def one_line(text: str) -> str:
    """The only line of an error message."""
    lines = [line for line in text.splitlines() if line.strip()]
    assert len(lines) == 1, text
    assert "Traceback" not in text
    return lines[0]


def test_portal_and_desk_answer_on_their_own_addresses_only_and_ctrl_c_stops_all(product):
    with product:
        assert fetch(product.portal + "/")[0] == 200
        assert fetch(product.desk + "/login/")[0] == 200
        status, body, _ = fetch(product.portal + "/login/")
        assert (status, "password" in body) == (404, False)
        # A forged name leads nowhere either.
        status, body, _ = fetch(product.portal + "/login/", Host=product.desk.split("//")[1])
        assert (status, "password" in body) == (404, False)
        everything = psutil.Process(product.process.pid).children(recursive=True)
        assert len(everything) >= 3
        assert product.stop() == 0
    gone, alive = psutil.wait_procs(everything, timeout=5)
    assert alive == []
    assert len(gone) == len(everything)


def test_a_part_that_is_killed_is_started_again(product):
    with product:
        for part in ("worker", "portal"):
            before = product.processes(part)
            before[0].kill()
            until = time.monotonic() + 20
            while time.monotonic() < until:
                now = product.processes(part)
                if now and now[0].pid != before[0].pid:
                    break
                time.sleep(0.1)
            assert product.processes(part)[0].pid != before[0].pid
        wait_for(product.portal + "/404.html", "404")


def test_its_parts_end_when_the_whole_is_killed(product):
    with product:
        everything = psutil.Process(product.process.pid).children(recursive=True)
        product.process.send_signal(signal.SIGKILL)
        _, alive = psutil.wait_procs(everything, timeout=15)
        assert alive == []


def test_readers_go_on_reading_while_the_database_is_down(product):
    with product:
        wait_for(product.portal + "/404.html", "404")
        product.cut_database()
        assert fetch(product.portal + "/")[0] == 200
        assert fetch(product.portal + "/robots.txt")[0] == 200
        status, body, headers = fetch(product.portal + "/daerah/2026/11/22/belum-dicetak/")
        assert (status, headers["retry-after"]) == (503, "30")
        assert "Traceback" not in body
        product.mend_database()
        assert fetch(product.portal + "/daerah/2026/11/22/belum-dicetak/")[0] == 404


def test_a_port_in_use_is_named_with_what_to_do(tmp_path: Path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = redaksi("up", env=environment(tmp_path, **listening(free_ports(1)[0], port)))
    assert done.returncode == 2
    line = one_line(done.stderr)
    assert f"127.0.0.1:{port}" in line
    assert "REDAKSI_DESK_LISTEN" in line


def test_a_data_folder_that_cannot_be_written_is_named(tmp_path: Path):
    (tmp_path / "file").touch()
    done = redaksi("up", env=environment(tmp_path / "file" / "data"))
    assert done.returncode == 2
    assert str(tmp_path / "file" / "data") in one_line(done.stderr)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_data_folder_without_permission_is_named(tmp_path: Path):
    tmp_path.chmod(0o500)
    done = redaksi("up", env=environment(tmp_path / "data"))
    assert done.returncode == 2
    assert "REDAKSI_DATA" in one_line(done.stderr)


def test_a_database_that_is_down_is_named_without_its_password(tmp_path: Path):
    nowhere, portal, desk = free_ports(3)
    url = f"postgresql://redaksi:hunter2@127.0.0.1:{nowhere}/redaksi"
    done = redaksi("up", env=environment(tmp_path, DATABASE_URL=url, **listening(portal, desk)))
    assert done.returncode == 2
    line = one_line(done.stderr)
    assert "127.0.0.1" in line
    assert "DATABASE_URL" in line
    assert "hunter2" not in line


def test_a_database_of_the_wrong_version_is_refused(monkeypatch):
    assert (
        int(
            check_database(os.environ["DATABASE_URL"].replace("/redaksi?", "/postgres?")).split(
                "."
            )[0]
        )
        >= 15
    )
    monkeypatch.setattr(database, "OLDEST", 99)
    with pytest.raises(DatabaseError, match="99"):
        check_database(os.environ["DATABASE_URL"].replace("/redaksi?", "/postgres?"))


def test_a_setting_that_cannot_be_used_is_named(tmp_path: Path):
    done = redaksi("up", env=environment(tmp_path, REDAKSI_LANGUAGE="klingon"))
    assert done.returncode == 2
    assert "REDAKSI_LANGUAGE" in one_line(done.stderr)


def test_the_doctor_finds_a_healthy_product_healthy(product):
    with product:
        done = redaksi("doctor", env=product.environment)
    assert done.returncode == 0, done.stdout
    assert "✗" not in done.stdout
    assert product.data.name in done.stdout


def test_the_doctor_says_what_is_wrong(tmp_path: Path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen(0)
        nowhere, desk = free_ports(2)
        env = environment(
            tmp_path,
            DATABASE_URL=f"postgresql://x@127.0.0.1:{nowhere}/redaksi",
            **listening(taken.getsockname()[1], desk),
        )
        (tmp_path / "secrets").mkdir(mode=0o755)
        done = redaksi("doctor", env=env)
    assert done.returncode == 2
    assert done.stdout.count("✗") == 3
    assert "REDAKSI_PORTAL_LISTEN" in done.stdout
    assert "Traceback" not in done.stderr


def test_printing_an_address_that_is_no_page_is_refused(copied_database, tmp_path: Path):
    done = redaksi("print", "/nowhere", env=environment(tmp_path, DATABASE_URL=copied_database))
    assert done.returncode == 2
    assert "/nowhere" in one_line(done.stderr)


def test_everything_can_be_printed_by_hand(copied_database, tmp_path: Path):
    env = environment(tmp_path, DATABASE_URL=copied_database)
    done = redaksi("print", "--all", env=env)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "edition" / "index.html").exists()
