"""Rendering the page at an address, without a reader's request."""

from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.http import Http404, HttpRequest
from django.urls import Resolver404, ResolverMatch, resolve
from django.utils import translation

from redaksi.press.models import Rank

GONE = 404


class NotPrintable(Exception):
    """There is no printable page of this address: another view answers it, or none does."""


@dataclass(frozen=True, slots=True)
class Page:
    """A rendered page. body: bytes as they go out; location: where a redirect leads, or empty.

    right_until: when time itself makes it wrong, None for never.
    """

    status: int
    body: bytes
    content_type: str
    keys: tuple[str, ...]
    rank: Rank
    location: str = ""
    robots: str = ""
    right_until: datetime | None = None


def is_printable(address: str) -> bool:
    """Whether a printable view answers `address`. Asks the table of addresses only."""
    try:
        _resolve(address)
    except NotPrintable:
        return False
    return True


def rank_of(address: str) -> Rank:
    """The rank of the page at `address`. Asks the table of addresses only. Raises NotPrintable."""
    rank: Rank = _resolve(address).func.rank  # type: ignore[attr-defined] # see printable()
    return rank


def render(address: str) -> Page:
    """Render the page at `address` as every reader gets it.

    A page that is not there is a Page with status 404. Raises NotPrintable, and whatever the view
    raises.
    """
    match = _resolve(address)
    rank: Rank = match.func.rank  # type: ignore[attr-defined] # see printable()
    with translation.override(settings.LANGUAGE_CODE):
        try:
            response = match.func(_request(address), *match.args, **match.kwargs)
        except Http404:
            return Page(GONE, b"", "text/html; charset=utf-8", (), rank)
    return Page(
        status=response.status_code,
        body=response.content,
        content_type=response.headers["Content-Type"],
        keys=response.surrogate_keys,
        rank=rank,
        location=response.headers.get("Location", ""),
        robots=response.headers.get("X-Robots-Tag", ""),
        right_until=response.right_until,
    )


def _resolve(address: str) -> ResolverMatch:
    try:
        match = resolve(address, urlconf=settings.PORTAL_URLCONF)
    except Resolver404 as error:
        raise NotPrintable(address) from error
    if not hasattr(match.func, "rank"):
        raise NotPrintable(address)
    return match


def _request(address: str) -> HttpRequest:
    request = HttpRequest()
    request.method = "GET"
    request.path = request.path_info = address
    request.urlconf = settings.PORTAL_URLCONF
    return request
