"""Marking in a text what a reader searched for."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice

from markupsafe import Markup, escape

from redaksi.stories.search.words import WORD, written_stems

BEFORE, AFTER = 12, 26  # words around the first match
LOOKED_AT = 30_000  # characters of a text


def highlighted(text: str, marked: frozenset[str]) -> Markup:
    """The text, escaped, with `<mark>` around the words whose stems are searched for."""
    return Markup("").join(_parts(text, 0, len(text), WORD.finditer(text), marked))


def excerpt(text: str, marked: frozenset[str]) -> Markup | None:
    """The part of a text where most is found; None where nothing is."""
    text = text[:LOOKED_AT]
    written = WORD.findall(text)
    # Of thousands of words a few hundred are different: those are looked at.
    fitting = {word for word in set(written) if _fits(word, marked)}
    hits = [at for at, word in enumerate(written) if word in fitting]
    if not hits:
        return None

    def variety(at: int) -> int:
        return len({written_stems(word) for word in written[at : at + AFTER] if word in fitting})

    first = max(hits, key=lambda at: (variety(at), -at))
    begin, end = max(0, first - BEFORE), min(len(written), first + AFTER)
    words = list(islice(WORD.finditer(text), begin, end))
    said = Markup("").join(_parts(text, words[0].start(), words[-1].end(), words, marked))
    return Markup("{}{}{}").format("… " if begin else "", said, " …" if end < len(written) else "")


@lru_cache(maxsize=20_000)
def _fits(written: str, marked: frozenset[str]) -> bool:
    return not marked.isdisjoint(written_stems(written))


def _parts(
    text: str, start: int, stop: int, words: Iterable[re.Match[str]], marked: frozenset[str]
) -> Iterator[Markup]:
    at = start
    for word in words:
        if _fits(word[0], marked):
            yield escape(text[at : word.start()])
            yield Markup("<mark>{}</mark>").format(word[0])
            at = word.end()
    yield escape(text[at:stop])
