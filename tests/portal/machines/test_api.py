"""The read-only API."""

import base64
from datetime import UTC, datetime, timedelta

import orjson
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from openapi_spec_validator import validate

from redaksi.portal.flooding import Allowance
from redaksi.portal.machines.api import cursors
from redaksi.portal.machines.api.openapi import document
from redaksi.portal.views import api as view
from redaksi.press.registry import all_addresses
from redaksi.press.rendering import render
from redaksi.stories.actions import withdraw
from redaksi.stories.models.story import WithdrawalGround
from tests import newsroom
from tests.portal.conftest import a_photo, printed, stories

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _nobody_asked_before() -> None:
    view.questions.forget()


def mistakes(said, name: str) -> list[str]:
    schemas = document()["components"]
    schema = {"$ref": f"#/components/schemas/{name}", "components": schemas}
    return [error.message for error in Draft202012Validator(schema).iter_errors(said)]


def test_the_description_is_valid_openapi_and_printed(paper):
    said = orjson.loads(printed("/api/v1/openapi.json").body)
    validate(said)
    assert said["openapi"].startswith("3.1")
    every = set(all_addresses())
    assert {path for path in said["paths"] if path.endswith(".json") and "{" not in path} <= every


@pytest.mark.parametrize(
    ("address", "schema"),
    [
        ("/api/v1/stories.json", "Stories"),
        ("/api/v1/sections/daerah/stories.json", "Stories"),
        ("/api/v1/sections.json", "Sections"),
        ("/api/v1/topics.json", "Topics"),
    ],
)
def test_printed_answers_have_the_promised_shape(full_story, answer, address, schema):
    said = answer(address)
    assert mistakes(said, schema) == []
    assert any(said.values())


def test_a_story_has_its_text_and_says_when_it_is_withdrawn(full_story, answer):
    address = f"/api/v1/stories/{full_story.pk}.json"
    said = answer(address)
    assert mistakes(said, "Story") == []
    assert said["bylines"][1] == {"name": "Bima Sakti", "role": "reporter"}
    assert "Bantuan datang" in said["body_html"]
    withdraw(full_story, ground=WithdrawalGround.CHILD, note="Permintaan keluarga.", by=None)
    gone = answer(address)
    assert mistakes(gone, "Gone") == []
    assert gone["status"] == "withdrawn"
    assert full_story.headline not in str(gone)
    assert answer("/api/v1/stories.json")["stories"] == []


def test_a_draft_has_no_address_in_the_api(paper):
    draft = newsroom.draft()
    assert render(f"/api/v1/stories/{draft.pk}.json").status == 404
    assert render(f"/ninjs/{draft.pk}.json").status == 404


def test_cursors_lead_through_all_stories_once_also_where_times_are_the_same(paper, portal_client):
    made = stories(9, newsroom.section())
    type(made[0]).objects.update(first_published_at=datetime(2026, 11, 20, 5, tzinfo=UTC))
    address, seen = "/api/v1/stories?limit=4", []
    while address:
        response = portal_client.get(address)
        assert response.status_code == 200
        assert mistakes(response.json(), "Stories") == []
        seen += [story["id"] for story in response.json()["stories"]]
        address = (response.json()["next"] or "").removeprefix("http://localhost:8000")
    assert seen == sorted((story.pk for story in made), reverse=True)


def test_the_printed_first_page_leads_on_to_what_is_answered(paper, portal_client, answer):
    made = stories(53, newsroom.section())
    first = answer("/api/v1/stories.json")
    rest = portal_client.get(first["next"].removeprefix("http://localhost:8000")).json()
    ids = [story["id"] for story in (*first["stories"], *rest["stories"])]
    assert ids == [story.pk for story in reversed(made)]
    assert rest["next"] is None


