from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from redaksi.press import old_assets, orders
from redaksi.press.models import Rank, Sheet
from tests.press.test_edition import page

OLD, NEW, STORY = "/aset/lama.aa.css", "/aset/baru.bb.css", "/politik/a/"
LATER = timedelta(days=8)

pytestmark = pytest.mark.django_db


@pytest.fixture
def printed(edition):
    """An edition with a file of this release and one of an older."""
    for address in (OLD, NEW, STORY):
        edition.put(address, page())
        Sheet.objects.create(address=address, rank=Rank.FURNITURE, status=200, digest="x")
    edition.mark_release("now")
    return edition


def sweep_later(after: timedelta = LATER) -> int:
    with time_machine.travel(timezone.now() + after):
        return old_assets.sweep([NEW])


def test_a_file_that_no_page_names_goes_after_a_week(printed):
    assert sweep_later() == 1
    assert printed.get(OLD) is None
    assert printed.get(NEW) is not None
    assert printed.get(STORY) is not None
    assert not Sheet.objects.filter(address=OLD).exists()


def test_in_the_first_week_it_stays_for_readers_and_caches_with_an_older_page(printed):
    assert sweep_later(timedelta(days=6)) == 0


def test_while_an_older_page_waits_to_be_printed_it_stays(printed):
    orders.place(addresses=[STORY])
    printed.mark_release("newer than the order")
    assert sweep_later() == 0


def test_while_a_page_cannot_be_printed_it_stays(printed):
    Sheet.objects.filter(address=STORY).update(problem="TemplateError")
    assert sweep_later() == 0


def test_an_edition_of_no_known_release_is_left_alone(printed):
    (printed.folder / ".release").unlink()
    assert sweep_later() == 0
