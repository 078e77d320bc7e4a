"""Errors of the API as application/problem+json (RFC 9457)."""

from typing import Any

import orjson
from django.http import HttpResponse

from redaksi.portal.answers import secured

PROBLEM = "application/problem+json"
TITLES = {
    400: "Bad Request",
    404: "Not Found",
    405: "Method Not Allowed",
    429: "Too Many Requests",
    503: "Service Unavailable",
}


def problem(status: int, detail: str, **more: Any) -> HttpResponse:
    """The answer to a question that has none. more: members of the problem besides the usual."""
    said = {
        "type": "about:blank",
        "title": TITLES[status],
        "status": status,
        "detail": detail,
        **more,
    }
    response = secured(HttpResponse(orjson.dumps(said), status=status, content_type=PROBLEM))
    response["Cache-Control"] = "no-store"
    if status in {429, 503}:
        response["Retry-After"] = "10"
    return response
