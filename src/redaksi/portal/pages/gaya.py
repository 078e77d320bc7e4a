"""The living style page."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from redaksi.portal.appearance import present
from redaksi.portal.furniture import Furniture, Head, furniture
from redaksi.portal.style import faces
from redaksi.portal.style_guide import Component, components

SWATCHES = (
    "paper",
    "tint",
    "ink",
    "ink-soft",
    "rule",
    "accent",
    "on-accent",
    "paid",
    "banner",
    "wrong",
)
SPECIMEN = "Warga mengungsi sejak 17 November 2026; “Kami pulang,” kata Sari Wulan. Rp2,3 triliun"


@dataclass(frozen=True, slots=True)
class StylePage:
    """The style page. swatches: tokens of colours. fonts: `display`, `text` and `sans` with their names."""

    furniture: Furniture
    head: Head
    swatches: tuple[str, ...]
    fonts: tuple[tuple[str, str], ...]
    specimen: str
    components: tuple[Component, ...]


def style_page() -> StylePage:
    """Every component in every state."""
    chosen = faces(present())
    return StylePage(
        furniture=furniture(),
        head=Head(title=_("Style of this newspaper"), is_indexed=False),
        swatches=SWATCHES,
        fonts=(
            ("display", chosen.display.family),
            ("text", chosen.text.family),
            ("sans", chosen.sans.family),
        ),
        specimen=SPECIMEN,
        components=tuple(components()),
    )
