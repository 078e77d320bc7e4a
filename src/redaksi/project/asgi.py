"""The two applications that Granian serves: `portal` for readers, `desk` for the newsroom."""

import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "redaksi.project.settings")

import django

django.setup(set_prefix=False)

from typing import Any

from django.conf import settings
from django.core.handlers.asgi import ASGIHandler, ASGIRequest
from django.core.handlers.wsgi import WSGIHandler
from django.http import HttpResponseBase

from redaksi.press.doorman import Doorman


class PortalHandler(ASGIHandler):
    """Django with the portal's addresses only, whatever Host a request names."""

    def create_request(
        self, scope: dict[str, Any], body_file: Any
    ) -> tuple[ASGIRequest, None] | tuple[None, HttpResponseBase]:
        request, error = super().create_request(scope, body_file)
        if request is not None:
            request.urlconf = settings.PORTAL_URLCONF
        return request, error  # type: ignore[return-value]


portal = Doorman(PortalHandler())
desk = WSGIHandler()
