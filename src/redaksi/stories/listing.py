"""Published stories as lists show them: just the words and the photo, without the rows behind them.

A front has fifty stories, a day hundreds: making a model's object of each costs several times what the
page costs otherwise. So lists are read as plain values, in one query, and one more for the photos' sizes.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from django.db.models import QuerySet

from redaksi.stories.models import Photo, PhotoRendition, Story

WORDS = (
    "pk",
    "address",
    "headline",
    "kicker",
    "kind",
    "standfirst",
    "first_published_at",
    "section_id",
    "section__name",
    "section__slug",
    "unverified",
    "verified_by_id",
)
PHOTO = ("id", "width", "height", "description", "cuts")
SIZE = ("filter_spec", "focal_point_key", "file", "width", "height")


Row = tuple[Any, ...]


class Focus(NamedTuple):
    """Where a photo's point of interest lies, in pixels of the original; each None where none is set."""

    focal_point_width: int | None
    focal_point_height: int | None
    focal_point_x: int | None
    focal_point_y: int | None


FOCUS = tuple(Focus.__annotations__)


class Size(NamedTuple):
    """One rendition. spec, focal_key: as Wagtail names it. name: of its file. width, height: pixels."""

    spec: str
    focal_key: str
    name: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class PhotoSizes:
    """A photo with the sizes that are made of it. cuts: see `Cuts`. width, height: of the original."""

    pk: int
    width: int
    height: int
    description: str
    cuts: str
    focus: Focus
    made: tuple[Size, ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """One published story in a list.

    kind: see `Kind`. photo: its lead photo, where one was asked for. is_unverified: see `Story`.
    is_verified: whether it was, and readers have what verification found.
    """

    pk: int
    address: str
    headline: str
    kicker: str
    kind: str
    standfirst: str
    published: datetime
    section_pk: int
    section: str
    section_address: str
    photo: PhotoSizes | None
    is_unverified: bool = False
    is_verified: bool = False


def listed(stories: QuerySet[Story]) -> list[Listed]:
    """These stories with their lead photos, in their order; two queries."""
    photo = (f"lead_photo__{name}" for name in (*PHOTO, *FOCUS))
    rows = list(stories.values_list(*WORDS, *photo))
    first = len(WORDS)
    sizes = _sizes({row[first] for row in rows if row[first]})
    return [
        _listed(row[:first], _photo(row[first:], sizes) if row[first] else None) for row in rows
    ]


def listed_words(stories: QuerySet[Story]) -> list[Listed]:
    """These stories without photos, in their order; one query."""
    return [_listed(row, None) for row in stories.values_list(*WORDS)]


def sizes_of(photo: Photo) -> PhotoSizes:
    """The photo with its sizes, as a list has it. Prefetch `renditions` where there are several."""
    return PhotoSizes(
        pk=photo.pk,
        width=photo.width,
        height=photo.height,
        description=photo.description,
        cuts=photo.cuts,
        focus=focus_of(photo),
        made=tuple(
            Size(row.filter_spec, row.focal_point_key, str(row.file.name), row.width, row.height)
            for row in photo.renditions.all()
        ),
    )


def focus_of(photo: Photo) -> Focus:
    """Where the photo's point of interest lies."""
    return Focus(*(getattr(photo, name) for name in FOCUS))


def _listed(words: Row, photo: PhotoSizes | None) -> Listed:
    (
        pk,
        address,
        headline,
        kicker,
        kind,
        standfirst,
        published,
        section_pk,
        section,
        slug,
        unverified,
        verified_by,
    ) = words
    return Listed(
        pk,
        address,
        headline,
        kicker,
        kind,
        standfirst,
        published,
        section_pk,
        section,
        f"/{slug}/",
        photo,
        is_unverified=unverified and verified_by is None,
        is_verified=unverified and verified_by is not None,
    )


def _photo(values: Row, sizes: dict[int, tuple[Size, ...]]) -> PhotoSizes:
    pk, width, height, description, cuts, *focus = values
    return PhotoSizes(pk, width, height, description, cuts, Focus(*focus), sizes.get(pk, ()))


def _sizes(photos: Iterable[int]) -> dict[int, tuple[Size, ...]]:
    wanted = list(photos)
    if not wanted:
        return {}
    rows = (
        PhotoRendition.objects.filter(image_id__in=wanted)
        .order_by("image_id")
        .values_list("image_id", *SIZE)
    )
    return {
        photo: tuple(Size(*row[1:]) for row in group)
        for photo, group in groupby(rows, key=itemgetter(0))
    }
