from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class BannersConfig(AppConfig):
    name = "redaksi.banners"
    label = "banners"
    verbose_name = _("Banners")

    def ready(self) -> None:
        from redaksi.banners import keys

        keys.register()
