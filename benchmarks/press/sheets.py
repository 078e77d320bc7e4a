"""The list of sheets of an archive, as a full print leaves it, without printing all of it.

What a story's page uses is worked out from the archive; what every story's page uses is learnt from
some that are really rendered, and some others are rendered to see whether it was learnt well.
"""

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Sequence

from django.conf import settings
from django.db import connection
from django.urls import resolve
from django.utils import timezone

from benchmarks.press.archive import A_DAY, Filed
from benchmarks.press.copying import Columns, without_index
from redaksi.press import orders, printer, registry
from redaksi.press.models import Rank, Sheet
from redaksi.press.queue import Queue
from redaksi.press.rendering import render
from redaksi.stories.queries import RELATED

SAMPLES = 12
NEWEST = 300  # stories printed for real: what a publication of today can touch
MOST_OF_A_RANK = 60  # other pages printed for real, by rank
SIZE = 20_000


class Mismatch(Exception):
    """The rows are not those that the printer would write; says which and how."""


def print_newest_and_list_all(stories: Sequence[Filed]) -> int:
    """Write the rows of all sheets, print the newest for real. Returns how many rows there are."""
    others = _other_pages({story.address for story in stories})
    with without_index(Sheet._meta.db_table, "sheet_by_key"):
        _copy(stories)
    newest = [story.address for story in stories[-NEWEST:]]
    orders.place(addresses=[*others, *newest])
    with Queue() as queue:
        printer.print_waiting(queue)
    with connection.cursor() as cursor:
        cursor.execute("TRUNCATE press_order")
        cursor.execute("VACUUM ANALYZE press_sheet")
    return Sheet.objects.count()


def _other_pages(of_stories: set[str]) -> list[str]:
    """Addresses of pages that belong to no story, of every rank the first of the catalogue."""
    by_rank: dict[Rank, list[str]] = defaultdict(list)
    for address in registry.all_addresses():
        if address not in of_stories:
            view = resolve(address, urlconf=settings.PORTAL_URLCONF).func
            by_rank[view.rank].append(address)  # type: ignore[attr-defined] # see printable()
    return [address for found in by_rank.values() for address in found[:MOST_OF_A_RANK]]


def _copy(stories: Sequence[Filed]) -> None:
    shared, own = _learn(stories)
    columns = Columns(Sheet(rank=Rank.STORY, digest="f" * 64, size=SIZE, printed_at=timezone.now()))
    wanted = set(_sample(stories, shift=SAMPLES // 2))

    def rows() -> Iterator[tuple[object, ...]]:
        for number, (story, before) in enumerate(with_those_before(stories), 1):
            keys = sorted(_worked_out(story, before) | shared | {key % story.number for key in own})
            if story in wanted:
                _check(story.address, keys)
            yield columns.row(id=number, address=story.address, keys=keys)

    rows_made = list(rows()) if len(stories) < A_DAY else rows()
    columns.copy(rows_made)


def with_those_before(stories: Iterable[Filed]) -> Iterator[tuple[Filed, tuple[Filed, ...]]]:
    """Each story with those of its section just before it."""
    before: dict[int, deque[Filed]] = defaultdict(lambda: deque(maxlen=RELATED))
    for story in stories:
        yield story, tuple(before[story.section])
        before[story.section].append(story)


def _worked_out(story: Filed, before: Iterable[Filed]) -> set[str]:
    return {
        f"story:{story.number}",
        f"section:{story.section}",
        f"person:{story.person}",
        *(f"topic:{topic}" for topic in story.topics),
        *(f"story:{other.number}" for other in before),
    }


def _learn(stories: Sequence[Filed]) -> tuple[set[str], set[str]]:
    """The keys that all stories' pages use, and the patterns of those that hold a story's own number."""
    before = dict(with_those_before(stories[-A_DAY * 2 :]))
    shared: set[str] | None = None
    own: set[str] | None = None
    for story in stories[-SAMPLES:]:
        rest = set(render(story.address).keys) - _worked_out(story, before[story])
        named = {key for key in rest if key.endswith(f":{story.number}")}
        patterns = {f"{key.rpartition(':')[0]}:%d" for key in named}
        shared = rest - named if shared is None else shared & (rest - named)
        own = patterns if own is None else own & patterns
    return shared or set(), own or set()


def _sample(stories: Sequence[Filed], *, shift: int) -> Iterator[Filed]:
    step = max(1, len(stories) // SAMPLES)
    yield from stories[min(shift, len(stories) - 1) :: step]


def _check(address: str, keys: list[str]) -> None:
    wanted = set(render(address).keys)
    if wanted != set(keys):
        more, less = sorted(set(keys) - wanted), sorted(wanted - set(keys))
        raise Mismatch(f"{address}: keys written but not used {more}, used but not written {less}")


def forget_release() -> None:
    """Say that the edition was printed by this release, so that the worker does not order all of it."""
    from redaksi.project import release

    settings.EDITION.mkdir(parents=True, exist_ok=True)
    release.order_if_new()
    with connection.cursor() as cursor:
        cursor.execute("TRUNCATE press_order")
