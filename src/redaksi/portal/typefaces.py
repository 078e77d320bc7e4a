"""The fonts that ship: which files each face has, and what stands there until they have come.

The files are made by `tools.fonts`, see `look/fonts/FONTS.md`.
"""

from dataclasses import dataclass
from enum import StrEnum

# Letters that Indonesian and English are written with; a face's other file has the rest of Latin.
CORE = (
    "U+20-7E, U+A0, U+A9, U+B0, U+B7, U+D7, U+E9, U+2013-2014, "
    "U+2018-2019, U+201C-201D, U+2022, U+2026, U+203A"
)
MORE = (
    "U+A1-A8, U+AA-AF, U+B1-B6, U+B8-D6, U+D8-E8, U+EA-17F, "
    "U+201A, U+201E-2021, U+2030-2033, U+2039, U+20A0-20BF, U+2122, U+2190-2193"
)


class Font(StrEnum):
    """A font that an owner may choose."""

    NEWSREADER = "newsreader"
    LITERATA = "literata"
    ARCHIVO = "archivo"
    PUBLIC_SANS = "public-sans"
    JAKARTA = "plus-jakarta-sans"


LABELS = {
    Font.NEWSREADER: "Newsreader (serif)",
    Font.LITERATA: "Literata (serif)",
    Font.ARCHIVO: "Archivo (sans, narrow)",
    Font.PUBLIC_SANS: "Public Sans (sans)",
    Font.JAKARTA: "Plus Jakarta Sans (sans)",
}


@dataclass(frozen=True, slots=True)
class Stand:
    """What a machine has. names: local fonts. generic: their kind. mean: width of a letter, in ems."""

    names: tuple[str, ...]
    generic: str
    mean: float


TIMES = Stand(("Times New Roman", "Liberation Serif", "Noto Serif"), "Georgia, serif", 0.4260)
ARIAL = Stand(("Arial", "Liberation Sans", "Roboto"), "system-ui, sans-serif", 0.4717)


@dataclass(frozen=True, slots=True)
class Face:
    """One family as style sheets name it.

    files: file, weights, style and whether it comes with every page; the first is preloaded. mean, ascent,
    descent: in ems, as `tools.fonts` measures them.
    """

    family: str
    files: tuple[tuple[str, str, str], ...]
    instead: Stand
    mean: float
    ascent: float
    descent: float

    @property
    def first(self) -> str:
        """The file that is on every page."""
        return f"{self.files[0][0]}.woff2"

    @property
    def stack(self) -> str:
        """The value of `font-family`."""
        return f'"{self.family}", "{self.family} Meanwhile", {self.instead.generic}'

    def css(self) -> str:
        """Its `@font-face` rules."""
        rules = [_rule(self.family, *file, CORE) for file in self.files]
        name, weights, style = self.files[0]
        rules.append(_rule(self.family, f"{name}-more", weights, style, MORE))
        return "".join([*rules, self._meanwhile()])

    def _meanwhile(self) -> str:
        """What stands there at first is as wide and as high: nothing moves when the font comes."""
        ratio = self.mean / self.instead.mean
        local = ", ".join(f'local("{name}")' for name in self.instead.names)
        return (
            f'@font-face {{ font-family: "{self.family} Meanwhile"; src: {local}; '
            f"size-adjust: {ratio:.1%}; ascent-override: {self.ascent / ratio:.1%}; "
            f"descent-override: {self.descent / ratio:.1%}; line-gap-override: 0%; }}\n"
        )


def _rule(family: str, name: str, weights: str, style: str, letters: str) -> str:
    return (
        f'@font-face {{ font-family: "{family}"; src: url("{name}.woff2") format("woff2"); '
        f"font-weight: {weights}; font-style: {style}; font-display: swap; unicode-range: {letters}; }}\n"
    )


def _text(name: str) -> tuple[tuple[str, str, str], ...]:
    """Bold and italic are files of their own: only pages that have such words load them."""
    return (
        (name, "400 500", "normal"),
        (f"{name}-bold", "600 800", "normal"),
        (f"{name}-italic", "400", "italic"),
    )


ARCHIVO = Face("Archivo", (("archivo", "500 800", "normal"),), ARIAL, 0.4343, 0.878, 0.21)
PUBLIC_SANS = Face(
    "Public Sans", (("public-sans", "400 700", "normal"),), ARIAL, 0.4914, 0.95, 0.225
)
JAKARTA = Face(
    "Plus Jakarta Sans", (("plus-jakarta-sans", "400 800", "normal"),), ARIAL, 0.4907, 1.038, 0.222
)
DISPLAY: dict[Font, Face] = {
    Font.NEWSREADER: Face(
        "Newsreader Display",
        (("newsreader-display", "400 700", "normal"),),
        TIMES,
        0.4762,
        0.735,
        0.265,
    ),
    Font.LITERATA: Face(
        "Literata Display",
        (("literata-display", "400 700", "normal"),),
        TIMES,
        0.5196,
        1.177,
        0.308,
    ),
    Font.ARCHIVO: ARCHIVO,
    Font.PUBLIC_SANS: PUBLIC_SANS,
    Font.JAKARTA: JAKARTA,
}
# Archivo as it ships is narrow and never light: for headlines only.
TEXT: dict[Font, Face] = {
    Font.NEWSREADER: Face("Newsreader Text", _text("newsreader-text"), TIMES, 0.4703, 0.735, 0.265),
    Font.LITERATA: Face("Literata Text", _text("literata-text"), TIMES, 0.5078, 1.177, 0.308),
    Font.PUBLIC_SANS: PUBLIC_SANS,
    Font.JAKARTA: JAKARTA,
}
SANS: dict[Font, Face] = {Font.PUBLIC_SANS: PUBLIC_SANS, Font.JAKARTA: JAKARTA}
