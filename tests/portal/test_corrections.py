"""The public list of corrections."""

from datetime import UTC, datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.translation import gettext

from redaksi.portal.pages.corrections import corrections_month_page, corrections_page
from redaksi.press.registry import all_addresses
from redaksi.stories.actions import correct, update, withdraw
from redaksi.stories.models import Correction, Story
from redaksi.stories.models.story import WithdrawalGround
from tests import newsroom
from tests.portal.conftest import printed

pytestmark = pytest.mark.django_db


def corrected(headline: str, text: str, *, at: datetime | None = None) -> Story:
    story = newsroom.published(headline)
    made = correct(story, kind=Correction.Kind.RALAT, text=text, by=None)
    if at:
        Correction.objects.filter(pk=made.pk).update(published_at=at)
    return story


def test_corrections_and_stories_lead_to_each_other(read):
    story = corrected("Harga cabai naik", "Harganya Rp40.000, bukan Rp4.000.")
    page = read("/ralat/")
    assert page.problems == []
    assert page.values(".ralat__story a", "href") == [story.address]
    assert page.words(".ralat__text") == ["Harganya Rp40.000, bukan Rp4.000."]
    assert page.select(".ralat__kind time")
    assert read(story.address).values(".corrections__all a", "href") == ["/ralat/"]


def test_without_any_the_list_says_so(read):
    page = read("/ralat/")
    assert page.problems == []
    assert page.words(".notice__title") == [gettext("No corrections yet")]


def test_older_corrections_are_reached_by_month(read):
    corrected("Lama", "Nama desa salah.", at=datetime(2023, 11, 9, tzinfo=UTC))
    corrected("Baru", "Nama lurah salah.", at=datetime(2026, 2, 9, tzinfo=UTC))
    page = read("/ralat/")
    assert page.words(".ralat__story") == ["Baru", "Lama"]
    assert page.values(".months__list a", "href") == ["/ralat/2026/02/", "/ralat/2023/11/"]
    assert {"/ralat/", "/ralat/2023/11/"} <= set(all_addresses())
    month = read("/ralat/2023/11/")
    assert month.problems == []
    assert month.words(".ralat__story") == ["Lama"]
    assert printed("/ralat/2023/10/").status == 404


def test_a_withdrawn_story_is_named_no_more(paper):
    story = corrected("Korban bernama lengkap", "Usia korban salah.")
    withdraw(story, ground=WithdrawalGround.CHILD, note="Demi anak.", by=None)
    assert corrections_page().notices == ()


def test_the_list_has_the_headline_as_it_is_now(paper):
    story = corrected("Judul lama", "Nama desa salah.")
    update(story, by=None, headline="Judul baru")
    assert [notice.headline for notice in corrections_page().notices] == ["Judul baru"]


def test_the_list_asks_the_database_as_often_for_twenty_corrections_as_for_one(paper):
    story = corrected("Berita", "Salah.")

    def asked() -> int:
        with CaptureQueriesContext(connection) as captured:
            corrections_page()
            corrections_month_page(datetime.now(UTC).date())
        return len(captured)

    asked()
    few = asked()
    for _ in range(20):
        correct(story, kind=Correction.Kind.KOREKSI, text="Salah lagi.", by=None)
    assert asked() == few
