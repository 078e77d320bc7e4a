"""Where the desk hangs itself into Wagtail's admin."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import URLPattern, path
from django.utils.html import format_html
from wagtail import hooks
from wagtail.log_actions import LogActionRegistry
from wagtail.snippets.models import register_snippet

from redaksi.desk import home, logbook, menu
from redaksi.desk.views.comments import CommentListView, DecideView
from redaksi.desk.views.live import (
    ChangeUpdateView,
    LiveView,
    PublishUpdateView,
    WithdrawUpdateView,
)
from redaksi.desk.views.paste import PasteView
from redaksi.desk.views.printing import PrintingView, ReprintView
from redaksi.desk.views.story import CorrectView, RestoreView, WithdrawView
from redaksi.desk.viewsets.directory import Directory
from redaksi.desk.viewsets.story import StoryViewSet
from redaksi.stories.models import Story


def desk_urls() -> list[URLPattern]:
    """The desk's own pages."""
    return [
        path("paste/", PasteView.as_view(), name="desk_paste"),
        path("stories/withdraw/<int:pk>/", WithdrawView.as_view(), name="desk_withdraw"),
        path("stories/restore/<int:pk>/", RestoreView.as_view(), name="desk_restore"),
        path("stories/correct/<int:pk>/", CorrectView.as_view(), name="desk_correct"),
        path("stories/live/<int:pk>/", LiveView.as_view(), name="desk_live"),
        path("live/<int:pk>/change/", ChangeUpdateView.as_view(), name="desk_live_change"),
        path("live/<int:pk>/publish/", PublishUpdateView.as_view(), name="desk_live_publish"),
        path("live/<int:pk>/withdraw/", WithdrawUpdateView.as_view(), name="desk_live_withdraw"),
        path("printing/<int:change>/", PrintingView.as_view(), name="desk_printing"),
        path("printing/again/", ReprintView.as_view(), name="desk_reprint"),
        path("comments/", CommentListView.as_view(), name="desk_comments"),
        path(
            "comments/results/",
            CommentListView.as_view(results_only=True),
            name="desk_comments_results",
        ),
        path(
            "comments/<int:pk>/<slug:decision>/",
            DecideView.as_view(),
            name="desk_decide_comment",
        ),
    ]


def paste_menu_item() -> menu.PasteMenuItem:
    return menu.PasteMenuItem()


def comments_menu_item() -> menu.CommentsMenuItem:
    return menu.CommentsMenuItem()


def story_search_area() -> menu.StorySearchArea:
    return menu.StorySearchArea()


def construct_main_menu(_request: HttpRequest, items: list[Any]) -> None:
    menu.keep_what_is_used(items)


def construct_reports_menu(_request: HttpRequest, items: list[Any]) -> None:
    items[:] = [item for item in items if item.name in menu.REPORTS_KEPT]


def construct_homepage_panels(_request: HttpRequest, panels: list[Any]) -> None:
    panels[:] = [home.Greeting(), home.Waiting()]


def construct_snippet_action_menu(
    items: list[Any], _request: HttpRequest, context: dict[str, Any]
) -> None:
    """No silent way off the portal; and who may publish finds that button first."""
    if context["model"] is not Story:
        return
    items[:] = [item for item in items if item.name != "action-unpublish"]


def before_delete_snippet(_request: HttpRequest, instances: list[Any]) -> None:
    """Holds for single and for bulk deletion."""
    if any(isinstance(instance, Story) and instance.address for instance in instances):
        raise PermissionDenied


def register_log_actions(actions: LogActionRegistry) -> None:
    logbook.register(actions)


def global_admin_css() -> str:
    return format_html('<link rel="stylesheet" href="{}">', static("desk/desk.css"))


def global_admin_js() -> str:
    return format_html('<script type="module" src="{}"></script>', static("desk/printing.js"))


register_snippet(StoryViewSet)
register_snippet(Directory)

# Not as decorators: Wagtail's have no types.
hooks.register("register_admin_urls", desk_urls)
hooks.register("register_admin_menu_item", paste_menu_item)
hooks.register("register_admin_menu_item", comments_menu_item)
hooks.register("register_admin_search_area", story_search_area)
hooks.register("construct_main_menu", construct_main_menu)
hooks.register("construct_reports_menu", construct_reports_menu)
hooks.register("construct_homepage_panels", construct_homepage_panels)
hooks.register("construct_snippet_action_menu", construct_snippet_action_menu)
hooks.register("before_delete_snippet", before_delete_snippet)
hooks.register("register_log_actions", register_log_actions)
hooks.register("insert_global_admin_css", global_admin_css)
hooks.register("insert_global_admin_js", global_admin_js)
