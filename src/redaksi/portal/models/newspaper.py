"""What the portal says about itself."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting


@register_setting(icon="site")
class Newspaper(BaseGenericSetting):
    """The newspaper behind the portal: its name, and who answers for it (UU Pers 40/1999, article 12)."""

    name = models.CharField(_("name"), max_length=60, default="Redaksi")
    tagline = models.CharField(_("tagline"), max_length=120, blank=True)
    description = models.CharField(_("description"), max_length=300, blank=True)
    company = models.CharField(_("publishing company"), max_length=120, blank=True)
    postal_address = models.TextField(_("postal address"), blank=True)
    email = models.EmailField(_("e-mail address of the newsroom"), blank=True)
    responsible = models.CharField(_("responsible editor"), max_length=120, blank=True)

    class Meta:
        verbose_name = _("newspaper")

    def __str__(self) -> str:
        return self.name
