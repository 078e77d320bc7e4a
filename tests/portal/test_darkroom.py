"""Photos: made before a sheet is printed, never while a page renders, and never a page's undoing."""

import errno
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.core.files.images import ImageFile
from django.core.files.storage import FileSystemStorage
from django.utils import timezone
from PIL import Image, ImageCms

from redaksi.portal import darkroom
from redaksi.portal.pictures import Shape, picture
from redaksi.portal.specs import specs, usual_specs
from redaksi.press import orders
from redaksi.press.models import Order
from redaksi.press.preparing import wanting
from redaksi.stories.listing import sizes_of
from redaksi.stories.models import Cuts, Photo, PhotoRendition, RetiredFile
from tests import newsroom
from tests.desk.pictures import DAMAGED
from tests.portal.conftest import a_photo

pytestmark = pytest.mark.django_db


def photo_of(data: bytes, name: str = "foto.jpg", **values) -> Photo:
    """A photo whose file is `data`; sizes are written down where the file does not tell them."""
    values = {"title": "Foto", "width": 40, "height": 30} | values
    photo = Photo(**values)
    name = photo.file.storage.save(f"original_images/{name}", ContentFile(data))
    photo.file.name = name
    photo.save()
    return photo


def encoded(image: Image.Image, kind: str = "JPEG", **options) -> bytes:
    out = BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def _turned() -> bytes:
    exif = Image.Exif()
    exif[0x0112] = 6
    return encoded(Image.new("RGB", (900, 600)), exif=exif)


def shown(photo: Photo, shape: Shape = Shape.LEAD):
    """The picture after everything that it wants was made."""
    with wanting() as wanted:
        picture(sizes_of(Photo.objects.get(pk=photo.pk)), shape)
    for make in wanted.values():
        make()
    return picture(sizes_of(Photo.objects.get(pk=photo.pk)), shape)


def test_a_page_makes_no_rendition_while_it_renders(monkeypatch, paper):
    story = newsroom.published(picture=newsroom.picture())
    monkeypatch.setattr(Image, "open", lambda *_: pytest.fail("a photo was opened"))
    with wanting() as wanted:
        assert picture(sizes_of(story.lead_photo), Shape.CARD) is None
    assert list(wanted) == [f"photo:{story.lead_photo_id}:card:False"]
    assert PhotoRendition.objects.count() == 0


def test_the_best_format_comes_first_and_no_rendition_is_wider_than_the_photo(read):
    story = newsroom.published(picture=newsroom.picture(size=(1000, 800)))
    page = read(story.address)
    assert page.problems == []
    assert page.values(".story__photo source", "type") == ["image/avif", "image/webp"]
    for srcset in page.values(".story__photo source", "srcset"):
        assert [part.split()[-1] for part in srcset.split(", ")] == ["400w", "800w", "1000w"]
    (image,) = page.select(".story__photo img")
    assert (image.get("width"), image.get("height")) == ("1000", "668")


@pytest.mark.filterwarnings("default::PIL.Image.DecompressionBombWarning")
@pytest.mark.parametrize(
    ("make", "lead", "whole"),
    [
        (lambda: encoded(Image.new("RGB", (1, 1))), (1, 1), (1, 1)),
        (lambda: encoded(Image.new("RGB", (12_000, 9_000), "navy")), (1600, 1067), (1200, 900)),
        (lambda: encoded(Image.new("CMYK", (900, 600))), (900, 600), (900, 600)),
        (lambda: encoded(Image.new("LA", (900, 600)), "PNG"), (900, 600), (900, 600)),
        (lambda: encoded(Image.new("I;16", (900, 600)), "PNG"), (900, 600), (900, 600)),
        (
            lambda: encoded(
                Image.new("P", (64, 48)), "GIF", save_all=True, append_images=[Image.new("P", (64, 48), 9)]
            ),
            (64, 44),
            (64, 48),
        ),
        (_turned, (600, 400), (600, 900)),
    ],
    ids=["1x1", "12000x9000", "cmyk", "grey with alpha", "16 bit", "animated gif", "turned by exif"],
)  # fmt: skip
def test_pictures_of_every_sort_are_cut(make, lead, whole):
    data = make()
    with Image.open(BytesIO(data)) as image:
        size = dict(zip(("width", "height"), image.size, strict=True))
    photo = photo_of(data, **size)
    for shape, expected in ((Shape.LEAD, lead), (Shape.WHOLE, whole)):
        found = shown(photo, shape)
        assert (found.width, found.height) == expected
    for rendition in photo.renditions.all():
        with Image.open(rendition.file.path) as image:
            assert image.size == (rendition.width, rendition.height)
            assert image.mode == "RGB"
            assert not image.getexif()


