"""The start page says what waits, in a bounded number of queries; the desk speaks Indonesian."""

from datetime import timedelta

import pytest
from django.utils import timezone
from django.utils.translation import gettext, override

from redaksi.comments.models import Comment
from redaksi.press.models import Rank, Sheet
from redaksi.stories import actions
from tests.desk.conftest import PAGE


def test_ones_own_drafts_stand_there(as_reporter, draft):
    shown = as_reporter.get("/").content.decode()
    assert f"/stories/edit/{draft.pk}/" in shown
    assert "/paste/" in shown


def test_an_editor_sees_everything_that_waits(as_editor, editor, draft, make_draft):
    live = actions.publish(make_draft(PAGE.replace("Banjir", "Rob")), by=editor)
    later = make_draft(PAGE.replace("Banjir", "Hujan"))
    actions.schedule(later, at=timezone.now() + timedelta(hours=3), by=editor)
    Comment.objects.create(story=live, name="A", email="a@example.com", text="x")
    Sheet.objects.create(address="/rusak/", rank=Rank.STORY, problem="TemplateError: x")
    shown = as_editor.get("/").content.decode()
    for story in (draft, live, later):
        assert f"/stories/edit/{story.pk}/" in shown
    assert live.public_url in shown
    assert "/comments/" in shown
    assert "TemplateError" in shown


def test_a_reporter_sees_neither_comments_nor_printing(as_reporter, published):
    Comment.objects.create(story=published, name="A", email="a@example.com", text="x")
    Sheet.objects.create(address="/rusak/", rank=Rank.STORY, problem="TemplateError: x")
    shown = as_reporter.get("/").content.decode()
    assert "TemplateError" not in shown
    assert "/comments/" not in shown


def test_the_page_asks_as_often_for_one_as_for_eight(
    as_editor, make_draft, editor, django_assert_max_num_queries
):
    def fill(count: int) -> None:
        for number in range(count):
            make_draft(PAGE.replace("Banjir", f"Banjir {number} {count}"), by=editor)
            live = actions.publish(make_draft(PAGE.replace("Banjir", f"Rob {number}")), by=editor)
            review = make_draft(PAGE.replace("Banjir", f"Badai {number}"))
            review.get_workflow().start(review, editor)
            Comment.objects.create(story=live, name="A", email="a@example.com", text="x")

    fill(1)
    as_editor.get("/")
    with django_assert_max_num_queries(60) as one:
        as_editor.get("/")
    fill(7)
    with django_assert_max_num_queries(60) as eight:
        as_editor.get("/")
    assert len(one) == len(eight)


@pytest.mark.parametrize("page", ["/", "/stories/", "/paste/", "/comments/", "/login/"])
def test_no_page_shows_wagtails_name(as_editor, client, page):
    shown = (client if page == "/login/" else as_editor).get(page).content.decode()
    title = shown.split("<title>")[1].split("</title>")[0]
    assert title.strip().endswith("Redaksi")
    assert "icon-wagtail" not in shown


@pytest.mark.parametrize(
    ("english", "indonesian"),
    [
        ("Sign in", "Masuk"),
        ("Save draft", "Simpan draf"),
        ("Remember me", "Ingat saya"),
        ("Approve", "Setujui"),
    ],
)
def test_wagtails_own_words_are_indonesian(english, indonesian):
    """Wagtail has the first; this room's catalogue has what Wagtail's lacks or says badly."""
    with override("id"):
        assert gettext(english) == indonesian


def test_the_words_of_wagtails_scripts_are_indonesian(as_editor):
    assert "Tutup semua" in as_editor.get("/jsi18n/").content.decode()
