"""What the list of stories can be narrowed to."""

from typing import Any

import django_filters  # type: ignore[import-untyped]
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet

from redaksi.desk.status import LABELS, Status, with_status
from redaksi.stories.models import Section, Story
from redaksi.stories.models.story import Kind


class StoryFilterSet(WagtailFilterSet):
    """Section, kind and status."""

    section = django_filters.ModelChoiceFilter(
        queryset=Section.objects.all(), label=_("Section"), empty_label=_("All sections")
    )
    kind = django_filters.ChoiceFilter(
        choices=Kind.choices, label=_("Kind"), empty_label=_("All kinds")
    )
    status = django_filters.ChoiceFilter(
        choices=[(status.value, label) for status, label in LABELS.items()],
        method="of_status",
        label=_("Status"),
        empty_label=_("Every status"),
    )

    class Meta:
        model = Story
        fields = ["section", "kind", "status"]

    def of_status(self, stories: QuerySet[Story], _name: str, value: str) -> Any:
        return with_status(stories, Status(value))
