"""The list of stories: quick with a million of them."""

from typing import Any

from django.db.models import F, QuerySet
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.admin.widgets.button import Button, HeaderButton
from wagtail.snippets.views.snippets import IndexView

from redaksi.desk.paging import BoundedPaginator
from redaksi.desk.queries import matching
from redaksi.desk.status import standings
from redaksi.desk.viewsets.story_columns import LastWorkedColumn, PublishedColumn, StatusColumn
from redaksi.stories.models import Story

# What a row does not show and what would have to be fetched from beside the table.
HEAVY = ("body", "source_text", "standfirst", "latest_revision__content", "withdrawn_note")


class StoryListView(IndexView):
    """Stories, those worked on last first."""

    is_searchable = True
    paginator_class = BoundedPaginator
    default_ordering = None
    table_classname = "listing desk-table"

    @cached_property
    def columns(self) -> list[Any]:
        """No checkboxes: stories are not deleted by the dozen."""
        return [
            self._get_title_column("__str__", width="46%"),
            Column("section", label=_("Section")),
            StatusColumn("status", label=_("Status")),
            PublishedColumn("first_published_at", label=_("Published")),
            LastWorkedColumn("latest_revision", label=_("Last worked on")),
        ]

    def get_base_queryset(self) -> QuerySet[Story]:
        return Story.objects.select_related("section", "latest_revision__user").defer(*HEAVY)

    def order_queryset(self, queryset: QuerySet[Story]) -> QuerySet[Story]:
        return queryset.order_by(F("latest_revision").desc(nulls_last=True), "-id")

    def search_queryset(self, queryset: QuerySet[Story]) -> QuerySet[Story]:
        """Rows whose headline has all the words; the last word may be a beginning."""
        if not self.is_searching:
            return queryset
        return queryset.filter(pk__in=matching(self.search_query))

    def paginate_queryset(self, queryset: Any, page_size: int) -> Any:
        """Give the rows of the page their standing, for all of them at once."""
        paginator, page, rows, has_others = super().paginate_queryset(queryset, page_size)
        rows = list(rows)
        found = standings(rows)
        for row in rows:
            row.standing = found[row.pk]
        page.object_list = rows
        return paginator, page, rows, has_others

    @cached_property
    def header_buttons(self) -> list[Any]:
        buttons = list(super().header_buttons)
        if self.add_url:
            buttons.append(
                HeaderButton(
                    _("Paste a text"),
                    url=reverse("desk_paste"),
                    icon_name="clipboard-list",
                    priority=2000,
                )
            )
        return buttons

    def get_list_more_buttons(self, instance: Any) -> list[Any]:
        """Edit, and what readers see. Copies and deletions are no matter of a list."""
        buttons: list[Any] = []
        if edit_url := self.get_edit_url(instance):
            buttons.append(Button(_("Edit"), url=edit_url, icon_name="edit", priority=10))
        if instance.public_url:
            buttons.append(
                Button(
                    _("View on the portal"),
                    url=instance.public_url,
                    icon_name="link-external",
                    attrs={"target": "_blank", "rel": "noreferrer"},
                    priority=20,
                )
            )
        return buttons
