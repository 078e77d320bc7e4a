"""Stage: who says a figure: the speaker of the words it stands in, or a statement quoted in them."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from redaksi.reading.actors import read_actor
from redaksi.reading.findings import Figure, Span
from redaksi.reading.phrases import can_speak, phrase_after, subject_before
from redaksi.reading.speech import Utterance
from redaksi.reading.word_classes import EVIDENCE, STATEMENT, THAT
from redaksi.reading.words import Token

# A source and where its name stands, by the stretch of text it speaks for.
Voice = tuple[Span, str, Span]


def add_sources(
    text: str,
    figures: list[Figure],
    utterances: list[Utterance],
    sentences: Iterable[tuple[Token, ...]],
) -> list[Figure]:
    """Return the figures with their sources; a demand or a hope is the source of no figure."""
    voices = [voice for tokens in sentences for voice in _nested(text, tokens)]
    voices.extend(_spoken(utterances))
    # The innermost words come first: what an ambassador says in a minister's quotation is his.
    voices.sort(key=lambda voice: voice[0].end - voice[0].start)
    return [_with_source(figure, voices) for figure in figures]


def _with_source(figure: Figure, voices: list[Voice]) -> Figure:
    for stretch, name, place in voices:
        if stretch.holds(figure.span):
            return replace(figure, source=name, source_span=place)
    return figure


def _spoken(utterances: list[Utterance]) -> Iterator[Voice]:
    for utterance in utterances:
        speaker = utterance.quotation.speaker
        if speaker is not None and not utterance.is_wish:
            yield utterance.quotation.span, speaker.name, speaker.name_span


def _nested(text: str, tokens: tuple[Token, ...]) -> Iterator[Voice]:
    """Find `pernyataan NAME bahwa …` and `studi menunjukkan bahwa …` inside a sentence."""
    for index, token in enumerate(tokens[:-2]):
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


def _voice(text: str, tokens: tuple[Token, ...], phrase: list[Token], start: int) -> Voice:
    place = Span(phrase[0].start, phrase[-1].end)
    return Span(tokens[start].end, tokens[-1].end), place.of(text), place
