"""Links of a story that stays where it is: the lists that it comes to and leaves are whole again."""

from datetime import timedelta

import pytest
from django.utils import timezone

from redaksi.portal.pages import entry
from redaksi.portal.tree import front_page
from redaksi.stories import actions
from redaksi.stories.models import Byline, Mention, Person, Story, StoryTopic, Topic
from tests.newsroom import published
from tests.press_completeness.whole_print import (
    assert_edition_is_whole,
    empty_newsroom,
    print_everything,
    print_waiting,
)

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)


@pytest.fixture(autouse=True)
def _short_lists(monkeypatch) -> None:
    empty_newsroom()
    monkeypatch.setattr(entry, "NEWEST", 2)
    monkeypatch.setattr(entry, "MENTIONED", 1)


def test_a_topic_added_to_an_old_story_reaches_the_topic_strip_of_the_front():
    topic = Topic.objects.create(name="Banjir")
    story = published("Berita lama")
    for number in range(4):
        published(f"Berita baru {number}")
    page = front_page()
    page.layout = [("topic", {"topic": topic, "title": "", "count": 4})]
    page.save_revision().publish()
    print_everything()
    actions.update(story, by=None, story_topics=[StoryTopic(topic=topic)])
    print_waiting()
    assert_edition_is_whole()


@pytest.mark.parametrize(
    ("links", "model", "target"),
    [
        ("bylines", Byline, "person"),
        ("mentions", Mention, "person"),
        ("story_topics", StoryTopic, "topic"),
    ],
)
def test_a_link_that_is_moved_to_another_entry_in_its_row_takes_the_month_from_the_old_one(
    links, model, target
):
    kind = Topic if target == "topic" else Person
    one, other = kind.objects.create(name="Rani Dewi A"), kind.objects.create(name="Budi B")
    old = published("Berita lama", at=timezone.now() - timedelta(days=100))
    stories = [old, *(published(f"Berita baru {number}") for number in range(3))]
    for story in stories:
        actions.update(story, by=None, **{links: [model(**{target: one})]})
    print_everything()
    draft = Story.objects.get(pk=old.pk).get_latest_revision_as_object()
    row = getattr(draft, links).all()[0]
    setattr(row, target, other)
    setattr(draft, links, [row])
    draft.save_revision()
    actions.publish(draft, by=None)
    print_waiting()
    assert_edition_is_whole()


def test_a_story_that_is_moved_in_time_while_an_embargo_holds_its_new_text_moves_on_all_lists():
    topic = Topic.objects.create(name="Satu")
    stories = [published(f"Berita {n}", at=timezone.now() - timedelta(days=3)) for n in range(4)]
    for story in stories:
        actions.update(story, by=None, story_topics=[StoryTopic(topic=topic)])
    print_everything()
    draft = Story.objects.get(pk=stories[0].pk).get_latest_revision_as_object()
    draft.embargo_until = timezone.now() + timedelta(minutes=45)
    draft.save_revision()
    actions.publish(draft, by=None, at=timezone.now() - timedelta(days=100))
    print_waiting()
    assert_edition_is_whole()
