"""The form that takes a text as it came: from an agency's page, a mail, a chat."""

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from redaksi.desk.forms.fields import PastedField, TextFileField, too_much
from redaksi.desk.forms.pictures import PictureField
from redaksi.stories.actions.create import Picture
from redaksi.stories.models import Section
from redaksi.stories.models.story import Kind


class PasteForm(forms.Form):
    """A text, and what the text itself does not say."""

    text = PastedField(
        label=_("Text"),
        required=False,
        widget=forms.Textarea(
            attrs={
                "rows": 22,
                "spellcheck": "false",
                "placeholder": _("Paste the whole page here, banners and all."),
            }
        ),
    )
    text_file = TextFileField(
        label=_("or a text file"),
        required=False,
        widget=forms.FileInput(attrs={"accept": ".txt,text/plain"}),
        help_text=_("Plain text, at most 5 MB."),
    )
    section = forms.ModelChoiceField(
        Section.objects.all(),
        label=_("Section"),
        empty_label=_("Choose a section"),
        error_messages={"required": _("Choose the section that the story belongs to.")},
    )
    kind = forms.ChoiceField(label=_("Kind"), choices=Kind.choices, initial=Kind.NEWS)
    published = forms.DateField(
        label=_("Day of the text"),
        initial=timezone.localdate,
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
        help_text=_("“Kamis” and “kemarin” are counted from this day."),
    )
    photo = PictureField(
        label=_("Lead photo"),
        required=False,
        help_text=_("Caption and credit are taken from the text."),
        widget=forms.FileInput(attrs={"accept": "image/*"}),
    )

    def clean(self) -> dict[str, Any]:
        """The file's text takes the textarea's place, where it can be seen and changed."""
        cleaned = super().clean() or {}
        if from_file := cleaned.get("text_file"):
            cleaned["text"] = from_file.replace("\0", "")
            self.data = {**dict(self.data.items()), self.add_prefix("text"): cleaned["text"]}
        if "text" in cleaned and not cleaned["text"].strip() and "text_file" not in self.errors:
            self.add_error("text", _("Paste a text or choose a text file."))
        if error := too_much(cleaned.get("text", "")):
            self.add_error("text_file" if from_file else "text", error)
        return cleaned

    @property
    def picture(self) -> Picture | None:
        """The lead photo as the action takes it. Ask after `is_valid`."""
        upload = self.cleaned_data.get("photo")
        if not upload:
            return None
        upload.seek(0)
        return Picture(name=upload.name, data=upload.read())
