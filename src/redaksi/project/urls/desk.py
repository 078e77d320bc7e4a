"""Addresses of the desk: Wagtail's admin and what the rooms add to it through its hooks."""

from django.urls import include, path, re_path
from django.views.static import serve
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from redaksi.project import settings

urlpatterns = [
    path("documents/", include(wagtaildocs_urls)),
    # Photos as the editors see them; readers get theirs from the portal.
    re_path(r"^media/(?P<path>.*)$", serve, {"document_root": settings.MEDIA_ROOT}),
    path("", include(wagtailadmin_urls)),
]
