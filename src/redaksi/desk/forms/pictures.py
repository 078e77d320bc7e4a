"""Pictures as people upload them: what cannot be read is an error beside the field, not a failure."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from PIL.Image import DecompressionBombError
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

# What Pillow and Willow raise on files that only begin like pictures.
UNREADABLE = (OSError, SyntaxError, ValueError, EOFError, DecompressionBombError)


class PictureField(WagtailImageField):
    """Wagtail's field reads a picture's size outside of its own checks; here that is one of them."""

    def to_python(self, data: Any) -> Any:
        try:
            return super().to_python(data)
        except UNREADABLE as error:
            raise ValidationError(
                _(
                    "This picture is damaged and cannot be read. Save it again as JPEG, PNG or WebP "
                    "and choose the new file."
                ),
                code="unreadable_picture",
            ) from error


class PhotoForm(BaseImageForm):
    """Every form of Wagtail's that takes a photo: alone, many at once, and in the chooser."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if wagtails := self.fields.get("file"):
            self.fields["file"] = PictureField(
                label=wagtails.label,
                required=wagtails.required,
                widget=wagtails.widget,
                max_length=wagtails.max_length,
            )
