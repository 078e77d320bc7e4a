"""Stage: who says a figure: the speaker of the words it stands in, or a statement quoted in them."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import Final

from msgspec.structs import replace

from redaksi.reading.figures.grammar import INDONESIAN, NumberGrammar
from redaksi.reading.findings import Estimate, Figure, Span
from redaksi.reading.people.actors import read_actor
from redaksi.reading.people.own_subject import can_speak
from redaksi.reading.people.phrases import phrase_after, subject_before
from redaksi.reading.speech.utterances import Utterance
from redaksi.reading.word_classes import (
    ACCORDING,
    EVIDENCE,
    RECORD,
    STATEMENT,
    THAT,
    WANTED,
    WHERE_SAID,
)
from redaksi.reading.words import Token

# A source and where its name stands, by the stretch of text it speaks for.
Voice = tuple[Span, str, Span]
# Words inside words inside words: no sentence goes deeper.
MOST_NESTED: Final = 20
# Rules whose utterances name the source of a sentence as this stage would.
NAMED_ALREADY: Final = frozenset(("opening-claim", "according-to"))
KEPT: Final = RECORD | STATEMENT
NAMES_SOURCE: Final = STATEMENT | EVIDENCE | ACCORDING | WHERE_SAID


def add_sources(
    text: str,
    counted: tuple[list[Figure], list[Estimate]],
    utterances: list[Utterance],
    sentences: Iterable[tuple[Token, ...]],
    grammar: NumberGrammar = INDONESIAN,
) -> tuple[list[Figure], list[Estimate]]:
    """Return figures and loose numbers with their sources; a demand or a hope is the source of none."""
    figures, estimates = counted
    places = sorted(finding.span.start for finding in (*figures, *estimates))
    told = sorted(
        utterance.quotation.span.start
        for utterance in utterances
        if utterance.quotation.rule in NAMED_ALREADY
    )
    voices: list[Voice] = []
    for tokens in sentences:
        # Only sentences that count something are asked who stands behind them.
        if tokens and _any_within(places, tokens):
            voices.extend(_nested(text, tokens, grammar, named=_any_within(told, tokens)))
    voices.extend(_spoken(utterances))
    if not voices:
        return figures, estimates
    found = _innermost([finding.span for finding in (*figures, *estimates)], voices)
    return (
        [
            replace(figure, source=source[0], source_span=source[1])
            if (source := found.get(figure.span))
            else figure
            for figure in figures
        ],
        [
            replace(estimate, source=source[0], source_span=source[1])
            if (source := found.get(estimate.span))
            else estimate
            for estimate in estimates
        ],
    )


def _any_within(places: list[int], tokens: tuple[Token, ...]) -> bool:
    """Whether one of `places`, in their order, lies in a sentence."""
    return bisect_left(places, tokens[-1].end) > bisect_left(places, tokens[0].start)


def _innermost(places: Iterable[Span], voices: list[Voice]) -> dict[Span, tuple[str, Span]]:
    """Return who says what stands at each of `places`: of two, who has the shorter words.

    What an ambassador says in a minister's quotation is his.
    """
    waiting = sorted(voices, key=lambda voice: voice[0].start)
    waiting.reverse()
    told: dict[Span, tuple[str, Span]] = {}
    begun: list[Voice] = []
    for place in sorted(places):
        while waiting and waiting[-1][0].start <= place.start:
            begun.append(waiting.pop())
        begun = [voice for voice in begun if voice[0].end > place.start][-MOST_NESTED:]
        around = [voice for voice in begun if voice[0].holds(place)]
        if around:
            _, name, where = min(around, key=lambda voice: voice[0].end - voice[0].start)
            told[place] = name, where
    return told


def _spoken(utterances: list[Utterance]) -> Iterator[Voice]:
    for utterance in utterances:
        speaker = utterance.quotation.speaker
        if speaker is not None and not utterance.is_wish:
            yield utterance.quotation.span, speaker.name, speaker.name_span


def _nested(
    text: str, tokens: tuple[Token, ...], grammar: NumberGrammar, *, named: bool
) -> Iterator[Voice]:
    """Find `pernyataan NAME bahwa …`, `studi menunjukkan bahwa …`, `berdasarkan data NAME, …`.

    `named` says that the sentence reports `menurut NAME` already, with the fullest form of the name.
    """
    based_on, shows = grammar.based_on, grammar.shows
    for index, token in enumerate(tokens[:-2]):
        if not (token.classes & NAMES_SOURCE or token.low in based_on or token.low in shows):
            continue
        if token.classes & ACCORDING:
            if not named:
                yield from _according(text, tokens, index)
        elif token.low in based_on or (index == 0 and token.classes & WHERE_SAID):
            # Berdasarkan data NAME, …; Dalam laporan NAME, …
            yield from _based(text, tokens, index)
        else:
            yield from _shown(text, tokens, index, shows=token.low in shows)


def _shown(text: str, tokens: tuple[Token, ...], index: int, *, shows: bool) -> Iterator[Voice]:
    """Read `pernyataan NAME bahwa …`, `NAME menunjukkan bahwa …`, `data NAME menunjukkan …`."""
    token = tokens[index]
    if token.classes & STATEMENT:
        phrase = phrase_after(tokens, index + 1)
        # `duta besar Israel untuk Moskow` goes on over its preposition.
        end = index + 1 + len(phrase)
        if phrase and can_speak(phrase) and end < len(tokens) and tokens[end].classes & THAT:
            yield _voice(text, tokens, phrase, end)
    elif token.classes & EVIDENCE and tokens[index + 1].classes & THAT:
        subject = subject_before(tokens, index)
        if subject and read_actor(subject) is not None:
            yield _voice(text, tokens, subject, index + 1)
    elif shows:
        subject = subject_before(tokens, index)
        if subject and subject[0].classes & RECORD:
            yield from _kept(text, tokens, subject, index)


def _according(text: str, tokens: tuple[Token, ...], index: int) -> Iterator[Voice]:
    """Read `menurut perkiraan NAME`: it speaks for what follows up to the end of its sentence."""
    start = index + 1 + (tokens[index + 1].classes & WANTED != 0)
    phrase = phrase_after(tokens, start, closed=True)
    end = start + len(phrase)
    if phrase and end < len(tokens) and can_speak(phrase) and not _is_bare_record(phrase):
        yield from _kept(text, tokens, phrase, end)


def _is_bare_record(phrase: list[Token]) -> bool:
    """Whether nobody is named who keeps a record: menurut informasi yang …"""
    return len(phrase) == 1 and phrase[0].classes & RECORD != 0


def _based(text: str, tokens: tuple[Token, ...], index: int) -> Iterator[Voice]:
    """Read `berdasarkan data BPS, …`: a record speaks for who keeps it, up to the end of its sentence."""
    phrase = phrase_after(tokens, index + 1)
    end = index + 1 + len(phrase)
    if phrase and phrase[0].classes & (RECORD | STATEMENT) and end < len(tokens):
        opens = index == 0 or tokens[index - 1].text == ","
        if opens and tokens[end].text == ",":
            yield from _kept(text, tokens, phrase, end)
        elif not opens and tokens[end].text in {".", ","}:
            # `…, berdasarkan data BPS.` speaks for what stands before it.
            for _, name, place in _kept(text, tokens, phrase, end - 1):
                yield Span(tokens[0].start, tokens[index].start), name, place


def _kept(text: str, tokens: tuple[Token, ...], phrase: list[Token], start: int) -> Iterator[Voice]:
    actor = read_actor(phrase)
    if actor is not None and actor.name:
        place = Span(actor.name[0].start, actor.name[-1].end)
        yield Span(tokens[start].start, tokens[-1].end), place.of(text), place


def _voice(text: str, tokens: tuple[Token, ...], phrase: list[Token], start: int) -> Voice:
    place = Span(phrase[0].start, phrase[-1].end)
    return Span(tokens[start].end, tokens[-1].end), place.of(text), place
