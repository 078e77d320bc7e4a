"""Which renditions a photo has: by shape, in widths that the original can fill, in each format."""

from enum import StrEnum
from functools import lru_cache

from PIL import features
from wagtail.images.models import Filter

from redaksi.stories.listing import Focus
from redaksi.stories.models import Photo

AVIF = "format-avif|avifquality-52"
WEBP = "format-webp|webpquality-74"
JPEG = "format-jpeg|jpegquality-78"
# The best first: a browser takes the first type that it knows.
MODERN = (
    {"image/avif": AVIF, "image/webp": WEBP} if features.check("avif") else {"image/webp": WEBP}
)
SHARED = f"fill-1200x630|{JPEG}"  # what Facebook, X and WhatsApp show beside a link
FILL = Filter(spec="fill-1x1")


class Shape(StrEnum):
    """How a photo is cut."""

    CARD = "card"  # 3:2 around the focal point, up to 800 wide: in lists
    LEAD = "lead"  # 3:2 around the focal point, up to 1600 wide
    WHOLE = "whole"  # as it was taken, inside the text


BOXES: dict[Shape, tuple[tuple[int, int], ...]] = {
    Shape.CARD: ((400, 267), (800, 533)),
    Shape.LEAD: ((400, 267), (800, 533), (1200, 800), (1600, 1067)),
    Shape.WHOLE: ((400, 500), (800, 1000), (1200, 1200)),
}
PLAIN: dict[Shape, tuple[int, int]] = {
    Shape.CARD: (400, 267),
    Shape.LEAD: (800, 533),
    Shape.WHOLE: (800, 1000),
}


@lru_cache(maxsize=1024)
def sizes(width: int, height: int, shape: Shape) -> tuple[str, ...]:
    """The sizes of the shape, the smallest first, up to the first that takes the whole original.

    width, height: of the original, in pixels.
    """
    verb = "max" if shape is Shape.WHOLE else "fill"
    chosen: list[str] = []
    for box in BOXES[shape]:
        chosen.append(f"{verb}-{box[0]}x{box[1]}")
        if _is_enough(verb, box, width, height):
            break
    return tuple(chosen)


def _is_enough(verb: str, box: tuple[int, int], width: int, height: int) -> bool:
    """Whether no larger box gives more. Turned by EXIF, the photo may be as wide as it is high here."""
    ways = ((width, height), (height, width))
    if verb == "max":
        return all(across <= box[0] and down <= box[1] for across, down in ways)
    return all(min(across, down * box[0] / box[1]) <= box[0] for across, down in ways)


def plain(shape: Shape) -> str:
    """The JPEG of the shape that every browser reads."""
    verb = "max" if shape is Shape.WHOLE else "fill"
    across, down = PLAIN[shape]
    return f"{verb}-{across}x{down}|{JPEG}"


@lru_cache(maxsize=1024)
def specs(width: int, height: int, shape: Shape, *, shared: bool = False) -> tuple[str, ...]:
    """Every rendition that a page with a photo of these pixels in this shape shows."""
    modern = (f"{size}|{form}" for size in sizes(width, height, shape) for form in MODERN.values())
    return (*modern, plain(shape), *((SHARED,) if shared else ()))


def usual_specs(photo: Photo) -> tuple[str, ...]:
    """What a lead photo is shown in: on its story's page, on lists, in link previews."""
    lead = specs(photo.width, photo.height, Shape.LEAD, shared=True)
    return tuple(dict.fromkeys((*lead, *specs(photo.width, photo.height, Shape.CARD))))


@lru_cache(maxsize=1024)
def focal_key(focus: Focus) -> str:
    """What Wagtail puts down with a rendition that is cut around this focal point."""
    return str(FILL.get_cache_key(focus))
