"""Stories in Wagtail's admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.views.snippets import SnippetViewSet

from redaksi.desk.viewsets.story_chooser import StoryChooserViewSet
from redaksi.desk.viewsets.story_edit import (
    StoryCreateView,
    StoryDeleteView,
    StoryEditView,
    StoryUnpublishView,
    StoryWorkflowActionView,
)
from redaksi.desk.viewsets.story_filters import StoryFilterSet
from redaksi.desk.viewsets.story_list import StoryListView
from redaksi.desk.viewsets.story_panels import story_form
from redaksi.stories.models import Story


class StoryViewSet(SnippetViewSet):
    """Stories: the first thing in the menu."""

    model = Story
    icon = "doc-full"
    menu_label = _("Stories")
    menu_name = "stories"
    menu_order = 10
    add_to_admin_menu = True
    url_prefix = "stories"
    url_namespace = "stories"
    copy_view_enabled = False
    list_per_page = 25
    filterset_class = StoryFilterSet
    edit_handler = story_form
    index_view_class = StoryListView
    add_view_class = StoryCreateView
    edit_view_class = StoryEditView
    delete_view_class = StoryDeleteView
    unpublish_view_class = StoryUnpublishView
    workflow_action_view_class = StoryWorkflowActionView
    chooser_viewset_class = StoryChooserViewSet
