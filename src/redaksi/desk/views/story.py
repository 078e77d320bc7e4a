"""Withdraw, restore and correct a published story; each on a page that says what will happen."""

from typing import Any

from django import forms
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin import messages

from redaksi.desk.forms.story import CorrectForm, RestoreForm, WithdrawForm
from redaksi.desk.gates import WITHDRAW
from redaksi.desk.views.story_form import StoryFormView
from redaksi.stories import actions
from redaksi.stories.models import Correction, Story
from redaksi.stories.models.story import WithdrawalGround


class StoryActionView(StoryFormView):
    """A form that does one thing to one story that readers know."""

    gate = WITHDRAW
    template_name = "desk/story_action.html"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.story = get_object_or_404(Story, pk=kwargs["pk"], address__isnull=False)

    def buttons(self) -> list[Any]:
        url = self.story.public_url
        return [messages.button(url, _("View on the portal"), new_window=True)] if url else []

    def get_success_url(self) -> str:
        return self.edit_url

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**kwargs) | {
            "edit_url": self.edit_url,
            "corrections": self.story.corrections.select_related("author"),
        }


class WithdrawView(StoryActionView):
    """Take a story off the portal."""

    form_class = WithdrawForm
    template_name = "desk/withdraw.html"
    page_title = gettext_lazy("Withdraw")
    header_icon = "no-view"

    def act(self, form: forms.Form) -> str:
        said = form.cleaned_data
        ground = WithdrawalGround(said["ground"])
        actions.withdraw(self.story, ground=ground, note=said["note"], by=self.request.user)  # type: ignore[arg-type]
        return _("The story was withdrawn. Its address now shows the notice.")


class RestoreView(StoryActionView):
    """Show a withdrawn story again."""

    form_class = RestoreForm
    template_name = "desk/restore.html"
    page_title = gettext_lazy("Restore")
    header_icon = "rotate"

    def act(self, form: forms.Form) -> str:
        del form
        actions.restore(self.story, by=self.request.user)  # type: ignore[arg-type]
        return _("Readers see the story again.")


class CorrectView(StoryActionView):
    """Print a correction with a story."""

    form_class = CorrectForm
    template_name = "desk/correct.html"
    page_title = gettext_lazy("Correct")
    header_icon = "edit"

    def act(self, form: forms.Form) -> str:
        said = form.cleaned_data
        kind = Correction.Kind(said["kind"])
        actions.correct(self.story, kind=kind, text=said["text"], by=self.request.user)  # type: ignore[arg-type]
        return _("The correction stands with the story now.")
