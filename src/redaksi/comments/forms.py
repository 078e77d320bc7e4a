"""The form under a story."""

from django import forms
from django.utils.translation import gettext_lazy as _

from redaksi.comments.models import LONGEST_TEXT


class CommentForm(forms.Form):
    """A comment as a reader sends it. `website` is a trap: people do not see it, robots fill it in."""

    story = forms.IntegerField(widget=forms.HiddenInput)
    text = forms.CharField(
        label=_("Comment"),
        max_length=LONGEST_TEXT,
        widget=forms.Textarea,
        error_messages={
            "required": _("Write your comment first."),
            "max_length": _("This comment is too long. Shorten it to 5,000 characters."),
        },
    )
    name = forms.CharField(
        label=_("Name"), max_length=80, error_messages={"required": _("Say who you are.")}
    )
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
