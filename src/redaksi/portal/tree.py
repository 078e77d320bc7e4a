"""The tree of pages in the desk: its root is the front page, made with the tables."""

from typing import Any

from django.apps import apps
from django.contrib.auth.management import create_permissions
from django.contrib.auth.models import Group, Permission
from django.db import connections, transaction
from django.utils import translation
from django.utils.translation import gettext as _
from wagtail.models import GroupPagePermission, Page, Site

from redaksi.desk.permissions import EDITOR
from redaksi.portal.fronts.layout import DEFAULT
from redaksi.portal.models import FrontPage, SectionFront, StaticPage
from redaksi.portal.models.static_page import Duty
from redaksi.press import orders
from redaksi.stories.models import Section

EDITOR_MAY = ("add_page", "change_page", "publish_page", "lock_page", "unlock_page")
# As they are called in Indonesia, in whatever language the desk is.
DUTY_TITLES = {Duty.IMPRINT: "Redaksi", Duty.GUIDELINE: "Pedoman Media Siber"}
WELCOME = "00010001"  # where Wagtail's first migration puts its page of welcome


def front_page() -> FrontPage:
    """The front page, made as it is by default where there is none; below it stand all others."""
    return FrontPage.objects.order_by("pk").first() or _make()


@transaction.atomic
def section_front(section: Section) -> SectionFront:
    """The page on which a section's front is laid out; made as a draft, which changes nothing yet."""
    found = SectionFront.objects.filter(section=section).first()
    if found:
        return found
    page = SectionFront(
        title=section.name,
        # Not the section's own: pages with addresses of their own stand beside it in the tree.
        slug=f"rubrik-{section.pk}",
        section=section,
        live=False,
        layout=[("headline", {"pins": [], "count": 2})],
    )
    front_page().add_child(instance=page)
    page.save_revision()
    return page


@transaction.atomic
def ensure_duties() -> None:
    """Make the pages that the law asks for, where they are missing. Repeat at will."""
    there = set(StaticPage.objects.exclude(duty="").values_list("duty", flat=True))
    for duty, title in DUTY_TITLES.items():
        if duty not in there:
            page = StaticPage(title=title, slug=duty.value, duty=duty)
            front_page().add_child(instance=page)
            _keep_as_published(page)


def ensure_after_migrate(using: str, **_kwargs: Any) -> None:
    """Signal handler: a database that has just been made has its front page, and editors may lay it out."""
    present = set(connections[using].introspection.table_names())
    needed = (FrontPage, StaticPage, SectionFront, GroupPagePermission, Site, Permission)
    if not all(model._meta.db_table in present for model in needed):
        return
    with transaction.atomic(), orders.withheld():
        front = front_page()
        ensure_duties()
        create_permissions(apps.get_app_config("wagtailcore"), verbosity=0)
        editors = Group.objects.filter(name=EDITOR).first()
        for permission in Permission.objects.filter(
            content_type__app_label="wagtailcore", codename__in=EDITOR_MAY
        ):
            if editors:
                GroupPagePermission.objects.get_or_create(
                    group=editors, page=front.page_ptr, permission=permission
                )


def _make() -> FrontPage:
    root = Page.objects.filter(depth=1).order_by("path").first() or Page.add_root(title="Root")
    with translation.override("id"):
        title = _("Front page")
    page = FrontPage(title=title, slug="halaman-depan", layout=_as_stream())
    root.add_child(instance=page)
    Site.objects.update_or_create(
        is_default_site=True, defaults={"root_page": page.page_ptr, "hostname": "localhost"}
    )
    welcome = Page.objects.filter(path=WELCOME, numchild=0, depth=2).exclude(pk=page.pk).first()
    if welcome and welcome.specific_class is Page:
        welcome.delete()
    _keep_as_published(page)
    return page


def _keep_as_published(page: FrontPage | StaticPage) -> None:
    """Let Wagtail know what readers have: without that, a change that is scheduled takes the page off."""
    page.live_revision = page.save_revision(changed=False)
    page.save(update_fields=["live_revision"])


def _as_stream() -> list[tuple[str, Any]]:
    return [(block["type"], block["value"]) for block in DEFAULT]