def test_stories_are_found_by_section_topic_and_day(full_story, portal_client):
    stories(2, newsroom.section("ekonomi"))

    def found(question: str) -> list[int]:
        said = portal_client.get(f"/api/v1/stories?{question}").json()
        return [story["id"] for story in said["stories"]]

    day = full_story.first_published_at + timedelta(hours=7)
    assert found("section=daerah") == [full_story.pk]
    assert found("topic=banjir-sora") == [full_story.pk]
    assert found(f"topic=banjir-sora&day={day:%Y-%m-%d}") == [full_story.pk]
    assert found("topic=banjir-sora&day=2020-01-01") == []
    assert len(found("section=ekonomi&day=2026-11-22")) == 2
    assert found("day=2020-02-29") == []


BAD = [
    "cursor=",
    "cursor=bukan",
    "cursor=" + "A" * 65,
    "cursor=%00%ff",
    "cursor=" + base64.urlsafe_b64encode(b"1:99999999999999999999:1").decode(),
    "cursor=" + base64.urlsafe_b64encode(b"1:999999999999999999:1").decode().rstrip("="),
    "cursor=" + base64.urlsafe_b64encode(b"2:1:1").decode().rstrip("="),
    "cursor=" + base64.urlsafe_b64encode(b"1:1:1 OR 1=1").decode().rstrip("="),
    "limit=0",
    "limit=101",
    "limit=-1",
    "limit=\u0663",
    "day=2026-13-01",
    "day=0001-01-01",
    "day=9999-12-31",
    "day=2026-11-22T00:00",
    "section=../../etc",
    "section=tidak-ada",
    "topic=tidak-ada",
    "section=daerah&topic=banjir-sora",
    "section=daerah&section=ekonomi",
    "apa=itu",
    "section=" + "a" * 700,
    "topic=a\x00b",
]


@pytest.mark.parametrize("question", BAD[1:])
def test_what_cannot_be_understood_is_answered_as_a_problem(full_story, portal_client, question):
    response = portal_client.get(f"/api/v1/stories?{question}")
    assert response.status_code == 400
    assert response["Content-Type"] == "application/problem+json"
    assert mistakes(response.json(), "Problem") == []


@given(st.text(max_size=80))
def test_no_cursor_that_somebody_makes_up_is_more_than_refused(said):
    try:
        place = cursors.read(said)
    except cursors.BadCursor:
        return
    assert cursors.written(place) == said


def test_what_has_not_changed_is_not_sent_again(full_story, portal_client):
    first = portal_client.get("/api/v1/stories?section=daerah")
    again = portal_client.get(
        "/api/v1/stories?section=daerah", headers={"If-None-Match": first["ETag"]}
    )
    assert (again.status_code, again.content) == (304, b"")
    assert again["ETag"] == first["ETag"]
    assert "Set-Cookie" not in first


def test_the_api_is_only_read_and_knows_its_addresses(paper, portal_client):
    assert portal_client.post("/api/v1/stories").status_code == 405
    assert portal_client.get("/api/v1/apa").json()["status"] == 404
    assert portal_client.get("/api/v1/topics?after=a%27").status_code == 400
    assert portal_client.get("/api/v1/topics?after=a").json() == {"topics": [], "next": None}


def test_a_list_asks_as_often_for_twenty_stories_as_for_one(paper, portal_client):
    photo, section = a_photo(), newsroom.section()

    def queries() -> tuple[int, int]:
        printed("/api/v1/stories.json")
        with CaptureQueriesContext(connection) as captured:
            render("/api/v1/stories.json")
        with CaptureQueriesContext(connection) as answered:
            portal_client.get("/api/v1/stories?section=daerah")
        return len(captured), len(answered)

    stories(1, section, photo=photo)
    before = queries()
    stories(20, section, photo=photo)
    assert queries() == before


def test_one_network_may_not_ask_without_end(portal_client, paper, monkeypatch):
    monkeypatch.setattr(view, "questions", Allowance(burst=2, a_second=0))
    codes = [portal_client.get("/api/v1/topics").status_code for _ in range(3)]
    assert codes == [200, 200, 429]
    other = portal_client.get("/api/v1/topics", REMOTE_ADDR="203.0.113.9")
    assert other.status_code == 200
