"""Comments wait, are approved or rejected, and their e-mail addresses stay at the desk."""

import pytest
from django.test import Client

from redaksi.comments.models import Comment


@pytest.fixture
def comment(published) -> Comment:
    return Comment.objects.create(
        story=published, name="Ahmad", email="ahmad@example.com", text="Terima <b>kasih</b>."
    )


def decide(comment: Comment, decision: str) -> str:
    return f"/comments/{comment.pk}/{decision}/"


def test_what_waits_is_shown_with_its_story_and_is_text(as_editor, comment):
    shown = as_editor.get("/comments/").content.decode()
    assert "ahmad@example.com" in shown
    assert f"/stories/edit/{comment.story_id}/" in shown
    assert "&lt;b&gt;kasih" in shown


@pytest.mark.parametrize(("decision", "state"), [("approve", "approved"), ("reject", "rejected")])
def test_one_button_decides(as_editor, editor, comment, decision, state):
    answer = as_editor.post(decide(comment, decision), {"next": "/comments/?state=held"})
    comment.refresh_from_db()
    assert (comment.state, comment.decided_by) == (state, editor)
    assert answer.headers["Location"] == "/comments/?state=held"


def test_a_decision_leads_nowhere_else(as_editor, comment):
    answer = as_editor.post(decide(comment, "approve"), {"next": "https://jahat.example/"})
    assert answer.headers["Location"] == "/comments/"


def test_a_decided_comment_is_found_under_its_state(as_editor, comment):
    as_editor.post(decide(comment, "reject"))
    assert "ahmad@example.com" not in as_editor.get("/comments/").content.decode()
    assert "ahmad@example.com" in as_editor.get("/comments/?state=rejected").content.decode()
    assert "ahmad@example.com" in as_editor.get("/comments/?state=all").content.decode()


@pytest.mark.parametrize("query", ["state=ada", "state=%00", "p=0", "p=banyak", "p=999"])
def test_odd_queries_are_answered(as_editor, comment, query):
    assert as_editor.get(f"/comments/?{query}").status_code == 200


def test_looking_decides_nothing(as_editor, comment):
    assert as_editor.get(decide(comment, "approve")).status_code == 405
    assert as_editor.post(decide(comment, "hapus")).status_code in {302, 403, 404}
    comment.refresh_from_db()
    assert comment.state == Comment.State.HELD


def test_a_forged_form_decides_nothing(editor, comment):
    client = Client(enforce_csrf_checks=True)
    client.force_login(editor)
    assert client.post(decide(comment, "approve")).status_code == 403
    comment.refresh_from_db()
    assert comment.state == Comment.State.HELD


def test_the_buttons_on_the_page_pass_the_check_of_forms(editor, comment):
    client = Client(enforce_csrf_checks=True)
    client.force_login(editor)
    shown = client.get("/comments/").content.decode()
    token = shown.split('name="csrfmiddlewaretoken" value="')[1].split('"')[0]
    client.post(decide(comment, "approve"), {"csrfmiddlewaretoken": token})
    comment.refresh_from_db()
    assert comment.state == Comment.State.APPROVED


def test_a_reporter_does_not_moderate(as_reporter, comment):
    assert "ahmad@example.com" not in as_reporter.get("/comments/", follow=True).content.decode()
    as_reporter.post(decide(comment, "approve"))
    comment.refresh_from_db()
    assert comment.state == Comment.State.HELD


def test_the_list_asks_as_often_for_one_as_for_twenty(
    as_editor, comment, published, django_assert_max_num_queries
):
    as_editor.get("/comments/")
    with django_assert_max_num_queries(30) as one:
        as_editor.get("/comments/")
    Comment.objects.bulk_create(
        Comment(story=published, name=f"N{n}", email="n@example.com", text="x") for n in range(19)
    )
    with django_assert_max_num_queries(30) as twenty:
        as_editor.get("/comments/")
    assert len(one) == len(twenty)
