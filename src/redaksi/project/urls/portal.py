"""Addresses of the portal. Nothing of the desk is in this table."""

from django.urls import include, path

urlpatterns = [
    path("", include("redaksi.portal.urls")),
]

handler400 = "redaksi.portal.views.errors.bad_request"
handler403 = "redaksi.portal.views.errors.forbidden"
handler404 = "redaksi.portal.views.errors.not_found"
handler500 = "redaksi.portal.views.errors.server_error"
