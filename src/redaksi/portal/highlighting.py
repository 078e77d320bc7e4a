"""Marking in a text what a reader searched for."""

from collections.abc import Iterator

from markupsafe import Markup, escape

from redaksi.stories.search.words import Token, stems, tokens

BEFORE, AFTER = 12, 26  # words around the first match
LOOKED_AT = 30_000  # characters of a text


def highlighted(text: str, marked: frozenset[str]) -> Markup:
    """The text, escaped, with `<mark>` around the words whose stems are searched for."""
    return Markup("").join(_parts(text, 0, len(text), list(tokens(text)), marked))


def excerpt(text: str, marked: frozenset[str]) -> Markup | None:
    """The part of a text where most is found; None where nothing is."""
    text = text[:LOOKED_AT]
    words = list(tokens(text))
    hits = [at for at, token in enumerate(words) if _fits(token, marked)]
    if not hits:
        return None
    first = max(hits, key=lambda at: (_variety(words[at : at + AFTER], marked), -at))
    begin, end = max(0, first - BEFORE), min(len(words), first + AFTER)
    start, stop = words[begin].start, words[end - 1].end
    said = Markup("").join(_parts(text, start, stop, words[begin:end], marked))
    return Markup("{}{}{}").format("… " if begin else "", said, " …" if end < len(words) else "")


def _variety(words: list[Token], marked: frozenset[str]) -> int:
    return len({stems(token.word) for token in words if _fits(token, marked)})


def _fits(token: Token, marked: frozenset[str]) -> bool:
    return not marked.isdisjoint(stems(token.word))


def _parts(
    text: str, start: int, stop: int, words: list[Token], marked: frozenset[str]
) -> Iterator[Markup]:
    at = start
    for token in words:
        if _fits(token, marked):
            yield escape(text[at : token.start])
            yield Markup("<mark>{}</mark>").format(text[token.start : token.end])
            at = token.end
    yield escape(text[at:stop])
