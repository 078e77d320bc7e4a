from django.apps import AppConfig
from django.conf import settings
from django.utils.translation import gettext_lazy as _


class StoriesConfig(AppConfig):
    name = "redaksi.stories"
    label = "stories"
    verbose_name = _("Stories")

    def ready(self) -> None:
        from PIL import Image

        from redaksi.stories import keys

        keys.register()
        # Pillow warns of pictures that are larger, and the desk refuses what it warns of.
        Image.MAX_IMAGE_PIXELS = settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS
