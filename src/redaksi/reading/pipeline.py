"""The stages in their order; every one of them is a file of its own."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from operator import attrgetter
from typing import Final, NamedTuple

from redaksi.reading.dates.grammar import date_grammar
from redaksi.reading.dates.mentions import NOTHING_DATED, Dated, read_dates
from redaksi.reading.detection import detect_language
from redaksi.reading.figures.counting import count
from redaksi.reading.findings import (
    Abbreviation,
    Estimate,
    Figure,
    Limit,
    Name,
    Quotation,
    Reading,
    SecondHand,
)
from redaksi.reading.languages import Language, language
from redaksi.reading.located import locate
from redaksi.reading.names.mentions import find_names
from redaksi.reading.parts.asides import has_asides, hush, hush_titles
from redaksi.reading.parts.page import Line, Page, first_lines, make_page, split_lines
from redaksi.reading.parts.story import Story, cut_story
from redaksi.reading.parts.wrapping import unwrap
from redaksi.reading.people.register import find_people
from redaksi.reading.sentences import Sentence, split_sentences
from redaksi.reading.spans import make_span
from redaksi.reading.speech.circumstances import find_second_hand
from redaksi.reading.speech.marks import find_stretches
from redaksi.reading.speech.utterances import find_utterances
from redaksi.reading.words import Token

# Speech, names, figures and dates are looked for in so many characters of the story. The longest of the
# labelled pages has 4,000; text that only means to take time is not read to its end.
MOST_HEARD: Final = 100_000
SPAN: Final = attrgetter("span")


@dataclass(slots=True)
class _Heard:
    """The story as sentences: by paragraph with quotations as one word, and all of it as plain words."""

    paragraphs: list[list[Sentence]] = field(default_factory=list)
    plain: list[tuple[Token, ...]] = field(default_factory=list)
    limits: tuple[Limit, ...] = ()


class _Understood(NamedTuple):
    """What the words of a story say."""

    quotations: list[Quotation]
    second_hand: list[SecondHand]
    figures: list[Figure]
    estimates: list[Estimate]
    dated: Dated
    names: list[Name]
    abbreviations: list[Abbreviation]


_NOTHING: Final = _Understood([], [], [], [], NOTHING_DATED, [], [])


def read(text: str, *, published: date | None = None) -> Reading:
    """Read a news page: what it says, where it says so, and by which rule that was found.

    `text` is plain text of any length, as captured or pasted, in Indonesian or English; `published` is
    the day the page went out where that is known, otherwise the page's own stamp is used. Offsets of
    the findings count characters of `text`. Never raises on any text; the same text gives the same
    reading. Of more than 10,000 lines only the first are read; `limits` say so.
    """
    whole = make_page(text)
    first = first_lines(whole)
    page = unwrap(first)
    story = cut_story(split_lines(page))
    code = detect_language(_running(story))
    known = language(code) if code else None
    heard = _listen(page.text, story, known) if known else _Heard(limits=(Limit.LANGUAGE_UNKNOWN,))
    if first is not whole and Limit.LENGTH not in heard.limits:
        heard.limits += (Limit.LENGTH,)
    return locate(_reading(page, story, heard, published, known), page)


def _reading(
    page: Page, story: Story, heard: _Heard, published: date | None, known: Language | None
) -> Reading:
    day = published or story.published
    said = _understand(page, story, heard, day, known) if known else _NOTHING
    dated = said.dated
    return Reading(
        language=known.code if known else None,
        published=day,
        stamp=story.stamp,
        kicker=story.kicker,
        headline=story.headline,
        standfirst=story.standfirst,
        dateline=story.dateline,
        photos=tuple(story.photos),
        paragraphs=tuple(story.paragraphs),
        byline=tuple(story.byline),
        quotations=tuple(said.quotations),
        second_hand=tuple(said.second_hand),
        figures=tuple(said.figures),
        estimates=tuple(said.estimates),
        dates=dated.dates,
        periods=dated.periods,
        times=dated.times,
        day_counts=dated.day_counts,
        unresolved=dated.unresolved,
        names=tuple(said.names),
        abbreviations=tuple(said.abbreviations),
        noise=tuple(sorted(story.noise, key=SPAN)),
        limits=heard.limits,
    )


def _understand(
    page: Page, story: Story, heard: _Heard, day: date | None, known: Language
) -> _Understood:
    """Return what the story says, in a language that is known."""
    text = page.text
    sentences = [sentence for part in heard.paragraphs for sentence in part]
    people = find_people(text, sentences, known.lexicon)
    dated = read_dates(_beginning(story.dated), day, date_grammar(known.code))
    utterances = find_utterances(text, heard.paragraphs, people, dated.dates)
    figures, estimates = count(text, heard.plain, utterances, (dated.dates, day), known.code)
    names, abbreviations = find_names(text, _named(story), people.speakers, known.code)
    return _Understood(
        [utterance.quotation for utterance in utterances],
        find_second_hand(text, sentences),
        figures,
        estimates,
        dated,
        names,
        abbreviations,
    )


def _named(story: Story) -> list[Line]:
    """Return the parts that names are looked for in, as far as they are listened to."""
    parts = [story.headline, story.standfirst, *story.photos, *story.paragraphs]
    return _beginning([Line(part.text, part.span) for part in parts if part])


def _beginning(lines: Iterable[Line]) -> list[Line]:
    """Return the lines, in the order of the page, as far as they are listened to."""
    ordered = sorted(lines, key=SPAN)
    shown: list[Line] = []
    left = MOST_HEARD
    if sum([len(line.text) for line in ordered]) <= left:
        return ordered
    for line in ordered:
        if left <= 0:
            break
        part, start = line.text[:left], line.span.start
        shown.append(Line(part, make_span(start, start + len(part))))
        left -= len(part)
    return shown


def _running(story: Story) -> str:
    """Return enough of the running text to tell its language; the headline where there is no more."""
    parts = [paragraph.text[:MOST_HEARD] for paragraph in story.paragraphs[:20]]
    if story.headline:
        parts.append(story.headline.text)
    return "\n".join(parts)


def _listen(page: str, story: Story, known: Language) -> _Heard:
    """Cut the paragraphs of a page into sentences, as far as they are listened to."""
    heard = _Heard()
    asides = has_asides(page)
    left = MOST_HEARD
    for paragraph in story.paragraphs:
        text = paragraph.text[:left]
        # A read-also title run into the text says nothing and counts nothing.
        if asides:
            text = hush_titles(hush(text))
        if len(text) < len(paragraph.text):
            heard.limits = (Limit.LENGTH,)
        if not text:
            break
        left -= len(text)
        start = paragraph.span.start
        stretches = find_stretches(text, start, single=known.single_marks)
        sentences, plain = split_sentences(text, start, stretches, known.lexicon)
        if not sentences:
            # Nothing but a read-also title.
            continue
        heard.paragraphs.append(sentences)
        heard.plain.extend(plain)
    return heard
