"""An archive of any size for search: some thousand stories made by the product's own code, multiplied.

Stories come from the archive of the press's benchmark, their documents from `stories.search`. They are
then copied inside PostgreSQL under new numbers, each copy ten days older. The texts are few sentences in
ever new order, so every word of them is common; each copy therefore has six names of its own, drawn as
words are in real texts: one of them in every third story, most in a few of a million (Zipf's law).
"""

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from django.db import connection
from psycopg import sql

from benchmarks.press import archive
from benchmarks.press.copying import without_index
from redaksi.stories.models import SearchDocument, SearchWord, Story, StoryTopic
from redaksi.stories.search.document import vector_of
from redaksi.stories.search.keeping import source_of, words_of
from redaksi.stories.search.spelling import variants
from redaksi.stories.search.words import VERSION, stems

BASE = 2_000
NAMES = 200_000
NAMES_A_STORY = 6
SESSIONS = 4
COMMONEST = ("jakarta", "gubernur", "banjir", "kemacetan", "pemilu")
SYLLABLES = (
    "ka",
    "mo",
    "ri",
    "su",
    "ten",
    "bar",
    "lu",
    "wi",
    "ngo",
    "pas",
    "de",
    "hal",
    "ju",
    "ce",
    "yo",
)
NEW = {
    "id": "id + {by}",
    "address": "address || '-' || {copy}",
    "slug": "slug || '-' || {copy}",
    "first_published_at": "first_published_at - {copy} * interval '{days} days'",
    "last_published_at": "last_published_at - {copy} * interval '{days} days'",
    "listed_at": "listed_at - {copy} * interval '{days} days'",
    "story_id": "story_id + {by_stories}",
}
DOCUMENTS = """
INSERT INTO stories_searchdocument (story_id, published, words, made_by)
SELECT story.id, story.first_published_at, base.words || array_to_tsvector(
    name.stems || to_char(story.first_published_at AT TIME ZONE 'UTC', '"d/"YYYYMMDD')
    || to_char(story.first_published_at AT TIME ZONE 'UTC', '"m/"YYYYMM')
), %(version)s
FROM stories_story story JOIN bench_base base ON base.number = (story.id - 1) %% %(base)s + 1
CROSS JOIN LATERAL (
    SELECT array_agg(stem) AS stems FROM generate_series(1, %(a_story)s) AS drawn
    JOIN bench_name ON rank = floor(power(
        %(names)s::float, (hashint8(story.id * %(a_story)s + drawn) + 2147483648.0) / 4294967296.0
    ))::int
) name WHERE story.id BETWEEN %(first)s AND %(last)s
"""


def name(rank: int) -> str:
    """The name of this rank, from 1 for the commonest."""
    if rank <= len(COMMONEST):
        return COMMONEST[rank - 1]
    word = ""
    while rank:
        rank, syllable = divmod(rank, len(SYLLABLES))
        word += SYLLABLES[syllable]
    return f"{word}n"


def fill(count: int) -> None:
    """Make an archive of about `count` stories that can be searched. The database must be empty."""
    base = min(BASE, count)
    copies = max(1, count // base)
    archive.fill(base)
    counts = _write_base()
    days = base // archive.A_DAY or 1
    for model in (Story, StoryTopic):
        _at_once([(_copied(model, copy, base, days), {}) for copy in range(1, copies)])
    values = {"version": VERSION, "base": base, "names": NAMES, "a_story": NAMES_A_STORY}
    with without_index(SearchDocument._meta.db_table, "search_by_words"):
        parts = [{"first": copy * base + 1, "last": (copy + 1) * base} for copy in range(copies)]
        _at_once([(sql.SQL(DOCUMENTS), values | part) for part in parts])
    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE bench_base, bench_name")
    _write_words(counts, copies)
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")


def _at_once(statements: list[tuple[sql.Composable, dict[str, Any]]]) -> None:
    """Run statements in several sessions; each is a transaction."""

    def run(some: list[tuple[sql.Composable, dict[str, Any]]]) -> None:
        with connection.cursor() as cursor:
            cursor.execute("SET synchronous_commit = off")
            for statement, values in some:
                cursor.execute(statement, values)
        connection.close()

    with ThreadPoolExecutor(SESSIONS) as sessions:
        list(sessions.map(run, [statements[at::SESSIONS] for at in range(SESSIONS)]))


def _copied(model: Any, copy: int, base: int, days: int) -> sql.Composed:
    """One copy of all rows that the archive began with."""
    columns = [str(field.column) for field in model._meta.concrete_fields]
    by_stories = copy * base
    by = by_stories if model is Story else 2 * by_stories + 2
    said = [
        NEW.get(column, f'"{column}"').format(by=by, by_stories=by_stories, copy=copy, days=days)
        for column in columns
    ]
    within = "id" if model is Story else "story_id"
    return sql.SQL("INSERT INTO {} ({}) SELECT {} FROM {} WHERE {} <= {}").format(
        sql.Identifier(model._meta.db_table),
        sql.SQL(", ").join(map(sql.Identifier, columns)),
        sql.SQL(", ".join(said)),
        sql.Identifier(model._meta.db_table),
        sql.Identifier(within),
        sql.Literal(base),
    )


def _write_base() -> Counter[str]:
    """The documents of the first stories without time, and the names; returns how common words are."""
    counts: Counter[str] = Counter()
    stories = Story.objects.select_related("section").order_by("pk")

    def rows() -> Iterator[tuple[int, str]]:
        for story in stories.iterator(chunk_size=500):
            source = source_of(story)
            counts.update(words_of(source))
            lexemes = vector_of(source).split(" ")
            yield story.pk, " ".join(said for said in lexemes if said[:3] not in {"'d/", "'m/"})

    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE UNLOGGED TABLE bench_base (number bigint PRIMARY KEY, words tsvector)"
        )
        cursor.execute("CREATE UNLOGGED TABLE bench_name (rank int PRIMARY KEY, stem text)")
        with cursor.copy("COPY bench_name FROM STDIN") as copy:
            for rank in range(1, NAMES + 1):
                copy.write_row((rank, stems(name(rank))[0]))
        written = list(rows())
        with cursor.copy("COPY bench_base FROM STDIN") as copy:
            for row in written:
                copy.write_row(row)
        cursor.execute("ANALYZE bench_base, bench_name")
    return counts


def _write_words(counts: Counter[str], copies: int) -> None:
    """The vocabulary, as common as the words are."""
    common = {word: copies * count for word, count in counts.items()}
    stories = Story.objects.count()
    for rank in range(1, NAMES + 1):
        common.setdefault(name(rank), max(1, int(stories * NAMES_A_STORY / 12.2 / rank)))
    with (
        without_index(SearchWord._meta.db_table, "word_by_variant"),
        connection.cursor() as cursor,
        cursor.copy("COPY stories_searchword (word, level, variants) FROM STDIN") as copy,
    ):
        for word, count in common.items():
            if len(word) > 1 and not word.isdigit():
                copy.write_row((word, count.bit_length(), sorted(variants(word))))
