"""Static pages in the desk: their list in the menu, and on the start page what the law still asks for."""

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.components import Component
from wagtail.admin.views.pages.listing import IndexView
from wagtail.admin.viewsets.pages import PageListingViewSet
from wagtail.permissions import policy_registry

from redaksi.portal.duties import open_duties
from redaksi.portal.models import StaticPage
from redaksi.portal.models.static_page import Duty


class StaticPagesMenuItem(MenuItem):
    """Static pages, for those who may come into their list."""

    def is_shown(self, request: HttpRequest) -> bool:
        policy = policy_registry.get_by_type(StaticPage)
        return bool(policy.user_has_any_permission(request.user, IndexView.any_permission_required))


class StaticPageListing(PageListingViewSet):
    """The list of static pages."""

    model = StaticPage
    name = "static_pages"
    url_prefix = "static-pages"
    menu_label = _("Static pages")
    menu_name = "static-pages"  # not made of the label: that is another one in each language
    icon = "doc-full-inverse"
    menu_order = 55
    add_to_admin_menu = True
    menu_item_class = StaticPagesMenuItem


class Duties(Component):
    """What the portal must say of itself and does not say yet. Nothing where all is said."""

    order = 15
    template_name = "portal/duties.html"

    def __init__(self, request: HttpRequest) -> None:
        self.shown = request.user.has_perm("portal.change_newspaper")

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        tasks = [(one, _where(one.duty)) for one in open_duties()] if self.shown else []
        return {"tasks": tasks}


def _where(duty: Duty) -> str:
    """Where an editor does what is open."""
    if duty == Duty.IMPRINT:
        return reverse("wagtailsettings:edit", args=["portal", "newspaper"])
    page = StaticPage.objects.filter(duty=duty).first()
    return reverse("wagtailadmin_pages:edit", args=[page.pk]) if page else ""
