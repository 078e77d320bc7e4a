"""The hub hears of what is new, from a hub of our own."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs

import httpx
import pytest
import time_machine
from django.utils import timezone

from redaksi.portal.machines import websub
from redaksi.portal.models import Distribution, HubPing
from redaksi.press.sheets import print_sheet
from tests import newsroom

pytestmark = pytest.mark.django_db


@dataclass
class Hub:
    """status: what it answers. heard: what it was told."""

    address: str = ""
    status: int = 204
    heard: list[dict[str, list[str]]] = field(default_factory=list)


@pytest.fixture
def hub() -> Iterator[Hub]:
    made = Hub()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            made.heard.append(parse_qs(self.rfile.read(length).decode()))
            self.send_response(made.status)
            self.end_headers()

        def log_message(self, *_args) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    made.address = f"http://127.0.0.1:{server.server_port}/"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield made
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def client() -> Iterator[httpx.Client]:
    with httpx.Client() as made:
        yield made


def test_the_hub_is_told_once_of_each_print(paper, hub, client):
    Distribution.objects.create(hub=hub.address)
    assert websub.tell(client) == websub.Told()
    print_sheet("/rss.xml")
    assert websub.tell(client) == websub.Told(taken=1)
    assert websub.tell(client) == websub.Told()
    (heard,) = hub.heard
    assert heard["hub.mode"] == ["publish"]
    assert heard["hub.url"] == heard["hub.topic"] == ["http://localhost:8000/rss.xml"]
    newsroom.published()
    print_sheet("/rss.xml")
    assert websub.tell(client) == websub.Told(taken=1)


def test_a_hub_that_fails_is_told_again_later_and_longer(paper, hub, client):
    Distribution.objects.create(hub=hub.address)
    print_sheet("/atom.xml")
    hub.status = 500
    now = timezone.now()
    with time_machine.travel(now, tick=False) as clock:
        assert websub.tell(client) == websub.Told(failed=1)
        assert websub.tell(client) == websub.Told()
        clock.move_to(now + timedelta(seconds=31))
        assert websub.tell(client) == websub.Told(failed=1)
        clock.move_to(now + timedelta(seconds=62))
        assert websub.tell(client) == websub.Told()
        hub.status = 202
        clock.move_to(now + timedelta(seconds=92))
        assert websub.tell(client) == websub.Told(taken=1)
    assert HubPing.objects.get().problem == ""


def test_a_hub_that_is_away_or_none_at_all_stops_nothing(paper, client):
    print_sheet("/rss.xml")
    assert websub.tell(client) == websub.Told()
    said = Distribution.objects.create(hub="http://127.0.0.1:1/")
    assert websub.tell(client) == websub.Told(failed=1)
    assert "ConnectError" in HubPing.objects.get().problem
    said.hub = "http://[::1/"
    said.save()
    assert websub.tell(client) == websub.Told(failed=1)
