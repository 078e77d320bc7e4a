"""The photos of thousands of stories for a sitemap: two queries, and no more of each than its address."""

from collections.abc import Collection
from functools import partial

from redaksi.portal import darkroom
from redaksi.portal.furniture import whole
from redaksi.portal.pictures import STORAGE
from redaksi.portal.specs import SHARED, Shape, focal_key, specs
from redaksi.press.preparing import want
from redaksi.stories.listing import FOCUS, Focus
from redaksi.stories.models import Cuts, Photo, PhotoRendition


def addresses_of(numbers: Collection[int]) -> dict[int, str]:
    """By number the whole address of each photo's cut for link previews.

    One that is not made yet is asked for; one that cannot be read is left out. Uses no key: thousands of
    photos would make a header that no server takes; who changes a photo orders the sitemap itself.
    """
    if not numbers:
        return {}
    made = {
        (photo, focal): name
        for photo, focal, name in PhotoRendition.objects.filter(
            image_id__in=numbers, filter_spec=SHARED
        ).values_list("image_id", "focal_point_key", "file")
    }
    found = {}
    rows = Photo.objects.filter(pk__in=numbers).exclude(cuts=Cuts.UNREADABLE)
    for pk, width, height, *focus in rows.values_list("pk", "width", "height", *FOCUS):
        name = made.get((pk, focal_key(Focus(*focus)))) or made.get((pk, ""))
        if name:
            found[pk] = whole(STORAGE.url(name))
        else:
            _ask_for(pk, width, height)
    return found


def _ask_for(pk: int, width: int, height: int) -> None:
    wanted = specs(width, height, Shape.LEAD, shared=True)
    want(f"photo:{pk}:{Shape.LEAD}:True", partial(darkroom.make, pk, wanted))
