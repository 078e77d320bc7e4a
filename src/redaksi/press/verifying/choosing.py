"""Which sheets are looked at: all, or some. A million are never in memory at once."""

import random
from collections.abc import Iterable, Iterator
from itertools import islice

from django.db.models import Max, Min, QuerySet

from redaksi.press.models import Rank, Sheet
from redaksi.press.sheets import edition

CHUNK = 500
FRONTS_FIRST = (Rank.FRONT, Rank.SECTION)


def every_sheet() -> Iterator[str]:
    """The addresses of all sheets on the list, then of those in the edition that are not on it."""
    last = 0
    while rows := list(_printed().filter(pk__gt=last).order_by("pk")[:CHUNK]):
        yield from (sheet.address for sheet in rows)
        last = rows[-1].pk
    yield from _unlisted(edition().addresses())


def some_sheets(chance: random.Random | None = None) -> Iterator[str]:
    """Fronts first, then others by chance, without an end as long as there are any; some twice."""
    chance = chance or random.SystemRandom()
    fronts = _printed().filter(rank__in=FRONTS_FIRST).order_by("rank", "address")
    yield from fronts.values_list("address", flat=True)[:CHUNK]
    while True:
        ends = _printed().aggregate(first=Min("pk"), last=Max("pk"))
        if ends["first"] is None:
            return
        for _ in range(CHUNK):
            number = chance.randint(ends["first"], ends["last"])
            sheet = _printed().filter(pk__gte=number).order_by("pk").first()
            if sheet is not None:
                yield sheet.address


def sample(count: int) -> Iterator[str]:
    """`count` different sheets, or all where there are no more."""
    if _printed()[: count + 1].count() <= count:
        yield from _printed().values_list("address", flat=True).order_by("pk")
        return
    seen: set[str] = set()
    for address in some_sheets():
        if address not in seen:
            seen.add(address)
            yield address
        if len(seen) >= count:
            return


def how_many() -> int:
    """How many sheets are on the list."""
    return _printed().count()


def _printed() -> QuerySet[Sheet]:
    """Sheets that were printed: others have only been ordered."""
    return Sheet.objects.filter(printed_at__isnull=False).only("pk", "address")


def _unlisted(addresses: Iterable[str]) -> Iterator[str]:
    walk = iter(addresses)
    while some := list(islice(walk, CHUNK)):
        listed = set(Sheet.objects.filter(address__in=some).values_list("address", flat=True))
        yield from (address for address in some if address not in listed)
