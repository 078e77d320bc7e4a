import pytest
from wagtail.models import ReferenceIndex

from redaksi.press.models import Order
from redaksi.stories import queries
from redaksi.stories.actions import correct, publish, restore, withdraw
from redaksi.stories.errors import NotPublished, StoryError, WithdrawnStory
from redaksi.stories.models import Correction, Story
from redaksi.stories.models.story import WithdrawalGround
from tests.newsroom import draft, editor, picture, published

pytestmark = pytest.mark.django_db
CHILD = WithdrawalGround.CHILD


def test_a_withdrawn_story_keeps_its_address_and_leaves_the_lists():
    story = published()
    Order.objects.all().delete()
    withdraw(story, ground=CHILD, note=" Melindungi masa depan anak. ", by=editor())
    assert not queries.published().exists()
    there = queries.at_address(story.address)
    assert there == story
    assert (there.withdrawn_ground, there.withdrawn_note) == (
        "child",
        "Melindungi masa depan anak.",
    )
    assert there.withdrawn_by == editor()
    keys = set(Order.objects.values_list("key", flat=True))
    assert {f"story:{story.pk}", "list:front", f"list:section:{story.section_id}"} <= keys


def test_the_sizes_of_a_photo_that_no_other_story_shows_are_taken_away():
    alone, shared = (
        published("Foto sendiri", picture=picture()),
        published("Foto bersama", picture=picture()),
    )
    other = published("Berita lain")
    Story.objects.filter(pk=other.pk).update(lead_photo=shared.lead_photo)
    ReferenceIndex.create_or_update_for_object(Story.objects.get(pk=other.pk))
    for story in (alone, shared):
        story.lead_photo.renditions.create(
            filter_spec="width-100", file="images/small.jpg", width=100, height=67
        )
        withdraw(story, ground=CHILD, note="Alasan.", by=None)
    assert alone.lead_photo.renditions.count() == 0
    assert shared.lead_photo.renditions.count() == 1


def test_readers_must_be_told_why():
    with pytest.raises(StoryError):
        withdraw(published(), ground=CHILD, note="  ", by=None)
    assert queries.published().exists()


def test_a_ground_that_the_guideline_does_not_know_is_refused():
    with pytest.raises(ValueError, match="boring"):
        withdraw(published(), ground="boring", note="x", by=None)


def test_a_draft_cannot_be_withdrawn_nor_corrected():
    with pytest.raises(NotPublished):
        withdraw(draft(), ground=CHILD, note="x", by=None)
    with pytest.raises(NotPublished):
        correct(draft(), kind=Correction.Kind.RALAT, text="x", by=None)


def test_a_withdrawn_story_is_locked_until_it_is_restored():
    story = withdraw(published(), ground=CHILD, note="Alasan.", by=None)
    assert story.get_lock().for_user(editor())
    with pytest.raises(WithdrawnStory):
        publish(story, by=editor())
    story = restore(story, by=editor())
    assert story.get_lock() is None
    assert queries.published().get() == story
    assert story.withdrawn_note == ""


def test_an_old_revision_does_not_bring_a_withdrawn_story_back():
    story = published()
    revision = story.latest_revision
    withdraw(story, ground=CHILD, note="Alasan.", by=None)
    with pytest.raises(WithdrawnStory):
        revision.publish()
    assert Story.objects.get().withdrawn_at is not None
    assert not queries.published().exists()


def test_a_correction_stands_with_the_story_and_orders_it():
    story = published()
    Order.objects.all().delete()
    correct(story, kind=Correction.Kind.RALAT, text="Jumlah paket 300, bukan 3.000.", by=editor())
    assert [c.text for c in queries.at_address(story.address).corrections.all()] == [
        "Jumlah paket 300, bukan 3.000."
    ]
    assert Order.objects.filter(key=f"story:{story.pk}").exists()


def test_an_empty_correction_is_refused():
    with pytest.raises(StoryError):
        correct(published(), kind=Correction.Kind.RALAT, text=" ", by=None)


def test_a_withdrawal_that_comes_while_an_editor_publishes_holds():
    """The editor's request read the story before it was withdrawn, and publishes after."""
    story = published()
    read_before = Story.objects.get(pk=story.pk)
    read_before.headline = "Judul baru"
    revision = read_before.save_revision()
    assert revision.content_object.withdrawn_at is None
    withdraw(story, ground=CHILD, note="Alasan.", by=None)
    with pytest.raises(WithdrawnStory):
        read_before.publish(revision)
    assert Story.objects.get().withdrawn_note == "Alasan."


def test_a_restored_story_orders_the_pages_that_offer_it_again():
    older, newer = published("Berita yang lama"), published("Berita yang baru")
    withdraw(older, ground=CHILD, note="Alasan.", by=None)
    Order.objects.all().delete()
    restore(older, by=None)
    assert Order.objects.filter(address=newer.address).exists()
    assert [story.pk for story in queries.before(newer)] == [older.pk]
