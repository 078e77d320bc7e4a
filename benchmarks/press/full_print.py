"""Everything printed from nothing, and one changed story: `redaksi print --all` against Hugo, in turn.

Both build the same stories on the same two cores as programs of their own. Ours also keeps the list of
sheets, waits for the disk and writes compressed twins; Hugo does none of that, and nothing is added to it.
"""

import os
import shutil
import sys
import time
from collections.abc import Callable, Mapping
from html import escape
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

import psycopg
from tests.product import Product

from benchmarks.press.commands import run
from benchmarks.press.database import databases
from benchmarks.press.newsrooms import editor, folder_of
from benchmarks.press.peer import Hugo, Source
from benchmarks.press.sizes import Size, chosen
from benchmarks.press.texts import texts
from benchmarks.report import spread, write
from redaksi.press.models import Rank

CORES = 2
CHANGES = 20
COMPARED = 25
PROFILED = 500  # pages
GOALS = {"full_print": 1.0, "one_story": 100.0}
NAME = "printed"
SOURCES = """
    SELECT s.id, s.address, c.name, s.first_published_at AT TIME ZONE 'Asia/Jakarta', p.name,
        array(SELECT t.name FROM stories_storytopic AS st JOIN stories_topic AS t ON t.id = st.topic_id
            WHERE st.story_id = s.id ORDER BY st.sort_order)
    FROM stories_story AS s JOIN stories_section AS c ON c.id = s.section_id
    JOIN stories_byline AS b ON b.story_id = s.id JOIN stories_person AS p ON p.id = b.person_id
    ORDER BY s.id
"""


class Took(NamedTuple):
    """Seconds."""

    clock: float
    processor: float


def measure() -> None:
    """Measure at the size that the environment asks for."""
    write("print", figures(chosen()))


def figures(size: Size) -> dict[str, Any]:
    """Print all and build all, in turn; then change one story here and there."""
    keep_to_two_cores()
    with databases() as made:
        product = Product(folder_of(made, NAME), made.make(NAME))
        with editor(product.environment) as at_desk:
            print(at_desk.do("fill", size.pages, printed=False), file=sys.stderr, flush=True)
            sources = _sources(product.database)
            hugo = Hugo(made.folder / "hugo")
            hugo.write(sorted({source.section for source in sources}), sources)
            _cut_the_photo(product, sources[-1].address)
            built = _built_in_turn(product, hugo, size.builds)
            _check_texts(product, sources)
            counts = {"ours": _printed(product.database), "hugo": len(hugo.pages())}
            profile = at_desk.do("profile", min(PROFILED, size.pages))
            changed = _changes(product, at_desk, min(CHANGES, size.pages // 4))
            rebuilt = _rebuilds(hugo, sources, size.builds)
        summed = _summed(counts, built, changed, rebuilt)
        return summed | _sizes(product, hugo, sources) | {"where_the_time_goes": profile}


def keep_to_two_cores() -> None:
    """Everything that is started from here on shares two cores."""
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:CORES])


def _sources(database: str) -> list[Source]:
    with psycopg.connect(database) as connection:
        rows = connection.execute(SOURCES).fetchall()
    told = texts(len(rows))
    return [
        Source(text, address, section, f"{published.isoformat()}+07:00", (author,), tuple(topics))
        for text, (_, address, section, published, author, topics) in zip(told, rows, strict=True)
    ]


def _cut_the_photo(product: Product, address: str) -> None:
    """The one photo's sizes, large and in lists, are made once and not measured: Hugo makes none."""
    run("print", address, "/", env=product.environment)


def _built_in_turn(product: Product, hugo: Hugo, count: int) -> dict[str, list[Took]]:
    """Print all and build all, each from nothing."""
    built: dict[str, list[Took]] = {"ours": [], "hugo": []}
    for _ in range(count):
        _forget(product)
        built["ours"].append(_took(lambda: run("print", "--all", env=product.environment)))
        shutil.rmtree(hugo.public, ignore_errors=True)
        built["hugo"].append(_took(hugo.build))
        print({name: took[-1] for name, took in built.items()}, file=sys.stderr, flush=True)
    return built


