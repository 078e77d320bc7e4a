"""Live blogs at the desk, from the form to the stamp that readers' pages ask for."""

import json

import pytest
from django.urls import reverse

from redaksi.stories import actions
from redaksi.stories.models import LiveUpdate
from redaksi.stories.models.story import Coverage
from tests import newsroom

pytestmark = pytest.mark.django_db


@pytest.fixture
def story(db):
    return actions.update(newsroom.published(), by=None, coverage=Coverage.LIVE)


def typed(words="Air surut.", **values):
    draft = {"blocks": [{"key": "a", "text": words, "type": "unstyled", "entityRanges": []}]}
    return {
        "headline": "Kabar",
        "author_name": "Rani Dewi",
        "body-count": "1",
        "body-0-deleted": "",
        "body-0-order": "0",
        "body-0-type": "paragraph",
        "body-0-id": "",
        "body-0-value": json.dumps(draft | {"entityMap": {}}),
    } | values


def test_an_update_is_posted_corrected_and_withdrawn(as_editor, story):
    there = reverse("desk_live", args=[story.pk])
    assert 'name="publish"' in as_editor.get(there).content.decode()
    as_editor.post(there, typed(publish="1"))
    update = LiveUpdate.objects.get()
    assert (update.headline, update.published_at is not None) == ("Kabar", True)
    change = reverse("desk_live_change", args=[update.pk])
    refused = as_editor.post(change, typed("Air naik."))
    assert "Air naik." in refused.content.decode(), "what was typed comes back"
    as_editor.post(change, typed("Air naik.", correction="Terbalik."))
    as_editor.post(reverse("desk_live_withdraw", args=[update.pk]), {"note": "Keliru."})
    update.refresh_from_db()
    assert (update.correction, update.withdrawn_note) == ("Terbalik.", "Keliru.")
    assert "Keliru." in as_editor.get(there).content.decode()


def test_a_reporters_update_waits_for_an_editor(as_reporter, as_editor, story):
    there = reverse("desk_live", args=[story.pk])
    assert 'name="publish"' not in as_reporter.get(there).content.decode()
    as_reporter.post(there, typed(publish="1"))
    update = LiveUpdate.objects.get()
    assert update.published_at is None
    publish = reverse("desk_live_publish", args=[update.pk])
    as_reporter.post(publish)
    update.refresh_from_db()
    assert update.published_at is None
    as_editor.post(publish)
    update.refresh_from_db()
    assert update.published_at is not None
