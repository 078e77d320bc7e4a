"""Photos: Wagtail's image with what a newsroom must know of a picture."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition
from wagtail.search import index

from redaksi.stories.models.directory import Agency


class Licence(models.TextChoices):
    """On what ground the photo may be shown."""

    OWN = "own", _("Own photo")
    AGENCY = "agency", _("Agency subscription")
    HANDOUT = "handout", _("Handout")
    CREATIVE_COMMONS = "cc", _("Creative Commons")
    PERMISSION = "permission", _("With the maker's permission")


class Photo(AbstractImage):
    """A picture with its caption and credit. Wagtail's `description` is the alternative text."""

    caption = models.CharField(
        _("caption"),
        max_length=500,
        blank=True,
        help_text=_("What the photo shows, where and when."),
    )
    photographer = models.CharField(_("photographer"), max_length=120, blank=True)
    agency = models.ForeignKey(
        Agency, on_delete=models.PROTECT, null=True, blank=True, verbose_name=_("agency")
    )
    taken_on = models.DateField(_("taken on"), null=True, blank=True)
    licence = models.CharField(_("licence"), max_length=12, choices=Licence, default=Licence.OWN)
    made_by_ai = models.BooleanField(
        _("made or altered by AI"),
        default=False,
        help_text=_("Readers are told (Press Council regulation 1/2025)."),
    )

    search_fields = [
        *AbstractImage.search_fields,
        index.SearchField("caption"),
        index.SearchField("photographer"),
    ]
    admin_form_fields = (
        "title",
        "file",
        "description",
        "caption",
        "photographer",
        "agency",
        "taken_on",
        "licence",
        "made_by_ai",
        "collection",
        "tags",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )

    class Meta(AbstractImage.Meta):
        verbose_name = _("photo")
        verbose_name_plural = _("photos")
        permissions = [("choose_photo", _("Can choose photo"))]

    @property
    def credit(self) -> str:
        """`Agency/Photographer`, as the field prints it; either may be missing."""
        return "/".join(
            part
            for part in (self.agency.signature if self.agency else "", self.photographer)
            if part
        )


class PhotoRendition(AbstractRendition):
    """One size and format of a photo."""

    image = models.ForeignKey(Photo, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"], name="one_rendition_per_size"
            )
        ]
