"""Where the portal hangs itself into Wagtail's admin."""

from typing import Any

from django.http import HttpRequest
from wagtail import hooks

from redaksi.portal import fronts_desk, static_desk


def static_pages() -> static_desk.StaticPageListing:
    return static_desk.StaticPageListing("static_pages")


def construct_homepage_panels(request: HttpRequest, panels: list[Any]) -> None:
    panels.append(static_desk.Duties(request))


# Not as decorators: Wagtail's have no types.
hooks.register("register_admin_viewset", static_pages)
hooks.register("construct_homepage_panels", construct_homepage_panels)
hooks.register("register_admin_urls", fronts_desk.fronts_urls)
hooks.register("register_admin_menu_item", fronts_desk.FrontsMenuItem)
hooks.register("construct_page_action_menu", fronts_desk.publish_first)
hooks.register("after_edit_page", fronts_desk.back_to_fronts)
