"""The form under a story."""

import re
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from redaksi.comments.models import LONGEST_TEXT

NUL = "\0"  # PostgreSQL stores none
LINE_ENDS = re.compile(r"\r\n?")
# Embeddings, overrides and isolates of Unicode's bidirectional algorithm (UAX #9): in a name they turn
# round what stands after it.
TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")


class Text(forms.CharField):
    """Text whose length is counted as the browser counts it: a line's end is sent as two characters."""

    def to_python(self, value: Any) -> str:
        """Return the text with LF at the ends of lines and without NULs."""
        written = LINE_ENDS.sub("\n", str(value or "")).replace(NUL, "")
        return str(super().to_python(written))


class Name(forms.CharField):
    """A name that changes the direction of nothing but itself."""

    def to_python(self, value: Any) -> str:
        """Return the name without controls of direction and without NULs."""
        return str(super().to_python(TURNING.sub("", str(value or "")).replace(NUL, "")))


class CommentForm(forms.Form):
    """A comment as a reader sends it. `website` is a trap: people do not see it, robots fill it in."""

    story = forms.IntegerField(widget=forms.HiddenInput)
    text = Text(
        label=_("Comment"),
        max_length=LONGEST_TEXT,
        widget=forms.Textarea,
        error_messages={
            "required": _("Write your comment first."),
            "max_length": _("This comment is too long. Shorten it to 5,000 characters."),
        },
    )
    name = Name(label=_("Name"), max_length=80, error_messages={"required": _("Say who you are.")})
    email = forms.EmailField(
        label=_("E-mail address"),
        max_length=254,
        error_messages={
            "required": _("Write your e-mail address. Nobody but the newsroom sees it."),
            "invalid": _("This is no e-mail address. It looks like name@example.com."),
        },
    )
    website = forms.CharField(required=False, max_length=200)

    @property
    def is_from_a_robot(self) -> bool:
        """Whether the trap was filled in. Ask after `is_valid`."""
        return bool(self.cleaned_data.get("website"))
