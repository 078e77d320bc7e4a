"""How the newspaper set its look: one of the looks that ship, with colours, fonts and corners of its own.

Whatever is set becomes design tokens, the custom properties of `look/tokens.css`; no rule is written anew.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from redaksi.portal.colours import READABLE, contrast, mixed, nearest, on
from redaksi.portal.typefaces import DISPLAY, SANS, TEXT, Face, Font

LOOK = Path(__file__).resolve().parent / "look"
LOOKS = LOOK / "looks"
COLOUR = re.compile(r"--([a-z-]+):\s*(#[0-9a-f]{3,6});")
DARK = "@media (prefers-color-scheme: dark)"
Palette = dict[str, str]  # colours by token, without the dashes


class Look(StrEnum):
    """A look that ships: a folder of `look/looks`."""

    KLASIK = "klasik"
    TEGAS = "tegas"


FONTS: dict[Look, tuple[Font, Font, Font]] = {
    Look.KLASIK: (Font.NEWSREADER, Font.NEWSREADER, Font.PUBLIC_SANS),
    Look.TEGAS: (Font.ARCHIVO, Font.PUBLIC_SANS, Font.PUBLIC_SANS),
}


@dataclass(frozen=True, slots=True)
class Style:
    """What an owner chose; what is empty is as the look has it.

    accent, paper, and the same for dark screens: like `#a6192e`. display, text, sans: a `Font` for
    headlines, stories and everything around them. corners: a CSS length.
    """

    look: str = Look.KLASIK
    accent: str = ""
    accent_dark: str = ""
    paper: str = ""
    paper_dark: str = ""
    display: str = ""
    text: str = ""
    sans: str = ""
    corners: str = ""


@dataclass(frozen=True, slots=True)
class Faces:
    """The fonts of a look."""

    display: Face
    text: Face
    sans: Face

    @property
    def different(self) -> tuple[Face, ...]:
        """Each of them once."""
        return tuple(dict.fromkeys((self.display, self.text, self.sans)))


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Two colours of which one cannot be read on the other.

    text, ground: their tokens. is_dark: on dark screens. ratio: their contrast. better: by token that the
    owner set, the nearest colour that can be read.
    """

    text: str
    ground: str
    is_dark: bool
    colours: tuple[str, str]
    ratio: float


# What stands on what, everywhere.
PAIRS = (
    ("ink", "paper"),
    ("ink", "tint"),
    ("ink-soft", "paper"),
    ("ink-soft", "tint"),
    ("accent", "paper"),
    ("accent", "tint"),
    ("on-accent", "accent"),
    ("wrong", "paper"),
    ("wrong", "tint"),
    ("on-paid", "paid"),
    ("on-banner", "banner"),
)


def faces(style: Style) -> Faces:
    """The fonts that this style is set in."""
    display, text, sans = FONTS[Look(style.look)]
    return Faces(
        DISPLAY.get(Font(style.display or display), DISPLAY[display]),
        TEXT.get(Font(style.text or text), TEXT[text]),
        SANS.get(Font(style.sans or sans), SANS[sans]),
    )


def palettes(style: Style) -> tuple[Palette, Palette]:
    """All colours of a style, for light screens and for dark ones."""
    light, dark = shipped(style.look)
    own_light, own_dark = _own(style)
    return {**light, **own_light}, {**dark, **own_dark}


@lru_cache(maxsize=8)
def shipped(look: str) -> tuple[Palette, Palette]:
    """The colours of a look as it ships."""
    light: Palette = {}
    dark: Palette = {}
    for sheet in (LOOK / "tokens.css", LOOKS / look / "tokens.css"):
        day, _, night = sheet.read_text(encoding="utf-8").partition(DARK)
        light |= {name: _six(colour) for name, colour in COLOUR.findall(day)}
        dark |= {name: _six(colour) for name, colour in COLOUR.findall(night)}
    return light, {**light, **dark}


def unreadable(style: Style) -> tuple[Unreadable, ...]:
    """Every pair of colours of this style with less contrast than WCAG 2.2 AA asks for."""
    return tuple(
        Unreadable(text, ground, is_dark, (palette[text], palette[ground]), ratio)
        for is_dark, palette in zip((False, True), palettes(style), strict=True)
        for text, ground in PAIRS
        if (ratio := contrast(palette[text], palette[ground])) < READABLE
    )


def own_css(style: Style) -> str:
    """The tokens that this style sets."""
    chosen = faces(style)
    light, dark = _own(style)
    tokens = {
        "display": chosen.display.stack,
        "text": chosen.text.stack,
        "sans": chosen.sans.stack,
        **light,
        **({"round": style.corners} if style.corners else {}),
    }
    night = f"{DARK} {{ :root {{ {_declared(dark)} }} }}\n" if dark else ""
    return f":root {{ {_declared(tokens)} }}\n{night}"


def readable_accent(accent: str, ground: Palette) -> str:
    """The nearest to this accent that can be read on paper and on tint."""

    def passes(colour: str) -> bool:
        return all(contrast(colour, ground[name]) >= READABLE for name in ("paper", "tint"))

    return accent if passes(accent) else nearest(accent, passes)


def readable_paper(paper: str, palette: Palette) -> str:
    """The nearest to this paper on which ink, soft ink and what warns can be read."""

    def passes(colour: str) -> bool:
        tint = _grounds(colour, palette["ink"])["tint"]
        inks = ("ink", "ink-soft", "wrong")
        return all(
            contrast(palette[ink], on_it) >= READABLE for ink in inks for on_it in (colour, tint)
        )

    return paper if passes(paper) else nearest(paper, passes)


def _own(style: Style) -> tuple[Palette, Palette]:
    """What was set, and what follows from it: a dark screen's accent is the nearest readable there."""
    light, dark = shipped(style.look)
    day: Palette = _grounds(style.paper, light["ink"]) if style.paper else {}
    night: Palette = _grounds(style.paper_dark, dark["ink"]) if style.paper_dark else {}
    if style.accent:
        day |= {"accent": style.accent, "on-accent": on(style.accent)}
    accent_dark = style.accent_dark or (
        readable_accent(style.accent, {**dark, **night}) if style.accent else ""
    )
    if accent_dark:
        night |= {"accent": accent_dark, "on-accent": on(accent_dark)}
    # What is set for light screens is not to be seen on dark ones.
    return day, {**{name: dark[name] for name in day}, **night}


def _grounds(paper: str, ink: str) -> Palette:
    return {"paper": paper, "tint": mixed(paper, ink, 0.045), "rule": mixed(paper, ink, 0.15)}


def _declared(tokens: Palette) -> str:
    return " ".join(f"--{name}: {value};" for name, value in tokens.items())


def _six(colour: str) -> str:
    return colour if len(colour) == 7 else "#" + "".join(digit * 2 for digit in colour[1:])
