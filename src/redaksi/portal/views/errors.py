"""What Django answers when a request fails. Nothing here asks the database."""

import logging

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation

from redaksi.portal.answers import answered, write
from redaksi.portal.pages.plain import error_page
from redaksi.press.edition import open_edition

logger = logging.getLogger(__name__)


def bad_request(_request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001
    """400."""
    return _answer(400)


def forbidden(_request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001
    """403."""
    return _answer(403)


def not_found(_request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001
    """404."""
    return _answer(404)


def server_error(_request: HttpRequest) -> HttpResponse:
    """500."""
    return _answer(500)


def _answer(status: int) -> HttpResponse:
    """The printed page of this status, or one without furniture where none is printed yet."""
    try:
        sheet = open_edition().get(f"/{status}.html")
    except OSError:
        logger.exception("errors.edition_unreadable status=%s", status)
        sheet = None
    if sheet is not None:
        return answered(sheet.bodies["identity"].decode(), status)
    with translation.override(settings.LANGUAGE_CODE):
        return answered(write("plain", error_page(status, bare=True)), status)
