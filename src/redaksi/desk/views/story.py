"""Withdraw, restore and correct a published story; each on a page that says what will happen."""

from typing import Any, TypeVar

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.views.generic import WagtailAdminTemplateMixin

from redaksi.desk.forms.story import CorrectForm, RestoreForm, WithdrawForm
from redaksi.desk.gates import WITHDRAW, Gated
from redaksi.desk.printing import told
from redaksi.stories import actions
from redaksi.stories.errors import StoryError
from redaksi.stories.models import Correction, Story
from redaksi.stories.models.story import WithdrawalGround

F = TypeVar("F", bound=forms.Form)


class StoryActionView(Gated, WagtailAdminTemplateMixin, FormView):  # type: ignore[type-arg]
    """A form that does one thing to one story that readers know."""

    gate = WITHDRAW
    template_name = "desk/story_action.html"
    story: Story
    done = gettext_lazy("Done.")

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.story = get_object_or_404(Story, pk=kwargs["pk"], address__isnull=False)

    def act(self, data: dict[str, Any]) -> None:
        """Call the action. Raises StoryError."""
        raise NotImplementedError

    def form_valid(self, form: forms.Form) -> HttpResponse:
        try:
            with told(self.request):
                self.act(form.cleaned_data)
                messages.success(self.request, self.done, buttons=self._buttons())
        except StoryError as error:
            form.add_error(None, str(error))
            return self.form_invalid(form)
        return redirect(self.edit_url)

    def _buttons(self) -> list[Any]:
        url = self.story.public_url
        return [messages.button(url, _("View on the portal"), new_window=True)] if url else []

    @property
    def edit_url(self) -> str:
        return reverse("stories:edit", args=[self.story.pk])

    def get_page_subtitle(self) -> str:
        return self.story.headline

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [
            *self.breadcrumbs_items,
            {"url": reverse("stories:list"), "label": _("Stories")},
            {"url": self.edit_url, "label": self.story.headline},
            {"url": "", "label": self.page_title},
        ]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        context["media"] = context["form"].media
        context["story"] = self.story
        context["edit_url"] = self.edit_url
        context["corrections"] = self.story.corrections.select_related("author")
        return context


class WithdrawView(StoryActionView):
    """Take a story off the portal."""

    form_class = WithdrawForm
    template_name = "desk/withdraw.html"
    page_title = gettext_lazy("Withdraw")
    header_icon = "no-view"
    done = gettext_lazy("The story was withdrawn. Its address now shows the notice.")

    def act(self, data: dict[str, Any]) -> None:
        ground = WithdrawalGround(data["ground"])
        actions.withdraw(self.story, ground=ground, note=data["note"], by=self.request.user)  # type: ignore[arg-type]


class RestoreView(StoryActionView):
    """Show a withdrawn story again."""

    form_class = RestoreForm
    template_name = "desk/restore.html"
    page_title = gettext_lazy("Restore")
    header_icon = "rotate"
    done = gettext_lazy("Readers see the story again.")

    def act(self, data: dict[str, Any]) -> None:
        del data
        actions.restore(self.story, by=self.request.user)  # type: ignore[arg-type]


class CorrectView(StoryActionView):
    """Print a correction with a story."""

    form_class = CorrectForm
    template_name = "desk/correct.html"
    page_title = gettext_lazy("Correct")
    header_icon = "edit"
    done = gettext_lazy("The correction stands with the story now.")

    def act(self, data: dict[str, Any]) -> None:
        kind = Correction.Kind(data["kind"])
        actions.correct(self.story, kind=kind, text=data["text"], by=self.request.user)  # type: ignore[arg-type]
