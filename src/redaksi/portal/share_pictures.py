"""Drawn pictures for link previews: of pages without a photo, in the newspaper's colours and type.

A page asks for its picture while it renders and names it from the first moment; the printer draws it before
the sheet is printed, as it cuts photos. A page has at most two of them in the media: the present one, and
the one before it, which old previews still show.
"""

import io
import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from hashlib import blake2b
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.files.base import ContentFile
from PIL import Image, ImageDraw, ImageFont

from redaksi.portal.furniture import Furniture, Head, whole
from redaksi.portal.pictures import STORAGE
from redaksi.portal.style import LOOK, Look, Style, faces, palettes
from redaksi.portal.typefaces import Face
from redaksi.press.preparing import want

FOLDER = "images/bagikan"
VERSION = 1  # one more when the drawing changes
SIZE = (1200, 630)
EDGE = 72
LARGEST, SMALLEST = 92, 44  # pixels of a headline
MOST_LINES = 5
LONGEST = 300  # characters of a headline
BOLD = 700.0
KEPT = 2
TITLED = {"story", "section", "entry"}  # kinds of pages whose picture says their title


@dataclass(frozen=True, slots=True)
class Words:
    """What a picture says. title, over: may be empty. name, host: of the newspaper."""

    title: str
    over: str
    name: str
    host: str


def with_picture(kind: str, page: Any) -> Any:
    """The page with a drawn picture for link previews, where its head has none and it can be shared."""
    head: Head | None = getattr(page, "head", None)  # the text-only edition has none
    if head is None or head.picture or not head.canonical or not head.is_indexed:
        return page
    style: Style = page.furniture.style
    words = _words(kind, head, page.furniture)
    # Pages without a title of their own share one picture.
    place = head.canonical if words.title else settings.PORTAL_URL
    name = _name(place, words, style)
    if not _is_there(name):
        want(f"share:{name}", partial(make, name, words, style))
    alt = words.title or words.name
    return replace(page, head=replace(head, picture=whole(STORAGE.url(name)), picture_alt=alt))


def make(name: str, words: Words, style: Style) -> None:
    """Draw the picture and keep it under `name`; only the one before it stays. Raises OSError."""
    body = drawn(words, style)
    folder, _, file = name.rpartition("/")
    try:
        others = [other for other in STORAGE.listdir(folder)[1] if other != file]
    except FileNotFoundError:
        others = []
    if file not in others and not STORAGE.exists(name):
        STORAGE.save(name, ContentFile(body))
    by_age = sorted(others, key=lambda other: STORAGE.get_modified_time(f"{folder}/{other}"))
    for old in by_age[: 1 - KEPT]:
        STORAGE.delete(f"{folder}/{old}")


def drawn(words: Words, style: Style) -> bytes:
    """The picture: PNG, 1200×630."""
    palette = palettes(style)[0]
    chosen = faces(style)
    image = Image.new("RGB", SIZE, palette["paper"])
    draw = ImageDraw.Draw(image)
    small, name = _font(chosen.sans, 30), _font(chosen.display, 46)
    if Look(style.look) is Look.TEGAS:
        draw.rectangle((0, 0, SIZE[0], 120), fill=palette["band"])
        draw.text((EDGE, 60), _drawable(words.name), palette["on-band"], name, anchor="lm")
    else:
        draw.rectangle((EDGE, 106, SIZE[0] - EDGE, 107), fill=palette["rule-strong"])
        draw.rectangle((EDGE, 111, SIZE[0] - EDGE, 111), fill=palette["rule-strong"])
        draw.text((EDGE, 62), _drawable(words.name), palette["ink"], name, anchor="lm")
    draw.rectangle((EDGE, 152, EDGE + 72, 160), fill=palette["accent"])
    draw.text((EDGE, 196), _drawable(words.over), palette["accent"], small, anchor="lm")
    _headline(draw, _drawable(words.title) or _drawable(words.name), chosen.display, palette["ink"])
    draw.text((EDGE, SIZE[1] - 46), words.host, palette["ink-soft"], small, anchor="lm")
    out = io.BytesIO()
    # A quarter of the time of the slowest ways, and no larger.
    image.quantize(64, method=Image.Quantize.FASTOCTREE).save(out, "PNG", compress_level=6)
    return out.getvalue()


def _headline(draw: ImageDraw.ImageDraw, text: str, face: Face, ink: str) -> None:
    """The largest that fits; what does not fit at all ends with an ellipsis."""
    across, top, down = SIZE[0] - 2 * EDGE, 228, SIZE[1] - 228 - 84
    for size in range(LARGEST, SMALLEST - 1, -4):
        font = _font(face, size)
        lines = list(_lines(text, font, across))
        step = round(size * 1.12)
        if len(lines) <= MOST_LINES and len(lines) * step <= down:
            break
    else:
        lines = lines[: down // step]
        lines[-1] = lines[-1].rstrip(" ,.;:–-") + "…"
    for number, line in enumerate(lines):
        draw.text((EDGE, top + number * step), line, ink, font)


def _lines(text: str, font: ImageFont.FreeTypeFont, across: int) -> Iterator[str]:
    line = ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if font.getlength(longer) <= across:
            line = longer
            continue
        if line:
            yield line
        line = word
        while font.getlength(line) > across:  # a word wider than the picture is cut
            cut = next(n for n in range(len(line), 0, -1) if font.getlength(line[:n]) <= across)
            yield line[:cut]
            line = line[cut:]
    if line:
        yield line


def _drawable(text: str) -> str:
    """The text in letters that the fonts have; nothing where it is in another script."""
    plain = " ".join(text[:LONGEST].split())
    said = "".join(letter if _has(letter) else _base(letter) for letter in plain)
    return said if all(map(_has, said)) and len(said) >= len(plain) * 0.9 else ""


def _has(letter: str) -> bool:
    return " " <= letter <= "~" or letter in "\u00a0©°·×é–—‘’“”•…"


def _base(letter: str) -> str:
    """A letter without its accent; nothing for a sign such as an emoji."""
    return "".join(one for one in unicodedata.normalize("NFKD", letter) if " " <= one <= "~") or (
        letter if letter.isalpha() else ""
    )


@lru_cache(maxsize=64)
def _font(face: Face, size: int) -> ImageFont.FreeTypeFont:
    font = ImageFont.truetype(str(LOOK / "fonts" / face.first), size)
    if face.files[0][1].count(" "):  # it has a range of weights, where the file is variable
        with suppress(OSError):  # the file has one weight
            font.set_variation_by_axes([BOLD])
    return font


def _words(kind: str, head: Head, around: Furniture) -> Words:
    host = urlsplit(settings.PORTAL_URL).netloc
    if kind in TITLED:
        return Words(head.title, head.section, around.name, host)
    return Words("", around.tagline, around.name, host)


def _name(place: str, words: Words, style: Style) -> str:
    page = blake2b(place.encode(), digest_size=8).hexdigest()
    picture = blake2b(f"{VERSION}{words}{style}".encode(), digest_size=8).hexdigest()
    return f"{FOLDER}/{page[:2]}/{page}/{picture}.png"


_known: set[tuple[str, str]] = set()


def _is_there(name: str) -> bool:
    """Whether it was drawn; asked once a process for each."""
    key = (str(settings.MEDIA_ROOT), name)
    if key in _known:
        return True
    if not STORAGE.exists(name):
        return False
    if len(_known) > 50_000:
        _known.clear()
    _known.add(key)
    return True
