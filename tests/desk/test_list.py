"""The list of stories: what it says, what it finds, and how often it asks the database."""

from datetime import timedelta

import pytest
from django.utils import timezone

from redaksi.desk import paging
from redaksi.desk.queries import matching
from redaksi.desk.status import Status, standings, with_status
from redaksi.stories import actions
from redaksi.stories.models import Story
from redaksi.stories.models.story import WithdrawalGround
from tests.desk.conftest import PAGE
from tests.newsroom import published


@pytest.fixture
def of_each_status(make_draft, editor) -> dict[Status, Story]:
    """One story of every status."""

    def published(name: str) -> Story:
        return actions.publish(make_draft(PAGE.replace("Banjir", name)), by=editor)

    stories = {Status.DRAFT: make_draft(), Status.LIVE: published("Air")}
    stories[Status.CHANGED] = published("Kali")
    stories[Status.CHANGED].save_revision(user=editor)
    stories[Status.WITHDRAWN] = published("Rob")
    actions.withdraw(
        stories[Status.WITHDRAWN], ground=WithdrawalGround.DECENCY, note="Alasan", by=editor
    )
    stories[Status.EXPIRED] = published("Genangan")
    stories[Status.EXPIRED].unpublish(set_expired=True)
    stories[Status.SCHEDULED] = make_draft(PAGE.replace("Banjir", "Hujan"))
    actions.schedule(stories[Status.SCHEDULED], at=timezone.now() + timedelta(hours=3), by=editor)
    stories[Status.REVIEW] = make_draft(PAGE.replace("Banjir", "Badai"))
    stories[Status.REVIEW].get_workflow().start(stories[Status.REVIEW], editor)
    return stories


def test_every_story_has_the_status_that_its_filter_finds(of_each_status):
    assert set(of_each_status) == set(Status)
    for status, story in of_each_status.items():
        found = with_status(Story.objects.all(), status)
        assert [row.pk for row in found] == [story.pk], status
        assert standings(found)[story.pk].status is status


def test_the_list_shows_every_status(as_editor, of_each_status):
    shown = as_editor.get("/stories/").content.decode()
    for status in Status:
        assert f"desk-status--{status}" in shown


@pytest.mark.parametrize("status", list(Status))
def test_the_list_is_narrowed_to_a_status(as_editor, of_each_status, status):
    answer = as_editor.get(f"/stories/results/?status={status}")
    assert [row.pk for row in answer.context["object_list"]] == [of_each_status[status].pk]


def test_the_list_is_narrowed_to_a_section_and_a_kind(as_editor, draft, section):
    assert len(as_editor.get(f"/stories/?section={section.pk}").context["object_list"]) == 1
    assert len(as_editor.get("/stories/?kind=opinion").context["object_list"]) == 0


def test_what_was_worked_on_last_stands_first(as_editor, make_draft, editor):
    older = make_draft()
    newer = make_draft(PAGE.replace("Banjir", "Rob"))
    older.save_revision(user=editor)
    rows = as_editor.get("/stories/").context["object_list"]
    assert [row.pk for row in rows] == [older.pk, newer.pk]


def test_search_finds_words_and_beginnings_of_the_headline(as_editor, draft, make_draft):
    make_draft(PAGE.replace("Banjir Surut", "Harga Beras"))
    found = as_editor.get("/stories/results/?q=warga+banj").context["object_list"]
    assert [row.pk for row in found] == [draft.pk]


def test_search_and_filters_work_together(as_editor, of_each_status):
    found = as_editor.get("/stories/results/?q=surut&status=withdrawn").context["object_list"]
    assert [row.pk for row in found] == [of_each_status[Status.WITHDRAWN].pk]


@pytest.mark.parametrize(
    "query",
    [
        "q=%00",
        "q=%27%20OR%201=1--",
        "q=%5C",
        "q=:*%26!",
        "status=apa",
        "section=x",
        "p=-4",
        "p=1e9",
    ],
)
def test_odd_queries_are_answered(as_editor, draft, query):
    assert as_editor.get(f"/stories/?{query}").status_code == 200


def test_the_list_asks_as_often_for_one_as_for_twenty(
    as_editor, make_draft, editor, django_assert_max_num_queries
):
    make_draft()
    as_editor.get("/stories/")
    with django_assert_max_num_queries(30) as one:
        as_editor.get("/stories/")
    for number in range(19):
        story = make_draft(PAGE.replace("Banjir", f"Banjir {number}"))
        if number % 2:
            actions.publish(story, by=editor)
    with django_assert_max_num_queries(30) as twenty:
        answer = as_editor.get("/stories/")
    assert len(answer.context["object_list"]) == 20
    assert len(one) == len(twenty)


def test_no_text_is_fetched_and_nothing_is_counted_to_the_end(
    as_editor, draft, django_assert_max_num_queries
):
    with django_assert_max_num_queries(30) as asked:
        as_editor.get("/stories/")
    queries = [query["sql"] for query in asked if '"stories_story"' in query["sql"]]
    assert not [sql for sql in queries if '"body"' in sql or '"source_text"' in sql]
    assert not [sql for sql in queries if "COUNT(" in sql and "LIMIT" not in sql]


def test_a_long_list_says_that_there_is_more(as_editor, make_draft, monkeypatch):
    monkeypatch.setattr(paging, "COUNTED", 1)
    make_draft()
    make_draft(PAGE.replace("Banjir", "Rob"))
    assert as_editor.get("/stories/").context["paginator"].count == 1


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("headline", "typed"),
    [
        ("Varian Covid-19 surut di Pesisir Damar", "covid-1"),
        ("Varian Covid-19 surut di Pesisir Damar", "COVID-19 pesisir"),
        ("Rp2,5 triliun untuk pelabuhan", "rp2,5 tri"),
        ("Ma'ruf dan Jum'at", "jum'at"),
        ("Harga beras: naik", "beras: na"),
    ],
)
def test_a_headline_is_found_while_its_words_are_typed(headline, typed):
    story = published(headline)
    published("Berita lain")
    assert matching(typed) == [story.pk]


@pytest.mark.parametrize("typed", ["", " ", "!", ":*", "'", "\\", "-", "&|!()<->", "\u200f"])
def test_what_has_no_word_finds_nothing(db, draft, typed):
    assert matching(typed) == []
