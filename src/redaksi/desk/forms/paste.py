"""The form that takes a text as it came: from an agency's page, a mail, a chat."""

from hashlib import sha256
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from redaksi.desk.forms.fields import PastedField, TextFileField, no_article, too_much
from redaksi.desk.forms.pictures import PictureField
from redaksi.desk.incoming import Incoming, from_paste
from redaksi.reading.errors import NoArticleError
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
        label=_("Text from a file"),
        required=False,
        widget=forms.FileInput(attrs={"accept": ".txt,text/plain,.html,.htm,text/html"}),
        help_text=_("A text (.txt) or a saved page (.html), at most 5 MB."),
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
        required=False,
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
        help_text=_(
            "“Kamis” and “kemarin” are counted from this day. Left empty, it is the day that stands "
            "in the text, or else today."
        ),
    )
    photo = PictureField(
        label=_("Lead photo"),
        required=False,
        help_text=_("Caption and credit are taken from the text."),
        widget=forms.FileInput(attrs={"accept": "image/*"}),
    )

    # The digest of the last file's words: unchanged, another file may take their place.
    filed = forms.CharField(required=False, widget=forms.HiddenInput)

    incoming: Incoming | None = None  # the words to read, once the form is valid

    def clean(self) -> dict[str, Any]:
        """A file takes the textarea's place, where its words can be seen and changed."""
        cleaned = super().clean() or {}
        from_file: Incoming | None = cleaned.get("text_file")
        if from_file:
            if self._would_lose(cleaned.get("text", ""), from_file.text):
                self.add_error(
                    "text_file",
                    _(
                        "There are words in the text field already. Take them out if the file is to take "
                        "their place, then choose it again."
                    ),
                )
                return cleaned
            self._fill_in(from_file.text)
        if "text_file" in self.errors or "text" not in cleaned:
            return cleaned
        incoming = from_file or self._pasted(cleaned["text"])
        if incoming is None:
            return cleaned
        if not incoming.text.strip():
            self.add_error("text", _("Paste a text or choose a file."))
        if error := too_much(incoming.text):
            self.add_error("text_file" if from_file else "text", error)
        self.incoming = incoming
        return cleaned

    def _would_lose(self, typed: str, filed: str) -> bool:
        """Whether somebody's own words would go when the file's words come."""
        own = typed.strip() and _digest(typed) != self.cleaned_data.get("filed")
        return bool(own) and typed.strip() != filed.strip()

    def _fill_in(self, text: str) -> None:
        words = {self.add_prefix("text"): text, self.add_prefix("filed"): _digest(text)}
        self.data = {**dict(self.data.items()), **words}

    def _pasted(self, text: str) -> Incoming | None:
        try:
            return from_paste(text)
        except NoArticleError as error:
            self.add_error("text", no_article(error))
            return None

    @property
    def picture(self) -> Picture | None:
        """The lead photo as the action takes it. Ask after `is_valid`."""
        upload = self.cleaned_data.get("photo")
        if not upload:
            return None
        upload.seek(0)
        return Picture(name=upload.name, data=upload.read())


def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()
