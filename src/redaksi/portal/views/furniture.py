"""Printed sheets that belong to no story: errors, thanks, assets."""

from django.http import Http404, HttpRequest, HttpResponse

from redaksi.portal import assets
from redaksi.portal.answers import printed
from redaksi.portal.appearance import logo_asset, present
from redaksi.portal.pages.plain import error_page, thanks_page
from redaksi.press.models import Rank
from redaksi.press.printable import printable

ERRORS = (400, 403, 404, 500, 503)
THANKS = "/komentar/terkirim/"


@printable(Rank.FURNITURE)
def error(_request: HttpRequest, status: int) -> HttpResponse:
    """`/404.html` and its like: kept as pages, sent by the doorman with their status."""
    return printed("plain", error_page(status), robots="noindex")


@printable(Rank.FURNITURE)
def thanks(_request: HttpRequest) -> HttpResponse:
    """What follows a comment."""
    return printed("thanks", thanks_page(), robots="noindex")


@printable(Rank.FURNITURE)
def asset(_request: HttpRequest, name: str) -> HttpResponse:
    """`/aset/<name>`. It uses no key: its bytes never change, and older pages go on asking for it."""
    found = assets.bundle().by_name.get(name) or assets.bundle(present()).by_name.get(name)
    if found is None:
        found = logo_asset(name)
    if found is None:
        raise Http404(name)
    return HttpResponse(found.body, content_type=found.content_type)


@printable(Rank.FURNITURE)
def favicon(_request: HttpRequest) -> HttpResponse:
    """`/favicon.ico`, for what does not read the page's head."""
    named = assets.bundle().named["icon.png"]
    return HttpResponse(assets.bundle().by_name[named].body, content_type="image/png")
