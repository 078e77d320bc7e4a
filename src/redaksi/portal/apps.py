from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PortalConfig(AppConfig):
    name = "redaksi.portal"
    label = "portal"
    verbose_name = _("Portal")

    def ready(self) -> None:
        import mimetypes

        from redaksi.portal import keys

        mimetypes.add_type("image/avif", ".avif")  # Python before 3.13 does not know it by itself
        keys.register()
