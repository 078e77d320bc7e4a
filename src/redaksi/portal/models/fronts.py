"""Pages that editors lay out from blocks: the front page and the fronts of sections."""

from typing import Any

from django.conf import settings
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.utils.module_loading import import_string
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, ObjectList, TabbedInterface
from wagtail.fields import StreamField
from wagtail.models import Page, PagePermissionTester

from redaksi.portal.fronts.blocks import FrontLayout, SectionLayout
from redaksi.portal.fronts.layout import Wish, wishes
from redaksi.portal.models.schedule import schedule_panel
from redaksi.stories.models import Section


class LayoutTester(PagePermissionTester):
    """What somebody may do with a layout. A printed page is the same for all; there is always a front."""

    def can_set_view_restrictions(self) -> bool:
        return False

    def can_unpublish(self) -> bool:
        return self.page.address != "/" and bool(super().can_unpublish())


class LaidOut(Page):
    """A page with a layout. Readers see what was published last, not what is being tried."""

    promote_panels: list[Any] = []
    layout: Any

    class Meta:
        abstract = True

    @property
    def address(self) -> str:
        """Path on the portal."""
        raise NotImplementedError

    @property
    def wishes(self) -> tuple[Wish, ...]:
        """The blocks as plain values."""
        return wishes(self.layout.raw_data)

    def permissions_for_user(self, user: Any) -> PagePermissionTester:
        return LayoutTester(user, self)

    def get_url_parts(self, request: Any = None) -> tuple[int, str, str] | None:
        """The portal has its own addresses: the tree is for the desk only."""
        return (1, settings.PORTAL_URL, self.address)

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        preview = import_string("redaksi.portal.preview.front_preview")
        return preview(request, self)


def _tabs(*, ends: bool) -> TabbedInterface:
    """The form of a layout. ends: whether it can come off."""
    return TabbedInterface(
        [
            ObjectList([FieldPanel("layout")], heading=_("Layout")),
            ObjectList([schedule_panel(ends=ends)], heading=_("Schedule")),
        ]
    )


class FrontPage(LaidOut):
    """The front page, and the root of all pages in the tree."""

    layout = StreamField(FrontLayout(), verbose_name=_("layout"), blank=True)

    edit_handler = _tabs(ends=False)
    max_count = 1
    parent_page_types = ["wagtailcore.Page"]

    class Meta:
        verbose_name = _("front page")
        verbose_name_plural = _("front pages")

    @property
    def address(self) -> str:
        return "/"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save. There is always a front page: no time takes it off."""
        self.expire_at = None
        super().save(*args, **kwargs)


class SectionFront(LaidOut):
    """The front of one section."""

    section = models.OneToOneField(
        Section, on_delete=models.PROTECT, related_name="front", verbose_name=_("section")
    )
    layout = StreamField(SectionLayout(), verbose_name=_("layout"), blank=True)

    edit_handler = _tabs(ends=True)  # then the section is laid out by the rule again
    parent_page_types = ["portal.FrontPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("section front")
        verbose_name_plural = _("section fronts")

    @property
    def address(self) -> str:
        return self.section.address

    def get_admin_display_title(self) -> str:
        return self.section.name
