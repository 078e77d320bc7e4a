"""The newsroom's directory: sections, people, agencies, topics."""

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.search import index

# Addresses that the portal itself uses; a section of that name would hide them or be hidden.
RESERVED_SLUGS = frozenset(
    {
        "aset", "cari", "feed", "gaya", "iklan", "indeks", "komentar", "laporan", "lite", "media", "orang",
        "rss", "sitemap", "static", "topik",
    }
)  # fmt: skip
slug_shape = RegexValidator(
    r"\A[a-z0-9]+(?:-[a-z0-9]+)*\Z",
    _("Use small letters, digits and single hyphens only, for example “ekonomi-digital”."),
)


class SectionQuerySet(models.QuerySet["Section"]):
    def in_menu(self) -> "SectionQuerySet":
        return self.filter(in_menu=True)


class Section(index.Indexed, models.Model):
    """A section of the portal ("rubrik"); its slug begins the addresses of its stories."""

    name = models.CharField(_("name"), max_length=60, unique=True)
    slug = models.CharField(_("slug"), max_length=60, unique=True, validators=[slug_shape])
    description = models.CharField(_("description"), max_length=200, blank=True)
    position = models.PositiveSmallIntegerField(
        _("position"), default=100, help_text=_("Smaller numbers stand first in the menu.")
    )
    in_menu = models.BooleanField(_("shown in the menu"), default=True)

    objects = SectionQuerySet.as_manager()
    search_fields = [index.AutocompleteField("name")]

    class Meta:
        verbose_name = _("section")
        verbose_name_plural = _("sections")
        ordering = ["position", "name"]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        if self.slug in RESERVED_SLUGS:
            raise ValidationError(
                {"slug": _("The portal itself uses this address. Choose another.")}
            )
        before = Section.objects.filter(pk=self.pk).exclude(slug=self.slug).first()
        if before and before.stories.filter(address__isnull=False).exists():
            raise ValidationError(
                {
                    "slug": _(
                        "Published stories have “%(slug)s” in their addresses, and addresses are "
                        "permanent. Rename the section and keep this part."
                    )
                    % {"slug": before.slug}
                }
            )

    @property
    def address(self) -> str:
        """Path of the section's front on the portal."""
        return f"/{self.slug}/"


class Person(index.Indexed, models.Model):
    """Somebody who signs stories or photos."""

    name = models.CharField(_("name"), max_length=120)
    slug = models.CharField(_("slug"), max_length=120, unique=True, validators=[slug_shape])
    initials = models.CharField(
        _("initials"),
        max_length=12,
        blank=True,
        help_text=_(
            "As in a credit such as (isa/mea); a text that carries them is signed with the name."
        ),
    )
    role = models.CharField(_("role"), max_length=120, blank=True)
    biography = models.TextField(_("biography"), blank=True)

    search_fields = [index.AutocompleteField("name")]

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")
        ordering = ["name"]
        # Readings give names: the lookup when a draft is made from one.
        indexes = [
            models.Index(models.functions.Upper("name"), name="person_by_name"),
            models.Index(models.functions.Upper("initials"), name="person_by_initials"),
        ]

    def __str__(self) -> str:
        return self.name


class Agency(index.Indexed, models.Model):
    """A news agency or another medium that stories and photos come from."""

    name = models.CharField(_("name"), max_length=80, unique=True)
    abbreviation = models.CharField(
        _("abbreviation"),
        max_length=20,
        blank=True,
        help_text=_("As it stands in datelines and credits."),
    )
    home = models.URLField(_("home page"), blank=True)

    search_fields = [index.AutocompleteField("name")]

    class Meta:
        verbose_name = _("agency")
        verbose_name_plural = _("agencies")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    @property
    def signature(self) -> str:
        """How it is named in datelines and credits."""
        return self.abbreviation or self.name


class Topic(index.Indexed, models.Model):
    """What stories of several sections are about."""

    name = models.CharField(_("name"), max_length=80, unique=True)
    slug = models.CharField(_("slug"), max_length=80, unique=True, validators=[slug_shape])
    description = models.CharField(_("description"), max_length=240, blank=True)

    search_fields = [index.AutocompleteField("name")]

    class Meta:
        verbose_name = _("topic")
        verbose_name_plural = _("topics")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name
