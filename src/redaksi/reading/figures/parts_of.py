"""Figures counted in another: `10.569 warga, termasuk 4.324 anak-anak`, `12 orang dari 40 penumpang`."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final, NamedTuple

from msgspec.structs import replace

from redaksi.reading.figures.grammar import INDONESIAN, NumberGrammar
from redaksi.reading.findings import Figure, Span

MOST_BETWEEN: Final = 90
MOST_WORDS: Final = 4
MOST_LISTED: Final = 60
MOST_BACK: Final = 400
MOST_BEFORE: Final = 24
SHARES: Final = frozenset(("persen", "%", "percent", "per cent", "‰"))
END: Final = re.compile(r"[.;:!?](?:\s|$)")
WORD: Final = re.compile(r"\w+")


class _Patterns(NamedTuple):
    """What binds the figures of one language together."""

    including: re.Pattern[str]
    out_of: re.Pattern[str]
    opening: re.Pattern[str]
    of_these: re.Pattern[str]
    leading: re.Pattern[str]


@cache
def _patterns(grammar: NumberGrammar) -> _Patterns:
    including, out_of, of_these = map(_any, (grammar.including, grammar.out_of, grammar.of_these))
    return _Patterns(
        re.compile(including, re.IGNORECASE),
        re.compile(out_of + r"\s*$", re.IGNORECASE),
        re.compile(out_of + r"\s+$", re.IGNORECASE),
        re.compile(of_these, re.IGNORECASE),
        re.compile(of_these + r"\W{0,3}(?:\w+\s)?$", re.IGNORECASE),
    )


def _any(phrases: tuple[str, ...]) -> str:
    listed = "|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True))
    return rf"\b(?:{listed})\b"


def link_parts(
    text: str, figures: list[Figure], grammar: NumberGrammar = INDONESIAN
) -> list[Figure]:
    """Return the figures, in their order, those that are part of another with its place."""
    found = list(figures)
    standing = {figure.span: figure for figure in figures}
    for place in range(len(found)):
        whole = _whole(text, found, place, standing, grammar)
        if whole is not None and whole.span != found[place].span:
            found[place] = replace(found[place], part_of=whole.span)
    return found


def _whole(
    text: str,
    figures: Sequence[Figure],
    place: int,
    standing: Mapping[Span, Figure],
    grammar: NumberGrammar,
) -> Figure | None:
    figure = figures[place]
    before = figures[place - 1] if place else None
    after = figures[place + 1] if place + 1 < len(figures) else None
    if before is not None:
        between = text[before.span.end : figure.span.start]
        if len(between) <= MOST_BETWEEN and not END.search(between):
            if _includes(between, grammar) and _fits(figure, before, grammar):
                return before
            if before.part_of is not None and _is_listed(between, grammar):
                first = standing.get(before.part_of)
                return first if first is not None and _fits(figure, first, grammar) else None
            if _opens_with_whole(text, before, between, grammar) and _fits(figure, before, grammar):
                return before
    if (
        after is not None
        and _is_out_of(text, figure, after, grammar)
        and _fits(figure, after, grammar)
    ):
        return after
    return _of_these(text, figures, place, grammar)


def _fits(part: Figure, whole: Figure, grammar: NumberGrammar) -> bool:
    """Whether one can be counted in the other: no more than it, of a kind with it."""
    if part.unit.lower() in SHARES:
        return whole.unit.lower() not in SHARES
    if part.currency != whole.currency or part.value > whole.value:
        return False
    own, other = part.unit.lower().split(), whole.unit.lower().split()
    heads = {*own[:1], *other[:1]}
    return len(heads) == 1 or grammar.measures.isdisjoint(heads)


def _includes(between: str, grammar: NumberGrammar) -> bool:
    return _patterns(grammar).including.search(between) is not None


def _is_listed(between: str, grammar: NumberGrammar) -> bool:
    if len(between) > MOST_LISTED:
        return False
    joined = {word.lower() for word in WORD.findall(between)[-2:]} & grammar.listers
    return bool(joined) or between.rstrip().endswith(",")


def _opens_with_whole(text: str, whole: Figure, between: str, grammar: NumberGrammar) -> bool:
    """Whether the whole stands first: `Dari 40 penumpang, 12 orang …`."""
    lead = text[max(0, whole.span.start - MOST_BEFORE) : whole.span.start]
    opening = _patterns(grammar).opening.search(lead) if "," in between else None
    if opening is None:
        return False
    ahead = lead[: opening.start()]
    return not ahead.strip() or "\n" in ahead[-2:] or ahead.rstrip()[-1] in '.!?”"'


def _is_out_of(text: str, part: Figure, whole: Figure, grammar: NumberGrammar) -> bool:
    between = text[part.span.end : whole.span.start]
    if len(between) > MOST_LISTED or END.search(between):
        return False
    if "," in between or _patterns(grammar).out_of.search(between) is None:
        return False
    lead = text[max(0, part.span.start - MOST_LISTED) : part.span.start]
    words = {word.lower() for word in WORD.findall(lead + between)[-8:]}
    if not grammar.changes.isdisjoint(words) or len(WORD.findall(between)) > MOST_WORDS:
        return False
    return _is_kind_of(part.unit.lower(), whole.unit.lower(), between.split(), grammar)


def _is_kind_of(part: str, whole: str, between: list[str], grammar: NumberGrammar) -> bool:
    """Whether `A dari B` takes from B: `8.500 peserta dari 70 negara` and `65 gol dari 182 laga` do not."""
    if part in SHARES or len(between) > 1 or part.split()[:1] == whole.split()[:1]:
        return True
    return part in grammar.persons and grammar.groups.isdisjoint(whole.split()[:1])


def _of_these(
    text: str, figures: Sequence[Figure], place: int, grammar: NumberGrammar
) -> Figure | None:
    """Return the figure that `dari jumlah itu` before this one, or `di antaranya` after it, means."""
    figure = figures[place]
    lead = text[max(0, figure.span.start - MOST_BEFORE) : figure.span.start]
    trail = text[figure.span.end : figure.span.end + MOST_BEFORE].lstrip()
    leading = _patterns(grammar).leading.search(lead)
    trailing = _patterns(grammar).of_these.match(trail)
    if leading is None and trailing is None:
        return None
    for candidate in (figures[number] for number in range(place - 1, -1, -1)):
        if figure.span.start - candidate.span.end > MOST_BACK:
            return None
        if _fits(figure, candidate, grammar) and candidate.part_of is None:
            return candidate
    return None
