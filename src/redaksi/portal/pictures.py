"""Photos as pages show them: a few real widths, cropped or whole, with caption and credit.

Renditions are made when a page first needs them and read from the prefetched ones afterwards, so that a
page with twenty photos asks the database no more than a page with one.
"""

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO
from typing import IO, Any

from django.db import Error as DatabaseError
from wagtail.images.models import Filter

from redaksi.press.keys import use
from redaksi.stories import keys
from redaksi.stories.models import Photo, PhotoRendition

logger = logging.getLogger(__name__)

WEBP = "format-webp|webpquality-74"
JPEG = "format-jpeg|jpegquality-78"
SHARED = f"fill-1200x630|{JPEG}"  # what Facebook, X and WhatsApp show beside a link


class Shape(StrEnum):
    """How a photo is cut."""

    CARD = "card"  # 3:2 around the focal point, up to 800 wide: in lists
    LEAD = "lead"  # 3:2 around the focal point, up to 1600 wide
    WHOLE = "whole"  # as it was taken, inside the text


SIZES: dict[Shape, tuple[str, ...]] = {
    Shape.CARD: ("fill-400x267", "fill-800x533"),
    Shape.LEAD: ("fill-400x267", "fill-800x533", "fill-1200x800", "fill-1600x1067"),
    Shape.WHOLE: ("max-400x500", "max-800x1000", "max-1200x1200"),
}
PLAIN: dict[Shape, str] = {
    Shape.CARD: "fill-400x267",
    Shape.LEAD: "fill-800x533",
    Shape.WHOLE: "max-800x1000",
}


class Cut(Filter):
    """A rendition that is made in memory: Wagtail's own way leaves a temporary file open for each."""

    def run(self, image: Photo, output: IO[bytes], source: Any = None) -> Any:
        """Make the rendition and return it with its format, as Willow does."""
        output.close()
        return super().run(image, BytesIO(), source)


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo ready to be shown.

    src: address of a JPEG that every browser reads. srcset: the WebP addresses with their widths.
    width, height: in pixels, of the largest; they keep the room free while it loads. alt: what it
    shows, in words. shared: address of the 1200×630 cut for link previews, empty where none was
    asked for.
    """

    src: str
    srcset: str
    width: int
    height: int
    alt: str
    shared: str = ""

    @property
    def is_tall(self) -> bool:
        """Whether it is higher than wide."""
        return self.height > self.width


@dataclass(frozen=True, slots=True)
class Figure:
    """A photo with its caption line. credit: `Agency/Photographer` or empty."""

    picture: Picture
    caption: str
    credit: str
    made_by_ai: bool


def picture(photo: Photo | None, shape: Shape, *, shared: bool = False) -> Picture | None:
    """The photo in this shape; None where there is no photo or its file cannot be read."""
    if photo is None:
        return None
    use(keys.photo(photo.pk))
    specs = [f"{size}|{WEBP}" for size in SIZES[shape]] + [f"{PLAIN[shape]}|{JPEG}"]
    if shared:
        specs.append(SHARED)
    try:
        made = photo.get_renditions(*(Cut(spec=spec) for spec in specs))
    except DatabaseError:
        raise  # the page is printed again later, with the photo
    except Exception:  # decoders raise anything; no photo may hold up a page
        logger.exception("pictures.unreadable photo=%s", photo.pk)
        return None
    cuts = [made[f"{size}|{WEBP}"] for size in SIZES[shape]]
    largest = cuts[-1]
    return Picture(
        src=made[f"{PLAIN[shape]}|{JPEG}"].url,
        srcset=_srcset(cuts),
        width=largest.width,
        height=largest.height,
        alt=photo.description,
        shared=made[SHARED].url if shared else "",
    )


def figure(
    photo: Photo | None, shape: Shape, *, caption: str = "", shared: bool = False
) -> Figure | None:
    """The photo with its caption line. caption: said instead of the photo's own."""
    shown = picture(photo, shape, shared=shared)
    if photo is None or shown is None:
        return None
    if photo.agency_id:
        use(keys.agency(photo.agency_id))
    return Figure(shown, caption or photo.caption, photo.credit, photo.made_by_ai)


def _srcset(cuts: Iterable[PhotoRendition]) -> str:
    """Addresses with their real widths: a small original gives the same width more than once."""
    by_width = {cut.width: cut.url for cut in cuts}
    return ", ".join(f"{url} {width}w" for width, url in by_width.items())
