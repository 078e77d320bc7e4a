"""Who may do what at the desk: the groups Reporter and Editor, and the workflow between them."""

from typing import Any

from django.apps import apps
from django.contrib.auth.management import create_permissions
from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from django.db import connections, transaction
from wagtail.models import (
    Collection,
    GroupApprovalTask,
    GroupCollectionPermission,
    Workflow,
    WorkflowContentType,
    WorkflowTask,
)
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permission_policies.collections import CollectionOwnershipPermissionPolicy
from wagtail.snippets.models import create_extra_permissions

from redaksi.desk import queries
from redaksi.stories.models import Photo, Story

REPORTER = "Reporter"
EDITOR = "Editor"
WORKFLOW = "Pemeriksaan redaktur"

# What a group may do, as app label and codenames.
REPORTER_MAY = {
    "wagtailadmin": ("access_admin",),
    "stories": (
        "add_story",
        "change_story",
        "view_story",
        "add_person",
        "add_topic",
        "add_liveupdate",
    ),
}
EDITOR_MAY = {
    "wagtailadmin": ("access_admin",),
    "stories": (
        *(f"{verb}_story" for verb in ("add", "change", "view", "delete", "publish")),
        *(f"{verb}_story" for verb in ("lock", "unlock", "withdraw")),
        *(f"{verb}_liveupdate" for verb in ("add", "change", "view", "publish")),
        *(
            f"{verb}_{model}"
            for verb in ("add", "change", "view", "delete")
            for model in ("section", "person", "agency", "topic")
        ),
    ),
    "banners": tuple(f"{verb}_housebanner" for verb in ("add", "change", "view", "delete")),
    "comments": ("view_comment", "moderate_comment"),
    "polls": ("add_poll", "change_poll", "view_poll"),
    "portal": ("change_newspaper", "change_appearance", "change_distribution"),
}
# Wagtail asks for its own image's permissions, whatever the image model is.
REPORTER_MAY_WITH_PHOTOS = ("add_image", "choose_image")
# A photo inside a published text is held by no foreign key: deleting one is for administrators.
EDITOR_MAY_WITH_PHOTOS = ("add_image", "change_image", "choose_image")


class StoryPolicy(ModelPermissionPolicy):
    """Wagtail's rules, and one of ours: what was published once is never deleted."""

    def user_has_permission_for_instance(self, user: Any, action: str, instance: Any) -> bool:
        if action == "delete" and instance.address:
            return False
        return bool(super().user_has_permission_for_instance(user, action, instance))

    def user_has_any_permission_for_instance(self, user: Any, actions: Any, instance: Any) -> bool:
        return any(
            self.user_has_permission_for_instance(user, action, instance) for action in actions
        )


class PhotoPolicy(CollectionOwnershipPermissionPolicy):
    """Wagtail's rules, and two of ours for photos that stories show.

    Who uploaded a photo changes it until readers have seen it; then it takes `change_image`. A photo
    that a story uses is deleted by a superuser or by nobody.
    """

    def __init__(self) -> None:
        super().__init__(
            Photo, auth_model="wagtailimages.Image", owner_field_name="uploaded_by_user"
        )

    def user_has_any_permission_for_instance(self, user: Any, actions: Any, instance: Any) -> bool:
        return any(self._may(user, action, instance) for action in actions)

    def _may(self, user: Any, action: str, photo: Photo) -> bool:
        if not super().user_has_any_permission_for_instance(user, [action], photo):
            return False
        if user.is_superuser or action not in {"change", "delete"}:
            return True
        if action == "delete" and queries.uses_of(photo).exists():
            return False
        may_change_any = self._check_perm(user, {"change"}, collection=photo.collection)
        return may_change_any or not queries.uses_of(photo).filter(address__isnull=False).exists()


@transaction.atomic
def ensure_groups() -> None:
    """Make the groups and their workflow, or give them back what they lack. Repeat at will.

    What a newsroom granted on top stays. A workflow that it assigned to stories itself stays too.
    """
    _ensure_permissions()
    reporters, is_new = Group.objects.get_or_create(name=REPORTER)
    if is_new:
        # Wagtail's two examples would stand beside ours, with names that are nearly the same.
        Group.objects.filter(name__in=("Editors", "Moderators"), user__isnull=True).delete()
    editors, _ = Group.objects.get_or_create(name=EDITOR)
    reporters.permissions.add(*_permissions(REPORTER_MAY))
    editors.permissions.add(*_permissions(EDITOR_MAY))
    _grant_photos(reporters, REPORTER_MAY_WITH_PHOTOS)
    _grant_photos(editors, EDITOR_MAY_WITH_PHOTOS)
    _ensure_workflow(editors)


def ensure_groups_after_migrate(using: str, **_: Any) -> None:
    """Signal handler: a database that has just been made has its groups.

    A migration of some apps only, or back, leaves tables out; then there is nothing to do yet.
    """
    present = set(connections[using].introspection.table_names())
    needed = (Permission, Story, WorkflowContentType, GroupCollectionPermission, GroupApprovalTask)
    if all(model._meta.db_table in present for model in needed):
        ensure_groups()


def _ensure_permissions() -> None:
    """This app is migrated first: the permissions of the others may not have been written yet."""
    for label in (
        "wagtailadmin",
        "wagtailimages",
        "stories",
        "banners",
        "comments",
        "polls",
        "portal",
    ):
        create_permissions(apps.get_app_config(label), verbosity=0)
    create_extra_permissions(apps.get_app_config("stories"))


def _permissions(wanted: dict[str, tuple[str, ...]]) -> list[Permission]:
    return [
        permission
        for label, codenames in wanted.items()
        for permission in Permission.objects.filter(
            content_type__app_label=label, codename__in=codenames
        )
    ]


def _grant_photos(group: Group, codenames: tuple[str, ...]) -> None:
    root = Collection.get_first_root_node()
    for permission in _permissions({"wagtailimages": codenames}):
        GroupCollectionPermission.objects.get_or_create(
            group=group, collection=root, permission=permission
        )


def _ensure_workflow(editors: Group) -> None:
    task, _ = GroupApprovalTask.objects.get_or_create(name=WORKFLOW)
    task.groups.add(editors)
    workflow, _ = Workflow.objects.get_or_create(name=WORKFLOW)
    WorkflowTask.objects.get_or_create(workflow=workflow, task=task.task_ptr)
    WorkflowContentType.objects.get_or_create(
        content_type=ContentType.objects.get_for_model(Story), defaults={"workflow": workflow}
    )
