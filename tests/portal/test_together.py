"""Pages that are rendered together read once what they share, and say just what they say alone."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from redaksi.banners.models import HouseBanner
from redaksi.comments.models import Comment
from redaksi.portal.pages.story import story_page
from redaksi.press.preparing import wanting
from redaksi.press.registry import all_addresses
from redaksi.press.rendering import render
from redaksi.press.sharing import forget, shared, together
from redaksi.stories import queries
from redaksi.stories.actions import withdraw
from redaksi.stories.models import Story
from redaksi.stories.models.story import WithdrawalGround
from tests import newsroom
from tests.portal.conftest import NOON, a_photo, printed, stories

pytestmark = pytest.mark.django_db


@pytest.fixture
def addresses(paper) -> list[str]:
    """Pages of every kind."""
    photo = a_photo()
    stories(6, newsroom.section("daerah"), photo=photo)
    stories(6, newsroom.section("ekonomi"))
    # In the same minute: the number decides which is the earlier one.
    Story.objects.update(first_published_at=NOON - timedelta(days=1))
    gone = newsroom.published("Yang dicabut", at=NOON)
    withdraw(gone, ground=WithdrawalGround.CHILD, note="Demi anak.", by=None)
    newsroom.published("Yang baru", at=NOON, picture=newsroom.picture())
    HouseBanner.objects.create(slot="top", headline="Baca edisi cetak")
    Comment.objects.create(
        story=Story.objects.first(),
        name="Budi",
        email="b@example.com",
        text="Ya.",
        state="approved",
    )
    return [address for address in all_addresses() if not address.startswith("/aset/")]


def test_pages_rendered_together_are_those_rendered_alone(addresses):
    alone = {address: printed(address) for address in addresses}
    with together(addresses):
        for address in addresses:
            assert render(address) == alone[address], address


def test_together_a_story_costs_hardly_a_query(addresses):
    pages = [story.address for story in Story.objects.filter(address__isnull=False)]
    for address in pages:
        printed(address)
    with CaptureQueriesContext(connection) as alone:
        for address in pages:
            render(address)
    with CaptureQueriesContext(connection) as captured, together(pages):
        for address in pages:
            render(address)
    assert len(captured) < len(alone) / 6
    assert len(captured) <= 17


def test_a_photo_that_is_made_in_a_round_is_shown_in_it(paper):
    story = newsroom.published(picture=newsroom.picture())
    with together([story.address]):
        with wanting() as wanted:
            before = render(story.address)
        assert wanted
        for make in wanted.values():
            make()
        after = render(story.address)
    assert b"story__photo" not in before.body
    assert b"story__photo" in after.body


def test_outside_of_a_round_nothing_is_kept():
    read = iter(range(9))
    assert [shared("x", lambda: next(read)) for _ in range(2)] == [0, 1]
    with together([]):
        assert [shared("x", lambda: next(read)) for _ in range(2)] == [2, 2]
        forget()
        assert shared("x", lambda: next(read)) == 3


def test_a_preview_in_a_round_is_of_the_draft(paper):
    story = newsroom.published("Judul lama")
    with together([story.address]):
        draft = queries.at_address(story.address)
        assert story_page(draft, preview=True).related == ()
