"""Pages that time itself makes wrong are printed again when their time has come."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.http import HttpResponse
from django.urls import path
from django.utils import timezone

from redaksi.press.ageing import order_due, right_until
from redaksi.press.models import Order, Rank, Sheet
from redaksi.press.printable import printable
from redaksi.press.sheets import edition, print_sheet

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 11, 22, 5, tzinfo=UTC)


@printable(Rank.LIST)
def hour(_request) -> HttpResponse:
    now = timezone.now().replace(minute=0, second=0, microsecond=0)
    right_until(now + timedelta(hours=3))
    right_until(now + timedelta(hours=1))
    return HttpResponse(f"{now:%H}")


@printable(Rank.LIST)
def lasting(_request) -> HttpResponse:
    return HttpResponse("always")


urlpatterns = [path("jam/", hour), path("tetap/", lasting)]


@pytest.fixture(autouse=True)
def clock(settings):
    settings.PORTAL_URLCONF = __name__
    with time_machine.travel(NOON, tick=False) as clock:
        yield clock


def body() -> bytes:
    return edition().get("/jam/").bodies["identity"]


def test_a_page_is_ordered_when_its_time_has_come_and_once_only(clock):
    print_sheet("/jam/")
    print_sheet("/tetap/")
    assert Sheet.objects.get(address="/jam/").right_until == NOON + timedelta(hours=1)
    assert Sheet.objects.get(address="/tetap/").right_until is None
    assert order_due() == 0
    clock.move_to(NOON + timedelta(hours=1))
    assert order_due() == 1
    assert order_due() == 0
    assert list(Order.objects.filter(key="").values_list("address", flat=True)) == ["/jam/"]


def test_printing_it_records_the_next_moment_even_where_its_bytes_are_the_same(clock):
    print_sheet("/jam/")
    assert body() == b"05"
    clock.move_to(NOON + timedelta(hours=24))
    assert order_due() == 1
    print_sheet("/jam/")
    assert body() == b"05"
    assert Sheet.objects.get(address="/jam/").right_until == NOON + timedelta(hours=25)
