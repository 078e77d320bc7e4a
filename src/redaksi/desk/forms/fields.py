"""Form fields that take what people paste and upload."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminAutoHeightTextInput

from redaksi.desk.incoming import Incoming, from_file
from redaksi.reading import UndecodableError
from redaksi.reading.errors import NoArticleError, WhyNoArticle

MOST_BYTES = 5 * 1024 * 1024
# A long story has some 20,000 characters; what is read beyond that is somebody's whole archive.
MOST_CHARACTERS = 300_000
MOST_LINES = 3_000

NO_ARTICLE = {
    WhyNoArticle.EMPTY: _(
        "No story was found in this page. Open it in the browser, copy the words of the story and "
        "paste them."
    ),
    WhyNoArticle.LISTING: _(
        "This page tells no single story: it is empty, or lists stories as a front page does. Open "
        "one story and save that page."
    ),
    WhyNoArticle.TOO_LARGE: _(
        "This page is too large to be searched for its story. Open it in the browser, copy the words "
        "of the story and paste them."
    ),
}


def no_article(error: NoArticleError) -> ValidationError:
    """What to tell somebody whose page holds no story."""
    return ValidationError(NO_ARTICLE[error.reason], code="no_article")


def too_much(text: str) -> ValidationError | None:
    """What is wrong with a text that is too long to be one story, or None."""
    if len(text) <= MOST_CHARACTERS and text.count("\n") < MOST_LINES:
        return None
    return ValidationError(
        _(
            "This text is too long to be read: more than 300,000 characters or 3,000 lines. Paste "
            "one story at a time."
        ),
        code="too_long",
    )


class OneLineText(AdminAutoHeightTextInput):
    """A long single line that is seen whole: it wraps, and a line break in it is a space."""

    def value_from_datadict(self, data: Any, files: Any, name: str) -> str | None:
        value = super().value_from_datadict(data, files, name)
        return None if value is None else " ".join(str(value).split())


class PastedField(forms.CharField):
    """Text from a clipboard: its spaces and empty lines mean something, its NULs do not.

    PostgreSQL keeps no NUL character, and browsers send line ends as CR LF.
    """

    widget = forms.Textarea

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(strip=False, **kwargs)

    def to_python(self, value: Any) -> str:
        text: str = super().to_python(value) or ""
        return text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")

    def validate(self, value: Any) -> None:
        super().validate(value)
        if len(value.encode()) > MOST_BYTES:
            raise ValidationError(
                _("This text is longer than 5 MB. Paste one story at a time."), code="too_large"
            )


class TextFileField(forms.FileField):
    """A text file or a saved page; its cleaned value is what came in, or None when no file was given."""

    def clean(self, data: Any, initial: Any = None) -> Incoming | None:
        upload = super().clean(data, initial)
        if not isinstance(upload, UploadedFile):
            return None
        if (upload.size or 0) > MOST_BYTES:
            raise ValidationError(
                _("This file is larger than 5 MB. A story is a text file of a few kilobytes."),
                code="too_large",
            )
        try:
            return from_file(upload.read())
        except NoArticleError as error:
            raise no_article(error) from error
        except UndecodableError as error:
            raise ValidationError(
                _(
                    "This file is no text that can be read. Save it as plain text (UTF-8), or copy "
                    "its words and paste them."
                ),
                code="undecodable",
            ) from error
