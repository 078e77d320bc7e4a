"""What a story's page has beside its words: labels, galleries, embeds, pages, updates, a poll."""

from datetime import timedelta

import orjson
import pytest
from django.test import Client
from django.utils import timezone

from redaksi.polls import actions as polls
from redaksi.polls.models import Poll
from redaksi.press.headers import FRAME_HOSTS
from redaksi.press.models import Order
from redaksi.press.registry import all_addresses
from redaksi.stories import embeds
from redaksi.stories.actions import correct, update, withdraw
from redaksi.stories.models import Correction, FormerAddress, LiveUpdate, Story
from redaksi.stories.models.story import Coverage, Kind, WithdrawalGround
from tests import newsroom
from tests.portal.conftest import NOON, printed

pytestmark = pytest.mark.django_db
WORD = "<p>Kalimat yang cukup panjang untuk sebuah paragraf di tengah berita nomor %s.</p>"
FILM = "https://www.youtube.com/watch?v=abcdefghijk"


def text(*names):
    """Paragraphs, and a new page where a name is `|`."""
    return [("page_break", None) if name == "|" else ("paragraph", WORD % name) for name in names]


def story(**values):
    return update(newsroom.published(at=NOON), by=None, **values)


def test_readers_are_told_what_they_read_before_they_read_it(read):
    told = story(made_by_ai=True, coverage=Coverage.LIVE, kind=Kind.OPINION)
    correct(told, kind=Correction.Kind.RALAT, text="Yang benar 300.", by=None)
    page = read(told.address)
    assert page.words(".label") == ["Langsung", "Opini", "Dibuat dengan AI", "Diralat"]
    assert page.values(".label--corrected", "href") == ["#ralat"]
    assert page.problems == []


@pytest.mark.parametrize(("words", "minutes"), [(1, "1"), (200, "1"), (201, "2"), (60_000, "300")])
def test_the_time_that_reading_takes_is_told(read, words, minutes):
    page = read(story(body=[("paragraph", f"<p>{'kata ' * words}</p>")]).address)
    assert f"{minutes} menit baca" in page.words(".byline__times")[0]


def test_a_gallery_is_a_list_of_photos_that_keys_can_push(read):
    photos = [newsroom.draft(picture=newsroom.picture(c)).lead_photo for c in ("red", "blue")]
    shown = [{"photo": photo, "caption": f"Foto {n}"} for n, photo in enumerate(photos)]
    body = [*text(1), ("gallery", {"title": "Pasar", "photos": shown})]
    told = story(body=body)
    # The drafts that brought the photos: a photo that another story has keeps its sizes.
    Story.objects.exclude(pk=told.pk).delete()
    page = read(told.address)
    assert page.words(".gallery__title") == ["Pasar 2 foto"]
    assert [words[:6] for words in page.words(".gallery__one")] == ["Foto 0", "Foto 1"]
    assert page.values(".gallery__row", "tabindex") == ["0"]
    assert page.problems == []
    assert {f"photo:{photo.pk}" for photo in photos} <= set(printed(told.address).keys)
    withdraw(told, ground=WithdrawalGround.CHILD, note="Demi anak.", by=None)
    assert not any(photo.renditions.exists() for photo in photos)


def test_nothing_of_another_site_is_in_the_page_before_a_reader_asks(read):
    page = read(story(body=[*text(1), ("embed", {"url": FILM, "description": "Film"})]).address)
    assert page.select("iframe, object, embed, img[src*=youtube]") == []
    assert page.values("button[data-frame]", "data-frame") == [
        "https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1&rel=0"
    ]
    assert page.values(".embed a", "href") == [FILM]
    policy = "meta[http-equiv=Content-Security-Policy]"
    assert page.values(policy, "content") == ["frame-src https://www.youtube-nocookie.com"]
    assert page.problems == []
    plain = read(story(body=text(1)).address)
    assert plain.values(policy, "content") == ["frame-src 'none'"]
    assert not [src for src in plain.values("script", "src") if "embed." in src]


def test_the_header_allows_the_frames_of_the_four_services_and_no_others():
    assert sorted(embeds.FRAME_HOSTS.values()) == sorted(FRAME_HOSTS)


