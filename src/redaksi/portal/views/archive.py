"""The archive by day."""

from datetime import date

from django.http import Http404, HttpRequest, HttpResponse

from redaksi.portal.answers import printed
from redaksi.portal.pages.archive import day_page, index_page, month_page
from redaksi.press.models import Rank
from redaksi.press.printable import printable


@printable(Rank.LIST)
def index(_request: HttpRequest) -> HttpResponse:
    """`/indeks/`."""
    return printed("archive", index_page())


@printable(Rank.LIST)
def month(_request: HttpRequest, year: str, month: str) -> HttpResponse:
    """`/indeks/2023/11/`. Raises Http404 for a month without stories."""
    page = month_page(as_date(year, month))
    if page is None:
        raise Http404
    return printed("archive", page)


@printable(Rank.LIST)
def day(_request: HttpRequest, year: str, month: str, day: str) -> HttpResponse:
    """`/indeks/2023/11/09/`. Raises Http404 for a day without stories."""
    page = day_page(as_date(year, month, day))
    if page is None:
        raise Http404
    return printed("day", page)


def as_date(year: str, month: str, day: str = "01") -> date:
    """The day of an address. Raises Http404 where there is no such day."""
    # The first and the last year are left out: their days have no day before or after.
    if not 1 < int(year) < 9999:
        raise Http404
    try:
        return date(int(year), int(month), int(day))
    except ValueError as error:
        raise Http404 from error
