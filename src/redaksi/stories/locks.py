"""Locks on stories that Wagtail's editor honours."""

from typing import Any

from django.utils.translation import gettext as _
from wagtail.locks import BaseLock


class WithdrawnLock(BaseLock):
    """A withdrawn story stands as it was; nobody edits or publishes it until it is restored."""

    def for_user(self, user: Any) -> bool:
        return True

    def get_message(self, user: Any) -> str:
        return _(
            "This story was withdrawn. Its address shows the notice. Restore it to edit it again."
        )

    def get_locked_by(self, user: Any) -> str:
        return _("Withdrawn")
