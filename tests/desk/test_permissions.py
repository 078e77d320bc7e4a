"""Who may do what, on a database that has just been made."""

import pytest
from django.contrib.auth.models import Group, Permission
from wagtail.models import Workflow, WorkflowContentType

from redaksi.desk.permissions import EDITOR, REPORTER, ensure_groups
from redaksi.stories.models import Story
from tests.desk.conftest import person, signed_in

pytestmark = pytest.mark.django_db


def test_a_new_database_has_its_groups_and_workflow():
    assert set(Group.objects.values_list("name", flat=True)) == {REPORTER, EDITOR}
    assert Story.get_default_workflow().name == "Pemeriksaan redaktur"


def test_making_them_again_changes_nothing():
    before = set(Group.objects.values_list("name", "permissions__codename"))
    ensure_groups()
    ensure_groups()
    assert set(Group.objects.values_list("name", "permissions__codename")) == before
    assert WorkflowContentType.objects.count() == 1


def test_what_a_newsroom_granted_itself_stays():
    extra = Permission.objects.get(codename="lock_story")
    Group.objects.get(name=REPORTER).permissions.add(extra)
    own = Workflow.objects.create(name="Dua pasang mata")
    WorkflowContentType.objects.update(workflow=own)
    ensure_groups()
    assert extra in Group.objects.get(name=REPORTER).permissions.all()
    assert Story.get_default_workflow() == own


def test_a_reporter_writes_and_no_more(reporter):
    assert reporter.has_perms(
        ["wagtailadmin.access_admin", "stories.add_story", "stories.change_story"]
    )
    for codename in (
        "stories.publish_story",
        "stories.delete_story",
        "stories.withdraw_story",
        "stories.change_section",
        "comments.moderate_comment",
        "banners.change_housebanner",
    ):
        assert not reporter.has_perm(codename), codename


def test_an_editor_runs_the_portal(editor):
    for codename in (
        "stories.publish_story",
        "stories.unlock_story",
        "stories.withdraw_story",
        "stories.change_section",
        "comments.moderate_comment",
        "banners.change_housebanner",
    ):
        assert editor.has_perm(codename), codename
    assert not editor.is_superuser


MENU = {
    "reporter": {"stories", "paste", "images", "directory"},
    "editor": {
        "stories",
        "fronts",
        "paste",
        "images",
        "comments",
        "directory",
        "static-pages",
        "reports",
        "settings",
    },
}
# Where the items lead that hang on more than a permission for a model.
DOORS = {
    "fronts": "/fronts/",
    "static-pages": "/static-pages/",
    "reports": "/reports/workflow/",
}


@pytest.mark.parametrize("role", ["reporter", "editor"])
def test_the_menu_shows_what_this_person_does(role, request, rf):
    from wagtail.admin.menu import admin_menu

    asked = rf.get("/")
    asked.user = request.getfixturevalue(role)
    assert {item.name for item in admin_menu.menu_items_for_request(asked)} == MENU[role]


@pytest.mark.parametrize("name", sorted(DOORS))
@pytest.mark.parametrize("role", ["reporter", "editor"])
def test_what_the_menu_names_lets_in_and_nothing_else_does(role, name, request):
    client = signed_in(request.getfixturevalue(role))
    assert (client.get(DOORS[name]).status_code == 200) is (name in MENU[role])


def test_a_newsroom_does_not_meet_wagtails_pages(admin_user, rf):
    from wagtail.admin.menu import admin_menu

    asked = rf.get("/")
    asked.user = admin_user
    names = {item.name for item in admin_menu.menu_items_for_request(asked)}
    assert not names & {"explorer", "documents", "help", "snippets"}


def test_an_account_without_a_group_does_not_come_in(client):
    outsider = signed_in(person("tamu"))
    assert outsider.get("/").status_code in {302, 403}


@pytest.mark.parametrize("page", ["/", "/stories/", "/paste/", "/comments/", "/stories/add/"])
def test_a_guest_is_asked_to_sign_in(client, page):
    answer = client.get(page)
    assert answer.headers["Location"].startswith("/login/")


@pytest.mark.parametrize("model", ["sections", "people", "agencies", "topics", "banners"])
def test_an_editor_keeps_the_directory(as_editor, model, section):
    assert as_editor.get(f"/{model}/").status_code == 200
    assert as_editor.get(f"/{model}/add/").status_code == 200
