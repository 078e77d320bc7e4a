"""What the newspaper says about itself, and how it looks."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.core.validators import RegexValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, HelpPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting

from redaksi.portal.appearance.form import AppearanceForm
from redaksi.portal.style import Look
from redaksi.portal.typefaces import DISPLAY, LABELS, SANS, TEXT, Font

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

AS_LOOK = _("As the look has it")


class Corners(models.TextChoices):
    """How round corners are; the value stands in the style sheet."""

    AS_LOOK = "", AS_LOOK
    SHARP = "0", _("Sharp")
    SMALL = "3px", _("A little round")
    ROUND = "8px", _("Round")
    VERY = "16px", _("Very round")


def _colour(name: "StrPromise") -> "models.CharField[str, str]":
    return models.CharField(
        name,
        max_length=7,
        blank=True,
        validators=[
            RegexValidator(r"^#[0-9A-Fa-f]{6}$", _("A colour is # and six digits, like #a6192e."))
        ],
    )


class StylePageLink(HelpPanel):
    """The way from where colours are chosen to the page that shows every component with them."""

    class BoundPanel(HelpPanel.BoundPanel):
        def get_context_data(self, parent_context: Any = None) -> Any:
            style_page = f"{settings.PORTAL_URL}/gaya/"
            return {**super().get_context_data(parent_context), "style_page": style_page}


def _font(name: "StrPromise", fonts: Iterable[Font]) -> "models.CharField[str, str]":
    choices = [("", AS_LOOK), *((font.value, LABELS[font]) for font in fonts)]
    return models.CharField(name, max_length=20, blank=True, choices=choices, default="")


@register_setting(icon="site")
class Newspaper(BaseGenericSetting):
    """The newspaper behind the portal: its name, and who answers for it (UU Pers 40/1999, article 12).

    Its look stands in the same row, so that a page reads both at once; see `Appearance`.
    """

    name = models.CharField(_("name"), max_length=60, default="Redaksi")
    tagline = models.CharField(_("tagline"), max_length=120, blank=True)
    description = models.CharField(_("description"), max_length=300, blank=True)
    company = models.CharField(_("publishing company"), max_length=120, blank=True)
    postal_address = models.TextField(_("postal address"), blank=True)
    email = models.EmailField(_("e-mail address of the newsroom"), blank=True)
    responsible = models.CharField(_("responsible editor"), max_length=120, blank=True)

    look = models.CharField(
        _("look"),
        max_length=12,
        default=Look.KLASIK,
        choices=[(look.value, look.value.title()) for look in Look],
    )
    accent = _colour(_("accent colour"))
    accent_dark = _colour(_("accent colour on dark screens"))
    paper = _colour(_("colour of the paper"))
    paper_dark = _colour(_("colour of the paper on dark screens"))
    display_font = _font(_("font of headlines"), DISPLAY)
    text_font = _font(_("font of stories"), TEXT)
    sans_font = _font(_("font of everything around them"), SANS)
    corners = models.CharField(_("corners"), max_length=4, blank=True, default="", choices=Corners)
    # Names of rows of `Logo`, with the size in pixels that pages keep free for it.
    logo = models.CharField(max_length=60, blank=True, editable=False)
    logo_dark = models.CharField(max_length=60, blank=True, editable=False)
    logo_width = models.PositiveSmallIntegerField(default=0, editable=False)
    logo_height = models.PositiveSmallIntegerField(default=0, editable=False)
    restyled_at = models.DateTimeField(default=timezone.now, editable=False)

    panels = [
        FieldPanel(name)
        for name in (
            "name",
            "tagline",
            "description",
            "company",
            "postal_address",
            "email",
            "responsible",
        )
    ]

    class Meta:
        verbose_name = _("newspaper")

    def __str__(self) -> str:
        return self.name


@register_setting(icon="palette")
class Appearance(Newspaper):
    """How the newspaper looks: a form of its own on the newspaper's row."""

    base_form_class = AppearanceForm
    panels = [
        FieldPanel(
            "look",
            help_text=_("Both have light and dark screens."),
        ),
        StylePageLink(template="portal/see_components.html"),
        MultiFieldPanel(
            [FieldPanel(name) for name in ("accent", "accent_dark", "paper", "paper_dark")],
            heading=_("Colours"),
            help_text=_("Left empty they are the look's own. What could not be read is not taken."),
        ),
        MultiFieldPanel(
            [FieldPanel(name) for name in ("display_font", "text_font", "sans_font")],
            heading=_("Fonts"),
        ),
        FieldPanel("corners"),
        MultiFieldPanel(
            [FieldPanel(name) for name in ("logo_file", "logo_dark_file", "without_logo")],
            heading=_("Logo"),
            help_text=_("Stands in place of the name at the top. SVG, PNG, JPEG or WebP."),
        ),
    ]

    class Meta:
        proxy = True
        verbose_name = _("appearance")


class Logo(models.Model):
    """A logo's file as it goes out. name: as in its address, changes with its bytes."""

    name = models.CharField(max_length=60, unique=True)
    body = models.BinaryField()

    def __str__(self) -> str:
        return self.name
