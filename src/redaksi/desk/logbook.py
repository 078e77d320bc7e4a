"""How the desk's own actions read in a story's history."""

from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogActionRegistry


def register(actions: LogActionRegistry) -> None:
    """Register what `stories.actions` writes into the log."""
    actions.register_action("redaksi.withdraw", _("Withdraw"), _("Withdrawn"))
    actions.register_action("redaksi.restore", _("Restore"), _("Restored"))
    actions.register_action("redaksi.live.post", _("Post live update"), _("Posted live update"))
    actions.register_action(
        "redaksi.live.correct", _("Correct live update"), _("Corrected live update")
    )
    actions.register_action(
        "redaksi.live.withdraw", _("Withdraw live update"), _("Withdrew live update")
    )
    actions.register_action("redaksi.correct", _("Correct"), _("Corrected"))
