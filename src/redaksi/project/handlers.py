"""How a request finds its table of addresses."""

from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.core.handlers.asgi import ASGIHandler, ASGIRequest
from django.http import HttpResponseBase


class PortalHandler(ASGIHandler):
    """Django with the portal's addresses only, whatever Host a request names."""

    def create_request(
        self, scope: Mapping[str, Any], body_file: Any
    ) -> tuple[ASGIRequest, None] | tuple[None, HttpResponseBase]:
        request, error = super().create_request(scope, body_file)
        if request is not None:
            request.urlconf = settings.PORTAL_URLCONF
        return request, error  # type: ignore[return-value]
