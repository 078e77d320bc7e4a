"""Photos as pages show them: a few real widths, cropped or whole, with caption and credit.

A page shows renditions that exist, read from the prefetched ones, so that a page with twenty photos asks
the database no more than a page with one. What is missing it asks the printer for: `darkroom` makes it,
and the page is rendered again before it is printed.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache, partial

from redaksi.portal import darkroom
from redaksi.portal.specs import MODERN, SHARED, Shape, focal_key, plain, sizes, specs
from redaksi.press.keys import use
from redaksi.press.preparing import want
from redaksi.stories import keys
from redaksi.stories.listing import PhotoSizes, Size, sizes_of
from redaksi.stories.models import Cuts, Photo, PhotoRendition

__all__ = ["Figure", "Picture", "Shape", "Source", "figure", "picture"]

STORAGE = PhotoRendition._meta.get_field("file").storage


@dataclass(frozen=True, slots=True)
class Source:
    """One format of a photo. type: its media type. srcset: addresses with their real widths."""

    type: str
    srcset: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo ready to be shown.

    src: address of a JPEG that every browser reads. sources: the formats that most browsers read, the
    smallest first.
    width, height: in pixels, of the largest; they keep the room free while it loads. alt: what it
    shows, in words. shared: address of the 1200×630 cut for link previews, empty where none was
    asked for.
    """

    src: str
    sources: tuple[Source, ...]
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


def picture(photo: PhotoSizes | None, shape: Shape, *, shared: bool = False) -> Picture | None:
    """The photo in this shape; None where there is none, or its renditions are not made or cannot be."""
    if photo is None:
        return None
    use(keys.photo(photo.pk))
    if photo.cuts == Cuts.UNREADABLE:
        return None
    wanted = specs(photo.width, photo.height, shape, shared=shared)
    fitting = {"", focal_key(photo.focus)}
    made = {size.spec: size for size in photo.made if size.focal_key in fitting}
    if not all(spec in made for spec in wanted):
        want(f"photo:{photo.pk}:{shape}:{shared}", partial(darkroom.make, photo.pk, wanted))
        return None
    across = sizes(photo.width, photo.height, shape)
    by_type = {name: [made[f"{size}|{form}"] for size in across] for name, form in MODERN.items()}
    largest = next(iter(by_type.values()))[-1]
    return Picture(
        src=_address(made[plain(shape)].name),
        sources=tuple(Source(name, _srcset(cuts)) for name, cuts in by_type.items()),
        width=largest.width,
        height=largest.height,
        alt=photo.description,
        shared=_address(made[SHARED].name) if shared else "",
    )


def figure(
    photo: Photo | None, shape: Shape, *, caption: str = "", shared: bool = False
) -> Figure | None:
    """The photo with its caption line. caption: said instead of the photo's own."""
    shown = picture(sizes_of(photo), shape, shared=shared) if photo else None
    if photo is None or shown is None:
        return None
    if photo.agency_id:
        use(keys.agency(photo.agency_id))
    return Figure(shown, caption or photo.caption, photo.credit, photo.made_by_ai)


def _srcset(cuts: Iterable[Size]) -> str:
    """Addresses with their real widths: one turned by EXIF may give the same width more than once."""
    by_width = {cut.width: _address(cut.name) for cut in cuts}
    return ", ".join(f"{address} {width}w" for width, address in by_width.items())


@lru_cache(maxsize=10_000)
def _address(name: str) -> str:
    """The same photo stands on its story's page, on lists and beside the next stories."""
    return STORAGE.url(name)
