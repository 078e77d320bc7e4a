"""The desk's doors: who may come into which of its own views."""

from collections.abc import Callable
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest

Gate = Callable[[Any], bool]


def may_paste(user: Any) -> bool:
    """Whether `user` may make drafts."""
    return bool(user.has_perm("stories.add_story"))


def may_withdraw(user: Any) -> bool:
    """Whether `user` may withdraw, restore and correct published stories."""
    return bool(user.has_perm("stories.withdraw_story"))


def may_moderate(user: Any) -> bool:
    """Whether `user` may approve and reject readers' comments."""
    return bool(user.has_perm("comments.moderate_comment"))


class Gated:
    """Mixed into a view: only users whom `gate` lets in come further."""

    gate: Gate

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        if not type(self).gate(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)  # type: ignore[misc]
