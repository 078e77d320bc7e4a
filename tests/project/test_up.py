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


def test_the_whole_product_from_start_to_ctrl_c(product):
    with product:
        # Portal and desk answer on their own addresses only; a forged name leads nowhere either.
        wait_for(product.portal + "/robots.txt", "User-agent")
        wait_for(product.portal + "/", "<html")
        assert fetch(product.desk + "/login/")[0] == 200
        for headers in ({}, {"Host": product.desk.split("//")[1]}):
            status, body, _ = fetch(product.portal + "/login/", **headers)
            assert (status, "password" in body) == (404, False)

        done = redaksi("doctor", env=product.environment)
        assert (done.returncode, "✗" in done.stdout) == (0, False), done.stdout

        # Readers go on reading while the database is down.
        product.cut_database()
        assert fetch(product.portal + "/")[0] == 200
        assert fetch(product.portal + "/robots.txt")[0] == 200
        missing = product.portal + "/daerah/2026/11/22/belum-dicetak/"
        status, body, headers = fetch(missing)
        assert (status, headers["retry-after"]) == (503, "30")
        assert "Traceback" not in body
        product.mend_database()
        assert fetch(missing)[0] == 404

        everything = psutil.Process(product.process.pid).children(recursive=True)
        assert len(everything) >= 3
        assert product.stop() == 0
    _, alive = psutil.wait_procs(everything, timeout=5)
    assert alive == []


@pytest.mark.soak
def test_what_is_killed_is_started_again_and_nothing_outlives_the_whole(product):
    with product:
        for part in ("worker", "portal"):
            before = product.processes(part)[0]
            before.kill()
            until = time.monotonic() + 60
            while time.monotonic() < until:
                now = product.processes(part)
                if now and now[0].pid != before.pid:
                    break
                time.sleep(0.1)
            assert [child.pid for child in product.processes(part)][:1] not in ([], [before.pid])
        wait_for(product.portal + "/404.html", "404", within=60)

        everything = psutil.Process(product.process.pid).children(recursive=True)
        product.process.send_signal(signal.SIGKILL)
        _, alive = psutil.wait_procs(everything, timeout=30)
        assert alive == []


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


@pytest.mark.soak
def test_everything_can_be_printed_by_hand(copied_database, tmp_path: Path):
    env = environment(tmp_path, DATABASE_URL=copied_database)
    done = redaksi("print", "--all", env=env)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "edition" / "index.html").exists()
