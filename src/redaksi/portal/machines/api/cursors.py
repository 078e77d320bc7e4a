"""Where a list goes on: opaque to who asks, checked as whatever comes from outside."""

import base64
import binascii
import re
from datetime import UTC, datetime, timedelta

from redaksi.portal.machines.items import Place

LONGEST = 64
SHAPE = re.compile(r"[A-Za-z0-9_-]{4,64}")
SAID = re.compile(r"1:(-?[0-9]{1,18}):([1-9][0-9]{0,17})")  # version, microseconds, number
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class BadCursor(ValueError):
    """A cursor that no list of ours has given."""


def written(place: Place) -> str:
    """The cursor of the place behind a story."""
    micros = (place.moment - EPOCH) // timedelta(microseconds=1)
    said = f"1:{micros}:{place.pk}".encode()
    return base64.urlsafe_b64encode(said).rstrip(b"=").decode()


def read(cursor: str) -> Place:
    """The place of a cursor. Raises BadCursor for everything that `written` does not write."""
    if not SHAPE.fullmatch(cursor):
        raise BadCursor
    try:
        said = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True)
        found = SAID.fullmatch(said.decode("ascii"))
        if found is None:
            raise BadCursor
        place = Place(EPOCH + timedelta(microseconds=int(found[1])), int(found[2]))
    except (binascii.Error, UnicodeDecodeError, OverflowError) as error:
        raise BadCursor from error
    if written(place) != cursor:  # a second spelling of the same place
        raise BadCursor
    return place
