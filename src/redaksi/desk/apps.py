from django.apps import AppConfig, apps
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class DeskConfig(AppConfig):
    name = "redaksi.desk"
    label = "desk"
    verbose_name = _("Desk")

    def ready(self) -> None:
        from wagtail.permissions import register_permission_policy

        from redaksi.desk.permissions import PhotoPolicy, StoryPolicy, ensure_groups_after_migrate
        from redaksi.stories.models import Photo, Story

        register_permission_policy(Story, StoryPolicy(Story))
        # Wagtail registers its own policy for the image model later; one for the exact class wins.
        register_permission_policy(Photo, PhotoPolicy(), exact_class=True)
        # This app has no tables, and Django tells nothing of such; the stories' stand for it.
        post_migrate.connect(ensure_groups_after_migrate, sender=apps.get_app_config("stories"))
