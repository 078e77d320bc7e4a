"""Errors, assets, previews and what every page has around it."""

import re
from datetime import UTC, datetime

import pytest
from django.db import connection
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation

from redaksi.portal import assets, dates
from redaksi.portal.furniture import furniture
from redaksi.portal.preview import story_preview
from redaksi.portal.style import Look, Style, faces
from redaksi.portal.urls import fixed_addresses
from redaksi.press.edition import Edition
from redaksi.press.rendering import is_printable, render
from redaksi.press.sharing import together
from redaksi.press.sheets import print_sheet
from redaksi.stories.models import Section, Story
from tests import newsroom
from tests.portal.conftest import NOON, printed
from tests.portal.html import Document


@pytest.mark.django_db
@pytest.mark.parametrize("status", [400, 403, 404, 500, 503])
def test_each_error_is_a_sheet(read, status):
    page = read(f"/{status}.html")
    assert page.problems == []
    assert page.words(".notice__code") == [str(status)]
    assert printed(f"/{status}.html").robots == "noindex"


@pytest.mark.django_db
def test_what_is_not_there_is_answered_with_the_printed_page(portal_client, paper):
    print_sheet("/404.html")
    answer = portal_client.get("/.env")
    assert answer.status_code == 404
    assert "Suar Nusantara" in answer.content.decode()


def test_an_error_is_answered_without_database_and_without_an_edition(portal_client):
    # No database mark: a query would fail the test.
    answer = portal_client.get("/.env")
    page = Document(answer.content.decode())
    assert answer.status_code == 404
    assert page.words("h1") == ["Halaman ini tidak kami temukan"]
    assert page.problems == []


@pytest.mark.django_db
def test_every_fixed_address_can_be_printed(paper):
    newsroom.section("ekonomi")
    addresses = list(fixed_addresses())
    assert "/ekonomi/" in addresses
    for address in addresses:
        page = render(address)
        assert page.status == 200, address
        assert is_printable(address)


@pytest.mark.django_db
def test_the_footer_says_who_publishes_and_who_answers(read):
    page = read("/")
    (imprint,) = page.words(".footer__imprint")
    for part in ("PT Suar", "Jalan Pelabuhan 17", "Ratna Wulandari", "redaksi@suar.example"):
        assert part in imprint


@pytest.mark.django_db
def test_a_portal_without_a_newspaper_still_has_pages():
    assert render("/").status == 200
    assert render("/404.html").status == 200


def test_assets_are_found_under_names_that_change_with_their_bytes():
    bundle = assets.bundle()
    for name, asset in bundle.by_name.items():
        assert re.fullmatch(r"[a-z-]+\.[0-9a-f]{12}\.(css|js|svg|png|woff2)", name)
        assert Edition(assets.ROOM).file_of(f"/aset/{name}") is not None
        assert render(f"/aset/{name}").content_type == asset.content_type


@pytest.mark.django_db
def test_an_asset_of_another_release_is_not_found():
    assert render("/aset/portal.000000000000.css").status == 404


def test_the_style_names_only_assets_that_exist_and_nothing_on_other_sites():
    css = assets.bundle().by_name[assets.bundle().named["portal.css"]].body.decode()
    named = re.findall(r'url\("([^"]+)"\)', css)
    assert len(named) > 4
    assert set(named) <= set(assets.bundle().by_name)
    assert "//" not in css
    assert css.count("{") == css.count("}")


def test_the_fonts_are_no_heavier_than_promised():
    for look in Look:
        bundle = assets.bundle(Style(look=look))
        fonts = [
            bundle.by_name[bundle.named[face.first]] for face in faces(Style(look=look)).different
        ]
        assert sum(len(font.body) for font in fonts) < 36_000


def test_the_rooms_of_the_slots_are_in_the_style():
    css = assets.bundle().by_name[assets.bundle().named["portal.css"]].body.decode()
    assert ".slot--top { --slot-width: 320px; --slot-height: 100px; }" in css
    assert ".slot--top { --slot-width: 970px; --slot-height: 90px; }" in css


