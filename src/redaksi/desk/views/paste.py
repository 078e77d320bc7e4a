"""Paste a text: see what was understood, then make a draft of it."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.views.generic import WagtailAdminTemplateMixin

from redaksi.desk.forms.paste import PasteForm
from redaksi.desk.gates import PASTE, Gated
from redaksi.desk.incoming import Incoming, read_incoming
from redaksi.desk.understood import understood
from redaksi.stories import actions, queries
from redaksi.stories.errors import StoryError
from redaksi.stories.models import Story


class PasteView(Gated, WagtailAdminTemplateMixin, FormView):  # type: ignore[type-arg]
    """One form with two buttons: read it, and make a draft of it. Whatever fails, the text stays."""

    gate = PASTE
    form_class = PasteForm
    template_name = "desk/paste.html"
    page_title = gettext_lazy("Paste a text")
    header_icon = "clipboard-list"

    def form_valid(self, form: PasteForm) -> HttpResponse:
        incoming = form.incoming or Incoming("")
        reading, basis = read_incoming(
            incoming, typed=form.cleaned_data["published"], today=timezone.localdate()
        )
        shown = understood(incoming, reading, basis)
        if "create" not in self.request.POST:
            return self._again(form, understood=shown)
        if self._earlier(form) and "again" not in self.request.POST:
            return self._again(form, understood=shown)
        try:
            story = actions.create_from_reading(
                reading,
                source=incoming.text,
                section=form.cleaned_data["section"],
                kind=form.cleaned_data["kind"],
                picture=form.picture,
                by=self.request.user,  # type: ignore[arg-type]  # the gate lets no guest in
            )
        except StoryError as error:
            form.add_error("text", str(error))
            return self._again(form, understood=shown)
        return self._made(story)

    def form_invalid(self, form: PasteForm) -> HttpResponse:
        return self._again(form)

    def _again(self, form: PasteForm, **more: Any) -> HttpResponse:
        context = self.get_context_data(form=form, earlier=self._earlier(form), **more)
        return self.render_to_response(context, status=422 if form.errors else 200)

    def _earlier(self, form: PasteForm) -> Story | None:
        """The story that was already made of this text."""
        text = form.incoming.text if form.incoming else ""
        return queries.with_source(text).first() if text.strip() else None

    def _made(self, story: Story) -> HttpResponse:
        messages.success(
            self.request,
            _("The draft “%(headline)s” was made. Check it, then publish or submit it.")
            % {"headline": story.headline},
        )
        return redirect(reverse("stories:edit", args=[story.pk]))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        context["media"] = context["form"].media
        return context

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [
            *self.breadcrumbs_items,
            {"url": reverse("stories:list"), "label": Story._meta.verbose_name_plural},
            {"url": "", "label": self.page_title},
        ]
