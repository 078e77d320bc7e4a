"""Colours: how well one is read on another, and the nearest that is.

Contrast as WCAG 2.2 defines it (success criterion 1.4.3, "relative luminance" and "contrast ratio");
nearness in OKLCH (CSS Color 4, section 9.4): the hue stays, the lightness gives way.
"""

import math
import re
from collections.abc import Callable
from dataclasses import dataclass

HEX = re.compile(r"#[0-9a-f]{6}")
READABLE = 4.5  # of text of any size to what is behind it (WCAG 2.2 AA)
STEPS = 200  # of lightness that are tried between black and white
Rgb = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Oklch:
    """lightness 0 to 1, chroma from 0, hue in radians."""

    lightness: float
    chroma: float
    hue: float


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours like `#a6192e`, 1 to 21."""
    brighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def nearest(colour: str, passes: Callable[[str], bool]) -> str:
    """The colour of the same hue that `passes`, as near to this one as can be; `colour` where none does."""
    start = _oklch(_linear(colour))
    found = [
        candidate
        for step in range(STEPS + 1)
        if passes(candidate := _hex(Oklch(step / STEPS, start.chroma, start.hue)))
    ]
    return min(
        found,
        key=lambda one: abs(_oklch(_linear(one)).lightness - start.lightness),
        default=colour,
    )


def mixed(one: str, other: str, share: float) -> str:
    """One colour with a share, 0 to 1, of the other in it."""
    pairs = zip(_bytes(one), _bytes(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def on(colour: str) -> str:
    """White or near black: what is read better on this colour."""
    return max("#ffffff", "#140a0a", key=lambda ink: contrast(ink, colour))


def _bytes(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _linear(colour: str) -> Rgb:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (byte / 255 for byte in _bytes(colour))
    )
    return red, green, blue


def _luminance(colour: str) -> float:
    red, green, blue = _linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _oklch(rgb: Rgb) -> Oklch:
    red, green, blue = rgb
    long = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    medium = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    return Oklch(lightness, math.hypot(a, b), math.atan2(b, a))


def _rgb(colour: Oklch) -> Rgb:
    a, b = colour.chroma * math.cos(colour.hue), colour.chroma * math.sin(colour.hue)
    long = (colour.lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (colour.lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (colour.lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )


def _hex(colour: Oklch) -> str:
    """As a screen shows it: what it cannot show loses chroma until it can."""
    chroma = colour.chroma
    while True:
        rgb = _rgb(Oklch(colour.lightness, chroma, colour.hue))
        if chroma <= 0.001 or all(-0.0005 <= part <= 1.0005 for part in rgb):
            break
        chroma *= 0.94
    return "#" + "".join(f"{_byte(part):02x}" for part in rgb)


def _byte(part: float) -> int:
    part = min(1.0, max(0.0, part))
    part = part * 12.92 if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055
    return round(part * 255)
