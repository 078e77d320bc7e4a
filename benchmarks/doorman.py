"""Sheets a second through the doorman and through nginx, the same file, in turn, in one run."""

import re
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.product import environment, free_ports, listening

from benchmarks.report import spread, write
from redaksi.press.edition import Edition
from redaksi.press.models import Rank
from redaksi.press.rendering import Page

ROUNDS = 5
SECONDS = 3
CONNECTIONS = 32
ADDRESS = "/berita/2026/11/22/air-sungai-mulai-surut/"
PARAGRAPH = (
    "<p>Air sungai di kota itu mulai surut pada Selasa pagi, nomor {} dari catatan petugas.</p>\n"
)
NGINX = """
daemon off; worker_processes 1; pid {folder}/nginx.pid; error_log {folder}/error.log;
events {{ worker_connections 1024; }}
http {{
  access_log off; sendfile on; tcp_nopush on; open_file_cache max=1000; keepalive_requests 1000000;
  types {{ text/html html; }}
  client_body_temp_path {folder}; proxy_temp_path {folder}; fastcgi_temp_path {folder};
  uwsgi_temp_path {folder}; scgi_temp_path {folder};
  server {{ listen 127.0.0.1:{port}; root {edition}; gzip_static on; }}
}}
"""


def measure() -> None:
    """Measure, or say which part is missing."""
    missing = [name for name in ("nginx", "wrk") if shutil.which(name) is None]
    if missing:
        print(f"doorman: not measured, this machine has no {' and no '.join(missing)}")
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        edition = folder / "data" / "edition"
        edition.mkdir(parents=True)
        body = "".join(PARAGRAPH.format(number) for number in range(300)).encode()
        page = Page(200, body, "text/html; charset=utf-8", ("site", "story:1"), Rank.STORY)
        Edition(edition).put(ADDRESS, page)
        nginx_port, portal_port, desk_port = free_ports(3)
        with _nginx(folder, edition, nginx_port), _portal(folder, portal_port, desk_port):
            rates = [(_rate(portal_port), _rate(nginx_port)) for _ in range(ROUNDS)]
    ratios = [ours / theirs for ours, theirs in rates]
    write(
        "doorman",
        {
            "sheet_bytes": len(body),
            "doorman_a_second": spread([ours for ours, _ in rates]),
            "nginx_a_second": spread([theirs for _, theirs in rates]),
            "ratio": spread(ratios),
            "goal": 0.5,
            "reached": spread(ratios)["median"] >= 0.5,
        },
    )


def _rate(port: int) -> float:
    """Requests a second that one connection pool gets from 127.0.0.1, for a few seconds."""
    url = f"http://127.0.0.1:{port}{ADDRESS}"
    command = [
        "wrk",
        "-t1",
        f"-c{CONNECTIONS}",
        f"-d{SECONDS}s",
        "-H",
        "Accept-Encoding: gzip",
        url,
    ]
    output = subprocess.run(command, capture_output=True, check=True, text=True).stdout
    if "Non-2xx" in output:
        raise RuntimeError(f"{url} does not answer with the sheet:\n{output}")
    found = re.search(r"Requests/sec:\s+([\d.]+)", output)
    if found is None:
        raise RuntimeError(f"wrk said nothing that is understood:\n{output}")
    return float(found[1])


@contextmanager
def _nginx(folder: Path, edition: Path, port: int) -> Iterator[None]:
    configuration = folder / "nginx.conf"
    configuration.write_text(NGINX.format(folder=folder, edition=edition, port=port))
    with _running(["nginx", "-c", str(configuration)], port):
        yield


@contextmanager
def _portal(folder: Path, port: int, desk: int) -> Iterator[None]:
    """The portal alone, without a database: what is measured needs none."""
    nowhere = "postgresql://nobody@127.0.0.1:1/nothing"
    env = environment(folder / "data", DATABASE_URL=nowhere, **listening(port, desk))
    with _running([sys.executable, "-m", "redaksi.project", "up", "--portal"], port, env=env):
        yield


@contextmanager
def _running(command: list[str], port: int, *, env: dict[str, str] | None = None) -> Iterator[None]:
    process = subprocess.Popen(command, env=env, stderr=subprocess.PIPE)
    try:
        for _ in range(300):
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}{ADDRESS}", timeout=1).close()
                break
            except OSError:
                time.sleep(0.1)
        yield
    finally:
        process.terminate()
        process.communicate(timeout=20)
