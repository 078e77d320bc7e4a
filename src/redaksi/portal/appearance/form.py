"""The form in which an owner makes the portal one's own; what readers could not read is not taken."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.forms import WagtailAdminModelForm

from redaksi.portal.appearance import FIELDS, style_of
from redaksi.portal.appearance.logos import KINDS, Drawn, drawn
from redaksi.portal.colours import HEX, READABLE
from redaksi.portal.style import (
    Style,
    Unreadable,
    palettes,
    readable_accent,
    readable_paper,
    shipped,
    unreadable,
)

# The tokens that an owner sets, by field; the accent is at fault before the paper is.
FIELD_OF = {"accent": "accent", "on-accent": "accent", "paper": "paper", "tint": "paper"}


class AppearanceForm(WagtailAdminModelForm):
    """Checks contrast, takes logos."""

    logo_file = forms.FileField(
        label=gettext_lazy("logo"),
        required=False,
        widget=forms.FileInput(attrs={"accept": ",".join(KINDS)}),
    )
    logo_dark_file = forms.FileField(
        label=gettext_lazy("logo on dark screens"),
        required=False,
        widget=forms.FileInput(attrs={"accept": ",".join(KINDS)}),
    )
    without_logo = forms.BooleanField(label=gettext_lazy("take the logo away"), required=False)

    def clean_logo_file(self) -> Drawn | None:
        """The logo as it will go out."""
        return self._logo("logo_file")

    def clean_logo_dark_file(self) -> Drawn | None:
        """The logo for dark screens as it will go out."""
        return self._logo("logo_dark_file")

    def clean(self) -> dict[str, Any]:
        """Every pair of colours has to be readable, on light screens and on dark ones."""
        said: dict[str, Any] = super().clean() or self.cleaned_data
        if any(name in self.errors for name in FIELDS):
            return said
        for name in ("accent", "accent_dark", "paper", "paper_dark"):
            said[name] = str(said.get(name, "")).lower()
            if said[name] and not HEX.fullmatch(said[name]):
                return said  # the model says so
        typed = forms.Form()
        for name in (*FIELDS, "display_font", "text_font", "sans_font"):
            setattr(typed, name, said.get(name, ""))
        style = style_of(typed)
        told: set[str] = set()
        for pair in unreadable(style):
            field = at_fault(style, pair)
            if field and field not in told:
                told.add(field)
                self.add_error(field, complaint(style, pair, field))
        return said

    def save(self, commit: bool = True) -> Any:
        """Save the style; the logos first, since pages name them."""
        paper = self.instance
        paper.restyled_at = timezone.now()
        if self.cleaned_data.get("without_logo"):
            paper.logo = paper.logo_dark = ""
        for field in ("logo", "logo_dark"):
            made: Drawn | None = self.cleaned_data.get(f"{field}_file")
            if made is None:
                continue
            made.keep()
            setattr(paper, field, made.name)
            if field == "logo":
                paper.logo_width, paper.logo_height = made.width, made.height
        return super().save(commit)

    def _logo(self, name: str) -> Drawn | None:
        file = self.cleaned_data.get(name)
        if not file:
            return None
        if file.size > Drawn.LARGEST:
            raise ValidationError(
                _("A logo has at most %(size)s kB.") % {"size": Drawn.LARGEST // 1000}
            )
        return drawn(file.read())


def at_fault(style: Style, pair: Unreadable) -> str:
    """The field of this pair's colour that the owner set, or nothing where the look's own are at fault."""
    suffix = "_dark" if pair.is_dark else ""
    fields = [FIELD_OF[token] + suffix for token in (pair.text, pair.ground) if token in FIELD_OF]
    if pair.is_dark and "accent" in (pair.text, pair.ground) and not style.accent_dark:
        fields = [field for field in fields if field != "accent_dark"]
    return next((field for field in fields if getattr(style, field)), "")


def complaint(style: Style, pair: Unreadable, field: str) -> str:
    """Which colours cannot be read on each other, by how much, and the nearest that can."""
    palette = palettes(style)[pair.is_dark]
    own = getattr(style, field)
    if field.startswith("paper"):
        better = readable_paper(own, shipped(style.look)[pair.is_dark])
    else:
        better = readable_accent(own, palette)
    where = _("dark screens") if pair.is_dark else _("light screens")
    return _(
        "On %(where)s, %(text)s (%(text_colour)s) on %(ground)s (%(ground_colour)s) has a contrast of "
        "%(ratio)s : 1 and needs at least %(least)s : 1. The nearest colour that can be read is %(better)s."
    ) % {
        "where": where,
        "text": WORDS.get(pair.text, pair.text),
        "ground": WORDS.get(pair.ground, pair.ground),
        "text_colour": pair.colours[0],
        "ground_colour": pair.colours[1],
        # Rounded down: 4.49 is not 4.5.
        "ratio": number_format(int(pair.ratio * 100) / 100, 2),
        "least": number_format(READABLE, 1),
        "better": better,
    }


WORDS = {
    "ink": gettext_lazy("the text"),
    "ink-soft": gettext_lazy("the small text"),
    "accent": gettext_lazy("the accent"),
    "on-accent": gettext_lazy("text on the accent"),
    "paper": gettext_lazy("the paper"),
    "tint": gettext_lazy("the tinted paper"),
    "wrong": gettext_lazy("the colour of warnings"),
}
