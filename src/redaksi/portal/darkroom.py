"""Making the renditions of photos: before a sheet is printed, and ahead of that, by a worker.

Never while a page renders. What is made is recorded only if the photo is still what it was made of.
"""

import errno
import logging
from collections.abc import Iterable
from datetime import timedelta
from hashlib import blake2b
from pathlib import PurePath
from threading import Event

from django.core.files.base import ContentFile
from django.db import close_old_connections, transaction
from django.db.models import CharField, Exists, OuterRef, Value
from django.db.models.functions import Cast, Concat
from django.utils import timezone

from redaksi.portal.cutting import Cut, UnreadablePhoto, cut
from redaksi.portal.specs import focal_key, usual_specs
from redaksi.press.errors import DATABASE_GONE, first_line
from redaksi.press.locks import About, held
from redaksi.press.models import Order
from redaksi.press.sharing import forget
from redaksi.stories.listing import focus_of
from redaksi.stories.models import Cuts, Photo, PhotoRendition, RetiredFile

logger = logging.getLogger(__name__)

FOLDER = "images/"  # what readers may see of the media
EXTENSIONS = {"avif": ".avif", "webp": ".webp", "jpeg": ".jpg"}
# Trouble of the machine, not of the photo: tried again with the page that wanted it.
MACHINE = {errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EMFILE, errno.ENFILE, errno.EROFS}
LOOK = 1.0  # seconds between two looks for new photos: one look-up in a partial index
PAUSE = 30.0  # seconds after a failure of the machine
SWEEP_EVERY = 60  # looks
RETIRED_STAY = timedelta(hours=1)  # caches in front may go on showing the old page that long


def make(pk: int, specs: Iterable[str]) -> None:
    """Make what is missing of `specs` for the photo `pk`, and record it.

    A photo that cannot be read is marked, and tried again only when its file or focal point changes.
    Raises OSError where files cannot be written, DatabaseError.
    """
    try:
        # One photo is cut by one printer at a time; the next one finds everything made.
        with held(About.PHOTO, [pk % 2**31]):
            _make_missing(pk, specs)
    finally:
        forget()  # pages that are rendered together have read the photo as it was


def _make_missing(pk: int, specs: Iterable[str]) -> None:
    photo = Photo.objects.prefetch_related("renditions").filter(pk=pk).first()
    if photo is None or photo.cuts == Cuts.UNREADABLE:
        return
    there = {
        rendition.filter_spec
        for rendition in photo.renditions.all()
        if rendition.focal_point_key in {"", focal_key(focus_of(photo))}
    }
    missing = [spec for spec in dict.fromkeys(specs) if spec not in there]
    if not missing:
        return
    try:
        cuts = list(cut(photo, _original(photo), missing))
    except UnreadablePhoto as error:
        logger.warning("darkroom.unreadable photo=%d reason=%s", pk, error)
        _mark(photo, Cuts.UNREADABLE)
    else:
        _record(photo, cuts)


def make_waiting() -> int:
    """Make the usual renditions of photos that have none yet, the newest first. Returns how many photos."""
    done = 0
    while photo := Photo.objects.filter(cuts=Cuts.WAITING).order_by("-pk").first():
        make(photo.pk, usual_specs(photo))
        # Gone on if the photo was changed meanwhile: then it is waiting again.
        _mark(photo, Cuts.MADE)
        done += 1
    return done


def sweep() -> int:
    """Delete files of former renditions once all pages that showed them were printed anew."""
    key = Concat(Value("photo:"), Cast(OuterRef("photo_id"), CharField()))
    waiting = Order.objects.filter(key=key, printed_at__isnull=True)
    due = RetiredFile.objects.filter(retired_at__lt=timezone.now() - RETIRED_STAY)
    storage = PhotoRendition._meta.get_field("file").storage
    swept = 0
    for row in due.exclude(Exists(waiting)).order_by("retired_at")[:1000]:
        # The same name may have been given again to a rendition of today.
        if not PhotoRendition.objects.filter(file=row.name).exists():
            storage.delete(row.name)
        row.delete()
        swept += 1
    return swept


def run(stop: Event) -> None:
    """Make renditions ahead of printing, and sweep, until `stop` is set."""
    looks = 0
    while not stop.is_set():
        pause = LOOK
        try:
            close_old_connections()
            make_waiting()
            looks += 1
            if looks % SWEEP_EVERY == 0:
                sweep()
        except DATABASE_GONE as error:
            logger.warning("darkroom.database_gone reason=%s", first_line(error))
            pause = PAUSE / 10
        except OSError:
            logger.exception("darkroom.cannot_write retry_in=%.0fs", PAUSE)
            pause = PAUSE
        stop.wait(pause)


def _original(photo: Photo) -> bytes:
    try:
        with photo.file.storage.open(photo.file.name) as file:
            data: bytes = file.read()
    except OSError as error:
        if error.errno in MACHINE:
            raise
        raise UnreadablePhoto(str(error)) from error
    return data


def _record(photo: Photo, cuts: list[Cut]) -> None:
    """Store the files, then their rows, if the photo is still the same."""
    storage = PhotoRendition._meta.get_field("file").storage
    key = focal_key(focus_of(photo))
    rows = []
    for made in cuts:
        name = _name(photo, key, made)
        if storage.exists(name):
            storage.delete(name)  # left by a worker that was killed: the same bytes, under our lock
        focal = key if made.spec.startswith("fill-") else ""
        kept = storage.save(name, ContentFile(made.body))
        rows.append(
            PhotoRendition(
                image=photo,
                filter_spec=made.spec,
                focal_point_key=focal,
                file=kept,
                width=made.width,
                height=made.height,
            )
        )
    with transaction.atomic():
        if _still(photo):
            PhotoRendition.objects.bulk_create(rows, ignore_conflicts=True)
            PhotoRendition.objects.filter(image=photo).exclude(
                focal_point_key__in={"", key}
            ).delete()
            return
    for row in rows:
        storage.delete(row.file.name)


def _mark(photo: Photo, state: Cuts) -> None:
    with transaction.atomic():
        if _still(photo):
            Photo.objects.filter(pk=photo.pk, cuts=Cuts.WAITING).update(cuts=state)


def _still(photo: Photo) -> bool:
    """Whether the photo in the database is the one that was read; holds it until the transaction ends."""
    now = Photo.objects.select_for_update(no_key=True).filter(pk=photo.pk).first()
    return now is not None and now.seen_as == photo.seen_as


def _name(photo: Photo, key: str, made: Cut) -> str:
    """A file name that changes with whatever it shows: caches may keep it for ever."""
    stem = PurePath(photo.file.name).stem[:40]
    said = f"{photo.file.name}\0{key}\0{made.spec}".encode()
    digest = blake2b(said, digest_size=5).hexdigest()
    return f"{FOLDER}{stem}.{photo.pk}.{made.width}.{digest}{EXTENSIONS[made.format]}"
