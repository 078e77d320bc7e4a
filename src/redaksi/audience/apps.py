from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AudienceConfig(AppConfig):
    name = "redaksi.audience"
    label = "audience"
    verbose_name = _("Audience")

    def ready(self) -> None:
        from redaksi.audience import keys

        keys.register()
