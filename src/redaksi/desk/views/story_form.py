"""What the desk's pages with one form about one story share."""

from typing import Any

from django import forms
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.views.generic import WagtailAdminTemplateMixin

from redaksi.desk.gates import Gated
from redaksi.desk.printing import told
from redaksi.stories.errors import StoryError
from redaksi.stories.models import Story


class StoryFormView(Gated, WagtailAdminTemplateMixin, FormView):  # type: ignore[type-arg]
    """A form that does something to `self.story`, and says what was printed for it."""

    story: Story

    @property
    def here(self) -> str:
        """Where the last step of the path above the page leads; empty: nowhere."""
        return ""

    def act(self, form: forms.Form) -> str:
        """Call the action. Returns what to tell the editor. Raises StoryError."""
        raise NotImplementedError

    def buttons(self) -> list[Any]:
        """What stands beside what the editor is told."""
        return []

    def form_valid(self, form: forms.Form) -> HttpResponse:
        try:
            with told(self.request):
                messages.success(self.request, self.act(form), buttons=self.buttons())
        except StoryError as error:
            form.add_error(None, str(error))
            return self.form_invalid(form)
        return redirect(self.get_success_url())

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
            {"url": self.here, "label": self.page_title},
        ]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        context["media"] = context["form"].media
        context["story"] = self.story
        return context
