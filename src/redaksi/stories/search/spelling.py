"""Words that were mistyped, and words that are being typed.

A word is found by what is left of it when letters are left out (Garbe's symmetric deletes): two words that
differ by one or two mistakes have such a rest in common. So a mistake costs one look into an index, with
half a million words as with a thousand, and needs no extension of PostgreSQL.
"""

import random
from collections.abc import Collection, Iterable
from itertools import combinations

from django.db import connection

from redaksi.stories.models.search import SearchWord

SHORTEST = 4  # letters of a word that can be mistyped: of a shorter one too much is left out
LONG = 7  # letters from which two mistakes are forgiven; only so many first ones are varied
MOST_CANDIDATES = 200
MOST_WORDS = 3000  # of one story that the vocabulary learns
ADD = """
INSERT INTO {table} (word, level, variants)
SELECT word, 1, string_to_array(variants, ' ') FROM unnest(%(words)s::text[], %(variants)s::text[])
    AS new (word, variants)
ORDER BY word ON CONFLICT (word) DO NOTHING
"""
RAISE = "UPDATE {table} SET level = level + 1 WHERE word = ANY(%(words)s)"


def variants(word: str) -> set[str]:
    """What is left of a word without up to two letters, itself among it; empty for what is no word."""
    if len(word) < SHORTEST or not word.isalpha():
        return set()
    start = word[:LONG]
    rests = {start}
    for missing in range(1, _mistakes(word) + 1):
        rests |= {"".join(kept) for kept in combinations(start, len(start) - missing)}
    return rests


def _mistakes(word: str) -> int:
    return 2 if len(word) >= LONG else 1


def learn(words: Iterable[str]) -> None:
    """Let the vocabulary know the words of a story.

    Levels grow by chance, half as likely at each level (Morris 1978): so the words that stand in every
    story are hardly ever written, and stories that are published at once do not wait for each other.
    """
    wanted = {word for word in words if len(word) > 1 and not word.isdigit()}
    some = sorted(wanted)[:MOST_WORDS]
    known = dict(SearchWord.objects.filter(word__in=some).values_list("word", "level"))
    new = [word for word in some if word not in known]
    raised = [word for word, level in known.items() if not random.getrandbits(level)]
    with connection.cursor() as cursor:
        if new:
            said = [" ".join(sorted(variants(word))) for word in new]
            cursor.execute(_sql(ADD), {"words": new, "variants": said})
        if raised:
            # In one order everywhere, or two publications could wait for each other.
            list(SearchWord.objects.select_for_update().filter(word__in=raised).order_by("word"))
            cursor.execute(_sql(RAISE), {"words": raised})


def _sql(text: str) -> str:
    return text.format(table=connection.ops.quote_name(SearchWord._meta.db_table))


def levels(words: Collection[str]) -> dict[str, int]:
    """How common the words are: each level is about twice as many stories. Unknown ones are left out."""
    return dict(SearchWord.objects.filter(word__in=words).values_list("word", "level"))


def meant(word: str) -> str | None:
    """The word of the stories that was probably meant by an unknown one; None where there is none."""
    rests = variants(word)
    if not rests:
        return None
    rows = (
        SearchWord.objects.filter(variants__overlap=list(rests))
        .order_by("-level", "word")
        .values_list("word", "level")[:MOST_CANDIDATES]
    )
    most = _mistakes(word)
    ranked = sorted(
        (distance(word, other), other[:1] != word[:1], -level, other)
        for other, level in rows
        if other != word
    )
    return next((other for far, _, _, other in ranked if far <= most), None)


def completions(start: str, most: int) -> list[str]:
    """The commonest words that begin with `start`."""
    rows = SearchWord.objects.filter(word__startswith=start).order_by("-level", "word")
    return list(rows.values_list("word", flat=True)[:most])


def distance(one: str, other: str) -> int:
    """Mistakes between two words: a letter too many, missing, wrong, or two swapped (Damerau 1964)."""
    earlier: list[int] = []
    row = list(range(len(other) + 1))
    for place, letter in enumerate(one, 1):
        before, row = row, [place]
        for at, mark in enumerate(other, 1):
            best = min(row[-1] + 1, before[at] + 1, before[at - 1] + (letter != mark))
            if place > 1 and at > 1 and letter == other[at - 2] and one[place - 2] == mark:
                best = min(best, earlier[at - 2] + 1)
            row.append(best)
        earlier = before
    return row[-1]
