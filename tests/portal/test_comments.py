"""Sending a comment: whatever happens, what was typed comes back."""

import pytest
from django.db import OperationalError

from redaksi.comments.models import Comment
from redaksi.portal.views.comments import submit
from redaksi.stories.actions import update
from tests import newsroom
from tests.portal.conftest import printed
from tests.portal.html import Document

pytestmark = pytest.mark.django_db
HOME = {"HTTP_ORIGIN": "http://localhost:8000"}


@pytest.fixture
def send(portal_client, paper):
    """Send a comment as the form on a story's page does."""
    story = newsroom.published()

    def post(headers=HOME, **values):
        said = {
            "story": story.pk,
            "address": story.address,
            "headline": story.headline,
            "text": "Air masih tinggi di kampung kami <b>.",
            "name": "Siti",
            "email": "siti@contoh.example",
            "website": "",
        }
        return portal_client.post("/komentar/", {**said, **values}, **headers)

    post.story = story
    return post


def given_back(answer) -> Document:
    page = Document(answer.content.decode())
    assert page.problems == []
    assert answer["Cache-Control"] == "no-store"
    assert "script-src 'self'" in answer["Content-Security-Policy"]
    return page


def test_a_comment_is_held_and_its_sender_thanked(send):
    answer = send()
    assert (answer.status_code, answer["Location"]) == (303, "/komentar/terkirim/")
    comment = Comment.objects.get()
    assert (comment.story, comment.state) == (send.story, Comment.State.HELD)
    assert comment.text == "Air masih tinggi di kampung kami <b>."


def test_the_thanks_are_a_sheet_that_search_engines_do_not_keep(read):
    assert printed("/komentar/terkirim/").robots == "noindex"
    page = read("/komentar/terkirim/")
    assert page.words("h1") == ["Terima kasih, komentar Anda sudah kami terima."]
    assert page.problems == []


def test_a_comment_with_mistakes_comes_back_with_what_was_typed_and_what_is_wrong(send):
    answer = send(name="", email="bukan surel")
    page = given_back(answer)
    assert answer.status_code == 422
    assert Comment.objects.count() == 0
    assert page.words("textarea") == ["Air masih tinggi di kampung kami <b>."]
    assert page.values("#komentar-email", "value") == ["bukan surel"]
    assert page.words(".comment-form__error") == [
        "Tuliskan nama Anda.",
        "Ini bukan alamat surel. Contoh yang benar: nama@contoh.com.",
    ]
    assert page.values("[aria-invalid]", "name") == ["name", "email"]
    assert page.values(".returned__summary a", "href") == ["#komentar-name", "#komentar-email"]
    assert page.values(".returned__story a", "href") == [send.story.address]


def test_a_robot_is_thanked_and_nothing_is_stored(send):
    answer = send(website="https://slot.example/")
    assert (answer.status_code, answer["Location"]) == (303, "/komentar/terkirim/")
    assert Comment.objects.count() == 0


@pytest.mark.parametrize(
    "headers",
    [
        {"HTTP_ORIGIN": "https://lain.example"},
        {"HTTP_ORIGIN": "null"},
        {"HTTP_ORIGIN": "http://["},
        {"HTTP_SEC_FETCH_SITE": "cross-site", **HOME},
        {"HTTP_SEC_FETCH_SITE": "same-site", **HOME},
    ],
)
def test_what_another_site_sends_is_refused_and_given_back(send, headers):
    answer = send(headers)
    assert answer.status_code == 403
    assert Comment.objects.count() == 0
    assert given_back(answer).words("textarea") == ["Air masih tinggi di kampung kami <b>."]


def test_a_browser_that_says_same_origin_is_believed(send):
    assert send({"HTTP_SEC_FETCH_SITE": "same-origin"}).status_code == 303


