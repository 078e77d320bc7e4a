"""Photos: Wagtail's image with what a newsroom must know of a picture."""

from typing import Any

from django.db import models, transaction
from django.db.models.functions import Now
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


class Cuts(models.TextChoices):
    """Whether the sizes and formats that pages show of a photo are made."""

    WAITING = "waiting", _("not made yet")
    MADE = "made", _("made")
    UNREADABLE = "unreadable", _("the file cannot be read")


class Photo(AbstractImage):
    """A picture with its caption and credit. Wagtail's `description` is the alternative text.

    cuts: state of its renditions; a new file or focal point sets it back, so that what could not be
    read is tried once for each file.
    """

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
    cuts = models.CharField(
        _("sizes for the portal"),
        max_length=10,
        choices=Cuts,
        default=Cuts.WAITING,
        editable=False,
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
        indexes = [
            # The worker: which photos have no sizes yet? The newest are published first.
            models.Index(
                fields=["-id"], name="photo_waiting", condition=models.Q(cuts=Cuts.WAITING)
            ),
        ]

    @property
    def seen_as(self) -> tuple[str, str]:
        """What its renditions are made of: the file's name and the focal point."""
        return str(self.file.name), str(self.get_focal_point() or "")

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save; a new file or focal point lets the renditions be made again.

        Those of an old file leave the database in this transaction. Their files stay until the pages that
        show them were printed anew.
        """
        with transaction.atomic():
            before = Photo.objects.select_for_update().filter(pk=self.pk).first()
            if before and before.seen_as != self.seen_as:
                self.cuts = Cuts.WAITING
                if kwargs.get("update_fields") is not None:
                    kwargs["update_fields"] = {*kwargs["update_fields"], "cuts"}
                if before.file.name != self.file.name:
                    before.renditions.all().delete()
            super().save(*args, **kwargs)

    @property
    def credit(self) -> str:
        """`Agency/Photographer`, as the field prints it; either may be missing."""
        return "/".join(
            part
            for part in (self.agency.signature if self.agency else "", self.photographer)
            if part
        )


class Renditions(models.QuerySet["PhotoRendition"]):
    """Renditions; deleted by the set, they leave their files to readers of pages not yet printed anew."""

    def delete(self) -> tuple[int, dict[str, int]]:
        """Delete the rows at once, and the files once no page can show them."""
        with transaction.atomic():
            rows = list(self.select_for_update())
            RetiredFile.objects.bulk_create(
                RetiredFile(photo_id=row.image_id, name=row.file.name) for row in rows
            )
            for row in rows:
                row.purge_from_cache()
            gone = PhotoRendition.objects.filter(pk__in=[row.pk for row in rows])
            # Without the signal by which Wagtail deletes each file together with its row.
            count = gone._raw_delete(gone.db)  # noqa: SLF001 - Django has no public way past the signals
        return count, {PhotoRendition._meta.label: count}


class PhotoRendition(AbstractRendition):
    """One size and format of a photo."""

    image = models.ForeignKey(Photo, on_delete=models.CASCADE, related_name="renditions")

    objects = Renditions.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"], name="one_rendition_per_size"
            )
        ]


class RetiredFile(models.Model):
    """A rendition's file that no page is printed with any more. It goes when the last such page has."""

    photo_id = models.BigIntegerField()  # may be gone before its files are
    name = models.CharField(max_length=400)
    retired_at = models.DateTimeField(db_default=Now())

    class Meta:
        # The worker: which files may go now?
        indexes = [models.Index(fields=["retired_at"], name="retired_first")]

    def __str__(self) -> str:
        return self.name
