"""A real Varnish with vmod_xkey and a real nginx with its purge module forget what they are told to."""

import os
import shutil
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from redaksi.press.purging.caches import Cache
from redaksi.press.purging.sending import Line
from tests.parts import nginx_purge_module, varnish
from tests.press.caches import Origin, serving
from tests.product import free_ports

GUIDE = Path(__file__).resolve().parents[2] / "docs/guides/caches.md"
PORTAL = "http://localhost"


def from_guide(language: str) -> str:
    """The example that administrators are given: what is printed there is what is tried here."""
    return GUIDE.read_text(encoding="utf-8").split(f"```{language}\n")[1].split("```")[0]


@pytest.fixture
def origin() -> Iterator[Origin]:
    with serving(Origin()) as server:
        assert isinstance(server, Origin)
        server.keys = {"/": "site list:front", "/a/": "site story:1", "/b/": "site story:2"}
        yield server


def started(process: "subprocess.Popen[bytes]", url: str, log: Path) -> None:
    until = time.monotonic() + 10
    while time.monotonic() < until and process.poll() is None:
        try:
            fetch(url)
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError(f"{process.args!r} did not start:\n{log.read_text(errors='replace')}")


def fetch(url: str, encoding: str = "identity") -> int:
    request = urllib.request.Request(
        url, headers={"Host": "localhost", "Accept-Encoding": encoding}
    )
    with urllib.request.urlopen(request, timeout=10) as answer:
        return int(answer.read())


@pytest.fixture
def varnish_cache(origin: Origin, tmp_path: Path) -> Iterator[Cache]:
    reason = varnish()
    if reason:
        pytest.skip(reason)
    (port,) = free_ports(1)
    own = str(origin.server_address[1])
    (tmp_path / "redaksi.vcl").write_text(from_guide("vcl").replace('"8000"', f'"{own}"'))
    command = [str(shutil.which("varnishd")), "-F", "-j", "none", "-n", str(tmp_path / "varnish")]
    command += ["-a", f"127.0.0.1:{port}", "-f", str(tmp_path / "redaksi.vcl"), "-s", "malloc,8m"]
    yield from running(command, f"http://127.0.0.1:{port}", tmp_path / "varnish.log")


@pytest.fixture
def nginx_cache(origin: Origin, tmp_path: Path) -> Iterator[Cache]:
    module = nginx_purge_module()
    if isinstance(module, str):
        pytest.skip(module)
    (port,) = free_ports(1)
    server = from_guide("nginx")
    for theirs, ours in (
        ("127.0.0.1:8000", origin.url.removeprefix("http://")),
        ("listen 80;", f"listen 127.0.0.1:{port};"),
        ("/var/cache/nginx/redaksi", str(tmp_path / "cache")),
        ("koran.example", "localhost"),
    ):
        assert theirs in server
        server = server.replace(theirs, ours)
    (tmp_path / "nginx.conf").write_text(
        f"{'user root;' if os.geteuid() == 0 else ''}\nload_module {module};\ndaemon off;\n"
        f"pid {tmp_path}/pid;\nerror_log stderr;\n"
        f"worker_processes 1;\nevents {{}}\nhttp {{\naccess_log off;\n{server}\n}}\n"
    )
    command = ["/usr/sbin/nginx", "-c", str(tmp_path / "nginx.conf"), "-p", str(tmp_path)]
    yield from running(command, f"http://127.0.0.1:{port}", tmp_path / "nginx.log")


def running(command: list[str], url: str, log: Path) -> Iterator[Cache]:
    kind = log.stem
    with log.open("wb") as output:
        process = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT)
    try:
        started(process, f"{url}/started/", log)
        yield Cache(kind, url)
    finally:
        process.terminate()
        process.wait(20)


def purge(cache: Cache, *, keys: tuple[str, ...] = (), addresses: tuple[str, ...] = ()) -> None:
    with Line(cache, PORTAL) as line:
        line.purge(keys=keys, addresses=addresses)


def test_varnish_forgets_by_key_and_keeps_the_rest(varnish_cache):
    read = {path: fetch(varnish_cache.place + path) for path in ("/", "/a/", "/b/")}
    assert read == {path: fetch(varnish_cache.place + path) for path in read}
    assert fetch(f"{varnish_cache.place}/cari/") != fetch(f"{varnish_cache.place}/cari/")
    purge(varnish_cache, keys=("story:1", "story:99"))
    assert fetch(varnish_cache.place + "/a/") > max(read.values())
    assert fetch(varnish_cache.place + "/b/") == read["/b/"]
    purge(varnish_cache, keys=("site",))
    assert all(fetch(varnish_cache.place + path) != read[path] for path in read)


def test_varnish_forgets_one_address_in_every_encoding(varnish_cache):
    read = [fetch(f"{varnish_cache.place}/a/", encoding) for encoding in ("identity", "gzip")]
    purge(Cache("varnish-urls", varnish_cache.place), addresses=("/a/", "/not-there/"))
    assert all(
        fetch(f"{varnish_cache.place}/a/", encoding) not in read
        for encoding in ("identity", "gzip")
    )


def test_varnish_is_tried_out_without_forgetting_anything(varnish_cache):
    read = fetch(f"{varnish_cache.place}/a/")
    with Line(varnish_cache, PORTAL) as line:
        line.try_out()
    assert fetch(f"{varnish_cache.place}/a/") == read


def test_nginx_forgets_one_address_in_every_encoding(nginx_cache):
    read = [fetch(f"{nginx_cache.place}/a/", encoding) for encoding in ("identity", "gzip")]
    assert read == [fetch(f"{nginx_cache.place}/a/", encoding) for encoding in ("identity", "gzip")]
    assert fetch(f"{nginx_cache.place}/cari/") != fetch(f"{nginx_cache.place}/cari/")
    other = fetch(f"{nginx_cache.place}/b/")
    purge(nginx_cache, addresses=("/a/", "/not-there/"))
    assert all(
        fetch(f"{nginx_cache.place}/a/", encoding) not in read for encoding in ("identity", "gzip")
    )
    assert fetch(f"{nginx_cache.place}/b/") == other
