"""The desk's doors: who may come into which of its own views."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest

PASTE = "stories.add_story"
PUBLISH = "stories.publish_story"
POST_LIVE = "stories.add_liveupdate"
PUBLISH_LIVE = "stories.publish_liveupdate"
WITHDRAW = "stories.withdraw_story"
MODERATE = "comments.moderate_comment"


def may_paste(user: Any) -> bool:
    """Whether `user` may make drafts."""
    return bool(user.has_perm(PASTE))


def may_withdraw(user: Any) -> bool:
    """Whether `user` may withdraw, restore and correct published stories."""
    return bool(user.has_perm(WITHDRAW))


def may_post_live(user: Any) -> bool:
    """Whether `user` may write updates of live blogs."""
    return bool(user.has_perm(POST_LIVE))


def may_publish_live(user: Any) -> bool:
    """Whether `user` may show readers updates of live blogs, correct and withdraw them."""
    return bool(user.has_perm(PUBLISH_LIVE))


def may_moderate(user: Any) -> bool:
    """Whether `user` may approve and reject readers' comments."""
    return bool(user.has_perm(MODERATE))


class Gated:
    """Mixed into a view: only users with the permission `gate` come further."""

    gate: str

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        if not request.user.has_perm(self.gate):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)  # type: ignore[misc]
