"""What programs get from the portal, and what the hub of its feeds was told."""

from django.core.validators import MaxLengthValidator, URLValidator
from django.db import models
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting

from redaksi.portal.machines import ads_txt


class AiCrawlers(models.TextChoices):
    """Which programs that gather texts for artificial intelligence robots.txt lets in."""

    ALLOWED = "allowed", _("All may read")
    NO_TRAINING = "no-training", _("None that trains models; those that answer with a link may")
    NONE = "none", _("None at all")


@register_setting(icon="cogs")
class Distribution(BaseGenericSetting):
    """What programs get from the portal: feeds, robots.txt, ads.txt. No page for readers shows it."""

    ai_crawlers = models.CharField(
        _("programs of artificial intelligence"),
        max_length=12,
        choices=AiCrawlers,
        default=AiCrawlers.NO_TRAINING,
        help_text=_("Written into robots.txt. Honest programs obey it; it is no lock."),
    )
    feeds_whole_text = models.BooleanField(
        _("feeds carry the whole text"),
        default=True,
        help_text=_("Otherwise the standfirst and a link."),
    )
    hub = models.URLField(
        _("WebSub hub"),
        blank=True,
        validators=[URLValidator(schemes=["http", "https"])],
        help_text=_(
            "Tells subscribers of the feeds at once what is new, for example "
            "https://pubsubhubbub.appspot.com/. Left empty, nobody is told."
        ),
    )
    ads_txt = models.TextField(
        _("ads.txt"),
        blank=True,
        validators=[MaxLengthValidator(ads_txt.LONGEST), ads_txt.validate],
        help_text=_(
            "Who may sell this portal's advertising, as the networks say. One record a line."
        ),
    )
    humans = models.TextField(
        _("humans.txt"),
        blank=True,
        validators=[MaxLengthValidator(5000)],
        help_text=_(
            "Who makes the portal, in your own words; stands below the newspaper's particulars."
        ),
    )

    class Meta:
        verbose_name = _("distribution")

    def __str__(self) -> str:
        return str(self._meta.verbose_name)


class HubPing(models.Model):
    """What the hub was told of one feed. digest: of the feed's sheet when the hub said that it knows."""

    address = models.CharField(max_length=400, unique=True)
    hub = models.CharField(max_length=400)
    digest = models.CharField(max_length=64, blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    not_before = models.DateTimeField(db_default=Now())
    problem = models.TextField(blank=True)

    def __str__(self) -> str:
        return self.address
