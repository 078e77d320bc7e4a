"""The day up to which a figure was counted: `hingga Rabu (8/11)`, `per 31 Desember 2024`."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import Final

from msgspec.structs import replace

from redaksi.reading.figures.grammar import INDONESIAN, NumberGrammar
from redaksi.reading.findings import DateMention, Figure, Span
from redaksi.reading.words import Token

MOST_BEFORE: Final = 26


@lru_cache(maxsize=4)
def _until(phrases: tuple[str, ...]) -> re.Pattern[str]:
    listed = "|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True))
    return re.compile(rf"\b(?:{listed})\s*$", re.IGNORECASE)


def add_days(
    text: str,
    figures: list[Figure],
    dates: Iterable[DateMention],
    sentences: Iterable[tuple[Token, ...]],
    published: date | None,
    grammar: NumberGrammar = INDONESIAN,
) -> list[Figure]:
    """Return the figures with the day up to which they count, where their sentence gives one.

    Days after `published` are plans and no count; durations are none either.
    """
    days = [mention for mention in dates if published is None or mention.date <= published]
    if not figures or not days:
        return figures
    until = _until(grammar.until)
    counted = [
        mention
        for mention in days
        if until.search(text[max(0, mention.span.start - MOST_BEFORE) : mention.span.start])
    ]
    if not counted:
        return figures
    spans = [Span(tokens[0].start, tokens[-1].end) for tokens in sentences if tokens]
    return [_with_day(figure, counted, spans, grammar) for figure in figures]


def _with_day(
    figure: Figure, days: list[DateMention], spans: Sequence[Span], grammar: NumberGrammar
) -> Figure:
    if figure.unit.lower() in grammar.time_units:
        return figure
    place = bisect_right(spans, figure.span.start, key=lambda span: span.start) - 1
    if place < 0:
        return figure
    day = next((mention.date for mention in days if spans[place].holds(mention.span)), None)
    return replace(figure, as_of=day) if day is not None else figure
