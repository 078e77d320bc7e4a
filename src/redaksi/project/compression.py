"""Answers for one reader, compressed: searches, questions to the API. Printed sheets have twins ready.

Only of the portal: its answers hold no secret and no token that compressing could give away (BREACH), since
it knows neither cookies nor accounts. The desk's do.
"""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.middleware.gzip import GZipMiddleware
from django.utils.cache import patch_vary_headers

from redaksi.press.negotiation import choose_encoding

LEAST = 1024  # bytes; what is smaller fits into one packet anyhow


class PortalGzip(GZipMiddleware):
    """gzip for readers who take it, where the answer is large enough."""

    def process_response(
        self, request: HttpRequest, response: HttpResponseBase
    ) -> HttpResponseBase:
        if getattr(request, "urlconf", None) != settings.PORTAL_URLCONF:
            return response
        if not isinstance(response, HttpResponse) or len(response.content) < LEAST:
            return response  # what streams is no answer of ours
        accept = request.headers.get("Accept-Encoding", "")
        if choose_encoding(accept, ("gzip", "identity")) != "gzip":  # also `gzip;q=0`
            patch_vary_headers(response, ("Accept-Encoding",))
            return response
        return super().process_response(request, response)
