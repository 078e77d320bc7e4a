"""The list of sheets of an archive, as a full print leaves it, without printing all of it.

What a story's page uses is worked out from the archive; what every story's page uses is learnt from
some that are really rendered, and some others are rendered to see whether it was learnt well.
"""

import re
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain

from django.conf import settings
from django.db import connection
from django.utils import timezone

from benchmarks.press.archive import A_DAY, Filed
from benchmarks.press.copying import Columns, without_index
from redaksi.portal.machines.single import api_address, ninjs_address
from redaksi.press import orders, printer, registry
from redaksi.press.models import Rank, Sheet
from redaksi.press.queue import Queue
from redaksi.press.rendering import render
from redaksi.stories import archive
from redaksi.stories import keys as story_keys
from redaksi.stories.models import Section
from redaksi.stories.parts import lite_address
from redaksi.stories.queries import RELATED

SAMPLES = 12
NEWEST = 300  # stories printed for real: what a publication of today can touch
NEWEST_DAYS = 40  # of the archive, printed for real; all other pages are, too
SIZE = 20_000  # bytes; of no consequence

# Where the month stands in addresses of lists by month, of the archive and of sitemaps.
MONTH = re.compile(r"/(\d{4})/(\d{2})(?:-\d+)?(?:/|\.xml)")

Row = tuple[str, Rank, list[str]]  # address, rank, keys


@dataclass(frozen=True, slots=True)
class Form:
    """A sheet that every story has.

    offers_others: whether it names those of its section just before; names_topics: its own topics.
    """

    address: Callable[[Filed], str]
    rank: Rank
    offers_others: bool = False
    names_topics: bool = True


FORMS = (
    Form(lambda story: story.address, Rank.STORY, offers_others=True),
    Form(lambda story: lite_address(story.address), Rank.STORY, names_topics=False),
    Form(lambda story: ninjs_address(story.number), Rank.FEED),
    Form(lambda story: api_address(story.number), Rank.FEED),
)


class Mismatch(Exception):
    """The rows are not those that the printer would write; says which and how."""


def print_newest_and_list_all(stories: Sequence[Filed]) -> int:
    """Write the rows of all sheets, print the newest for real. Returns how many rows there are.

    Lists of months before those of NEWEST_DAYS are left out: of a topic, a person, the sitemap.
    """
    _cut_the_photo(stories)
    days = archive.days()
    old_days = days[NEWEST_DAYS:]
    unprinted = {archive.address_of_day(day) for day in old_days}
    unprinted |= {form.address(story) for form in FORMS for story in stories[:-NEWEST]}
    oldest_month = f"{days[:NEWEST_DAYS][-1]:%Y%m}"
    with connection.cursor() as cursor:
        cursor.execute("TRUNCATE press_sheet, press_order")  # of the directory and the empty front
    with without_index(Sheet._meta.db_table, "sheet_by_key"):
        of_stories = (_rows_of_stories(stories, form) for form in FORMS)
        _copy(chain(_rows_of_days(old_days), *of_stories))
    _print(
        address
        for address in registry.all_addresses()
        if address not in unprinted and not _is_before(address, oldest_month)
    )
    with connection.cursor() as cursor:
        cursor.execute("TRUNCATE press_order")
        cursor.execute("VACUUM ANALYZE press_sheet")
    return Sheet.objects.count()


def _is_before(address: str, month: str) -> bool:
    found = MONTH.search(address)
    return found is not None and found[1] + found[2] < month


def _cut_the_photo(stories: Sequence[Filed]) -> None:
    """Print pages of each sort: then the photo's sizes are made, and no sheet is ordered for them later."""
    _print([stories[-1].address, "/", *(section.address for section in Section.objects.all())])


def _print(addresses: Iterable[str]) -> None:
    orders.place(addresses=addresses)
    with Queue() as queue:
        printer.print_waiting(queue)


def _copy(rows: Iterable[Row]) -> None:
    """Write the rows, as of sheets whose files are there."""
    columns = Columns(Sheet(digest="f" * 64, size=SIZE, printed_at=timezone.now()))
    columns.copy(
        columns.row(id=number, address=address, rank=int(rank), keys=keys)
        for number, (address, rank, keys) in enumerate(rows, 1)
    )


def _rows_of_stories(stories: Sequence[Filed], form: Form) -> Iterator[Row]:
    """A row for each story. All that is rendered is rendered before the first one is given."""
    shared, own = _learn(stories, form)

    def row(story: Filed, before: tuple[Filed, ...]) -> Row:
        worked_out = _worked_out(story, before if form.offers_others else ())
        if not form.names_topics:
            worked_out -= {f"topic:{topic}" for topic in story.topics}
        keys = worked_out | shared | {key % story.number for key in own}
        return form.address(story), form.rank, sorted(keys)

    checked = set(_sample(stories))
    for story, before in with_those_before(stories):
        if story in checked:
            _check(row(story, before))
    return (row(story, before) for story, before in with_those_before(stories))


def _rows_of_days(days: Sequence[date]) -> list[Row]:
    """Days whose pages are not printed: what they use is learnt from one of them."""
    if not days:
        return []
    learnt = set(render(archive.address_of_day(days[0])).keys) - {story_keys.day(days[0])}
    rows = [
        (archive.address_of_day(day), Rank.LIST, sorted({*learnt, story_keys.day(day)}))
        for day in days
    ]
    for row in (rows[-2], rows[len(rows) // 2]):
        _check(row)
    return rows


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


def _learn(stories: Sequence[Filed], form: Form) -> tuple[set[str], set[str]]:
    """The keys that all these sheets use, and the patterns of those that hold a story's own number."""
    before = dict(with_those_before(stories[-A_DAY * 2 :]))
    shared: set[str] | None = None
    own: set[str] | None = None
    for story in stories[-SAMPLES:]:
        rest = set(render(form.address(story)).keys) - _worked_out(story, before[story])
        named = {key for key in rest if key.endswith(f":{story.number}")}
        patterns = {f"{key.rpartition(':')[0]}:%d" for key in named}
        shared = rest - named if shared is None else shared & (rest - named)
        own = patterns if own is None else own & patterns
    return shared or set(), own or set()


def _sample(stories: Sequence[Filed]) -> Iterator[Filed]:
    """Some from every part of the archive, and none that was learnt from."""
    yield from stories[SAMPLES // 2 : -SAMPLES : max(1, len(stories) // SAMPLES)]


def _check(row: Row) -> None:
    address, _, keys = row
    used = set(render(address).keys)
    if used != set(keys):
        more, less = sorted(set(keys) - used), sorted(used - set(keys))
        raise Mismatch(f"{address}: keys written but not used {more}, used but not written {less}")


def forget_release() -> None:
    """Say that the edition was printed by this release, so that the worker does not order all of it."""
    from redaksi.project import release

    settings.EDITION.mkdir(parents=True, exist_ok=True)
    release.order_if_new()
    with connection.cursor() as cursor:
        cursor.execute("TRUNCATE press_order")
