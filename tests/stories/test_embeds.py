"""Addresses on other sites: what is shown, what is only a link, and what is refused at the desk's door."""

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import strategies as st

from redaksi.stories.blocks import StoryBody
from redaksi.stories.embeds import FRAME_HOSTS, Service, check_address, is_clean, recognise

TUBE = "https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1&rel=0"


@pytest.mark.parametrize(
    ("url", "frame"),
    [
        ("https://www.youtube.com/watch?v=abcdefghijk&list=x", TUBE),
        ("https://youtu.be/abcdefghijk?si=1", TUBE),
        ("https://m.youtube.com/shorts/abcdefghijk", TUBE),
        ("https://www.youtube.com/live/abcdefghijk?t=1m30s", f"{TUBE}&start=90"),
        ("https://youtu.be/abcdefghijk?t=75", f"{TUBE}&start=75"),
        (
            "https://twitter.com/sauh/status/123?s=20",
            "https://platform.twitter.com/embed/Tweet.html?dnt=true&id=123",
        ),
        (
            "https://x.com/i/web/status/123",
            "https://platform.twitter.com/embed/Tweet.html?dnt=true&id=123",
        ),
        (
            "https://www.instagram.com/sauh.id/reel/Cx_1-abc/?igsh=1",
            "https://www.instagram.com/reel/Cx_1-abc/embed/captioned/",
        ),
        (
            "https://www.tiktok.com/@sauh/video/71234567890",
            "https://www.tiktok.com/player/v1/71234567890",
        ),
    ],
)
def test_what_has_a_services_own_form_is_shown(url, frame):
    found = recognise(url)
    assert found is not None
    assert found.frame == frame
    check_address(url)


@pytest.mark.parametrize(
    "url",
    [
        "https://www.youtube.com/",
        "https://www.youtube.com/watch?v=kurang",
        'https://www.youtube.com/watch?v="><script>',
        "https://youtube.com.jahat.example/watch?v=abcdefghijk",
        "https://jahat.example/youtube.com/watch?v=abcdefghijk",
        "https://notyoutube.com/watch?v=abcdefghijk",
        "https://www.youtubе.com/watch?v=abcdefghijk",  # a Cyrillic letter
        "https://x.com/sauh/status/12a",
        "https://www.tiktok.com/@sauh/video/../../login",
        "https://www.instagram.com/p/%22onload/",
        "https://vimeo.com/123",
    ],
)
def test_everything_else_is_a_link_at_most(url):
    assert recognise(url) is None


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://youtube.com/watch?v=abcdefghijk",
        "//youtube.com/watch?v=abcdefghijk",
        "https://youtube.com@jahat.example/watch?v=abcdefghijk",
        "https://user:pass@youtu.be/abcdefghijk",
        "https://youtu.be:8443/abcdefghijk",
        "https://youtu.be\\@jahat.example/abcdefghijk",
        "https://youtu.be/abc\ndefghijk",
        "https://youtu.be/\u202eabcdefghijk",
        "https://[::1/abcdefghijk",
        "https://youtu.be:x/abcdefghijk",
        "https:///abcdefghijk",
        "https://youtu.be/" + "a" * 600,
    ],
)
def test_an_address_that_hides_where_it_leads_is_refused(url):
    assert recognise(url) is None
    with pytest.raises(ValidationError):
        check_address(url)


def test_the_form_refuses_it_too():
    block = StoryBody().child_blocks["embed"]
    value = {"url": "https://youtu.be@jahat.example/abcdefghijk", "description": "Film"}
    with pytest.raises(ValidationError):
        block.clean(block.to_python(value))


@given(st.text() | st.from_regex(r"https://(www\.)?(youtube|x|tiktok)\.com/.*", fullmatch=True))
def test_whatever_is_typed_a_frame_is_one_of_the_four_hosts(url):
    found = recognise(url)
    assert is_clean(url) or found is None
    if found:
        assert found.frame.startswith(f"{FRAME_HOSTS[found.service]}/")
        assert found.service in Service
