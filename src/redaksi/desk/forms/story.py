"""What an editor says when a published story is withdrawn or corrected."""

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminAutoHeightTextInput

from redaksi.stories.models import Correction
from redaksi.stories.models.story import WithdrawalGround


class WithdrawForm(forms.Form):
    """Why a story is taken off the portal."""

    ground = forms.ChoiceField(
        label=_("Ground"),
        choices=WithdrawalGround.choices,
        widget=forms.RadioSelect,
        help_text=_("The grounds of Pedoman Pemberitaan Media Siber, part 5."),
        error_messages={"required": _("Choose the ground.")},
    )
    note = forms.CharField(
        label=_("Reason"),
        max_length=2000,
        widget=AdminAutoHeightTextInput,
        help_text=_("Readers see these words at the story's address."),
        error_messages={"required": _("Readers must be told why. Write the reason.")},
    )


class RestoreForm(forms.Form):
    """Nothing but the wish."""


class CorrectForm(forms.Form):
    """What was wrong, and what is right."""

    kind = forms.ChoiceField(
        label=_("Kind"),
        choices=Correction.Kind.choices,
        initial=Correction.Kind.RALAT,
        widget=forms.RadioSelect,
    )
    text = forms.CharField(
        label=_("Correction"),
        max_length=5000,
        widget=AdminAutoHeightTextInput,
        help_text=_("Say what was wrong and what is right. It stands with the story for good."),
        error_messages={"required": _("Say what was wrong and what is right.")},
    )
