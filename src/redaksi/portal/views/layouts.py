"""The desk's list of fronts: which are laid out, and the way to each."""

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST
from django.views.generic import TemplateView, View
from wagtail.admin.views.generic import WagtailAdminTemplateMixin

from redaksi.portal.furniture import whole
from redaksi.portal.models import FrontPage, SectionFront
from redaksi.portal.tree import front_page, section_front
from redaksi.stories.models import Section


@dataclass(frozen=True, slots=True)
class Row:
    """One front in the list. page: None where its layout is the rule's. state: in an editor's words."""

    name: str
    url: str
    page: FrontPage | SectionFront | None
    section: Section | None
    state: str


def may_lay_out(user: Any) -> bool:
    """Whether `user` may change how fronts are laid out."""
    front = FrontPage.objects.order_by("pk").first()
    return bool(front and front.permissions_for_user(user).can_edit())


class LayoutsView(WagtailAdminTemplateMixin, TemplateView):
    """The front page, then the front of each section."""

    page_title = gettext_lazy("Fronts")
    header_icon = "home"
    template_name = "portal/layouts.html"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        if not may_lay_out(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*self.breadcrumbs_items, {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        pages = SectionFront.objects.select_related("latest_revision__user").defer("layout")
        laid_out = {page.section_id: page for page in pages}
        front = front_page()
        context["rows"] = [
            Row(_("Front page"), whole("/"), front, None, _state(front)),
            *(
                Row(
                    section.name,
                    whole(section.address),
                    laid_out.get(section.pk),
                    section,
                    _state(laid_out.get(section.pk)),
                )
                for section in Section.objects.all()
            ),
        ]
        return context


@method_decorator(require_POST, name="dispatch")
class LayOutView(View):
    """Begin to lay out the front of a section."""

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        if not may_lay_out(request.user):
            raise PermissionDenied
        page = section_front(get_object_or_404(Section, pk=pk))
        return redirect("wagtailadmin_pages:edit", page.pk)


def _state(page: FrontPage | SectionFront | None) -> str:
    """What readers see of a front, and what is being tried."""
    if page is None:
        return _("By rule: the newest stories")
    if not page.live:
        return _("Draft; readers see the newest stories")
    if page.has_unpublished_changes:
        return _("Laid out; changes are not published yet")
    return _("Laid out")
