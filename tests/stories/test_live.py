"""Updates of a live blog: posted, corrected, withdrawn, never deleted."""

import pytest
from wagtail.rich_text import RichText

from redaksi.press.models import Order, Urgency
from redaksi.stories import actions, live
from redaksi.stories.errors import IncompleteStory, NotPublished, StoryError
from redaksi.stories.models import LiveUpdate
from redaksi.stories.models.story import Coverage, WithdrawalGround
from tests import newsroom

pytestmark = pytest.mark.django_db


def told(words="Air surut.", **values):
    body = LiveUpdate(body=[("paragraph", RichText(f"<p>{words}</p>"))] if words else []).body
    return actions.Told(body=body, **values)


@pytest.fixture
def story(db):
    return actions.update(newsroom.published(), by=None, coverage=Coverage.LIVE)


def post(story, said=None, *, publish=True):
    return actions.post_update(story, said or told(), by=newsroom.editor(), publish=publish)


def test_an_update_is_printed_before_everything_else_and_orders_no_list(story):
    Order.objects.all().delete()
    post(story)
    orders = list(Order.objects.order_by("pk"))
    assert {order.urgency for order in orders} == {Urgency.BREAKING}
    assert {order.key for order in orders if order.key} == {f"live:story:{story.pk}"}
    assert [order.address for order in orders if order.address] == [
        story.address,
        f"{story.address}pembaruan.json",
    ]


def test_what_waits_for_an_editor_is_seen_by_nobody(story):
    waiting = post(story, publish=False)
    assert live.updates_of(story) == []
    actions.publish_update(waiting, by=newsroom.editor())
    assert live.updates_of(story) == [waiting]
    with pytest.raises(StoryError):
        actions.publish_update(waiting, by=None)


def test_what_readers_have_seen_is_corrected_openly(story):
    update = post(story)
    with pytest.raises(StoryError):
        actions.change_update(update, told("Air naik."), correction=" ", by=None)
    update = actions.change_update(update, told("Air naik."), correction="Terbalik.", by=None)
    assert update.correction == "Terbalik."
    assert update.corrected_at is not None
    assert update.revisions.count() == 2
    # To pin it corrects nothing.
    again = actions.change_update(update, told("Air naik.", is_pinned=True), correction="", by=None)
    assert (again.is_pinned, again.correction) == (True, "Terbalik.")


def test_a_withdrawn_update_keeps_its_place_and_says_why(story):
    update = post(story)
    with pytest.raises(StoryError):
        actions.withdraw_update(update, note=" ", by=None)
    actions.withdraw_update(update, note="Tidak benar.", by=None)
    assert [row.withdrawn_note for row in live.updates_of(story)] == ["Tidak benar."]
    with pytest.raises(StoryError):
        actions.change_update(update, told(), correction="x", by=None)
    with pytest.raises(NotPublished):
        actions.withdraw_update(post(story, publish=False), note="x", by=None)


def test_only_a_story_that_is_covered_live_takes_updates_and_not_without_words(story, monkeypatch):
    with pytest.raises(IncompleteStory):
        post(story, told(" "))
    post(story, told("", headline="Hanya judul"))
    monkeypatch.setattr("redaksi.stories.actions.live.MOST_UPDATES", 1)
    with pytest.raises(StoryError):
        post(story)
    for change in ({"coverage": Coverage.ENDED}, {"coverage": Coverage.NONE}):
        with pytest.raises(NotPublished):
            post(actions.update(story, by=None, **change))
    story = actions.update(story, by=None, coverage=Coverage.LIVE)
    actions.withdraw(story, ground=WithdrawalGround.CHILD, note="Anak.", by=None)
    with pytest.raises(NotPublished):
        post(story)
