"""Fronts and static pages go out and come off by the worker's clock, as stories do."""

from datetime import timedelta

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page

from redaksi.portal import keys
from redaksi.portal.models import FrontPage, SectionFront, StaticPage
from redaksi.portal.tree import ensure_duties, front_page, section_front
from redaksi.press.models import Order
from redaksi.press.registry import all_addresses
from redaksi.stories.actions import Clock
from tests import newsroom
from tests.portal.conftest import NOON, printed

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)


def static(**values) -> StaticPage:
    page = StaticPage(title="Lowongan", slug="lowongan", body="<p>Dicari: pewarta.</p>", **values)
    front_page().add_child(instance=page)
    return page


def ordered() -> set[str]:
    return set(Order.objects.values_list("key", flat=True))


def go_live(page: Page, **changes) -> None:
    """Publish the page as changed, in an hour."""
    for name, value in changes.items():
        setattr(page, name, value)
    page.go_live_at = timezone.now() + HOUR
    page.save_revision().publish()


def test_a_static_page_goes_out_at_its_time(paper):
    with time_machine.travel(NOON, tick=False) as clock:
        go_live(static(live=False))
        assert Clock().tick().next_at == NOON + HOUR
        assert "/lowongan/" not in set(all_addresses())
        clock.shift(HOUR)
        assert Clock().tick().published == 1
        assert b"Dicari: pewarta." in printed("/lowongan/").body


def test_a_static_page_comes_off_at_its_time(paper):
    with time_machine.travel(NOON, tick=False) as clock:
        page = static(expire_at=NOON + HOUR)
        assert Clock().tick().next_at == NOON + HOUR
        Order.objects.all().delete()
        clock.shift(HOUR)
        assert Clock().tick().expired == 1
        assert {keys.static_page(page.pk), keys.PAGES} <= ordered()
        assert printed("/lowongan/").status == 404
        assert Clock().tick().next_at is None


def test_a_layout_goes_out_at_its_time(paper):
    with time_machine.travel(NOON, tick=False) as clock:
        go_live(front_page(), layout=[("latest", {})])
        assert len(FrontPage.objects.get().layout) > 1
        Order.objects.all().delete()
        clock.shift(HOUR)
        assert Clock().tick().published == 1
        assert [block.block_type for block in FrontPage.objects.get().layout] == ["latest"]
        assert keys.FRONT_LAYOUT in ordered()


def test_a_section_goes_back_to_the_rule_when_its_layout_expires(paper):
    section = newsroom.section()
    with time_machine.travel(NOON, tick=False) as clock:
        page = section_front(section)
        page.expire_at = NOON + HOUR
        page.save_revision().publish()
        Order.objects.all().delete()
        clock.shift(HOUR)
        assert Clock().tick().expired == 1
        assert not SectionFront.objects.get().live
        assert keys.section_layout(section.pk) in ordered()


def test_no_time_takes_off_the_front_page_or_one_that_the_law_asks_for(paper):
    ensure_duties()
    with time_machine.travel(NOON, tick=False) as clock:
        for page in (front_page(), *StaticPage.objects.exclude(duty="")):
            page.expire_at = NOON + HOUR
            page.save_revision().publish()
        clock.shift(HOUR)
        assert Clock().tick().expired == 0
        assert not Page.objects.filter(expired=True).exists()


def test_forms_offer_an_end_only_where_a_page_can_come_off(client):
    ensure_duties()
    client.force_login(newsroom.editor())
    duty = StaticPage.objects.exclude(duty="").first()
    section = section_front(newsroom.section())
    for page, ends in ((front_page(), False), (duty, False), (static(), True), (section, True)):
        form = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk]), secure=True)
        shown = form.content.decode()
        assert 'name="go_live_at"' in shown
        assert ('name="expire_at"' in shown) == ends, page
    may = front_page().permissions_for_user(newsroom.editor())
    assert not may.can_unpublish()
    assert not may.can_set_view_restrictions()
    assert section.permissions_for_user(newsroom.editor()).can_edit()
