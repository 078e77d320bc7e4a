"""Withdraw, restore, correct: openly, with a reason, by those who may."""

import pytest

from redaksi.stories.models import Correction, Story


def url(name: str, story: Story) -> str:
    return f"/stories/{name}/{story.pk}/"


def test_a_story_is_withdrawn_and_keeps_its_address(as_editor, editor, published):
    form = {"ground": "child", "note": "Identitas anak terbuka."}
    answer = as_editor.post(url("withdraw", published), form)
    story = Story.objects.get()
    assert answer.headers["Location"] == f"/stories/edit/{story.pk}/"
    assert (story.withdrawn_ground, story.withdrawn_by) == ("child", editor)
    assert story.withdrawn_note == "Identitas anak terbuka."
    assert story.address == published.address


@pytest.mark.parametrize(
    "form", [{"ground": "", "note": "x"}, {"ground": "child", "note": " "}, {"ground": "malu"}]
)
def test_no_ground_or_no_reason_withdraws_nothing(as_editor, published, form):
    answer = as_editor.post(url("withdraw", published), form)
    assert answer.context["form"].errors
    assert Story.objects.get().withdrawn_at is None


def test_a_second_withdrawal_is_told_why_not(as_editor, published):
    form = {"ground": "decency", "note": "Alasan"}
    as_editor.post(url("withdraw", published), form)
    answer = as_editor.post(url("withdraw", published), form)
    assert answer.status_code == 200
    assert answer.context["form"].non_field_errors()


def test_a_withdrawn_story_is_restored(as_editor, published):
    as_editor.post(url("withdraw", published), {"ground": "decency", "note": "Alasan"})
    assert "Alasan" in as_editor.get(url("restore", published)).content.decode()
    as_editor.post(url("restore", published))
    assert Story.objects.get().withdrawn_at is None


def test_a_correction_stands_with_the_story(as_editor, editor, published):
    form = {"kind": "ralat", "text": "Tertulis 1.250, seharusnya 1.205."}
    as_editor.post(url("correct", published), form)
    correction = Correction.objects.get()
    assert (correction.kind, correction.author) == ("ralat", editor)
    assert "seharusnya 1.205" in as_editor.get(url("correct", published)).content.decode()


def test_html_in_a_correction_is_text(as_editor, published):
    as_editor.post(url("correct", published), {"kind": "koreksi", "text": "<script>x</script>"})
    assert "<script>x" not in as_editor.get(url("correct", published)).content.decode()


@pytest.mark.parametrize("name", ["withdraw", "restore", "correct"])
def test_a_draft_is_neither_withdrawn_nor_corrected(as_editor, draft, name):
    assert as_editor.get(url(name, draft)).status_code == 404


@pytest.mark.parametrize("name", ["withdraw", "restore", "correct"])
def test_a_reporter_may_not(as_reporter, published, name):
    form = {"ground": "child", "note": "x", "kind": "ralat", "text": "x"}
    as_reporter.get(url(name, published))
    as_reporter.post(url(name, published), form)
    assert Story.objects.get().withdrawn_at is None
    assert not Correction.objects.exists()


@pytest.mark.parametrize("name", ["withdraw", "restore", "correct"])
def test_a_guest_is_asked_to_sign_in(client, published, name):
    answer = client.post(url(name, published))
    assert answer.headers["Location"].startswith("/login/")


def test_what_was_done_stands_in_the_history(as_editor, published):
    as_editor.post(url("withdraw", published), {"ground": "decency", "note": "Alasan"})
    as_editor.post(url("restore", published))
    answer = as_editor.get(f"/stories/history/{published.pk}/")
    assert answer.status_code == 200
    actions = [row.action for row in answer.context["object_list"]]
    assert {"redaksi.withdraw", "redaksi.restore"} <= set(actions)
