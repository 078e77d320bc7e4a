"""A poll as editors write it."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm

from redaksi.polls.models import LONGEST_CHOICE, MOST


class LinesField(forms.Field):
    """Several short texts, one a line."""

    widget = forms.Textarea(attrs={"rows": MOST})

    def prepare_value(self, value: Any) -> Any:
        return "\n".join(value) if isinstance(value, list | tuple) else value

    def to_python(self, value: Any) -> list[str]:
        lines = str(value or "").replace("\0", "").splitlines()
        return [" ".join(line.split())[:LONGEST_CHOICE] for line in lines if line.strip()]

    def has_changed(self, initial: Any, data: Any) -> bool:
        return bool(list(initial or []) != self.to_python(data))

    def run_validators(self, value: Any) -> None:
        """None: the model looks at the lines one by one."""


class PollForm(WagtailAdminModelForm):
    """The question, the choices one a line, and the end."""

    choices = LinesField(
        label=_("Choices"),
        help_text=_("Two to six, one a line. They stay as they are once somebody has voted."),
    )
