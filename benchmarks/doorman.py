"""Sheets a second through the doorman, through our nginx configuration and through nginx bare, in turn."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil
from tests.product import environment, free_ports, listening

from benchmarks.report import spread, write
from redaksi.press.edition import Edition
from redaksi.press.models import Rank
from redaksi.press.nginx.configuration import Installation, configuration
from redaksi.press.nginx.modules import Modules, modules_here
from redaksi.press.rendering import Page

ROUNDS = 7
SECONDS = 2
CONNECTIONS = 32
DOORMAN_GOAL = 0.5
NGINX_GOAL = 0.95
ADDRESS = "/berita/2026/11/22/air-sungai-mulai-surut/"
PARAGRAPH = (
    "<p>Air sungai di kota itu mulai surut pada Selasa pagi, nomor {} dari catatan petugas.</p>\n"
)
# Both get the same main part; what is compared is one server's part against the other's.
MAIN = """
{user} daemon off; worker_processes 1; pid {folder}/{name}.pid; error_log {folder}/error.log;
include /etc/nginx/modules-enabled/*.conf;
events {{ worker_connections 1024; }}
http {{
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000;
  client_body_temp_path {folder}; proxy_temp_path {folder}; fastcgi_temp_path {folder};
  uwsgi_temp_path {folder}; scgi_temp_path {folder};
  {server}
}}
"""
BARE = """
types {{ text/html html; }}
open_file_cache max=1000;
server {{ listen 127.0.0.1:{port}; root {edition}; gzip_static on; {brotli} }}
"""


@dataclass(frozen=True, slots=True)
class Asking:
    """What the readers of one measurement say."""

    name: str
    headers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rate:
    """One turn. a_second: requests; cpu: microseconds of the server's processor time for one."""

    a_second: float
    cpu: float


@dataclass(slots=True)
class Rates:
    """What the three reached, round by round."""

    doorman: list[Rate] = field(default_factory=list)
    ours: list[Rate] = field(default_factory=list)
    bare: list[Rate] = field(default_factory=list)

    @property
    def figures(self) -> dict[str, Any]:
        """As they are reported: ratios are made round by round, of neighbours."""
        return {
            "doorman": _said(self.doorman),
            "our_nginx": _said(self.ours),
            "bare_nginx": _said(self.bare),
            "doorman_ratio": _ratio(self.doorman, self.bare),
            "our_nginx_ratio": _ratio(self.ours, self.bare),
        }


def _said(rates: list[Rate]) -> dict[str, Any]:
    return {
        "a_second": spread([rate.a_second for rate in rates]),
        "cpu_microseconds": spread([rate.cpu for rate in rates]),
    }


def _ratio(rates: list[Rate], others: list[Rate]) -> dict[str, Any]:
    """By requests a second; by processor time too, which a busy machine disturbs less."""
    pairs = list(zip(rates, others, strict=True))
    cpu = spread([other.cpu / rate.cpu for rate, other in pairs])
    return {**spread([rate.a_second / other.a_second for rate, other in pairs]), "by_cpu": cpu}


def measure() -> None:
    """Measure, or say which part is missing."""
    modules = modules_here()
    missing = [name for name in ("nginx", "wrk") if shutil.which(name) is None]
    if missing or modules is None or not modules.gzip:
        what = " and no ".join(missing) or "nginx with gzip_static"
        print(f"doorman: not measured, this machine has no {what}")
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        body = "".join(PARAGRAPH.format(number) for number in range(300)).encode()
        page = Page(200, body, "text/html; charset=utf-8", ("site", "story:1"), Rank.STORY)
        edition = Edition(folder / "data" / "edition")
        edition.put(ADDRESS, page)
        measured = {each: rates.figures for each, rates in _measured(folder, modules).items()}
    first = measured["gzip"]
    write(
        "doorman",
        {
            "sheet_bytes": len(body),
            **measured,
            "goal": {"doorman_ratio": DOORMAN_GOAL, "our_nginx_ratio": NGINX_GOAL},
            "reached": first["doorman_ratio"]["median"] >= DOORMAN_GOAL
            and first["our_nginx_ratio"]["median"] >= NGINX_GOAL,
        },
    )


def _measured(folder: Path, modules: Modules) -> dict[str, Rates]:
    """Rates by what is asked for; the three take turns, each round begins with another."""
    edition = folder / "data" / "edition"
    bare, ours, portal, desk = free_ports(4)
    brotli = "brotli_static on;" if modules.brotli else ""
    bare_text = BARE.format(port=bare, edition=edition, brotli=brotli)
    our_text = configuration(
        Installation(
            edition=edition,
            media=folder / "data" / "media",
            portal_url="http://127.0.0.1",
            desk_url="http://desk.localhost",
            portal=f"127.0.0.1:{portal}",
            desk=f"127.0.0.1:{desk}",
            listen=f"127.0.0.1:{ours}",
        ),
        modules,
    )
    with (
        _nginx(folder, "bare", bare_text, bare) as bare_process,
        _nginx(folder, "ours", our_text, ours) as our_process,
        _portal(folder, portal, desk) as doorman,
    ):
        askings = [Asking("gzip", ("Accept-Encoding: gzip",)), _known("304", ours)]
        if modules.brotli:
            askings.append(Asking("br", ("Accept-Encoding: gzip, deflate, br",)))
        found = {asking.name: Rates() for asking in askings}
        for number in range(ROUNDS):
            for asking in askings:
                rates = found[asking.name]
                turns = [
                    (rates.doorman, portal, doorman),
                    (rates.bare, bare, bare_process),
                    (rates.ours, ours, our_process),
                ]
                for values, port, process in turns[number % 3 :] + turns[: number % 3]:
                    values.append(_rate(port, asking, process))
    return found


def _known(name: str, port: int) -> Asking:
    """Readers who have the page: our ETag is made from its bytes, and nginx's from the same file."""
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}{ADDRESS}", headers={"Accept-Encoding": "gzip"}
    )
    with urllib.request.urlopen(request, timeout=10) as answer:
        etag = answer.headers["ETag"]
    return Asking(name, ("Accept-Encoding: gzip", f"If-None-Match: {etag}"))


def _rate(port: int, asking: Asking, server: psutil.Process) -> Rate:
    """What one connection pool gets from `server`, for a few seconds."""
    url = f"http://127.0.0.1:{port}{ADDRESS}"
    command = ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{SECONDS}s"]
    for header in asking.headers:
        command += ["-H", header]
    before = _cpu(server)
    output = subprocess.run([*command, url], capture_output=True, check=True, text=True).stdout
    spent = _cpu(server) - before
    if "Non-2xx" in output:
        raise RuntimeError(f"{url} does not answer with the sheet:\n{output}")
    rate = re.search(r"Requests/sec:\s+([\d.]+)", output)
    count = re.search(r"(\d+) requests in", output)
    if rate is None or count is None:
        raise RuntimeError(f"wrk said nothing that is understood:\n{output}")
    return Rate(float(rate[1]), spent / int(count[1]) * 1e6)


def _cpu(server: psutil.Process) -> float:
    """Seconds of processor time that a server and its workers have used."""
    times = [each.cpu_times() for each in (server, *server.children(recursive=True))]
    return sum(time.user + time.system for time in times)


@contextmanager
def _nginx(folder: Path, name: str, server: str, port: int) -> Iterator[psutil.Process]:
    file = folder / f"{name}.conf"
    user = "user root;" if os.geteuid() == 0 else ""
    file.write_text(MAIN.format(folder=folder, name=name, server=server, user=user))
    with _running(["nginx", "-c", str(file)], port) as process:
        yield process


@contextmanager
def _portal(folder: Path, port: int, desk: int) -> Iterator[psutil.Process]:
    """The portal alone, without a database: what is measured needs none."""
    nowhere = "postgresql://nobody@127.0.0.1:1/nothing"
    env = environment(folder / "data", DATABASE_URL=nowhere, **listening(port, desk))
    with _running(
        [sys.executable, "-m", "redaksi.project", "up", "--portal"], port, env=env
    ) as process:
        yield process


@contextmanager
def _running(
    command: list[str], port: int, *, env: dict[str, str] | None = None
) -> Iterator[psutil.Process]:
    process = subprocess.Popen(command, env=env, stderr=subprocess.PIPE)
    try:
        for _ in range(300):
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}{ADDRESS}", timeout=1).close()
                break
            except OSError:
                time.sleep(0.1)
        yield psutil.Process(process.pid)
    finally:
        process.terminate()
        process.communicate(timeout=20)