def test_colours_of_another_space_are_brought_into_that_of_the_web():
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    for icc in (profile, b"no profile"):
        photo = photo_of(
            encoded(Image.new("RGB", (60, 40), "red"), icc_profile=icc), width=60, height=40
        )
        assert shown(photo).width == 60


@pytest.mark.parametrize("name", sorted(DAMAGED))
def test_a_photo_that_cannot_be_read_never_stops_a_page(read, name, caplog):
    story = newsroom.published(picture=newsroom.picture())
    photo = photo_of(DAMAGED[name], name)
    story.lead_photo = photo
    story.save()
    page = read(story.address)
    assert page.problems == []
    assert page.select(".story__photo") == []
    assert f"darkroom.unreadable photo={photo.pk}" in caplog.text


def test_what_could_not_be_read_is_tried_again_only_when_the_photo_changes():
    photo = photo_of(DAMAGED["terpotong.jpg"])
    assert shown(photo) is None
    photo = Photo.objects.get()
    assert photo.cuts == Cuts.UNREADABLE
    photo.caption = "Lain."
    photo.save()
    with wanting() as wanted:
        assert picture(sizes_of(Photo.objects.get()), Shape.LEAD) is None
    assert wanted == {}
    photo.file = ImageFile(BytesIO(encoded(Image.new("RGB", (60, 40)))), name="utuh.jpg")
    photo.save()
    assert shown(photo).width == 60


def test_a_file_that_is_gone_is_a_photo_that_cannot_be_read():
    photo = a_photo()
    Path(photo.file.path).unlink()
    assert shown(photo) is None
    assert Photo.objects.get().cuts == Cuts.UNREADABLE


def test_a_full_disk_is_no_fault_of_the_photo(monkeypatch):
    def full(*_args, **_kwargs):
        raise OSError(errno.ENOSPC, "No space left on device")

    photo = a_photo()
    monkeypatch.setattr(FileSystemStorage, "save", full)
    with pytest.raises(OSError, match="No space"):
        shown(photo)
    assert Photo.objects.get().cuts == Cuts.WAITING


def test_a_new_focal_point_gives_new_pictures_and_keeps_the_old_files_for_an_hour():
    photo = a_photo()
    before = shown(photo)
    photo.focal_point_x, photo.focal_point_y = 100, 100
    photo.focal_point_width = photo.focal_point_height = 50
    photo.save()
    after = shown(photo)
    assert after.src != before.src
    retired = [Path(photo.file.storage.path(row.name)) for row in RetiredFile.objects.all()]
    assert retired
    assert all(path.exists() for path in retired)
    assert darkroom.sweep() == 0, "caches still show the old pages"
    RetiredFile.objects.update(retired_at=timezone.now() - timedelta(hours=2))
    assert darkroom.sweep() == 0, "pages with it wait for the printer"
    Order.objects.update(printed_at=timezone.now())
    assert darkroom.sweep() == len(retired)
    assert not any(path.exists() for path in retired)
    assert shown(photo) == after


def test_a_new_file_gives_new_pictures():
    photo = a_photo()
    before = shown(photo)
    photo.file = ImageFile(BytesIO(newsroom.picture("teal").data), name="navy.jpg")
    photo.save()
    assert photo.renditions.count() == 0
    after = shown(photo)
    assert {before.src, *(source.srcset for source in before.sources)}.isdisjoint(
        {after.src, *(source.srcset for source in after.sources)}
    )


def test_what_was_cut_of_a_file_that_is_replaced_meanwhile_is_thrown_away(monkeypatch):
    photo = a_photo()
    cut = darkroom.cut

    def slowly(*args):
        made = list(cut(*args))
        other = Photo.objects.get()
        other.file = ImageFile(BytesIO(newsroom.picture("teal").data), name="lain.jpg")
        other.save()
        return made

    monkeypatch.setattr(darkroom, "cut", slowly)
    darkroom.make(photo.pk, specs(photo.width, photo.height, Shape.CARD))
    assert PhotoRendition.objects.count() == 0
    assert list(Path(photo.file.storage.path("images")).glob("*")) == []


def test_photos_are_cut_ahead_of_their_story_the_newest_first():
    first, second = a_photo(), a_photo()
    orders.place(["photo:0"])
    assert darkroom.make_waiting() == 2
    for photo in (first, second):
        made = {rendition.filter_spec for rendition in photo.renditions.all()}
        assert made == set(usual_specs(photo))
    with wanting() as wanted:
        assert picture(sizes_of(Photo.objects.first()), Shape.LEAD, shared=True) is not None
    assert wanted == {}
    assert darkroom.make_waiting() == 0
