"""The house's own banners: where they may lead, and which slot has one."""

import pytest
from django.core.exceptions import ValidationError

from redaksi.banners.keys import BANNERS
from redaksi.banners.models import HouseBanner
from redaksi.banners.queries import house_banners
from redaksi.banners.slots import Slot
from redaksi.press.keys import collecting


@pytest.mark.parametrize(
    "url",
    [
        "",
        "/",
        "/langganan/",
        "https://contoh.example/",
        "http://contoh.example",
        "mailto:iklan@contoh.example",
    ],
)
def test_a_banner_leads_to_a_page_another_site_or_a_mail_address(url):
    HouseBanner(slot="top", headline="Langganan", url=url).clean()


@pytest.mark.parametrize(
    "url",
    [
        "//jahat.example",
        "/\\jahat.example",
        "/\t/jahat.example",
        "https:///jahat.example",
        "https://",
        "mailto:",
        "javascript:alert(1)",
        "data:text/html,x",
        "langganan",
        " https://contoh.example/",
    ],
)
def test_a_banner_leads_nowhere_else(url):
    with pytest.raises(ValidationError) as refused:
        HouseBanner(slot="top", headline="Langganan", url=url).clean()
    assert list(refused.value.message_dict) == ["url"]


@pytest.mark.django_db
def test_each_slot_that_has_a_banner_is_found_in_one_query(django_assert_num_queries):
    for slot in (Slot.TOP, Slot.BESIDE):
        HouseBanner.objects.create(slot=slot, headline=f"Di {slot}")
    with django_assert_num_queries(1):
        found = house_banners()
    assert {slot: banner.headline for slot, banner in found.items()} == {
        Slot.TOP: "Di top",
        Slot.BESIDE: "Di beside",
    }


@pytest.mark.django_db
def test_a_page_with_slots_uses_the_key_of_the_banners_even_where_none_is_set():
    with collecting() as used:
        assert house_banners() == {}
    assert BANNERS in used
