"""Static pages, and the two that the law asks for."""

import pytest
from django.core.exceptions import ValidationError
from django.db import connection, transaction
from django.db.models import ProtectedError
from django.test.utils import CaptureQueriesContext
from django.utils.translation import gettext
from wagtail.rich_text import RichText

from redaksi.portal import keys
from redaksi.portal.duties import open_duties
from redaksi.portal.models import Newspaper, StaticPage
from redaksi.portal.models.static_page import Duty
from redaksi.portal.pages.static import static_page
from redaksi.portal.tree import ensure_duties, front_page
from redaksi.press.models import Order
from redaksi.press.registry import all_addresses
from redaksi.stories.models import Section
from tests import newsroom
from tests.portal.conftest import printed

pytestmark = pytest.mark.django_db


def about(**values) -> StaticPage:
    """A published page."""
    page = StaticPage(title="Tentang Kami", slug="tentang-kami", **values)
    front_page().add_child(instance=page)
    return page


def test_a_static_page_shows_its_text_and_no_more(read):
    about(
        body='<h2>Sejarah</h2><p>Berdiri <b>2009</b>.</p><script>alert(1)</script><p onclick="x">A</p>'
    )
    page = read("/tentang-kami/")
    assert page.problems == []
    assert page.words("h1") == ["Tentang Kami"]
    assert page.words(".static__text h2") == ["Sejarah"]
    assert "alert" not in page.source
    assert "onclick" not in page.source
    assert "/tentang-kami/" in set(all_addresses())


def test_a_new_installation_has_the_pages_of_the_law_in_its_footer(read):
    page = read("/redaksi/")
    assert page.problems == []
    footer = page.values(".footer__pages a", "href")
    assert footer == ["/pedoman-media-siber/", "/redaksi/", "/ralat/", "/topik/"]


def test_the_imprint_says_who_publishes(read, paper):
    assert read("/redaksi/").words(".static__facts dd") == [
        "Suar Nusantara",
        "PT Suar",
        "Jalan Pelabuhan 17Makassar",
        "Ratna Wulandari",
        "redaksi@suar.example",
    ]
    assert not read("/redaksi/").select(".static__missing")
    paper.responsible = ""
    paper.save()
    (missing,) = read("/redaksi/").words(".static__missing")
    assert str(Newspaper._meta.get_field("responsible").verbose_name) in missing


def test_without_its_text_the_guideline_says_where_it_can_be_read(read):
    page = read("/pedoman-media-siber/")
    assert page.problems == []
    assert page.values(".static__source a", "href") == ["https://dewanpers.or.id/"]
    guideline = StaticPage.objects.get(duty=Duty.GUIDELINE)
    guideline.body = "<p>Naskah resmi.</p>"
    guideline.save()
    page = read("/pedoman-media-siber/")
    assert page.words(".static__text p") == ["Naskah resmi."]
    assert not page.select(".static__source")


def test_the_desk_hears_of_duties_until_they_are_done(paper):
    assert [one.duty for one in open_duties()] == [Duty.GUIDELINE]
    paper.company = " "
    paper.save()
    assert [one.duty for one in open_duties()] == [Duty.IMPRINT, Duty.GUIDELINE]
    paper.company = "PT Suar"
    paper.save()
    StaticPage.objects.filter(duty=Duty.GUIDELINE).update(body="<p>Naskah</p>")
    assert open_duties() == ()


@pytest.mark.parametrize("duty", Duty)
def test_nobody_takes_a_page_of_the_law_away(paper, duty):
    page = StaticPage.objects.get(duty=duty)
    boss = newsroom.editor()
    may = page.permissions_for_user(boss)
    assert all((may.can_edit(), may.can_publish()))
    assert not any((may.can_delete(), may.can_unpublish(), may.can_move()))
    with pytest.raises(ProtectedError), transaction.atomic():
        page.delete()
    with pytest.raises(ValidationError):
        page.unpublish()
    page.slug = "lain"
    with pytest.raises(ValidationError):
        page.full_clean()
    ensure_duties()
    assert StaticPage.objects.filter(duty=duty).count() == 1


@pytest.mark.parametrize("slug", ["indeks", "topik", "agensi", "daerah", "Tentang", "a.b"])
def test_a_static_page_takes_no_address_that_is_in_use(paper, slug):
    newsroom.section("daerah")
    with pytest.raises(ValidationError) as refused:
        StaticPage(title="X", slug=slug).clean()
    assert set(refused.value.message_dict) == {"slug"}


def test_a_section_takes_no_address_of_a_static_page(paper):
    about()
    with pytest.raises(ValidationError):
        Section(name="X", slug="tentang-kami").full_clean()


def test_a_published_page_keeps_its_address(paper):
    page = about()
    page.save_revision().publish()
    page.refresh_from_db()
    page.slug = "lain"
    with pytest.raises(ValidationError):
        page.full_clean()


def test_only_a_change_of_the_footer_orders_every_page(paper):
    page = about(show_in_menus=False)
    Order.objects.all().delete()
    page.body = "<p>Baru.</p>"
    page.save_revision().publish()
    ordered = set(Order.objects.values_list("key", flat=True))
    assert keys.static_page(page.pk) in ordered
    assert keys.PAGES not in ordered
    page.show_in_menus = True
    page.save_revision().publish()
    assert Order.objects.filter(key=keys.PAGES).exists()


def test_a_draft_orders_nothing_and_has_no_page(paper):
    Order.objects.all().delete()
    page = about(live=False)
    assert not Order.objects.filter(key=keys.PAGES).exists()
    Order.objects.all().delete()
    page.title = "Tentang"
    page.save_revision()
    assert not Order.objects.exists()
    assert printed("/tentang-kami/").status == 404
    assert "/tentang-kami/" not in set(all_addresses())


def test_a_static_page_asks_a_fixed_number_of_queries(paper):
    link = '<p><a linktype="page" id="{}">A</a></p>'
    page = about(body=link.format(front_page().pk))

    def asked() -> int:
        with CaptureQueriesContext(connection) as captured:
            static_page(page)
        return len(captured)

    asked()
    few = asked()
    page.body = page.body * 20
    assert asked() == few


def test_a_story_and_its_feeds_follow_a_page_that_they_link_to(paper):
    page = about(body="<p>Kami</p>")
    link = f'<p>Lihat <a linktype="page" id="{page.pk}">Tentang Kami</a>.</p>'
    story = newsroom.published("Cara kami bekerja")
    story.body = [("paragraph", RichText(link))]
    story.save()
    machine = ("/rss.xml", f"/ninjs/{story.pk}.json", f"/api/v1/stories/{story.pk}.json")
    sheets = (str(story.address), f"/lite{story.address}", *machine)
    for sheet in sheets:
        assert keys.static_page(page.pk) in printed(sheet).keys, sheet
    page.slug = "siapa-kami"
    page.save()
    assert Order.objects.filter(key=keys.static_page(page.pk)).exists()
    for sheet in sheets:
        body = printed(sheet).body.decode()
        assert "/siapa-kami/" in body, sheet
        assert "/tentang-kami/" not in body, sheet


def test_a_preview_has_the_style_of_the_portals_host(paper, rf):
    page = about(body="<p>Rancangan</p>")
    preview = page.serve_preview(rf.get("/"), "").content.decode()
    assert "Rancangan" in preview
    assert gettext("Skip to the content") in preview
