"""Drawn pictures for link previews."""

import io

import pytest
from PIL import Image

from redaksi.portal.share_pictures import Words, drawn, make
from redaksi.portal.style import Look, Style
from tests import newsroom
from tests.portal.conftest import a_photo, printed, stories
from tests.portal.html import Document


@pytest.mark.django_db
def test_a_story_without_a_photo_has_a_drawn_picture_before_it_is_printed(paper, settings):
    (story,) = stories(1, newsroom.section())
    picture = Document(printed(story.address).body.decode()).meta("og:image")
    name = picture.removeprefix(f"{settings.PORTAL_URL}{settings.MEDIA_URL}")
    with Image.open(settings.MEDIA_ROOT / name) as image:
        assert (image.format, image.size) == ("PNG", (1200, 630))


@pytest.mark.django_db
def test_a_story_with_a_photo_keeps_that_and_pages_without_a_title_share_one(read):
    (story,) = stories(1, newsroom.section(), photo=a_photo())
    assert "bagikan" not in read(story.address).meta("og:image")
    assert read("/").meta("og:image") == read("/indeks/").meta("og:image")
    assert read("/daerah/").meta("og:image") != read("/").meta("og:image")
    assert read("/404.html").meta("og:image") is None


@pytest.mark.django_db
def test_a_page_has_at_most_two_drawn_pictures_however_often_it_is_changed(settings):
    for number in range(4):
        words = Words(f"Judul {number}", "Daerah", "Suar", "suar.example")
        make(f"images/bagikan/aa/page/{number}.png", words, Style())
    folder = settings.MEDIA_ROOT / "images/bagikan/aa/page"
    assert sorted(path.name for path in folder.iterdir()) == ["2.png", "3.png"]


@pytest.mark.parametrize("look", Look)
@pytest.mark.parametrize(
    "title",
    ["A", "Kata " * 60, "x" * 300, "Café 🎉 Öland", "انحسار مياه النهر", "ꦱꦸꦔꦻꦱꦸꦫꦸꦠ꧀", "\x00"],
)
def test_whatever_the_headline_the_picture_is_whole_and_light(look, title):
    body = drawn(Words(title, "Daerah", "Suar Nusantara", "suar.example"), Style(look=look))
    with Image.open(io.BytesIO(body)) as image:
        assert image.size == (1200, 630)
    assert len(body) < 60_000
