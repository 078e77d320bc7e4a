"""Banners of the house: what stands in a slot that nobody has bought."""

import re

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from redaksi.banners.slots import Slot

# Another site, a mail address, or a page of this portal: `//evil` and `/\evil` lead to another site,
# also with a tab or a line's end between, which browsers leave out.
ADDRESS = re.compile(r"https?://[^/\\\s]|mailto:.|/(?![/\\\s])")


class HouseBanner(models.Model):
    """The newsroom's own banner: a few words and a link, set in the portal's type."""

    class Place(models.TextChoices):
        TOP = Slot.TOP, _("top of the page")
        IN_TEXT = Slot.IN_TEXT, _("inside the text")
        BESIDE = Slot.BESIDE, _("beside the text")
        BELOW = Slot.BELOW, _("below the text")
        FLOATING = Slot.FLOATING, _("floating at the bottom")

    slot = models.CharField(_("place"), max_length=10, choices=Place, unique=True)
    headline = models.CharField(_("headline"), max_length=60)
    text = models.CharField(_("text"), max_length=120, blank=True)
    call = models.CharField(
        _("call to action"), max_length=30, blank=True, help_text=_("The words on the button.")
    )
    url = models.CharField(
        _("address"),
        max_length=300,
        blank=True,
        help_text=_("Where the banner leads; left empty, it is no link."),
    )

    class Meta:
        verbose_name = _("house banner")
        verbose_name_plural = _("house banners")
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.headline

    def clean(self) -> None:
        if self.url and not ADDRESS.match(self.url):
            raise ValidationError(
                {
                    "url": _(
                        "Begin with https://, with / for a page of this portal, or with mailto:."
                    )
                }
            )
