"""How a request finds its table of addresses, and the desk its own styles and scripts."""

from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.handlers.asgi import ASGIHandler, ASGIRequest
from django.core.handlers.wsgi import WSGIHandler
from django.http import HttpResponseBase
from whitenoise import WhiteNoise


class PortalHandler(ASGIHandler):
    """Django with the portal's addresses only, whatever Host a request names."""

    def create_request(
        self, scope: Mapping[str, Any], body_file: Any
    ) -> tuple[ASGIRequest, None] | tuple[None, HttpResponseBase]:
        request, error = super().create_request(scope, body_file)
        if request is not None:
            request.urlconf = settings.PORTAL_URLCONF
        return request, error  # type: ignore[return-value]


def desk_with_static_files() -> WhiteNoise:
    """The desk, with the static files of all applications in front of it; the portal serves none of them.

    They are found where the packages have them: nothing has to be collected first.
    """
    desk = WhiteNoise(WSGIHandler(), max_age=3600)
    for finder in get_finders():
        for name, storage in finder.list([]):
            desk.add_file_to_dictionary(f"{settings.STATIC_URL}{name}", storage.path(name))
    return desk
