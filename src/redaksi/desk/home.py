"""The desk's start page: what waits for this person."""

from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.admin.ui.components import Component

from redaksi.desk import pressroom, queries
from redaksi.desk.gates import may_moderate, may_paste


class Greeting(Component):
    """A word of welcome, and the two ways to begin a story."""

    order = 10
    template_name = "desk/home/greeting.html"

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        user = parent_context["request"].user
        return {
            "greeting": _greeting(timezone.localtime().hour),
            "name": user.get_short_name() or user.get_username(),
            "may_paste": may_paste(user),
            "today": timezone.localtime(),
        }


class Waiting(Component):
    """All the boards, side by side where there is room."""

    order = 20
    template_name = "desk/home/boards.html"

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        user = parent_context["request"].user
        publishes = user.has_perm("stories.publish_story")
        drafts = queries.in_progress()
        return {
            "mine": list(drafts.filter(latest_revision__user=user)[: queries.SHOWN]),
            "others": list(
                drafts.exclude(latest_revision__user=user)[: queries.SHOWN] if publishes else []
            ),
            "unverified": list(queries.to_verify()[: queries.SHOWN] if publishes else []),
            "submitted": queries.submitted_to(user),
            "scheduled": queries.scheduled(),
            "moderates": may_moderate(user),
            "held": queries.held_comments() if may_moderate(user) else None,
            "latest": queries.latest_published(),
            "press": pressroom.look() if publishes else None,
            "request": parent_context["request"],
        }


def _greeting(hour: int) -> str:
    """Indonesian parts of the day: pagi to 11, siang to 15, sore to 18, then malam."""
    if 4 <= hour < 11:
        return _("Good morning")
    if 11 <= hour < 15:
        return _("Good day")
    if 15 <= hour < 18:
        return _("Good afternoon")
    return _("Good evening")
