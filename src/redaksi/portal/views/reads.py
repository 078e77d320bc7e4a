"""Hearing that a story was read."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt

from redaksi.portal import reads
from redaksi.portal.answers import answered
from redaksi.portal.senders import is_from_our_pages


@csrf_exempt  # what is counted is of nobody, and the page that sends it is the same for all
def read(request: HttpRequest) -> HttpResponse:
    """`/baca/`: takes the number of a story. The answer does not say whether it was counted."""
    if request.method == "POST":
        # A browser names the origin of a POST; what names none is no reader.
        has_origin = "Sec-Fetch-Site" in request.headers or "Origin" in request.headers
        reads.count(request, is_from_us=has_origin and is_from_our_pages(request))
    return answered("", 204)
