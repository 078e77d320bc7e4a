"""Readers' comments: what waits first, one button to approve and one to reject."""

from typing import Any

import django_filters  # type: ignore[import-untyped]
from django.core.exceptions import PermissionDenied
from django.db.models import F, QuerySet
from django.http import HttpRequest, HttpResponseBase
from django.middleware.csrf import get_token
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import View
from wagtail.admin import messages
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.admin.views.generic import BaseListingView

from redaksi.comments import actions
from redaksi.comments.models import Comment
from redaksi.desk.gates import MODERATE, Gated
from redaksi.desk.paging import BoundedPaginator

DECISIONS = {"approve": actions.approve, "reject": actions.reject}
ALL = "all"


class CommentFilterSet(WagtailFilterSet):
    """The state; what waits, unless another is asked for."""

    state = django_filters.ChoiceFilter(
        choices=[*Comment.State.choices, (ALL, gettext_lazy("all"))],
        label=gettext_lazy("State"),
        empty_label=None,
        initial=Comment.State.HELD,
        method="of_state",
    )

    class Meta:
        model = Comment
        fields = ["state"]

    def of_state(self, comments: QuerySet[Comment], _name: str, value: str) -> Any:
        return comments if value == ALL else comments.filter(state=value)


class CommentColumn(Column):
    """Who wrote what, and the buttons."""

    cell_template_name = "desk/columns/comment.html"

    def get_cell_context_data(self, instance: Any, parent_context: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_cell_context_data(instance, parent_context)
        context["decisions"] = _decisions(instance)
        context["csrf_token"] = get_token(parent_context["request"])
        context["here"] = _here(parent_context["request"])
        return context


class StoryOfCommentColumn(Column):
    """The story that the comment stands under."""

    cell_template_name = "desk/columns/comment_story.html"


class CommentListView(Gated, BaseListingView):
    """Comments: the held ones, oldest first, or those of another state, newest first."""

    gate = MODERATE
    model = Comment
    template_name = "wagtailadmin/generic/listing.html"
    page_title = gettext_lazy("Comments")
    header_icon = "comment"
    index_url_name = "desk_comments"
    index_results_url_name = "desk_comments_results"
    filterset_class = CommentFilterSet
    paginator_class = BoundedPaginator
    paginate_by = 25
    is_searchable = False
    table_classname = "listing desk-table"
    verbose_name_plural = gettext_lazy("comments")

    @cached_property
    def columns(self) -> list[Any]:
        return [
            CommentColumn("text", label=_("Comment"), width="60%"),
            StoryOfCommentColumn("story", label=_("Story")),
            DateColumn("submitted_at", label=_("Submitted")),
        ]

    @property
    def state(self) -> str:
        return self.request.GET.get("state") or Comment.State.HELD

    def get_filterset_kwargs(self) -> dict[str, Any]:
        kwargs: dict[str, Any] = super().get_filterset_kwargs()
        kwargs["data"] = {**self.request.GET.dict(), "state": self.state}
        return kwargs

    def get_base_queryset(self) -> QuerySet[Comment]:
        return Comment.objects.select_related("story", "decided_by").only(
            *("name", "email", "text", "state", "submitted_at", "decided_at"),
            *("story__headline", "story__address", "story__live", "story__withdrawn_at"),
            *("decided_by__first_name", "decided_by__last_name", "decided_by__username"),
        )

    def order_queryset(self, queryset: QuerySet[Comment]) -> QuerySet[Comment]:
        oldest_first = self.state == Comment.State.HELD
        order = F("submitted_at").asc() if oldest_first else F("submitted_at").desc()
        return queryset.order_by(order, "pk")

    @cached_property
    def no_results_message(self) -> str:
        if self.state == Comment.State.HELD:
            return _("No comment waits.")
        return _("There are no such comments.")


class DecideView(Gated, View):
    """Approve or reject one comment."""

    gate = MODERATE
    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int, decision: str) -> HttpResponseBase:
        if decision not in DECISIONS:
            raise PermissionDenied
        comment = get_object_or_404(Comment, pk=pk)
        DECISIONS[decision](comment, by=request.user)  # type: ignore[arg-type]
        said = {
            "approve": _("The comment by %(name)s is shown under its story."),
            "reject": _("The comment by %(name)s is kept and shown to nobody."),
        }
        messages.success(request, said[decision] % {"name": comment.name})
        return redirect(get_valid_next_url_from_request(request) or "desk_comments")


def _here(request: HttpRequest) -> str:
    """The list as it stands, also where only its rows were asked for."""
    query = request.GET.copy()
    query.pop("_w_filter_fragment", None)
    return f"{reverse('desk_comments')}?{query.urlencode()}"


def _decisions(comment: Comment) -> list[tuple[str, str, bool]]:
    """What can be decided about `comment`: address part, label, whether it is the main one."""
    decisions = []
    if comment.state != Comment.State.APPROVED:
        decisions.append(("approve", _("Approve"), True))
    if comment.state != Comment.State.REJECTED:
        decisions.append(("reject", _("Reject"), False))
    return decisions