def test_after_too_many_comments_the_text_comes_back_and_can_be_sent_later(send):
    for _ in range(5):
        assert send().status_code == 303
    answer = send(email="SITI@contoh.example")
    page = given_back(answer)
    assert answer.status_code == 429
    assert Comment.objects.count() == 5
    assert page.words("textarea") == ["Air masih tinggi di kampung kami <b>."]
    assert len(page.select("form button")) == 1
    assert "5 " in page.words(".returned__summary p")[0]


def test_a_text_is_as_long_as_the_browser_counts_it(send):
    longest = "a\r\n" * 2499 + "bb"  # 5,000 with the line ends that the browser counts
    assert send(text=longest).status_code == 303
    assert Comment.objects.get().text == longest.replace("\r\n", "\n")
    assert send(text=f"{longest}c").status_code == 422


def test_what_turns_the_direction_of_a_line_or_cannot_be_stored_is_left_out(send):
    assert send(name="Si\u202eti\u2066\0", text="Air\0 naik").status_code == 303
    comment = Comment.objects.get()
    assert (comment.name, comment.text) == ("Siti", "Air naik")


def test_a_name_of_nothing_but_controls_is_none(send):
    assert send(name="\u202e\u2069").status_code == 422


def test_when_comments_were_closed_meanwhile_the_text_comes_back_to_be_copied(send):
    update(send.story, by=None, comments_open=False)
    answer = send()
    page = given_back(answer)
    assert answer.status_code == 409
    assert page.words("textarea") == ["Air masih tinggi di kampung kami <b>."]
    assert page.select("form button") == []


def test_with_the_database_down_the_text_comes_back_and_can_be_sent_again(send, monkeypatch, rf):
    def gone(**_):
        raise OperationalError("connection refused")

    def no_queries(*_args, **_kwargs):
        raise OperationalError("connection refused")

    monkeypatch.setattr("redaksi.comments.actions.submit", gone)
    monkeypatch.setattr("redaksi.portal.views.comments.furniture", no_queries)
    answer = send()
    page = given_back(answer)
    assert answer.status_code == 503
    assert page.words("h1") == ["Komentar Anda belum dapat kami simpan"]
    assert page.words("textarea") == ["Air masih tinggi di kampung kami <b>."]
    assert page.values("input[name=story]", "value") == [str(send.story.pk)]
    assert len(page.select("form button")) == 1


def test_with_the_database_down_the_page_has_the_furniture_that_was_read_last(send, monkeypatch):
    def gone(*_args, **_kwargs):
        raise OperationalError("connection refused")

    with monkeypatch.context() as down:
        down.setattr("redaksi.comments.actions.submit", gone)
        down.setattr("redaksi.portal.views.comments.furniture", gone)
        assert given_back(send()).words(".masthead__name") == ["Beranda"]
    assert send().status_code == 303
    monkeypatch.setattr("redaksi.comments.actions.submit", gone)
    monkeypatch.setattr("redaksi.portal.views.comments.furniture", gone)
    page = given_back(send())
    assert page.words(".masthead__name") == ["Suar Nusantara"]
    assert page.select("[aria-current]") == []


def test_a_text_that_begins_with_an_empty_line_keeps_it(send):
    page = given_back(send(text="\nBaris kedua", name=""))
    assert "\n\nBaris kedua</textarea>" in page.source.replace("\r", "")


def test_an_address_that_leads_elsewhere_is_no_link(send):
    page = given_back(send(address="//jahat.example/", name=""))
    assert page.select(".returned__story a") == []
    assert page.values("input[name=address]", "value") == [""]


def test_a_story_number_that_is_none_is_no_traceback(send):
    assert send(story="bukan angka").status_code == 422
    assert send(story="99999999").status_code == 409


def test_whoever_asks_for_the_address_of_the_form_is_led_to_the_front(portal_client, paper):
    assert portal_client.get("/komentar/")["Location"] == "/"


def test_the_form_needs_no_token():
    assert submit.csrf_exempt is True
