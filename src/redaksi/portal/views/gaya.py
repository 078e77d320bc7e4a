"""The living style page."""

from django.http import HttpRequest, HttpResponse

from redaksi.portal.answers import printed
from redaksi.portal.pages.gaya import style_page
from redaksi.press.models import Rank
from redaksi.press.printable import printable


@printable(Rank.FURNITURE)
def style(_request: HttpRequest) -> HttpResponse:
    """`/gaya/`: in no menu and for no search engine; the desk links to it."""
    return printed("gaya", style_page(), robots="noindex")
