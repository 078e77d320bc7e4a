"""The tree of pages, and how a front is laid out in it."""

import pytest
from django.contrib.auth.models import Group
from wagtail.models import GroupPagePermission, Page, Site

from redaksi.portal.models import FrontPage
from redaksi.portal.tree import front_page, section_front
from tests import newsroom

pytestmark = pytest.mark.django_db


def test_a_new_installation_has_a_front_page_at_the_root_of_the_tree():
    front = FrontPage.objects.get()
    assert front.live
    assert [wish.kind for wish in front.wishes][:2] == ["headline", "latest"]
    assert Site.objects.get(is_default_site=True).root_page_id == front.pk
    assert Page.objects.filter(depth=2).count() == 1


def test_editors_may_publish_it_and_reporters_may_not():
    granted = GroupPagePermission.objects.filter(page=front_page().page_ptr)
    assert {"Editor"} == {row.group.name for row in granted}
    assert Group.objects.filter(name="Reporter").exists()


def test_laying_out_a_section_begins_with_a_draft_once():
    section = newsroom.section("ekonomi")
    page = section_front(section)
    assert not page.live
    assert page == section_front(section)
    assert page.full_url.endswith("/ekonomi/")
