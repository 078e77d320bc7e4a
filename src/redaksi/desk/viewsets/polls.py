"""Polls."""

from wagtail.admin.panels import FieldPanel, ObjectList
from wagtail.snippets.views.snippets import SnippetViewSet

from redaksi.desk.forms.polls import PollForm
from redaksi.polls.models import Poll


class PollViewSet(SnippetViewSet):
    """Polls, to be put into stories."""

    model = Poll
    icon = "list-ol"
    url_prefix = "polls"
    list_display = ["question", "closes_at"]
    copy_view_enabled = False
    edit_handler = ObjectList(
        [FieldPanel("question"), FieldPanel("choices"), FieldPanel("closes_at")],
        base_form_class=PollForm,
    )
