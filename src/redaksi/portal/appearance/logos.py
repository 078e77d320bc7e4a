"""Logos: what an owner uploads becomes a file that can do nothing but be looked at.

Raster is decoded and written anew as PNG, without anything that was not a pixel. Of an SVG what draws is
kept, the rest is left out: scripts, links, styles that load, foreign elements. A document type is
refused.
"""

import io
import re
import warnings
from dataclasses import dataclass
from hashlib import blake2b
from typing import ClassVar

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from lxml import etree
from PIL import Image, UnidentifiedImageError

KINDS = ("image/svg+xml", "image/png", "image/jpeg", "image/webp")
NAMESPACE = "http://www.w3.org/2000/svg"
XLINK_HREF = "{http://www.w3.org/1999/xlink}href"
BOX = (1200, 400)  # pixels: three times what is shown, for sharp screens
MOST_PIXELS = 16_000_000
MOST_ELEMENTS = 4000
DEEPEST = 40
SHOWS = frozenset(["path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "use"])
ELEMENTS = SHOWS | {
    *("svg", "g", "defs", "symbol", "title", "desc", "clipPath", "mask"),
    *("linearGradient", "radialGradient", "stop"),
}
ATTRIBUTES = {
    *(
        "id",
        "d",
        "x",
        "y",
        "x1",
        "y1",
        "x2",
        "y2",
        "cx",
        "cy",
        "r",
        "rx",
        "ry",
        "fx",
        "fy",
        "width",
    ),
    *(
        "height",
        "viewBox",
        "points",
        "transform",
        "preserveAspectRatio",
        "version",
        "opacity",
        "color",
    ),
    *("fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity"),
    *(
        "stroke-linecap",
        "stroke-linejoin",
        "stroke-miterlimit",
        "stroke-dasharray",
        "stroke-dashoffset",
    ),
    *("clip-path", "clip-rule", "mask", "offset", "stop-color", "stop-opacity", "gradientUnits"),
    *("gradientTransform", "spreadMethod", "clipPathUnits", "maskUnits", "maskContentUnits"),
}
DECLARATION = re.compile(r"\s*([a-z-]+)\s*:\s*([^;]+)")
LOCAL_URL = re.compile(r"url\(\s*['\"]?#[\w.-]+['\"]?\s*\)")
LENGTH = re.compile(r"\s*([0-9]+(?:\.[0-9]+)?)(?:px)?\s*")


@dataclass(frozen=True, slots=True)
class Drawn:
    """A logo ready to go out. width, height: pixels that it is shown in."""

    LARGEST: ClassVar[int] = 300_000  # bytes of an upload

    suffix: str
    body: bytes
    width: int
    height: int

    @property
    def name(self) -> str:
        """Its name among the assets."""
        return f"logo.{blake2b(self.body, digest_size=6).hexdigest()}{self.suffix}"

    def keep(self) -> None:
        """Store it."""
        from redaksi.portal.models import Logo

        Logo.objects.get_or_create(name=self.name, defaults={"body": self.body})


def drawn(data: bytes) -> Drawn:
    """The logo in these bytes. Raises ValidationError for what is none."""
    head = data[:1000].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return _svg(data) if head.startswith(b"<") else _raster(data)


def _raster(data: bytes) -> Drawn:
    try:
        with (
            warnings.catch_warnings(),
            Image.open(io.BytesIO(data), formats=("PNG", "JPEG", "WEBP")) as image,
        ):
            warnings.simplefilter("ignore")
            if image.width * image.height > MOST_PIXELS:
                raise ValidationError(_("This picture has too many pixels for a logo."))
            plain = image.convert("RGBA")
    except (
        UnidentifiedImageError,
        OSError,
        ValueError,
        SyntaxError,
        Image.DecompressionBombError,
    ) as error:
        raise ValidationError(_("This file is no picture that we can read.")) from error
    plain.thumbnail(BOX)
    out = io.BytesIO()
    plain.save(out, "PNG", optimize=True)
    return Drawn(".png", out.getvalue(), plain.width, plain.height)


def _svg(data: bytes) -> Drawn:
    if b"<!doctype" in data.lower() or b"<!entity" in data.lower():
        raise ValidationError(
            _("An SVG with a document type is not taken. Export it as plain SVG.")
        )
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise ValidationError(_("This file is no picture that we can read.")) from error
    if etree.QName(root).localname != "svg" or etree.QName(root).namespace != NAMESPACE:
        raise ValidationError(_("This file is no picture that we can read."))
    width, height = _size(root)
    clean = etree.Element(f"{{{NAMESPACE}}}svg", nsmap={None: NAMESPACE})
    if _copy(root, clean, depth=0, left=[MOST_ELEMENTS]) == 0:
        raise ValidationError(
            _("Nothing of this SVG can be shown. Convert text and pictures to outlines.")
        )
    clean.set("viewBox", clean.get("viewBox") or f"0 0 {width:g} {height:g}")
    scale = min(1.0, BOX[0] / width, BOX[1] / height)
    across, down = max(1, round(width * scale)), max(1, round(height * scale))
    clean.set("width", str(across))
    clean.set("height", str(down))
    return Drawn(".svg", etree.tostring(clean), across, down)


def _size(root: etree._Element) -> tuple[float, float]:
    """Width and height as the drawing says them, or as its viewBox does."""
    said = [LENGTH.fullmatch(root.get(name, "")) for name in ("width", "height")]
    box = re.split(r"[\s,]+", root.get("viewBox", "").strip())
    try:
        width, height = (
            (float(said[0][1]), float(said[1][1]))
            if said[0] and said[1]
            else (float(box[2]), float(box[3]))
        )
    except (ValueError, IndexError) as error:
        raise ValidationError(_("This SVG does not say how wide and how high it is.")) from error
    if not (0 < width < 1e5 and 0 < height < 1e5):
        raise ValidationError(_("This SVG does not say how wide and how high it is."))
    return width, height


def _copy(source: etree._Element, target: etree._Element, *, depth: int, left: list[int]) -> int:
    """Copy what draws. Returns how many shapes were copied."""
    if depth > DEEPEST:
        raise ValidationError(_("This SVG is too deep."))
    for name, value in _attributes(source):
        target.set(name, value)
    if target.tag in (f"{{{NAMESPACE}}}title", f"{{{NAMESPACE}}}desc"):
        target.text = (source.text or "")[:200]
    shapes = 0
    for child in source:
        name = etree.QName(child)
        if name.namespace != NAMESPACE or name.localname not in ELEMENTS:
            continue
        left[0] -= 1
        if left[0] < 0:
            raise ValidationError(_("This SVG has too many parts for a logo."))
        made = etree.SubElement(target, f"{{{NAMESPACE}}}{name.localname}")
        shapes += _copy(child, made, depth=depth + 1, left=left) + (name.localname in SHOWS)
    return shapes


def _attributes(element: etree._Element) -> list[tuple[str, str]]:
    """What may stay of its attributes; declarations of a style become attributes."""
    kept: list[tuple[str, str]] = []
    for name, value in element.attrib.items():
        if name == "style":
            kept += [
                (key, said.strip()) for key, said in DECLARATION.findall(value) if key in ATTRIBUTES
            ]
        elif name in ("href", XLINK_HREF) and value.startswith("#"):
            kept.append(("href", value))
        elif name in ATTRIBUTES:
            kept.append((name, value))
    return [(name, value) for name, value in kept if _is_plain(value)]


def _is_plain(value: str) -> bool:
    """Whether a value loads nothing from anywhere."""
    left = LOCAL_URL.sub("", value)
    return not any(sign in left.lower() for sign in ("url(", "\\", "javascript:", "data:", "/*"))
