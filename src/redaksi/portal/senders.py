"""Who sends a request: from which network it comes, and whether one of our pages sent it."""

from ipaddress import ip_address
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest

from redaksi.audience.counting import network_of


def sending_network(request: HttpRequest) -> str:
    """The network that the request comes from, as `redaksi.audience.counting.network_of` has it."""
    return network_of(sending_address(request))


def sending_address(request: HttpRequest) -> str:
    """The reader's network address.

    The server in front writes X-Forwarded-For anew, as `redaksi nginx` has it. From a sender who reaches
    the application himself it is taken only where he is on this machine or in its network.
    """
    sender = str(request.META.get("REMOTE_ADDR") or "")
    forwarded = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
    return forwarded if forwarded and _is_near(sender) else sender


def is_from_our_pages(request: HttpRequest) -> bool:
    """Whether the request was made by a page of the portal, as far as the browser tells.

    Browsers name the origin of every POST (Fetch standard, section 3.2); what names none is no browser.
    """
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site == "same-origin"
    origin = request.headers.get("Origin")
    if origin is None:
        return True
    try:
        host = urlsplit(origin).netloc
    except ValueError:  # `http://[`: no browser writes that
        return False
    return host in {urlsplit(settings.PORTAL_URL).netloc, request.get_host()}


def _is_near(sender: str) -> bool:
    try:
        return ip_address(sender).is_private
    except ValueError:  # a socket in the file system has no address
        return True