def test_a_story_in_pages_has_a_sheet_for_each_and_one_for_the_whole(read, settings):
    told = story(body=text(1, 2, "|", 3, 4, "|", 5))
    first, second, whole = (read(told.address + part) for part in ("", "2/", "semua/"))
    origin = settings.PORTAL_URL + told.address
    assert "nomor 2" in first.words(".prose")[0]
    assert "nomor 3" not in first.words(".prose")[0]
    assert first.values("link[rel=canonical]", "href") == [origin]
    assert first.values("link[rel=next]", "href") == [f"{origin}2/"]
    assert second.values("link[rel=prev]", "href") == [origin]
    assert second.values("link[rel=next]", "href") == [f"{origin}3/"]
    assert second.values("link[rel=canonical]", "href") == [f"{origin}2/"]
    assert second.words(".pager__place") == ["Halaman 2 dari 3"]
    assert first.words(".pager__paper")[0].startswith("Halaman 1 dari 3")
    assert first.words(".pager__paper")[0].endswith(f"{origin}semua/")
    assert whole.words(".pager__paper") == []
    assert all(f"nomor {number}" in whole.words(".prose")[0] for number in range(1, 6))
    assert whole.values("link[rel=canonical]", "href") == [origin]
    assert [page.problems for page in (first, second, whole)] == [[], [], []]
    assert [bool(page.select(".comment-form")) for page in (first, second, whole)] == [0, 0, 1]
    assert printed(f"{told.address}4/").status == 404
    assert set(all_addresses()) >= {told.address + part for part in ("2/", "3/", "semua/")}


def test_a_story_of_an_earlier_time_is_offered_on_every_page_of_the_next(read):
    told = story(body=text(1, "|", 2))
    pages = {told.address + part for part in ("", "2/", "semua/")}
    Order.objects.all().delete()
    earlier = newsroom.published("Kapal karam", at=NOON - timedelta(hours=3))
    for page in pages:
        assert earlier.address in read(page).values(".related a", "href"), page
    assert pages <= set(Order.objects.values_list("address", flat=True))


def test_a_page_that_went_leads_to_the_story_and_so_does_its_former_address(paper):
    told = story(body=text(1, "|", 2))
    FormerAddress.objects.create(address="/2020/01/lama/", story=told)
    assert printed("/2020/01/lama/2/").location == f"{told.address}2/"
    assert printed("/2020/01/lama/3/").status == 404
    told = update(told, by=None, body=text(1, 2))
    assert printed(f"{told.address}2/").location == told.address
    assert printed(f"{told.address}semua/").location == told.address


def test_a_story_that_is_called_two_is_found_before_a_second_page(read, settings):
    first = story(body=text(1, "|", 2))
    other = newsroom.published("Lain", at=NOON)
    type(other).objects.filter(pk=other.pk).update(address=f"{first.address}2/")
    assert read(f"{first.address}2/").words(".story__headline") == ["Lain"]


def live_update(told, **values):
    values = {"headline": "Kabar", "body": text(1), "published_at": timezone.now()} | values
    return LiveUpdate.objects.create(story=told, **values)


def test_a_live_blog_shows_its_updates_the_newest_first_and_says_what_is_gone(read):
    told = story(coverage=Coverage.LIVE)
    old = live_update(told, headline="Awal", published_at=NOON, is_key=True)
    pinned = live_update(told, headline="Ringkasan", is_pinned=True, published_at=NOON)
    gone = live_update(
        told, headline="Salah", withdrawn_at=NOON, withdrawn_note="Belum dipastikan."
    )
    live_update(told, headline="Menunggu", published_at=None)
    page = read(told.address)
    ids = [f"pembaruan-{row.pk}" for row in (pinned, gone, old)]
    assert page.values(".live__entry", "id") == ids
    assert page.words(".live__keys a") == ["Awal"]
    assert "Belum dipastikan." in page.words(".live__gone")[0]
    assert "Salah" not in page.source
    assert "Menunggu" not in page.source
    assert page.problems == []
    posting = page.linked_data["@graph"][0]
    assert posting["@type"] == "LiveBlogPosting"
    assert [update["headline"] for update in posting["liveBlogUpdate"]] == ["Ringkasan", "Awal"]
    assert posting["liveBlogUpdate"][1]["url"].endswith(f"{told.address}#pembaruan-{old.pk}")
    stamp = printed(f"{told.address}pembaruan.json")
    assert stamp.content_type == "application/json"
    assert orjson.loads(stamp.body) == {"live": True, "updates": [pinned.pk, old.pk]}
    assert set(all_addresses()) >= {f"{told.address}pembaruan.json"}


