"""Makes the shipped fonts from the packages of Fontsource, and says their measures.

    npm pack @fontsource-variable/{newsreader,literata,archivo,public-sans,plus-jakarta-sans}@5
    python -m tools.fonts FOLDER

FOLDER holds the unpacked packages, each under its file's name. Wants fonttools and brotli, which nothing
else here needs. A page loads the letters that Indonesian and English are written with; a second file with
the rest of Latin comes only where a page has one of its letters (`unicode-range`).
"""

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

FONTS = Path(__file__).resolve().parent.parent / "src/redaksi/portal/look/fonts"
# As in redaksi.portal.typefaces.CORE.
CORE = {*range(0x20, 0x7F), 0xA0, 0xA9, 0xB0, 0xB7, 0xD7, 0xE9, 0x2013, 0x2014, 0x2018, 0x2019}
CORE |= {0x201C, 0x201D, 0x2022, 0x2026, 0x203A}
MORE = {
    *range(0xA1, 0x180),
    *range(0x2000, 0x2070),
    *range(0x20A0, 0x20C0),
    0x2122,
    *range(0x2190, 0x2194),
}
SENTENCE = (
    "Warga yang mengungsi sejak Senin malam mulai kembali ke rumah masing-masing setelah air surut, "
    "sementara Pemerintah Kota mengirim setidaknya 1.204 paket bantuan ke delapan kampung di hilir."
)
NEWSREADER = "newsreader-latin-opsz"
LITERATA = "literata-latin-opsz"
Pins = dict[str, float | tuple[float, float]]


@dataclass(frozen=True)
class Made:
    """One face. source: file of the package. pins: of its axes. features: that are kept."""

    name: str
    source: str
    pins: Pins
    features: tuple[str, ...] = ()
    more: bool = True


# Text is set without kerning: it would weigh as much as the letters, and pages have 60 kB in all.
FACES = (
    Made("newsreader-display", f"{NEWSREADER}-normal", {"opsz": 60, "wght": 500}, ("kern", "liga")),
    Made("newsreader-text", f"{NEWSREADER}-normal", {"opsz": 14, "wght": 400}),
    Made("newsreader-text-bold", f"{NEWSREADER}-normal", {"opsz": 14, "wght": 700}, more=False),
    Made("newsreader-text-italic", f"{NEWSREADER}-italic", {"opsz": 14, "wght": 400}, more=False),
    Made("literata-display", f"{LITERATA}-normal", {"opsz": 60, "wght": 600}, ("kern", "liga")),
    Made("literata-text", f"{LITERATA}-normal", {"opsz": 14, "wght": 400}),
    Made("literata-text-bold", f"{LITERATA}-normal", {"opsz": 14, "wght": 700}, more=False),
    Made("literata-text-italic", f"{LITERATA}-italic", {"opsz": 14, "wght": 400}, more=False),
    Made("archivo", "archivo-latin-standard-normal", {"wdth": 88, "wght": (500, 800)}, ("kern",)),
    Made("public-sans", "public-sans-latin-wght-normal", {"wght": (400, 700)}, ("kern", "tnum")),
    Made(
        "plus-jakarta-sans",
        "plus-jakarta-sans-latin-wght-normal",
        {"wght": (400, 800)},
        ("kern", "tnum"),
    ),
)


def main() -> None:
    """Write every face, and its `-more`, into the portal's look."""
    packages = Path(sys.argv[1])
    for face in FACES:
        (source,) = packages.rglob(f"{face.source}.woff2")
        core = _write(face, source, face.name, CORE)
        print(f"{face.name}: {core.stat().st_size} bytes, {_measures(core)}")
        if face.more:
            _write(face, source, f"{face.name}-more", MORE - CORE)


def _write(face: Made, source: Path, name: str, letters: Iterable[int]) -> Path:
    options = subset.Options()
    options.layout_features = list(face.features)
    options.hinting = False
    options.notdef_outline = True
    font = TTFont(source, recalcTimestamp=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=letters)
    subsetter.subset(font)
    font = instancer.instantiateVariableFont(font, face.pins)
    font.flavor = "woff2"
    path = FONTS / f"{name}.woff2"
    font.save(path)
    return path


def _measures(path: Path) -> str:
    """For `@font-face`: mean width of a letter, ascent and descent, in parts of an em."""
    font = TTFont(path)
    em, hhea, widths, letters = (
        font["head"].unitsPerEm,
        font["hhea"],
        font["hmtx"],
        font.getBestCmap(),
    )
    mean = sum(widths[letters[ord(letter)]][0] for letter in SENTENCE) / len(SENTENCE) / em
    return f"{mean:.4f} {hhea.ascent / em:.4f} {-hhea.descent / em:.4f} {hhea.lineGap / em:.4f}"


if __name__ == "__main__":
    main()
