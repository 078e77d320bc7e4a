"""What stands in the menu, and what does not."""

from typing import Any

from django.http import HttpRequest
from django.urls import reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.search import SearchArea

from redaksi.comments import queries as comments
from redaksi.desk.gates import may_moderate, may_paste

# Wagtail's own, that a newsroom has no use for.
HIDDEN = frozenset({"explorer", "documents", "help", "snippets"})
REPORTS_KEPT = frozenset({"workflows", "workflow-tasks", "site-history"})
BADGE_UP_TO = 99


class PasteMenuItem(MenuItem):
    """Paste a text."""

    def __init__(self) -> None:
        super().__init__(
            _("Paste a text"),
            reverse_lazy("desk_paste"),
            name="paste",
            icon_name="clipboard-list",
            order=20,
        )

    def is_shown(self, request: HttpRequest) -> bool:
        return may_paste(request.user)


class CommentsMenuItem(MenuItem):
    """Comments, with the number of those that wait."""

    def __init__(self) -> None:
        super().__init__(
            _("Comments"),
            reverse_lazy("desk_comments"),
            name="comments",
            icon_name="comment",
            order=40,
        )

    def is_shown(self, request: HttpRequest) -> bool:
        return may_moderate(request.user)

    def render_component(self, request: HttpRequest) -> Any:
        component = super().render_component(request)
        waiting = comments.held().order_by()[: BADGE_UP_TO + 1].count()
        if waiting:
            number = f"{BADGE_UP_TO}+" if waiting > BADGE_UP_TO else str(waiting)
            component.label = f"{self.label} ({number})"
        return component


class StorySearchArea(SearchArea):
    """The search box of the side bar looks for stories."""

    def __init__(self) -> None:
        super().__init__(
            _("Stories"),
            reverse_lazy("stories:list"),
            name="stories",
            icon_name="doc-full",
            order=1,
        )

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(request.user.has_perm("stories.view_story"))


def keep_what_is_used(items: list[Any]) -> None:
    """Take out of the main menu what a newsroom does not use, and put photos after the paste form."""
    items[:] = [item for item in items if item.name not in HIDDEN]
    for item in items:
        if item.name == "images":
            item.order = 30
            item.label = _("Photos")
