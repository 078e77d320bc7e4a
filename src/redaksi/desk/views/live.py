"""Live blogs at the desk: add an update in a few seconds, publish, correct and withdraw."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import View
from wagtail.admin import messages

from redaksi.desk.forms.live import CorrectUpdateForm, UpdateForm, WithdrawUpdateForm
from redaksi.desk.gates import POST_LIVE, PUBLISH_LIVE, Gated, may_publish_live
from redaksi.desk.printing import told
from redaksi.desk.views.story_form import StoryFormView
from redaksi.stories import actions
from redaksi.stories.errors import StoryError
from redaksi.stories.live import MOST_UPDATES
from redaksi.stories.models import LiveUpdate, Story


class _LiveView(StoryFormView):
    """A form on the live blog of a story."""

    gate = POST_LIVE
    page_title = gettext_lazy("Live updates")
    header_icon = "time"

    @property
    def here(self) -> str:
        return self.get_success_url()

    def get_success_url(self) -> str:
        return reverse("desk_live", args=[self.story.pk])

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        may_publish = may_publish_live(self.request.user)
        return super().get_context_data(**kwargs) | {"may_publish": may_publish}


class LiveView(_LiveView):
    """A live blog: the form of the next update above those so far, the newest first."""

    form_class = UpdateForm
    template_name = "desk/live.html"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.story = get_object_or_404(Story, pk=kwargs["pk"])

    def get_initial(self) -> dict[str, Any]:
        last = (
            LiveUpdate.objects.filter(story=self.story, written_by=self.request.user)  # type: ignore[misc]
            .order_by("-pk")
            .first()
        )
        name = last.author_name if last else self.request.user.get_full_name()  # type: ignore[union-attr]
        # A paragraph to write into at once: the desk is in a hurry.
        return {"author_name": name, "body": LiveUpdate(body=[("paragraph", "")]).body}

    def act(self, form: forms.Form) -> str:
        publish = "publish" in self.request.POST and may_publish_live(self.request.user)
        actions.post_update(self.story, form.told, by=self.request.user, publish=publish)  # type: ignore[attr-defined, arg-type]
        return (
            _("The update is on the portal.") if publish else _("The update waits for an editor.")
        )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        rows = LiveUpdate.objects.filter(story=self.story).select_related("written_by")
        waiting = rows.filter(published_at=None).order_by("pk")
        there = rows.exclude(published_at=None).order_by("-published_at", "-pk")
        return super().get_context_data(**kwargs) | {
            "waiting": waiting[:MOST_UPDATES],
            "there": there[:MOST_UPDATES],
        }


class _UpdateView(_LiveView):
    """A form about one update."""

    template_name = "desk/live_update.html"
    gate = PUBLISH_LIVE
    update: LiveUpdate

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        rows = LiveUpdate.objects.select_related("story")
        self.update = get_object_or_404(rows, pk=kwargs["pk"])
        self.story = self.update.story


class ChangeUpdateView(_UpdateView):
    """Change an update that waits, or correct one that readers have seen."""

    page_title = gettext_lazy("Correct the update")

    def get_form_class(self) -> type[forms.Form]:
        form: Any = CorrectUpdateForm if self.update.published_at else UpdateForm
        return form

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "instance": LiveUpdate.objects.get(pk=self.update.pk)}

    def act(self, form: forms.Form) -> str:
        actions.change_update(
            self.update,
            form.told,  # type: ignore[attr-defined]
            correction=form.cleaned_data.get("correction", ""),
            by=self.request.user,  # type: ignore[arg-type]
        )
        return (
            _("The update was corrected.")
            if self.update.published_at
            else _("The update was changed.")
        )


class WithdrawUpdateView(_UpdateView):
    """Take an update's words away."""

    form_class = WithdrawUpdateForm
    page_title = gettext_lazy("Withdraw the update")

    def act(self, form: forms.Form) -> str:
        note = form.cleaned_data["note"]
        actions.withdraw_update(self.update, note=note, by=self.request.user)  # type: ignore[arg-type]
        return _("The update was withdrawn. Readers see why.")


class PublishUpdateView(Gated, View):
    """Show readers an update that waited."""

    gate = PUBLISH_LIVE
    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int) -> HttpResponseBase:
        update = get_object_or_404(LiveUpdate, pk=pk)
        try:
            with told(request):
                actions.publish_update(update, by=request.user)  # type: ignore[arg-type]
                messages.success(request, _("The update is on the portal."))
        except StoryError as error:
            messages.error(request, str(error))
        return redirect("desk_live", update.story_id)
