"""The public list of corrections."""

from django.http import Http404, HttpRequest, HttpResponse

from redaksi.portal.answers import printed
from redaksi.portal.pages.corrections import corrections_month_page, corrections_page
from redaksi.portal.views.archive import as_date
from redaksi.press.models import Rank
from redaksi.press.printable import printable


@printable(Rank.LIST)
def corrections(_request: HttpRequest) -> HttpResponse:
    """`/ralat/`."""
    return printed("corrections", corrections_page())


@printable(Rank.LIST)
def month(_request: HttpRequest, year: str, month: str) -> HttpResponse:
    """`/ralat/2023/11/`. Raises Http404 for a month without corrections."""
    page = corrections_month_page(as_date(year, month))
    if page is None:
        raise Http404
    return printed("corrections", page)
