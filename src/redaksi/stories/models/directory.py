"""The newsroom's directory: sections, people, agencies, topics."""

from collections.abc import Callable
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.search import index

from redaksi.stories.addresses import slug_of

# Addresses that the portal itself uses; a section of that name would hide them or be hidden.
RESERVED_SLUGS = frozenset(
    {
        "agensi", "api", "aset", "baca", "cari", "feed", "gaya", "iklan", "indeks", "jajak-pendapat",
        "komentar", "laporan", "lite", "luring", "media", "ninjs", "orang", "pedoman-media-siber", "ralat",
        "redaksi", "rss", "sitemap", "static", "topik",
    }
)  # fmt: skip
# What else has addresses at the top of the portal: rooms above this one say which are taken.
other_owners: list[Callable[[str], bool]] = []
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
        if self.slug in RESERVED_SLUGS or any(owns(self.slug) for owns in other_owners):
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


class Entry(models.Model):
    """An entry of the directory that has a page on the portal.

    slug: the last part of its address. Left empty it is made from the name; once readers had the page,
    it stays, whatever the name becomes.
    """

    ROOT = "/"  # path above the pages of this kind
    name: Any
    slug = models.CharField(
        _("slug"),
        max_length=120,
        unique=True,
        blank=True,
        validators=[slug_shape],
        help_text=_(
            "The last part of the page's address. Left empty, it is made from the name; it stays as "
            "it is once stories lead there."
        ),
    )

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return str(self.name)

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save; one without a slug is given one."""
        if not self.slug:
            self.slug = self._free_slug()
        super().save(*args, **kwargs)

    def full_clean(self, *args: Any, **kwargs: Any) -> None:
        if not self.slug:
            self.slug = self._free_slug()
        super().full_clean(*args, **kwargs)

    def clean(self) -> None:
        before = self.peers().filter(pk=self.pk).exclude(slug=self.slug).first()
        if before and before.is_public():
            raise ValidationError(
                {
                    "slug": _(
                        "Readers and search engines know this page as “%(slug)s”, and addresses are "
                        "permanent. Change the name and keep this part."
                    )
                    % {"slug": before.slug}
                }
            )

    @property
    def address(self) -> str:
        """Path of its page on the portal."""
        return f"{self.ROOT}{self.slug}/"

    def is_public(self) -> bool:
        """Whether readers may have its address."""
        raise NotImplementedError

    @classmethod
    def peers(cls) -> Any:
        """All entries of the same kind."""
        return cls._default_manager

    def _free_slug(self) -> str:
        """A slug from the name that no other has."""
        # Names are short, and slugs made of them are cut before the field is full: a number fits.
        base = slug_of(str(self.name), default=self._meta.model_name or "")
        slug, number = base, 1
        others = self.peers().exclude(pk=self.pk)
        while others.filter(slug=slug).exists():
            number += 1
            slug = f"{base}-{number}"
        return slug


class Person(index.Indexed, Entry):
    """Somebody who signs stories or photos, or whom stories are about."""

    ROOT = "/orang/"
    name = models.CharField(_("name"), max_length=120)
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
    portrait = models.ForeignKey(
        "stories.Photo",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("portrait"),
    )

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

    def is_public(self) -> bool:
        return (
            self.signed.filter(listed_at__isnull=False).exists()
            or self.mentioned_in.filter(listed_at__isnull=False).exists()
        )


class Agency(index.Indexed, Entry):
    """A news agency or another medium that stories and photos come from."""

    ROOT = "/agensi/"
    name = models.CharField(_("name"), max_length=80, unique=True)
    abbreviation = models.CharField(
        _("abbreviation"),
        max_length=20,
        blank=True,
        help_text=_("As it stands in datelines and credits."),
    )
    description = models.CharField(_("description"), max_length=240, blank=True)
    home = models.URLField(_("home page"), blank=True)

    search_fields = [index.AutocompleteField("name")]

    class Meta:
        verbose_name = _("agency")
        verbose_name_plural = _("agencies")
        ordering = ["name"]

    @property
    def signature(self) -> str:
        """How it is named in datelines and credits."""
        return self.abbreviation or self.name

    def is_public(self) -> bool:
        return self.stories.filter(address__isnull=False).exists()


class Topic(index.Indexed, Entry):
    """What stories of several sections are about."""

    ROOT = "/topik/"
    name = models.CharField(_("name"), max_length=80, unique=True)
    description = models.CharField(_("description"), max_length=240, blank=True)

    search_fields = [index.AutocompleteField("name")]

    class Meta:
        verbose_name = _("topic")
        verbose_name_plural = _("topics")
        ordering = ["name"]

    def is_public(self) -> bool:
        return self.tagged.filter(listed_at__isnull=False).exists()
