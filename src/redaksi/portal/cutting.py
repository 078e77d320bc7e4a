"""Cutting a photo: one decoding, every size and format of it.

Which part is shown is worked out by Wagtail's filters (focal point included); decoding, scaling and
encoding are done here, because Wagtail decodes the whole original anew for each rendition.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageCms, ImageOps
from wagtail.images.models import Filter

from redaksi.stories.models import Photo

ORIENTATION = 0x0112  # of EXIF
TURNED = {5, 6, 7, 8}  # orientations that swap width and height
MOST_PIXELS = 200_000_000  # a picture that unfolds to more takes the worker's memory
MOST_LOOKED_AT = (
    24_000_000  # decoded in steps where the format can (JPEG): more shows in no rendition
)
WHITE = (255, 255, 255)
ENCODERS: dict[str, dict[str, object]] = {
    # Measured in decision 14. One thread: a photo takes one core, and leaves the others to pages.
    "avif": {"speed": 9, "max_threads": 1},
    "webp": {"method": 2},
    "jpeg": {"progressive": True, "optimize": True},
}


class UnreadablePhoto(Exception):
    """The file is no picture, a damaged one, or one too large to unfold."""


@dataclass(frozen=True, slots=True)
class Cut:
    """One rendition. spec: as in Wagtail. body: the encoded picture. width, height: in pixels."""

    spec: str
    format: str
    body: bytes
    width: int
    height: int


def cut(photo: Photo, data: bytes, specs: list[str]) -> Iterator[Cut]:
    """Cut the picture in `data` as `photo`'s focal point and `specs` say. Raises UnreadablePhoto."""
    try:
        whole, size = _decoded(data)
    except MemoryError:
        raise
    except Exception as error:  # decoders raise anything; whatever it is, this is no picture to us
        raise UnreadablePhoto(f"{type(error).__name__}: {error}") from error
    # One after the other by size: what was scaled is encoded in each of its formats.
    scaled: dict[str, Image.Image] = {}
    for spec in sorted(specs):
        geometry, *_ = spec.split("|")
        if geometry not in scaled:
            scaled = {geometry: _scaled(whole, size, photo, geometry)}
        form, quality = _encoding(spec)
        out = BytesIO()
        scaled[geometry].save(out, form.upper(), quality=quality, **ENCODERS[form])
        yield Cut(spec, form, out.getvalue(), *scaled[geometry].size)


def _decoded(data: bytes) -> tuple[Image.Image, tuple[int, int]]:
    """The picture upright in sRGB on white, perhaps smaller already, and its full size."""
    with Image.open(BytesIO(data)) as picture:
        width, height = picture.size
        if width * height > MOST_PIXELS:
            raise UnreadablePhoto(f"{width} × {height} pixels")
        turned = picture.getexif().get(ORIENTATION) in TURNED
        if width * height > MOST_LOOKED_AT:
            share = (MOST_LOOKED_AT / (width * height)) ** 0.5
            picture.draft(None, (int(width * share), int(height * share)))
        upright = ImageOps.exif_transpose(picture)
    return _on_white(_srgb(upright)), (height, width) if turned else (width, height)


def _srgb(picture: Image.Image) -> Image.Image:
    """The picture in the colours of the web; a profile that cannot be read is left out."""
    profile = picture.info.get("icc_profile")
    if profile and picture.mode in {"RGB", "CMYK", "L"}:
        try:
            made = ImageCms.profileToProfile(
                picture,
                ImageCms.ImageCmsProfile(BytesIO(profile)),
                ImageCms.createProfile("sRGB"),
                outputMode="RGB",
            )
        except (ImageCms.PyCMSError, OSError):
            return picture
        return made or picture
    return picture


def _on_white(picture: Image.Image) -> Image.Image:
    if picture.mode == "RGB":
        return picture
    if picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info:
        picture = picture.convert("RGBA")
        ground = Image.new("RGBA", picture.size, (*WHITE, 255))
        return Image.alpha_composite(ground, picture).convert("RGB")
    if picture.mode.startswith("I"):  # 16 bits of grey
        picture = picture.point(lambda value: value / 256).convert("L")
    return picture.convert("RGB")


def _scaled(whole: Image.Image, size: tuple[int, int], photo: Photo, geometry: str) -> Image.Image:
    """The part of `whole` that `geometry` shows, in its size. size: of the original, upright."""
    transform = Filter(spec=geometry).get_transform(photo, size)
    part = transform.get_rect()
    across, down = whole.width / size[0], whole.height / size[1]
    box = (
        max(0.0, part.left * across),
        max(0.0, part.top * down),
        min(float(whole.width), part.right * across),
        min(float(whole.height), part.bottom * down),
    )
    target = (int(transform.size[0]), int(transform.size[1]))
    picture = whole.resize(target, Image.Resampling.LANCZOS, box=box, reducing_gap=3.0)
    picture.info.clear()  # no metadata of the photographer's camera goes out
    return picture


def _encoding(spec: str) -> tuple[str, int]:
    """Format and quality that a spec such as `…|format-webp|webpquality-74` asks for."""
    _, form, quality = spec.split("|")
    return form.removeprefix("format-"), int(quality.rpartition("-")[2])
