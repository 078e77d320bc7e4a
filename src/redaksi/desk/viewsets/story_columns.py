"""The columns of the list of stories."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from wagtail.admin.ui.tables import Column

from redaksi.audience.models import User
from redaksi.desk.status import Standing


class StatusColumn(Column):
    """Where a story stands; the list view gives each row its `standing`."""

    cell_template_name = "desk/columns/status.html"

    def get_value(self, instance: Any) -> Standing:
        standing: Standing = instance.standing
        return standing


class PublishedColumn(Column):
    """When readers first saw the story, in the site's words; blank before that."""

    cell_template_name = "desk/columns/published.html"


@dataclass(frozen=True, slots=True)
class Worked:
    """When a story was worked on last, and by whom."""

    at: datetime
    user: User | None


class LastWorkedColumn(Column):
    """Who worked on the story last, and when."""

    cell_template_name = "desk/columns/last_worked.html"

    def get_value(self, instance: Any) -> Worked | None:
        """Not the revision itself: as text it would fetch its whole story, once a row."""
        revision = instance.latest_revision
        return Worked(revision.created_at, revision.user) if revision else None
