"""Pages that an editor writes once: "Tentang Kami" and its like, and the two that the law asks for."""

from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import ProtectedError
from django.http import HttpRequest, HttpResponse
from django.utils.module_loading import import_string
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, ObjectList, TabbedInterface
from wagtail.fields import RichTextField
from wagtail.models import Page, PagePermissionTester
from wagtail.search import index

from redaksi.portal.models.schedule import schedule_panel
from redaksi.stories.models import Section, Story
from redaksi.stories.models.directory import RESERVED_SLUGS, slug_shape

FEATURES = ["h2", "h3", "bold", "italic", "link", "ol", "ul", "hr"]


class Duty(models.TextChoices):
    """Pages that a portal must have: nobody deletes, moves or unpublishes them. The footer names them."""

    IMPRINT = "redaksi", _("Imprint (UU Pers 40/1999, article 12)")
    GUIDELINE = "pedoman-media-siber", _("Pedoman Pemberitaan Media Siber")


class StaticPageTester(PagePermissionTester):
    """What somebody may do with a static page. One that the law asks for stays published where it is."""

    def can_delete(self, ignore_bulk: bool = False) -> bool:
        return not self.page.duty and bool(super().can_delete(ignore_bulk))

    def can_unpublish(self) -> bool:
        return not self.page.duty and bool(super().can_unpublish())

    def can_move(self) -> bool:
        return False

    def can_copy(self) -> bool:
        return not self.page.duty and bool(super().can_copy())

    def can_set_view_restrictions(self) -> bool:
        return False  # a printed page is the same for all


class StaticPage(Page):
    """A page of text at the top of the portal. duty: which page of the law it is, empty for all others."""

    duty = models.CharField(max_length=20, choices=Duty, blank=True, editable=False)
    body = RichTextField(_("text"), features=FEATURES, blank=True)

    parent_page_types = ["portal.FrontPage"]
    subpage_types: list[str] = []
    show_in_menus_default = True  # a page that nothing leads to is found by nobody
    search_fields = [*Page.search_fields, index.SearchField("body")]
    content_panels = [*Page.content_panels, FieldPanel("body")]
    promote_panels = [
        FieldPanel("slug"),
        FieldPanel("search_description"),
        FieldPanel("show_in_menus", heading=_("Show in the footer")),
    ]
    settings_panels = [schedule_panel(ends=True)]
    edit_handler = TabbedInterface(
        [
            ObjectList(content_panels, heading=_("Text")),
            ObjectList(promote_panels, heading=_("Address and footer")),
            ObjectList(settings_panels, heading=_("Schedule")),
        ]
    )
    is_footer_changed = True  # whether the last save changed what other pages show of it

    class Meta:
        verbose_name = _("static page")
        verbose_name_plural = _("static pages")
        constraints = [
            models.UniqueConstraint(
                fields=["duty"], condition=~models.Q(duty=""), name="one_page_per_duty"
            )
        ]

    @property
    def address(self) -> str:
        """Path on the portal."""
        return f"/{self.slug}/"

    @property
    def in_footer(self) -> tuple[str, str] | None:
        """What the footer of every page says of it, or None."""
        is_named = self.live and (self.show_in_menus or self.duty)
        return (self.title, self.slug) if is_named else None

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save, and remember whether the footer of every page has to change."""
        if self.duty:
            self.live = True  # whoever unpublished it, and if it was the clock
            self.expire_at = None
        before = StaticPage.objects.filter(pk=self.pk).first() if self.pk else None
        self.is_footer_changed = self.in_footer != (before.in_footer if before else None)
        super().save(*args, **kwargs)

    def clean(self) -> None:
        super().clean()
        try:
            slug_shape(self.slug)
        except ValidationError as error:
            raise ValidationError({"slug": error}) from error
        before = StaticPage.objects.filter(pk=self.pk).first()
        changed = before is None or before.slug != self.slug
        if before and changed and (before.duty or before.first_published_at):
            raise ValidationError(
                {"slug": _("Readers know this page by this address. It stays as it is.")}
            )
        if changed and not self.duty and is_taken(self.slug):
            raise ValidationError(
                {"slug": _("The portal itself uses this address. Choose another.")}
            )

    def unpublish(self, *args: Any, **kwargs: Any) -> Any:
        if self.duty:
            raise ValidationError(_("The law asks for this page: it stays published."))
        return super().unpublish(*args, **kwargs)

    def permissions_for_user(self, user: Any) -> PagePermissionTester:
        return StaticPageTester(user, self)

    def get_url_parts(self, request: Any = None) -> tuple[int, str, str] | None:
        """The portal has its own addresses: the tree is for the desk only."""
        return (1, settings.PORTAL_URL, self.address)

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        preview = import_string("redaksi.portal.preview.static_preview")
        return preview(request, self)


def keep_duties(instance: StaticPage, **_kwargs: Any) -> None:
    """Signal handler before a page is deleted, by itself or with those above it. Raises ProtectedError."""
    if instance.duty:
        raise ProtectedError(str(_("The law asks for this page: it stays published.")), {instance})
    instance.is_footer_changed = instance.in_footer is not None


def is_taken(slug: str) -> bool:
    """Whether something else than a static page has the address `/slug/`, or may have it."""
    return (
        slug in RESERVED_SLUGS
        or Section.objects.filter(slug=slug).exists()
        or Story.objects.filter(address=f"/{slug}/").exists()
    )


def owns(slug: str) -> bool:
    """Whether a static page has the address `/slug/`, published or not."""
    return StaticPage.objects.filter(slug=slug).exists()
