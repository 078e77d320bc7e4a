"""News that goes out unverified, and its update: every list and page that says so is printed anew."""

import pytest

from redaksi.stories.actions import restore, update, withdraw
from redaksi.stories.models import Story
from redaksi.stories.models.story import WithdrawalGround
from tests import newsroom
from tests.press_completeness.whole_print import (
    assert_edition_is_whole,
    empty_newsroom,
    print_everything,
    print_waiting,
)

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)


def test_what_an_update_verifies_is_printed_anew_wherever_it_stands():
    empty_newsroom()
    story, found = newsroom.published("Tanggul dikabarkan retak"), newsroom.published("Tidak retak")
    print_everything()
    for act in (
        lambda: update(story, by=None, unverified=True, unverified_grounds="Warga di hilir."),
        lambda: update(found, by=None, verifies=Story.objects.get(pk=story.pk)),
        lambda: withdraw(found, ground=WithdrawalGround.CHILD, note="Anak.", by=None),
        lambda: restore(found, by=None),
        lambda: update(found, by=None, verifies=None),
    ):
        act()
        print_waiting()
        assert_edition_is_whole()
