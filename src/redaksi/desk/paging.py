"""Page numbers for lists that may hold a million rows."""

from typing import Any

from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from wagtail.admin.paginator import WagtailPaginator

COUNTED = 5000


class BoundedPaginator(WagtailPaginator):
    """Counts to COUNTED and no further: nobody turns that many pages, and a full count is slow.

    What lies behind is found by the filters and by search.
    """

    @cached_property
    def count(self) -> int:
        rows: Any = self.object_list
        return int(rows.order_by()[:COUNTED].count())

    @cached_property
    def items_count_label(self) -> str:
        if self.count < COUNTED:
            return str(super().items_count_label)
        return _("more than %(count)s %(things)s") % {
            "count": f"{COUNTED:,}".replace(",", "."),
            "things": self.verbose_name_plural,
        }
