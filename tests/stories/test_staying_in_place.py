"""A story that only reads otherwise leaves alone the lists whose stories stay the same."""

import threading
from datetime import timedelta

import pytest
from django.db import connection, transaction
from django.utils import timezone

from redaksi.press import hearing
from redaksi.press.models import Order
from redaksi.stories import actions, keys
from redaksi.stories.models import Story, StoryTopic, Topic
from redaksi.stories.models.story import Kind, WithdrawalGround
from tests.newsroom import published, section

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)

EMBED = {"type": "embed", "value": "https://www.youtube.com/watch?v=abcdefghijk"}
WORDS = {"type": "paragraph", "value": "<p>Air surut.</p>"}


def with_topic() -> Story:
    story = published()
    story.story_topics = [StoryTopic(topic=Topic.objects.create(name="Banjir"))]
    story.save()
    story.save_revision()
    return story


def ordered_by(act) -> set[str]:
    Order.objects.all().delete()
    act()
    return {order.key or order.address for order in Order.objects.all()}


def withdraw(story: Story) -> None:
    actions.withdraw(story, ground=WithdrawalGround.CHILD, note="Anak.", by=None)


def lists_of(story: Story) -> set[str]:
    return {keys.FRONT, keys.section_list(story.section_id), keys.TOPICS}


def test_a_new_headline_goes_to_the_pages_that_show_the_story_and_to_no_list():
    story = with_topic()
    topic = story.story_topics.first().topic
    ordered = ordered_by(lambda: actions.update(story, by=None, headline="Judul lain"))
    day = timezone.localdate(story.first_published_at)
    assert {keys.story(story.pk), story.address, keys.day(day), "sitemap:news"} <= ordered
    assert f"{topic.address}{day:%Y/%m}/" in ordered
    lists = {*lists_of(story), keys.DAYS, keys.topic_list(topic.pk), topic.address}
    assert not ordered & lists


@pytest.mark.parametrize(
    "change",
    [
        {"kind": Kind.OPINION},
        {"section": "budaya"},
        {"body": [EMBED, WORDS]},
        {"unverified": True, "unverified_grounds": "Mendesak."},
    ],
)
def test_what_decides_where_a_story_stands_goes_to_the_lists(change):
    story = with_topic()
    if "section" in change:
        change = {"section": section(change["section"])}
    if "body" in change:
        change = {"body": story.body.stream_block.to_python(change["body"])}
    ordered = ordered_by(lambda: actions.update(story, by=None, **change))
    assert lists_of(Story.objects.get(pk=story.pk)) <= ordered


def test_another_time_goes_to_the_lists_of_both_times():
    story = with_topic()
    at = story.first_published_at - timedelta(days=40)
    ordered = ordered_by(lambda: actions.publish(story, by=None, at=at))
    days = {
        keys.day(timezone.localdate(story.first_published_at)),
        keys.day(timezone.localdate(at)),
    }
    assert lists_of(story) | days <= ordered


def test_a_story_that_is_deleted_after_it_stayed_in_place_leaves_its_lists():
    story = with_topic()
    story.headline = "Judul lain"
    story.save()
    assert story.stays_in_place
    lists = lists_of(story)
    assert lists - {keys.TOPICS} <= ordered_by(story.delete)


def test_a_day_that_has_another_story_is_all_that_a_new_one_changes_in_the_archive():
    published()
    ordered = ordered_by(lambda: published("Berita kedua"))
    assert keys.DAYS not in ordered
    assert keys.day(timezone.localdate()) in ordered


def test_the_last_story_of_a_day_takes_the_day_with_it():
    published()
    second = published("Berita kedua")
    first = Story.objects.exclude(pk=second.pk).get()
    assert keys.DAYS not in ordered_by(lambda: withdraw(first))
    assert keys.DAYS in ordered_by(lambda: withdraw(second))


def test_a_story_that_somebody_is_changing_keeps_no_day():
    """It may be the change that takes it off."""
    first = published()
    with hearing.connect() as other:
        other.execute("BEGIN")
        other.execute("SELECT FROM stories_story WHERE id = %s FOR NO KEY UPDATE", [first.pk])
        assert keys.DAYS in ordered_by(lambda: published("Berita kedua"))
        other.execute("ROLLBACK")


def test_who_saves_over_a_move_that_is_not_committed_yet_orders_the_lists():
    """It puts the story back where it was, which the lists of both places must see."""
    stale = Story.objects.get(pk=published().pk)
    moved = threading.Event()
    go_on = threading.Event()

    def move() -> None:
        with transaction.atomic():
            story = Story.objects.get(pk=stale.pk)
            story.section = section("budaya")
            story.save()
            moved.set()
            go_on.wait(10)
        connection.close()

    mover = threading.Thread(target=move)
    mover.start()
    assert moved.wait(10)
    threading.Timer(0.3, go_on.set).start()
    ordered = ordered_by(stale.save)
    mover.join()
    assert {keys.FRONT, keys.section_list(stale.section_id)} <= ordered