def _took(work: Callable[[], object]) -> Took:
    """Seconds of the clock, and of the processor in the processes that it started (not PostgreSQL's)."""
    clock, before = time.perf_counter(), os.times()
    work()
    after = os.times()
    processor = sum(after[2:4]) - sum(before[2:4])
    return Took(time.perf_counter() - clock, processor)


def _forget(product: Product) -> None:
    """Nothing is printed any more, and nothing is ordered."""
    shutil.rmtree(edition_of(product.environment), ignore_errors=True)
    with psycopg.connect(product.database, autocommit=True) as connection:
        connection.execute("TRUNCATE press_sheet, press_order")


def edition_of(environment: Mapping[str, str]) -> Path:
    """The folder of a newsroom's edition."""
    return Path(environment["REDAKSI_DATA"]) / "edition"


def _printed(database: str) -> int:
    """Pages that readers read: style, scripts and error pages are printed too, and do not count."""
    with psycopg.connect(database) as connection:
        row = connection.execute(
            "SELECT count(*) FROM press_sheet WHERE digest <> '' AND rank <> %s",
            [int(Rank.FURNITURE)],
        ).fetchone()
    return row[0] if row else 0


def _check_texts(product: Product, sources: list[Source]) -> None:
    """Both have every paragraph of some stories."""
    folders = (edition_of(product.environment), folder_of_hugo(product))
    for source in sources[:: max(1, len(sources) // COMPARED)]:
        for folder in folders:
            page = (folder / source.address.strip("/") / "index.html").read_text(encoding="utf-8")
            for said in source.text.paragraphs:
                if escape(said, quote=False) not in page:
                    raise RuntimeError(f"{folder}: {source.address} lacks {said!r}")


def folder_of_hugo(product: Product) -> Path:
    """What Hugo made for the same newsroom."""
    return product.data.parent / "hugo" / "public"


def _changes(product: Product, at_desk: Any, count: int) -> list[float]:
    """Seconds from the commit of a new headline until every sheet is right, the worker running."""
    with product:
        done = [
            at_desk.do("correct", 30 + number)["right_ms"] / 1000 for number in range(count + 1)
        ]
    return done[1:]


def _rebuilds(hugo: Hugo, sources: list[Source], count: int) -> list[float]:
    done = []
    for number in range(count):
        hugo.change(sources[-30 - number], f"Judul yang diganti {number}")
        done.append(hugo.build())
    return done


def _sizes(product: Product, hugo: Hugo, sources: list[Source]) -> dict[str, Any]:
    """Mean bytes of some stories' pages, to see that one does not print less than the other."""
    some = sources[:: max(1, len(sources) // COMPARED)]

    def mean(folder: Path) -> int:
        files = [folder / source.address.strip("/") / "index.html" for source in some]
        return sum(file.stat().st_size for file in files) // len(files)

    return {
        "bytes_a_story_page": {
            "ours": mean(edition_of(product.environment)),
            "hugo": mean(hugo.public),
        }
    }


def _summed(
    counts: dict[str, int],
    built: dict[str, list[Took]],
    changed: list[float],
    rebuilt: list[float],
) -> dict[str, Any]:
    rates = {name: [counts[name] / took.clock for took in tooks] for name, tooks in built.items()}
    ratios = [ours / theirs for ours, theirs in zip(rates["ours"], rates["hugo"], strict=True)]
    faster = median(rebuilt) / median(changed)
    return {
        "pages": counts,
        "pages_a_second": spread(rates["ours"]),
        "hugo_pages_a_second": spread(rates["hugo"]),
        "ratio": spread(ratios),
        "processor_ms_a_page": {
            name: spread([1000 * took.processor / counts[name] for took in tooks])
            for name, tooks in built.items()
        },
        "one_story_seconds": spread(changed),
        "hugo_rebuild_seconds": spread(rebuilt),
        "one_story_times_faster": round(faster, 1),
        "goals": GOALS,
        "reached": {
            "full_print": median(ratios) >= GOALS["full_print"],
            "one_story": faster >= GOALS["one_story"],
        },
    }
