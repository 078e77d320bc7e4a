from django.apps import AppConfig, apps
from django.db.models.signals import post_migrate, pre_delete
from django.utils.translation import gettext_lazy as _


class PortalConfig(AppConfig):
    name = "redaksi.portal"
    label = "portal"
    verbose_name = _("Portal")

    def ready(self) -> None:
        import mimetypes

        from redaksi.portal import keys
        from redaksi.portal.models import static_page
        from redaksi.portal.tree import ensure_after_migrate
        from redaksi.stories.models import directory

        mimetypes.add_type("image/avif", ".avif")  # Python before 3.13 does not know it by itself
        keys.register()
        directory.other_owners.append(static_page.owns)
        pre_delete.connect(static_page.keep_duties, sender=static_page.StaticPage)
        # As the desk, which makes the groups: it has connected before, and is called before.
        post_migrate.connect(ensure_after_migrate, sender=apps.get_app_config("stories"))
