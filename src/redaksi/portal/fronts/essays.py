"""The photos of a photo essay: those that the editor chose, or the story's own."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from redaksi.portal.fronts.blocks import MOST_PHOTOS
from redaksi.portal.pictures import Figure, Shape, figure
from redaksi.stories.models import Photo, Story


def photos_of(
    stories: Collection[int], chosen: Mapping[int, tuple[int, ...]]
) -> dict[int, list[Photo]]:
    """By story its photos, at most MOST_PHOTOS; three queries, none where there is no story.

    chosen: by story the photos that an editor chose for it.
    """
    if not stories:
        return {}
    wanted = {pk: list(chosen.get(pk, ())) for pk in stories}
    for pk, lead, body in Story.objects.filter(pk__in=stories).values_list(
        "pk", "lead_photo", "body"
    ):
        if not wanted[pk]:
            own = [lead, *_in_text(body.raw_data)]
            wanted[pk] = [photo for photo in dict.fromkeys(own) if photo]
    rows = Photo.objects.select_related("agency").prefetch_related("renditions")
    found = rows.in_bulk({photo for photos in wanted.values() for photo in photos})
    return {
        pk: [found[photo] for photo in photos if photo in found][:MOST_PHOTOS]
        for pk, photos in wanted.items()
    }


def figures(photos: Iterable[Photo]) -> tuple[Figure, ...]:
    """The photos as they are shown, the first one large."""
    shown = (
        figure(photo, Shape.CARD if number else Shape.LEAD) for number, photo in enumerate(photos)
    )
    return tuple(one for one in shown if one)


def _in_text(value: Any) -> Iterable[int]:
    """Numbers of photos anywhere in a story's text: a photo, or a block that holds several."""
    if isinstance(value, Mapping):
        if isinstance(value.get("photo"), int):
            yield value["photo"]
        for part in value.values():
            yield from _in_text(part)
    elif isinstance(value, Iterable) and not isinstance(value, str | bytes):
        for part in value:
            yield from _in_text(part)
