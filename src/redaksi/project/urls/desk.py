"""Addresses of the desk: Wagtail's admin and what the rooms add to it through its hooks."""

from django.conf import settings
from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseNotModified
from django.urls import include, path, re_path
from django.views.static import serve
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.admin.auth import require_admin_access
from wagtail.documents import urls as wagtaildocs_urls


@require_admin_access  # type: ignore[untyped-decorator]
def media(request: HttpRequest, path: str) -> HttpResponse | FileResponse | HttpResponseNotModified:
    """A file of the media folder, for those who may enter the desk."""
    return serve(request, path, document_root=str(settings.MEDIA_ROOT))


urlpatterns = [
    path("documents/", include(wagtaildocs_urls)),
    # Photos as the editors see them, originals included; readers get theirs from the portal.
    re_path(r"^media/(?P<path>.*)$", media),
    path("", include(wagtailadmin_urls)),
]
