"""The front page."""

from django.http import HttpRequest, HttpResponse

from redaksi.portal.answers import printed
from redaksi.portal.pages.front import front_page
from redaksi.press.models import Rank
from redaksi.press.printable import printable


@printable(Rank.FRONT)
def front(_request: HttpRequest) -> HttpResponse:
    """`/`."""
    return printed("front", front_page())
