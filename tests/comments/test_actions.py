"""A comment is taken, held and decided; floods are not taken."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from redaksi.comments.actions import (
    ADDRESS_WINDOW,
    MOST_FROM_ONE_ADDRESS,
    MOST_ON_ONE_STORY,
    STORY_WINDOW,
    approve,
    reject,
    submit,
)
from redaksi.comments.errors import CommentsClosed, TooManyComments
from redaksi.comments.models import Comment
from redaksi.comments.queries import approved, held
from redaksi.stories.actions import update, withdraw
from redaksi.stories.models import Story
from redaksi.stories.models.story import Kind, WithdrawalGround
from tests import newsroom

pytestmark = pytest.mark.django_db


@pytest.fixture
def story() -> Story:
    return newsroom.published()


def say(story: Story, email: str = "siti@contoh.example") -> Comment:
    return submit(story_pk=story.pk, name="Siti", email=email, text="Air masih tinggi.")


def said(story: Story, count: int, *, email: str = "", before: timedelta) -> None:
    """So many comments that came that long ago, from one address or each from its own."""
    made = Comment.objects.bulk_create(
        Comment(story=story, name="A", text="B", email=email or f"a{number}@contoh.example")
        for number in range(count)
    )
    earlier = Comment.objects.filter(pk__in=[comment.pk for comment in made])
    earlier.update(submitted_at=timezone.now() - before)


def test_a_comment_is_held_until_an_editor_decides(story):
    comment = say(story)
    assert comment.state == Comment.State.HELD
    assert list(held()) == [comment]
    assert list(approved(story.pk)) == []


def test_an_approved_comment_is_shown_and_says_who_decided(story):
    editor = newsroom.editor()
    comment = approve(say(story), by=editor)
    assert list(approved(story.pk)) == [comment]
    assert comment.decided_by == editor
    assert comment.decided_at is not None


def test_a_rejected_comment_is_kept_and_shown_to_no_reader(story):
    comment = reject(say(story), by=None)
    assert list(approved(story.pk)) == []
    assert list(held()) == []
    assert Comment.objects.get() == comment


def test_an_editor_may_think_again(story):
    comment = approve(say(story), by=None)
    reject(comment, by=None)
    assert list(approved(story.pk)) == []


def test_a_story_with_closed_comments_takes_none(story):
    update(story, by=None, comments_open=False)
    with pytest.raises(CommentsClosed):
        say(story)


def test_a_draft_a_withdrawn_story_and_a_number_of_none_take_no_comment(story):
    withdraw(story, ground=WithdrawalGround.CHILD, note="Ditarik.", by=None)
    for pk in (story.pk, newsroom.draft().pk, 99_999_999):
        with pytest.raises(CommentsClosed):
            submit(story_pk=pk, name="Siti", email="siti@contoh.example", text="Halo")
    assert Comment.objects.count() == 0


def test_an_advertorial_takes_comments_only_where_they_were_opened():
    advert = newsroom.published("Bank hebat", kind=Kind.ADVERTORIAL)
    update(advert, by=None, comments_open=False)
    with pytest.raises(CommentsClosed):
        say(advert)
    update(advert, by=None, comments_open=True)
    assert say(advert).state == Comment.State.HELD


@time_machine.travel("2026-11-22 05:00:00Z", tick=False)
def test_one_address_may_comment_so_often_an_hour_whatever_its_case_and_story(story):
    other = newsroom.published("Cerita lain")
    for number in range(MOST_FROM_ONE_ADDRESS):
        say(other if number % 2 else story)
    for address in ("siti@contoh.example", "Siti@Contoh.example"):
        with pytest.raises(TooManyComments, match=str(MOST_FROM_ONE_ADDRESS)):
            say(story, address)
    say(story, "budi@contoh.example")


@time_machine.travel("2026-11-22 05:00:00Z", tick=False)
def test_after_an_hour_the_address_may_comment_again(story):
    email = "siti@contoh.example"
    said(story, MOST_FROM_ONE_ADDRESS - 1, email=email, before=timedelta(0))
    said(story, 1, email=email, before=ADDRESS_WINDOW - timedelta(seconds=1))
    with pytest.raises(TooManyComments):
        say(story)
    Comment.objects.filter(submitted_at__lt=timezone.now()).update(
        submitted_at=timezone.now() - ADDRESS_WINDOW
    )
    say(story)


@time_machine.travel("2026-11-22 05:00:00Z", tick=False)
def test_a_story_takes_so_many_in_ten_minutes_and_other_stories_go_on(story):
    said(story, MOST_ON_ONE_STORY - 1, before=STORY_WINDOW - timedelta(seconds=1))
    say(story)
    with pytest.raises(TooManyComments):
        say(story, "budi@contoh.example")
    say(newsroom.published("Cerita lain"), "budi@contoh.example")


@time_machine.travel("2026-11-22 05:00:00Z", tick=False)
def test_after_ten_minutes_the_story_takes_comments_again(story):
    said(story, MOST_ON_ONE_STORY, before=STORY_WINDOW)
    say(story)