def test_the_text_only_edition_has_the_words_and_leads_to_the_whole_page(read, settings):
    told = story(body=[*text(1, "|", 2), ("embed", {"url": FILM, "description": "Film"})])
    correct(told, kind=Correction.Kind.RALAT, text="Yang benar 300.", by=None)
    for address in ("/lite/", f"/lite/{told.section.slug}/"):
        page = read(address)
        assert f"/lite{told.address}" in page.values("main a", "href")
        assert page.problems == []
    page = read(f"/lite{told.address}")
    assert "nomor 2" in page.source
    assert "Yang benar 300." in page.source
    assert page.select("img, script, iframe") == []
    assert page.values("link[rel=canonical]", "href") == [settings.PORTAL_URL + told.address]
    assert told.address in page.values("footer a", "href")
    assert len(printed(f"/lite{told.address}").body) < 15_000
    withdraw(told, ground=WithdrawalGround.CHILD, note="Demi anak.", by=None)
    assert printed(f"/lite{told.address}").robots == "noindex"
    assert "nomor 1" not in read(f"/lite{told.address}").source


@pytest.fixture
def poll(db):
    ends = timezone.now() + timedelta(days=1)
    return Poll.objects.create(question="Naik apa?", choices=["Bus", "Kereta"], closes_at=ends)


@pytest.fixture
def reader(settings):
    settings.ROOT_URLCONF = settings.PORTAL_URLCONF
    return Client(headers={"sec-fetch-site": "same-origin"})


def test_a_vote_is_counted_within_a_minute_and_prints_the_result_not_the_story(read, reader, poll):
    told = story(body=[*text(1), ("poll", poll)])
    page = read(told.address)
    assert page.words(".poll__option") == ["Bus", "Kereta"]
    (form,) = page.select("form[data-poll]")
    answer = reader.post(form["action"], {"choice": "1"})
    assert (answer.status_code, answer["Location"]) == (303, poll.address)
    assert not answer.cookies
    polls.count()
    result = read(poll.address)
    assert result.words(".poll__percent") == ["0%", "100%"]
    assert result.problems == page.problems == []
    assert f"poll:{poll.pk}:results" in printed(poll.address).keys
    assert f"poll:{poll.pk}:results" not in printed(told.address).keys
    assert polls.count() == 0, "once a minute"


def test_a_poll_that_has_ended_is_final_and_stands_in_its_story(read, reader, poll):
    told = story(body=[*text(1), ("poll", poll)])
    polls.vote(poll.pk, 0, address="192.0.2.1")
    Poll.objects.update(closes_at=timezone.now() - timedelta(seconds=10))
    polls.count()
    page = read(told.address)
    assert page.words(".poll__percent") == ["100%", "0%"]
    assert "hasil akhir" in page.words(".poll__count")[0]
    assert page.select("form[data-poll]") == []
    assert reader.post(f"{poll.address}suara/", {"choice": "0"}).status_code == 409


@pytest.mark.parametrize("choice", ["", "2", "-1", "x", "99999", "1\0", "١"])
def test_a_choice_that_there_is_not_is_refused(reader, poll, choice):
    assert reader.post(f"{poll.address}suara/", {"choice": choice}).status_code == 422


def test_a_vote_from_another_site_is_refused_and_so_is_a_flood(reader, poll, monkeypatch):
    there = f"{poll.address}suara/"
    from_elsewhere = reader.post(there, {"choice": "0"}, headers={"sec-fetch-site": "cross-site"})
    assert from_elsewhere.status_code == 403
    monkeypatch.setattr(polls, "MOST_FROM_ONE_ADDRESS", 2)
    answers = [reader.post(there, {"choice": "0"}).status_code for _ in range(3)]
    assert answers == [303, 303, 429]
