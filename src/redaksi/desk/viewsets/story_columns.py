"""The columns of the list of stories."""

from typing import Any

from wagtail.admin.ui.tables import Column

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


class LastWorkedColumn(Column):
    """Who worked on the story last, and when."""

    cell_template_name = "desk/columns/last_worked.html"
