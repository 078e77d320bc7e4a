"""What the tests of public pages share."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from django.utils import translation
from wagtail.rich_text import RichText

from redaksi.portal.furniture import forget
from redaksi.portal.models import Newspaper
from redaksi.press.preparing import wanting
from redaksi.press.rendering import Page, render
from redaksi.stories.addresses import address_of
from redaksi.stories.models import Photo, Section, Story
from tests import newsroom
from tests.portal.html import Document

NOON = datetime(2026, 11, 22, 5, 0, tzinfo=UTC)  # 12.00 WIB


@pytest.fixture(autouse=True)
def _indonesian() -> None:
    """Labels that a test reads itself are those of the page."""
    with translation.override("id"):
        yield


@pytest.fixture(autouse=True)
def _just_started() -> None:
    """No test knows the furniture of another."""
    forget()


@pytest.fixture
def paper(db) -> Newspaper:
    """The newspaper behind the pages."""
    return Newspaper.objects.create(
        name="Suar Nusantara",
        tagline="Kabar dari kepulauan",
        company="PT Suar",
        postal_address="Jalan Pelabuhan 17\nMakassar",
        email="redaksi@suar.example",
        responsible="Ratna Wulandari",
    )


@pytest.fixture
def read(paper: Newspaper) -> Callable[[str], Document]:
    """Render an address as the printer does, and read it as a browser does."""

    def read_page(address: str) -> Document:
        return Document(printed(address).body.decode())

    return read_page


def printed(address: str) -> Page:
    """The page as it would be printed: what it wants is made, and it is rendered again."""
    with wanting() as wanted:
        page = render(address)
    for make in wanted.values():
        make()
    return render(address) if wanted else page


def stories(count: int, section: Section, *, photo: Photo | None = None) -> list[Story]:
    """So many published stories, the newest last, an hour apart; search does not know them."""
    # All at once: a hundred publications with their revisions would take half a minute.
    new = [
        Story(
            headline=f"Berita nomor {number} dari {section.name}",
            slug=f"berita-nomor-{number}-dari-{section.slug}",
            standfirst="Genangan dua hari di Kota Sora berakhir.",
            section=section,
            body=[("paragraph", RichText("<p>Air sungai mulai surut pada Selasa pagi.</p>"))],
            lead_photo=photo,
            live=True,
            first_published_at=NOON - timedelta(hours=count - number),
            last_published_at=NOON - timedelta(hours=count - number),
        )
        for number in range(1, count + 1)
    ]
    for story in new:
        story.address = address_of(story, story.slug)
    return Story.objects.bulk_create(new)


def a_photo() -> Photo:
    """A photo that many stories may show."""
    photo = newsroom.draft(picture=newsroom.picture()).lead_photo
    assert photo is not None
    return photo
