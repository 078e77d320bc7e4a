"""What is said in a live blog, and what is said of it when it was wrong."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.widgets import AdminAutoHeightTextInput

from redaksi.desk.forms.fields import OneLineText
from redaksi.stories.actions import Told
from redaksi.stories.models import LiveUpdate


class UpdateForm(WagtailAdminModelForm):
    """One update."""

    class Meta:
        model = LiveUpdate
        fields = ("headline", "body", "author_name", "is_key", "is_pinned")
        widgets = {"headline": OneLineText}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["author_name"].help_text = _("Who reports, as readers see it.")

    @property
    def told(self) -> Told:
        """What was said. Ask after `is_valid`."""
        return Told(**{name: self.cleaned_data[name] for name in self._meta.fields})


class CorrectUpdateForm(UpdateForm):
    """An update that readers have seen: what was wrong in it is said, too."""

    correction = forms.CharField(
        label=_("What was wrong"),
        max_length=1000,
        required=False,
        widget=AdminAutoHeightTextInput,
        help_text=_("Readers see these words below the update."),
    )


class WithdrawUpdateForm(forms.Form):
    """Why an update goes."""

    note = forms.CharField(
        label=_("Reason"),
        max_length=1000,
        widget=AdminAutoHeightTextInput,
        help_text=_("Readers see these words in place of the update."),
        error_messages={"required": _("Readers must be told why. Write the reason.")},
    )
