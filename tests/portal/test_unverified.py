"""News that goes out before it is verified: Pedoman Pemberitaan Media Siber, part 2."""

import orjson
import pytest
from django.core.exceptions import ValidationError

from redaksi.desk import queries as desk
from redaksi.stories import queries
from redaksi.stories.actions import publish, restore, update, withdraw
from redaksi.stories.models import Story
from redaksi.stories.models.story import WithdrawalGround
from tests import newsroom
from tests.portal.conftest import NOON, printed

pytestmark = pytest.mark.django_db
GROUNDS = "Warga di hilir harus segera mengungsi; sumber: kepala balai; bupati tidak menjawab."
NEEDS = "Berita ini masih memerlukan verifikasi lebih lanjut."


def unverified() -> Story:
    story = newsroom.published("Tanggul Sora dikabarkan retak", at=NOON)
    return update(story, by=None, unverified=True, unverified_grounds=GROUNDS)


def verified(story: Story) -> Story:
    found = newsroom.published("Tanggul Sora tidak retak, kata balai")
    return update(found, by=None, verifies=story)


def test_readers_are_told_before_the_text_and_at_its_end_in_brackets_and_italics(read):
    story = unverified()
    page = read(story.address)
    assert page.words(".label") == ["Belum terverifikasi"]
    assert page.words(".story__unverified") == [NEEDS]
    (said,) = page.words("#verifikasi i")
    assert said.startswith(f"({NEEDS}")
    assert said.endswith(")")
    assert page.values("meta[property='og:title']", "content") == [
        "Belum terverifikasi: Tanggul Sora dikabarkan retak"
    ]
    assert GROUNDS not in printed(story.address).body.decode()
    assert page.problems == []


@pytest.mark.parametrize(
    "address", ["/", "/daerah/", "/indeks/2026/11/22/", "/lite/", "/cari/?q=tanggul"]
)
def test_lists_say_it_too(paper, portal_client, address):
    unverified()
    assert "Belum terverifikasi" in portal_client.get(address).content.decode()


@pytest.mark.parametrize(
    "address", ["/", "/daerah/", "/indeks/2026/11/22/", "/lite/", "/cari/?q=dikabarkan"]
)
def test_lists_do_not_show_what_was_verified_as_if_nothing_had_been_said(
    paper, portal_client, address
):
    verified(unverified())
    assert "Ada hasil verifikasi" in portal_client.get(address).content.decode()


def test_programs_are_told(paper):
    story = unverified()
    told = orjson.loads(printed(f"/api/v1/stories/{story.pk}.json").body)
    assert told["is_unverified"] is True
    assert f"<p><em>({NEEDS})</em></p>" in told["body_html"]
    partners = orjson.loads(printed(f"/ninjs/{story.pk}.json").body)
    assert partners["title"].startswith("Belum terverifikasi: ")
    assert partners["edNote"] == NEEDS
    assert "Belum terverifikasi: Tanggul" in printed("/rss.xml").body.decode()
    assert GROUNDS not in str(told) + str(partners)
    assert '"creativeWorkStatus":"Belum terverifikasi"' in printed(story.address).body.decode()


def test_an_update_and_the_story_that_it_verifies_lead_to_each_other(read):
    story = unverified()
    assert list(desk.to_verify()) == [story]
    found = verified(story)
    assert list(desk.to_verify()) == []
    page = read(story.address)
    assert page.words(".label") == []
    assert page.words(".story__unverified") == ["Hasil verifikasi: " + found.headline]
    assert page.values(".story__unverified a", "href") == [found.address]
    assert page.values("#verifikasi a", "href") == [found.address]
    assert read(found.address).values(".verification a", "href") == [story.address]
    assert read(f"/lite{found.address}").values(".verification a", "href") == [
        f"/lite{story.address}"
    ]
    assert f"story:{story.pk}" in printed(found.address).keys
    assert not queries.newest(9)[1].is_unverified


def test_an_update_that_readers_cannot_see_verifies_nothing(read):
    story = unverified()
    found = verified(story)
    withdraw(found, ground=WithdrawalGround.CHILD, note="Demi anak.", by=None)
    assert read(story.address).words(".label") == ["Belum terverifikasi"]
    restore(found, by=None)
    assert read(story.address).words(".label") == []
    update(found, by=None, verifies=None)
    assert read(story.address).words(".label") == ["Belum terverifikasi"]
    draft = newsroom.draft()
    draft.verifies = story
    draft.save_revision()
    assert Story.objects.get(pk=story.pk).is_unverified
    publish(draft, by=None)
    assert not Story.objects.get(pk=story.pk).is_unverified


def test_an_older_version_of_the_story_does_not_forget_its_update():
    story = unverified()
    found = verified(story)
    update(Story.objects.get(pk=story.pk), by=None, headline="Tanggul Sora sempat dikabarkan retak")
    assert Story.objects.get(pk=story.pk).verified_by == found


def test_nothing_goes_out_unverified_without_its_grounds():
    story = newsroom.published()
    with pytest.raises(ValidationError, match="unverified_grounds"):
        update(story, by=None, unverified=True, unverified_grounds=" ")
    other = newsroom.published("Berita lain")
    for wrong in (story, other):
        with pytest.raises(ValidationError, match="verifies"):
            update(story, by=None, verifies=wrong)
