"""What is answered for one reader is compressed, where that is worth it and no secret stands in it."""

import gzip

import pytest
from django.test import Client
from django.urls import reverse

from redaksi.project.compression import LEAST
from tests import newsroom

pytestmark = pytest.mark.django_db
TAKES = {"Accept-Encoding": "br;q=1.0, gzip;q=0.8"}


@pytest.mark.parametrize("address", ["/cari/?q=sungai", "/api/v1/stories?limit=5"])
def test_an_answer_for_one_reader_is_compressed(portal_client, address):
    newsroom.published()
    newsroom.published("Sungai Sora surut")
    plain = portal_client.get(address)
    small = portal_client.get(address, headers=TAKES)
    assert "Content-Encoding" not in plain
    assert small["Content-Encoding"] == "gzip"
    assert "Accept-Encoding" in plain["Vary"]
    assert "Accept-Encoding" in small["Vary"]
    assert int(small["Content-Length"]) == len(small.content) < len(plain.content) / 2
    assert gzip.decompress(small.content) == plain.content


@pytest.mark.parametrize("accept", ["gzip;q=0", "identity", "br", ""])
def test_a_reader_who_does_not_take_gzip_gets_the_plain_page(portal_client, accept):
    response = portal_client.get("/cari/?q=sungai", headers={"Accept-Encoding": accept})
    assert "Content-Encoding" not in response


def test_a_small_answer_stays_as_it_is(portal_client):
    assert "Content-Encoding" not in portal_client.get("/cari/saran/?q=sungai", headers=TAKES)


def test_a_question_that_was_answered_before_is_known_by_its_etag(portal_client):
    newsroom.published()
    newsroom.published("Sungai Sora surut")
    first = portal_client.get("/api/v1/stories?limit=5", headers=TAKES)
    again = {**TAKES, "If-None-Match": first["ETag"]}
    assert portal_client.get("/api/v1/stories?limit=5", headers=again).status_code == 304


def test_the_desk_with_its_tokens_is_not_compressed():
    client = Client()
    client.force_login(newsroom.editor())
    response = client.get(reverse("stories:add"), headers=TAKES, secure=True)
    assert len(response.content) > LEAST
    assert "Content-Encoding" not in response
