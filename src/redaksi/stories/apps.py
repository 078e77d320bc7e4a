from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class StoriesConfig(AppConfig):
    name = "redaksi.stories"
    label = "stories"
    verbose_name = _("Stories")

    def ready(self) -> None:
        from redaksi.stories import keys

        keys.register()
