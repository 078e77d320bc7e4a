"""nginx in front of the portal, both real: readers get the same from either."""

import http.client
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from redaksi.press import encodings
from redaksi.press.edition import Edition
from redaksi.press.nginx.configuration import Installation, configuration
from redaksi.press.nginx.modules import Modules, modules_here
from tests.press.test_edition import page
from tests.product import environment, free_ports, listening, redaksi

NGINX = shutil.which("nginx") or "nginx"
FOUND = modules_here()
MODULES = FOUND or Modules(gzip=False, brotli=False, zstd=False)
HERS = {"date", "server", "connection", "keep-alive", "transfer-encoding"}  # of each server itself
KEYS = {"surrogate-key", "surrogate-control", "cdn-cache-control"}  # of the doorman alone
ACCEPTED = ("", "gzip", "gzip, deflate, br") if MODULES.brotli else ("", "gzip")
STORY = "/politik/2023/11/09/gaza/"

needs_nginx = pytest.mark.skipif(
    not MODULES.gzip,
    reason="no nginx with gzip_static (Debian: apt-get install nginx)",
)


@dataclass(frozen=True)
class Got:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def same_everywhere(self) -> tuple[int, dict[str, str], bytes]:
        """Without what one server says of itself."""
        said = {name: value for name, value in self.headers.items() if name not in HERS | KEYS}
        return self.status, said, self.body


def get(port: int, path: str, method: str = "GET", **headers: str) -> Got:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.putrequest(method, path, skip_accept_encoding=True)
        for name, value in headers.items():
            connection.putheader(name.replace("_", "-"), value)
        connection.endheaders()
        answer = connection.getresponse()
        raw = {name.lower(): value for name, value in answer.getheaders()}
        return Got(answer.status, raw, answer.read())
    finally:
        connection.close()


@contextmanager
def serving(folder: Path, text: str, port: int) -> Iterator[int]:
    """A real nginx with `text` in its http part."""
    folder.mkdir(exist_ok=True)
    (folder / "server.conf").write_text(text)
    paths = "".join(
        f"{name}_temp_path {folder}/{name};\n"
        for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    (folder / "nginx.conf").write_text(
        f"{'user root;' if os.geteuid() == 0 else ''}\ndaemon off;\npid {folder}/pid;\n"
        f"error_log {folder}/error.log;\ninclude /etc/nginx/modules-enabled/*.conf;\n"
        f"worker_processes 1;\nevents {{}}\n"
        f"http {{\naccess_log off;\n{paths}include {folder}/server.conf;\n}}\n"
    )
    command = [NGINX, "-c", str(folder / "nginx.conf")]
    checked = subprocess.run([*command, "-t"], capture_output=True, check=False, text=True)
    assert checked.returncode == 0, checked.stderr
    assert "warn" not in checked.stderr, checked.stderr
    with running(command, port):
        yield port


def answers(port: int) -> bool:
    try:
        return get(port, "/").status > 0
    except OSError:
        return False


@contextmanager
def running(command: list[str], port: int, env: dict[str, str] | None = None) -> Iterator[None]:
    process = subprocess.Popen(command, env=env, stderr=subprocess.DEVNULL)
    try:
        until = time.monotonic() + 90
        while not answers(port):
            assert process.poll() is None, f"{command[0]} has ended"
            assert time.monotonic() < until, f"{command[0]} does not answer"
            time.sleep(0.05)
        yield
    finally:
        process.terminate()
        process.wait(20)


@pytest.fixture(scope="module")
def data(tmp_path_factory) -> Path:
    data = tmp_path_factory.mktemp("nginx") / "data"
    edition = Edition(data / "edition")
    text = "text/plain; charset=utf-8"
    edition.put_many(
        [
            ("/", page()),
            (STORY, page("<p>Korban jiwa – “menurut” petugas</p>".encode() * 200)),
            ("/lama/", page(b"", status=301, location="/baru/")),
            ("/ditarik/", page(b"<p>ditarik</p>" * 50, robots="noindex")),
            ("/umpan/", page(b"<rss/>" * 100, content_type="application/rss+xml")),
            ("/robots.txt", page(b"User-agent: *\n" * 30, content_type=text)),
            ("/aset/portal.abc.css", page(content_type="text/css; charset=utf-8")),
            ("/aset/huruf.abc.woff2", page(b"\x00\x01" * 500, content_type="font/woff2")),
            ("/404.html", page(b"<h1>tidak ada</h1>" * 30, robots="noindex")),
            ("/400.html", page(b"<h1>tidak jelas</h1>" * 30, robots="noindex")),
            ("/503.html", page(b"<h1>sebentar</h1>" * 30, robots="noindex")),
        ]
    )
    for name in ("images/foto.width-400.webp", "images/a/b.jpg", "original_images/foto.jpg"):
        (data / "media" / name).parent.mkdir(parents=True, exist_ok=True)
        (data / "media" / name).write_bytes(b"picture" * 99)
    (data / "secret.txt").write_text("secret")
    return data


def installation(data: Path, nginx: int, portal: int) -> Installation:
    return Installation(
        edition=data / "edition",
        media=data / "media",
        portal_url="http://localhost",
        desk_url="http://meja.localhost",
        portal=f"127.0.0.1:{portal}",
        desk="127.0.0.1:1",
        listen=f"127.0.0.1:{nginx}",
    )


@pytest.fixture(scope="module")
def ports(data, tmp_path_factory) -> Iterator[tuple[int, int]]:
    """Ports of nginx and of the doorman, which has no database."""
    nginx, portal, desk = free_ports(3)
    env = environment(
        data, DATABASE_URL="postgresql://no@127.0.0.1:1/no", **listening(portal, desk)
    )
    up = [sys.executable, "-m", "redaksi.project", "up", "--portal"]
    text = configuration(installation(data, nginx, portal), MODULES)
    # One reader asks for all of this at once here: the limit has a test of its own.
    text = text.replace("rate=20r/s", "rate=2000r/s")
    with (
        running(up, portal, env=env),
        serving(tmp_path_factory.mktemp("conf"), text, nginx),
    ):
        yield nginx, portal


@needs_nginx
def test_one_reader_who_asks_too_often_reaches_the_application_no_more(data, tmp_path):
    nginx, portal = free_ports(2)
    with serving(tmp_path, configuration(installation(data, nginx, portal), MODULES), nginx):
        asked = [get(nginx, "/lama/").status for _ in range(160)]
        assert get(nginx, STORY).status == 200  # sheets are there for everybody
    assert asked[0] != 429
    assert asked.count(429) > 20


@needs_nginx
@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/?fbclid=abc&x=%2e%2e/",
        STORY,
        "/lama/",
        "/ditarik/",
        "/umpan/",
        "/robots.txt",
        "/robots.txt?",
        "/robots.txt/",
        "/robots.txt.head",
        "/aset/../robots.txt",
        "/aset/portal.abc.css.gz",
        "/aset/.drafts",
        "/media/",
        "/media",
        "/politik",
        "/aset/portal.abc.css",
        "/aset/huruf.abc.woff2",
        "/aset/none.abc.css",
        "/media/images/foto.width-400.webp",
        "/media/images/a/b.jpg",
        "/media/images/none.jpg",
        "/media/original_images/foto.jpg",
        "/media/images/../original_images/foto.jpg",
        "/wp-login.php",
        "//politik//",
        f"/{STORY}",
        "/politik%2f",
        "/%70olitik/2023/11/09/gaza/",
        "/index.html",
        f"{STORY}index.html",
        f"{STORY}index.html.gz",
        f"{STORY}index.html.br",
        f"{STORY}index.html.head",
        "/.drafts/",
        "/.release",
        "/ditarik/index.html.noindex",
        "/umpan/index.html.other",
        "/..%5csecret.txt",
        "/a/../../secret.txt/..",
    ],
)
def test_nginx_answers_as_the_doorman_does(ports, path):
    for method in ("GET", "HEAD"):
        for accepted in ACCEPTED:
            nginx, portal = ports
            said = {"Accept-Encoding": accepted} if accepted else {}
            ours, theirs = (get(port, path, method, **said) for port in (portal, nginx))
            assert b"secret" not in ours.body + theirs.body
            if theirs.status == 400:  # nginx itself refuses what would lead out of its folder
                assert ours.status == 404
            else:
                assert ours.same_everywhere == theirs.same_everywhere


@pytest.mark.skipif(
    not MODULES.brotli,
    reason="no nginx with brotli_static (Debian: apt-get install libnginx-mod-http-brotli-static)",
)
def test_nginx_sends_brotli_as_the_doorman_does(ports):
    ours, theirs = (get(port, STORY, Accept_Encoding="gzip, deflate, br") for port in ports)
    assert theirs.headers["content-encoding"] == "br"
    assert ours.same_everywhere == theirs.same_everywhere


