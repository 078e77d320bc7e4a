"""Pages that editors lay out from blocks: the front page and the fronts of sections."""

from typing import Any

from django.conf import settings
from django.db import models, transaction
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.module_loading import import_string
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, ObjectList, PublishingPanel, TabbedInterface
from wagtail.fields import StreamField
from wagtail.models import Page

from redaksi.portal.fronts.blocks import FrontLayout, SectionLayout
from redaksi.portal.fronts.layout import Wish, next_change, wishes
from redaksi.stories.models import Section


class LaidOut(Page):
    """A page with a layout. Readers see what was published last, not what is being tried."""

    promote_panels: list[Any] = []
    settings_panels = [PublishingPanel()]
    edit_handler = TabbedInterface(
        [
            ObjectList([FieldPanel("layout")], heading=_("Layout")),
            ObjectList(settings_panels, heading=_("Schedule")),
        ]
    )
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

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save; what readers see of it is as of now."""
        with transaction.atomic():
            super().save(*args, **kwargs)
            if kwargs.get("update_fields") is None:
                LayoutTime.set(self)

    def get_url_parts(self, request: Any = None) -> tuple[int, str, str] | None:
        """The portal has its own addresses: the tree is for the desk only."""
        return (1, settings.PORTAL_URL, self.address)

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        preview = import_string("redaksi.portal.preview.front_preview")
        return preview(request, self)


class FrontPage(LaidOut):
    """The front page, and the root of all pages in the tree."""

    layout = StreamField(FrontLayout(), verbose_name=_("layout"), blank=True)

    max_count = 1
    parent_page_types = ["wagtailcore.Page"]

    class Meta:
        verbose_name = _("front page")
        verbose_name_plural = _("front pages")

    @property
    def address(self) -> str:
        return "/"


class SectionFront(LaidOut):
    """The front of one section."""

    section = models.OneToOneField(
        Section, on_delete=models.PROTECT, related_name="front", verbose_name=_("section")
    )
    layout = StreamField(SectionLayout(), verbose_name=_("layout"), blank=True)

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

    @cached_property
    def section_name(self) -> str:
        """The section's name now; the page's title is what it was once."""
        return self.section.name


class LayoutTime(models.Model):
    """Of which moment a published layout is, and when something in it leaves next.

    A page does not look at a clock while it is printed: pins that end until `as_of` have ended, and
    whoever moves `as_of` orders the page.
    """

    page = models.OneToOneField(Page, on_delete=models.CASCADE, related_name="layout_time")
    as_of = models.DateTimeField()
    next_at = models.DateTimeField(null=True)

    class Meta:
        # The worker's clock: what is due next.
        indexes = [
            models.Index(
                fields=["next_at"],
                name="layout_changes_next",
                condition=models.Q(next_at__isnull=False),
            )
        ]

    def __str__(self) -> str:
        return f"{self.page_id} {self.as_of}"

    @classmethod
    def set(cls, page: LaidOut) -> None:
        """Put down that `page` is as of now."""
        now = timezone.now()
        due = next_change(page.wishes, now) if page.live else None
        cls.objects.update_or_create(page_id=page.pk, defaults={"as_of": now, "next_at": due})
