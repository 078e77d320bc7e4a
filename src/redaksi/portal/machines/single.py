"""One story by its number, as partners and the API ask for it: as it is, or that it is gone.

Pages of many stories are printed together; what they need is then read together.
"""

import re
from dataclasses import dataclass
from datetime import datetime

from redaksi.portal.furniture import whole
from redaksi.portal.machines.items import Item, Read, item, read
from redaksi.press.keys import use
from redaksi.press.sharing import round_addresses, shared
from redaksi.stories import keys, queries
from redaksi.stories.models import Story

NINJS = "/ninjs/"
API = "/api/v1/stories/"
ADDRESS = re.compile(rf"(?:{NINJS}|{API})([1-9][0-9]{{0,17}})\.json")


@dataclass(frozen=True, slots=True)
class Gone:
    """A story that readers no longer see. Nothing of what it said is here: that may be the reason.

    moment: since when, None where its time simply ran out. note, ground: why it was withdrawn, or empty.
    """

    pk: int
    address: str
    created: datetime
    moment: datetime | None
    note: str
    ground: str


def ninjs_address(pk: int) -> str:
    """Path of a story's ninjs."""
    return f"{NINJS}{pk}.json"


def api_address(pk: int) -> str:
    """Path of a story in the API."""
    return f"{API}{pk}.json"


def story(pk: int) -> Item | Gone | None:
    """The story of this number; None where readers never saw one."""
    together = _numbers_of_round()
    is_shared = pk in together
    found = shared("machines.single", lambda: _read(together)) if is_shared else _read([pk])
    for row in found.stories:
        if row.pk == pk:
            is_there = row.live and not row.withdrawn_at
            return item(row, found.sources) if is_there else _gone(row)
    return None


def _numbers_of_round() -> list[int]:
    return [int(said[1]) for each in round_addresses() if (said := ADDRESS.fullmatch(each))]


def _read(pks: list[int]) -> Read:
    return read(queries.ever_public(pks))


def _gone(row: Story) -> Gone:
    use(keys.story(row.pk))
    return Gone(
        pk=row.pk,
        address=whole(row.address or "/"),
        created=row.created_at,
        moment=row.withdrawn_at,
        note=row.withdrawn_note,
        ground=row.get_withdrawn_ground_display() if row.withdrawn_ground else "",
    )