@needs_nginx
def test_a_reader_who_has_the_page_gets_304_from_either(ports):
    nginx, portal = ports
    for accepted in ("", "gzip"):
        etag = get(nginx, STORY, Accept_Encoding=accepted).headers["etag"]
        for asked in (etag, f'"x", W/{etag}', "*"):
            said = {"Accept-Encoding": accepted, "If-None-Match": asked}
            ours, theirs = (get(port, STORY, **said) for port in (portal, nginx))
            assert ours.status == 304
            assert ours.same_everywhere == theirs.same_everywhere


@needs_nginx
def test_a_new_print_is_seen_within_a_second_and_a_new_page_at_once(ports, data):
    nginx, _ = ports
    edition = Edition(data / "edition")
    assert get(nginx, "/berubah/").status != 200
    edition.put("/berubah/", page(b"<p>satu</p>"))
    assert get(nginx, "/berubah/").body == b"<p>satu</p>"
    edition.put("/berubah/", page(b"<p>dua.</p>"))
    time.sleep(1.1)
    assert get(nginx, "/berubah/").body == b"<p>dua.</p>"
    edition.remove("/berubah/")
    time.sleep(1.1)
    assert get(nginx, "/berubah/").status != 200


@needs_nginx
def test_what_is_sent_reaches_the_application_and_too_much_does_not(ports):
    nginx, _ = ports
    answer = get(nginx, STORY, "POST", Content_Length="0")
    assert (answer.status, answer.headers.get("allow")) == (405, "GET, HEAD")
    assert get(nginx, "/komentar/", "POST", Content_Length="9000000").status == 413


@needs_nginx
def test_in_an_emergency_the_edition_is_read_with_nobody_behind(data, tmp_path):
    (port,) = free_ports(1)
    text = configuration(installation(data, port, 1), MODULES, emergency=True)
    assert "proxy_pass" not in text
    with serving(tmp_path / "conf", text, port):
        assert encodings.decoded("gzip", get(port, STORY, Accept_Encoding="gzip").body, size=0)
        assert get(port, "/ditarik/").headers["x-robots-tag"] == "noindex"
        assert get(port, "/media/images/a/b.jpg").status == 200
        for path, method in (("/komentar/", "POST"), ("/lama/", "GET"), ("/tidak-ada/", "GET")):
            answer = get(port, path, method, Content_Length="0")
            assert (answer.status, answer.headers["retry-after"]) == (503, "30")
            assert b"sebentar" in answer.body
            assert answer.headers["cache-control"] == "no-store"
            assert answer.headers["x-content-type-options"] == "nosniff"


@needs_nginx
def test_with_keys_pages_come_from_the_doorman(ports, data, tmp_path):
    _, portal = ports
    (port,) = free_ports(1)
    text = configuration(installation(data, port, portal), MODULES, keys=True)
    with serving(tmp_path / "conf", text, port):
        assert get(port, STORY).headers["surrogate-key"] == "site story:1"
        assert get(port, "/aset/portal.abc.css").status == 200


@needs_nginx
def test_without_modules_and_with_tls_the_configuration_is_still_one(data, tmp_path):
    (port,) = free_ports(1)
    text = configuration(
        Installation(
            None, data / "media", "https://a.test", "https://b.test", "127.0.0.1:2", "[::1]:3"
        ),
        Modules(gzip=False, brotli=False, zstd=False),
    ).replace("listen 80;", f"listen 127.0.0.1:{port};")
    assert "server_name b.test;" in text
    with serving(tmp_path / "conf", text, port):
        assert get(port, "/").status == 503


@pytest.mark.parametrize("folder", ['/a"b', "/a;b", "/a$b", "/a\nb", "/a}b"])
def test_a_folder_that_nginx_would_misread_is_refused(folder, data):
    with pytest.raises(ValueError, match="cannot be told"):
        configuration(
            Installation(Path(folder), data, "http://a", "http://b", "a:1", "b:1"),
            Modules(gzip=True, brotli=True, zstd=True),
        )


def test_the_command_prints_the_configuration_of_this_installation(tmp_path):
    env = environment(tmp_path, REDAKSI_PORTAL_URL="https://koran.example", REDAKSI_LANGUAGE="en")
    done = redaksi("nginx", env=env)
    assert done.returncode == 0, done.stderr
    assert "server_name koran.example;" in done.stdout
    assert f'root "{tmp_path}/edition";' in done.stdout


def test_a_bucket_cannot_be_served_alone(data):
    with pytest.raises(ValueError, match="only from a folder"):
        configuration(
            Installation(None, data, "http://a", "http://b", "a:1", "b:1"), MODULES, emergency=True
        )
