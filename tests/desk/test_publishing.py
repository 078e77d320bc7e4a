"""Wagtail's editor publishes, schedules and refuses as the newsroom needs it."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone
from wagtail.models import WorkflowState

from redaksi.press.models import Order
from redaksi.stories import actions
from redaksi.stories.models import Story
from redaksi.stories.models.story import WithdrawalGround


def edit(story: Story) -> str:
    return f"/stories/edit/{story.pk}/"


def test_an_editor_publishes_and_finds_the_link(as_editor, draft, editor_form):
    answer = as_editor.post(edit(draft), editor_form(**{"action-publish": "1"}), follow=True)
    story = Story.objects.get()
    assert story.live
    assert story.address.endswith("/banjir-surut/")
    assert story.public_url in answer.content.decode()
    assert Order.objects.filter(address=story.address).exists()


def test_a_new_story_is_written_and_published_in_one_go(as_editor, editor_form):
    as_editor.post("/stories/add/", editor_form(**{"action-publish": "1"}))
    assert Story.objects.get().live


def test_a_draft_is_saved_without_text(as_reporter, editor_form):
    as_reporter.post("/stories/add/", editor_form(body=None))
    story = Story.objects.get()
    assert not story.live
    assert story.address is None


@pytest.mark.parametrize("action", ["action-publish", "action-submit"])
def test_a_story_without_text_goes_no_further_and_nothing_is_lost(
    as_editor, draft, editor_form, action
):
    answer = as_editor.post(edit(draft), editor_form("Judul yang baru", body=None, **{action: "1"}))
    assert answer.status_code == 200
    assert "body" in answer.context["form"].errors
    assert "Judul yang baru" in answer.content.decode()
    assert not Story.objects.get().live
    assert not WorkflowState.objects.exists()


def test_a_headline_of_several_lines_becomes_one(as_editor, draft, editor_form):
    as_editor.post(edit(draft), editor_form("Banjir\r\n Surut", **{"action-publish": "1"}))
    assert Story.objects.get().headline == "Banjir Surut"


def test_a_time_in_the_future_schedules(as_editor, draft, editor_form):
    later = timezone.localtime() + timedelta(days=2)
    form = editor_form(go_live_at=f"{later:%Y-%m-%d %H:%M}", **{"action-publish": "1"})
    as_editor.post(edit(draft), form)
    story = Story.objects.get()
    assert not story.live
    assert story.scheduled_revision is not None
    assert "desk-status--scheduled" in as_editor.get("/stories/").content.decode()
    with time_machine.travel(later + timedelta(minutes=1)):
        assert actions.Clock().tick().published == 1
    assert Story.objects.get().live


def test_what_changes_in_a_published_story_waits_for_publishing(as_editor, published, editor_form):
    as_editor.post(edit(published), editor_form("Judul lain"))
    story = Story.objects.get()
    assert story.headline == "Banjir Surut, Warga Kembali ke Rumah"
    assert story.has_unpublished_changes


def test_a_reporter_submits_and_an_editor_approves(as_reporter, as_editor, draft, editor_form):
    as_reporter.post(edit(draft), editor_form(**{"action-submit": "1"}))
    state = WorkflowState.objects.get()
    assert state.status == WorkflowState.STATUS_IN_PROGRESS
    assert edit(draft) in as_editor.get("/").content.decode()
    task = state.current_task_state.pk
    as_editor.post(f"/stories/workflow/action/{draft.pk}/approve/{task}/")
    assert Story.objects.get().live


def test_a_draft_that_lost_its_text_cannot_be_approved(as_reporter, as_editor, draft, editor_form):
    as_reporter.post(edit(draft), editor_form(**{"action-submit": "1"}))
    as_editor.post(edit(draft), editor_form(body=None))
    task = WorkflowState.objects.get().current_task_state.pk
    answer = as_editor.post(f"/stories/workflow/action/{draft.pk}/approve/{task}/")
    assert answer.status_code == 302
    assert not Story.objects.get().live


def test_a_reporter_cannot_publish(as_reporter, draft, editor_form):
    as_reporter.post(edit(draft), editor_form(**{"action-publish": "1"}))
    assert not Story.objects.get().live


def test_nul_characters_in_the_editor_are_an_error_and_no_crash(as_editor, draft, editor_form):
    answer = as_editor.post(
        edit(draft), editor_form("Ju\0dul", body="Te\0ks", kicker="Ki\0cker", slug="a\0b")
    )
    assert answer.status_code == 200
    assert answer.context["form"].errors


def test_a_withdrawn_story_is_not_edited(as_editor, published, editor, editor_form):
    actions.withdraw(published, ground=WithdrawalGround.DECENCY, note="Alasan", by=editor)
    answer = as_editor.post(edit(published), editor_form("Diubah", **{"action-publish": "1"}))
    assert answer.status_code == 200
    assert Story.objects.get().headline != "Diubah"


def test_a_draft_that_no_reader_saw_may_go(as_editor, draft):
    as_editor.post(f"/stories/delete/{draft.pk}/")
    assert not Story.objects.exists()


REFUSED = {302, 403, 404}  # Wagtail sends those who may not something to the start page


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("who", ["as_editor", "admin_client"])
def test_nothing_published_is_deleted_or_unpublished(request, published, who, method):
    client = request.getfixturevalue(who)
    ask = getattr(client, method)
    assert ask(f"/stories/delete/{published.pk}/").status_code in REFUSED
    assert ask(f"/stories/unpublish/{published.pk}/").status_code == 404
    ask(f"/bulk/stories/story/delete/?id={published.pk}")
    assert Story.objects.get().live


def test_a_story_that_was_public_once_is_not_deleted_by_the_dozen(admin_client, published, editor):
    actions.withdraw(published, ground=WithdrawalGround.DECENCY, note="Alasan", by=editor)
    admin_client.post(f"/bulk/stories/story/delete/?id={published.pk}&id=all")
    assert Story.objects.filter(pk=published.pk).exists()


def test_the_editor_offers_no_unpublishing(as_editor, published):
    shown = as_editor.get(edit(published)).content.decode()
    assert "/unpublish/" not in shown
    assert f"/stories/delete/{published.pk}/" not in shown
    assert f"/stories/withdraw/{published.pk}/" in shown
