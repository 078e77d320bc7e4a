"""Choosing a story: the newest first, quick with a million of them."""

from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.choosers import BaseFilterForm, SearchFilterMixin
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.chooser import ChooseResultsView, ChooseView, SnippetChooserViewSet

from redaksi.desk.paging import BoundedPaginator
from redaksi.desk.queries import matching
from redaksi.desk.viewsets.story_columns import PublishedColumn
from redaksi.stories import queries
from redaksi.stories.models import Story


class HeadlineForm(SearchFilterMixin, BaseFilterForm):
    """Words of the headline."""

    def filter(self, objects: QuerySet[Story]) -> QuerySet[Story]:
        words = self.cleaned_data.get("q", "")
        if not words.strip():
            return objects
        self.is_searching, self.search_query = True, words
        # Drafts too: a story may point to one that comes out with it.
        return _listed(Story.objects.filter(pk__in=matching(words))).order_by("-pk")


class NewestFirst:
    """Mixed into the views: published stories by their time, or all whose headline has the words."""

    filter_form_class = HeadlineForm
    paginator_class = BoundedPaginator

    def get_object_list(self) -> QuerySet[Story]:
        return _listed(queries.published())

    def apply_object_list_ordering(self, objects: QuerySet[Story]) -> QuerySet[Story]:
        return objects

    @property
    def columns(self) -> list[Any]:
        return [
            self.title_column,  # type: ignore[attr-defined]  # of what it is mixed with
            Column("section", label=_("Section")),
            PublishedColumn("first_published_at", label=_("Published")),
        ]


class StoryChooseView(NewestFirst, ChooseView):
    """The window in which a story is chosen."""


class StoryChooseResultsView(NewestFirst, ChooseResultsView):
    """Only its list, while somebody types."""


class StoryChooserViewSet(SnippetChooserViewSet):
    """Choosing a story."""

    choose_view_class = StoryChooseView
    choose_results_view_class = StoryChooseResultsView
    per_page = 20


def _listed(stories: QuerySet[Story]) -> QuerySet[Story]:
    """Only what a row shows: texts are long."""
    return (
        stories.select_related(None)
        .select_related("section")
        .only("headline", "section__name", "first_published_at")
    )
