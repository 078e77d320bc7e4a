"""Writing, publishing and throwing away a story in Wagtail's editor."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.widgets.button import Button, HeaderButton
from wagtail.snippets.views.snippets import (
    CreateView,
    DeleteView,
    EditView,
    UnpublishView,
    WorkflowActionView,
)

from redaksi.desk.gates import may_post_live, may_withdraw
from redaksi.desk.printing import ToldOfPrinting, told
from redaksi.stories import actions
from redaksi.stories.blocks import has_text
from redaksi.stories.errors import StoryError
from redaksi.stories.models import Story

# What ends, at once or later, with readers seeing the story.
TOWARDS_READERS = frozenset({"publish", "submit", "restart-workflow"})


class CompleteBeforePublishing:
    """Mixed into the editor: a story without text is saved as a draft, and goes no further."""

    def is_valid(self, form: Any) -> bool:
        if not super().is_valid(form):  # type: ignore[misc]  # the editor's own checks
            return False
        if not self._goes_towards_readers() or has_text(form.cleaned_data.get("body") or ()):
            return True
        form.add_error("body", _("Write the text before the story is published."))
        self.produced_error_code = "validation_error"
        self.produced_error_message = _(
            "The story has no text yet, so it was not published. Nothing of what you typed is lost."
        )
        return False

    def form_valid(self, form: Any) -> Any:
        """Save, publish. A story that was withdrawn meanwhile comes back with all that was typed."""
        end = form.instance.held_until if self._goes_towards_readers() else None
        if end:
            form.instance.go_live_at = end
            messages.info(
                self.request,  # type: ignore[attr-defined]  # the editor's own
                _("Under embargo until %(end)s: readers see this version from then on, not before.")
                % {"end": date_format(timezone.localtime(end), "j F Y, H:i")},
            )
        try:
            return super().form_valid(form)  # type: ignore[misc]  # the editor's own saving
        except StoryError as error:
            form.add_error(None, str(error))
            return self.form_invalid(form)  # type: ignore[attr-defined]

    def _goes_towards_readers(self) -> bool:
        action: str = self.action  # type: ignore[attr-defined]
        approving = getattr(self, "workflow_action", "") == "approve"
        return action in TOWARDS_READERS or (action == "workflow-action" and approving)

    def get_side_panels(self) -> Any:
        """The schedule has a tab of its own; the dialog that Wagtail would open is not there."""
        panels = super().get_side_panels()  # type: ignore[misc]
        for panel in panels:
            if hasattr(panel, "show_schedule_publishing_toggle"):
                panel.show_schedule_publishing_toggle = False
        return panels


class StoryCreateView(ToldOfPrinting, CompleteBeforePublishing, CreateView):
    """A new story."""

    def get_success_buttons(self) -> list[Any]:
        return _portal_button(self.object) or super().get_success_buttons()


class StoryEditView(ToldOfPrinting, CompleteBeforePublishing, EditView):
    """A story being worked on."""

    def get_success_buttons(self) -> list[Any]:
        if self.action != "publish":
            return []
        edit = [messages.button(self.get_edit_url(), _("Edit"))]
        return _portal_button(self.object) + edit

    def get_success_url(self) -> str:
        """Stay with the story after publishing: corrections and the portal are one click away."""
        if self.action in {"publish", "submit", "restart-workflow"}:
            return str(self.get_edit_url())
        return str(super().get_success_url())

    @cached_property
    def header_buttons(self) -> list[Any]:
        if not self.live_object.public_url:
            return []
        return [
            *_live_button(self.live_object, self.request),
            HeaderButton(
                _("View on the portal"),
                url=self.live_object.public_url,
                icon_name="link-external",
                attrs={"target": "_blank", "rel": "noreferrer"},
            ),
        ]

    @cached_property
    def header_more_buttons(self) -> list[Any]:
        return [*super().header_more_buttons, *_after_publishing(self.live_object, self.request)]


class StoryDeleteView(DeleteView):
    """Drafts that no reader ever saw may go; all else is withdrawn."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if self.object.address:
            raise PermissionDenied(_("What was published once is not deleted."))
        response: HttpResponseBase = super().dispatch(request, *args, **kwargs)
        return response

    def delete_action(self) -> None:
        try:
            actions.discard(self.object, by=self.request.user)
        except StoryError as error:
            raise PermissionDenied(str(error)) from error


class StoryUnpublishView(UnpublishView):
    """There is no silent way off the portal: a story is withdrawn, with a ground and a reason."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        raise Http404


class StoryWorkflowActionView(WorkflowActionView):
    """Approving publishes; so what cannot be published cannot be approved."""

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        try:
            if self.action_name == "approve":
                actions.ready_to_publish(self.object)
        except StoryError as error:
            messages.error(request, str(error))
            return redirect(self.redirect_url)
        with told(request):
            response: HttpResponseBase = super().post(request, *args, **kwargs)
        return response


def _portal_button(story: Story) -> list[Any]:
    """A link to what has just been published, for the message that says so."""
    now = Story.objects.only("address", "live").get(pk=story.pk)
    url = now.public_url if now.live else None
    return [messages.button(url, _("View on the portal"), new_window=True)] if url else []


def _live_button(story: Story, request: HttpRequest) -> list[Any]:
    """The way to the updates of a story that is or was covered live."""
    if not story.coverage or not may_post_live(request.user):
        return []
    return [
        HeaderButton(_("Live updates"), url=reverse("desk_live", args=[story.pk]), icon_name="time")
    ]


def _after_publishing(story: Story, request: HttpRequest) -> list[Any]:
    """Correct, withdraw, restore: what can be done once readers have seen a story."""
    if not story.address or not may_withdraw(request.user):
        return []
    names = (
        [("desk_restore", _("Restore"), "rotate")]
        if story.withdrawn_at
        else [
            ("desk_correct", _("Correct"), "edit"),
            ("desk_withdraw", _("Withdraw"), "no-view"),
        ]
    )
    return [
        Button(label, url=reverse(name, args=[story.pk]), icon_name=icon, priority=50 + place)
        for place, (name, label, icon) in enumerate(names)
    ]