def test_a_release_is_named_by_what_pages_look_like(tmp_path, monkeypatch):
    before = assets.release()
    assert assets.release() == before
    for name in ("look", "pages"):
        (tmp_path / name).mkdir()
    (tmp_path / "look" / "a.css").write_text("p { color: red }")
    monkeypatch.setattr(assets, "ROOM", tmp_path)
    first = assets.release()
    (tmp_path / "look" / "a.css").write_text("p { color: blue }")
    assert len({before, first, assets.release()}) == 3


@pytest.mark.django_db
def test_an_unsaved_draft_can_be_previewed(paper, settings):
    draft = Story(headline="Belum disimpan", section=newsroom.section(), live=False)
    draft.body = [("paragraph", "<p>Isi.</p>")]
    answer = story_preview(RequestFactory().get("/"), draft)
    page = Document(answer.content.decode())
    assert page.words("h1") == ["Belum disimpan"]
    assert page.problems == []
    assert page.values("link[rel=stylesheet]", "href")[0].startswith(f"{settings.PORTAL_URL}/aset/")
    assert "Content-Security-Policy" not in answer
    assert page.select("form.comment-form, .share, link[rel=canonical]") == []


@pytest.mark.django_db
def test_a_saved_draft_is_previewed_with_its_bylines(paper):
    draft = newsroom.draft(picture=newsroom.picture()).get_latest_revision_as_object()
    page = Document(story_preview(RequestFactory().get("/"), draft).content.decode())
    assert page.words(".byline__person") == ["Rani Dewi Reporter"]
    assert page.words(".prose__dateline") == ["Sora, Pesisir Damar (Nusa) –"]


@pytest.mark.django_db
def test_the_page_is_in_the_newspapers_language(paper, settings):
    settings.LANGUAGE_CODE = "en"
    page = Document(render("/404.html").body.decode())
    assert page.tree.html["lang"] == "en"
    assert page.words("h1") == ["We cannot find this page"]


@pytest.mark.django_db
def test_the_menu_is_bounded_and_keeps_the_editors_order(read):
    for number in range(30):
        Section.objects.create(name=f"R{number:02}", slug=f"r{number}", position=30 - number)
    names = read("/").words(".menu__link")
    assert names[:2] == ["R29", "R28"]
    assert len(names) == 24


@pytest.mark.parametrize(
    ("zone", "written"),
    [
        ("Asia/Jakarta", "Minggu, 22 November 2026, 12.00 WIB"),
        ("Asia/Makassar", "Minggu, 22 November 2026, 13.00 WITA"),
        ("Asia/Jayapura", "Minggu, 22 November 2026, 14.00 WIT"),
        ("Asia/Dubai", "Minggu, 22 November 2026, 09.00 UTC+4"),
        ("Asia/Kathmandu", "Minggu, 22 November 2026, 10.45 UTC+5:45"),
    ],
)
def test_times_are_those_of_the_newsrooms_zone(settings, zone, written):
    settings.TIME_ZONE = zone
    with timezone.override("Africa/Lagos"):  # what the editor who asks for a preview has chosen
        assert dates.long_time(NOON).replace("\N{NO-BREAK SPACE}", " ") == written


def test_english_times_have_a_colon():
    with translation.override("en"):
        moment = datetime(2026, 11, 22, 7, 5, tzinfo=UTC)
        said = dates.long_time(moment).replace("\N{NO-BREAK SPACE}", " ")
        assert said == "Sunday, 22 November 2026, 14:05 WIB"


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_a_printer_reads_the_masthead_again_only_after_it_has_changed(paper):
    def in_a_round() -> tuple[str, int]:
        with CaptureQueriesContext(connection) as asked, together(["/"]):
            name = furniture().name
        return name, len(asked)

    assert in_a_round() == ("Suar Nusantara", 4)  # what was ordered; newspaper, sections, pages
    assert in_a_round() == ("Suar Nusantara", 1)
    paper.name = "Suar Baru"
    paper.save()
    assert in_a_round() == ("Suar Baru", 4)
    newsroom.section("maritim")
    assert in_a_round() == ("Suar Baru", 4)
