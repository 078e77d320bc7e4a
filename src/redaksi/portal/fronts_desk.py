"""The fronts in the desk: a menu item, the addresses, and what the editor of a layout offers."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem

from redaksi.portal.models import FrontPage, SectionFront
from redaksi.portal.views.layouts import LayoutsView, LayOutView, may_lay_out


class FrontsMenuItem(MenuItem):
    """The front page and the fronts of sections."""

    def __init__(self) -> None:
        super().__init__(
            _("Fronts"), reverse_lazy("portal_layouts"), name="fronts", icon_name="home", order=15
        )

    def is_shown(self, request: HttpRequest) -> bool:
        return may_lay_out(request.user)


def fronts_urls() -> list[URLPattern]:
    """The desk's pages for laying out."""
    return [
        path("fronts/", LayoutsView.as_view(), name="portal_layouts"),
        path("fronts/lay-out/<int:pk>/", LayOutView.as_view(), name="portal_lay_out"),
    ]


def publish_first(items: list[Any], _request: HttpRequest, context: dict[str, Any]) -> None:
    """Who lays a front out wants to publish it: that button first."""
    if isinstance(context.get("page"), FrontPage | SectionFront):
        items.sort(key=lambda item: item.name != "action-publish")
        items[:] = [item for item in items if item.name != "action-unpublish" or _may_go(context)]


def back_to_fronts(request: HttpRequest, page: Any) -> HttpResponse | None:
    """After publishing, back to the list of fronts; Wagtail would show the tree."""
    if isinstance(page, FrontPage | SectionFront) and "action-publish" in request.POST:
        return redirect("portal_layouts")
    return None


def _may_go(context: dict[str, Any]) -> bool:
    """A section's front goes back to the rule when it is taken off; the front page is laid out always."""
    return isinstance(context["page"], SectionFront)
