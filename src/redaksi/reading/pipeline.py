"""The stages in their order; every one of them is a file of its own."""

from datetime import date

from redaksi.reading.asides import hush, hush_titles
from redaksi.reading.dates import read_dates
from redaksi.reading.figures import find_figures
from redaksi.reading.findings import Reading, Span
from redaksi.reading.located import locate
from redaksi.reading.marks import find_stretches
from redaksi.reading.page import Line, make_page, split_lines
from redaksi.reading.people import find_people
from redaksi.reading.sentences import Sentence, split_sentences
from redaksi.reading.sources import add_sources
from redaksi.reading.speech import find_utterances
from redaksi.reading.story import Story, cut_story
from redaksi.reading.words import Token
from redaksi.reading.wrapping import unwrap

# Speech, people and figures are looked for in so many characters of the story. The longest of the
# labelled pages has 4,000; text that only means to take time is not read to its end.
MOST_HEARD = 200_000


def read(text: str, *, published: date | None = None) -> Reading:
    """Read a news page: what it says, where it says so, and by which rule that was found.

    `text` is plain text of any length, as captured or pasted; `published` is the day the page went
    out where that is known, otherwise the page's own stamp is used. Offsets of the findings count
    characters of `text`. Never raises on any text; the same text gives the same reading.
    """
    page = unwrap(make_page(text))
    story = cut_story(split_lines(page))
    day = published or story.published
    heard = _heard(story)
    paragraphs = [_sentences(line.text, line.span.start) for line in heard]
    people = find_people(page.text, (sentence for part in paragraphs for sentence in part))
    utterances = find_utterances(page.text, paragraphs, people)
    plain = _counted(heard, paragraphs)
    figures = add_sources(page.text, find_figures(page.text, plain), utterances, plain)
    reading = Reading(
        language="id",
        published=day,
        stamp=None,
        kicker=story.kicker,
        headline=story.headline,
        standfirst=story.standfirst,
        dateline=story.dateline,
        photos=tuple(story.photos),
        paragraphs=tuple(story.paragraphs),
        byline=tuple(story.byline),
        quotations=tuple(utterance.quotation for utterance in utterances),
        second_hand=(),
        figures=tuple(figures),
        estimates=(),
        dates=tuple(read_dates(story.dated, day)),
        periods=(),
        times=(),
        day_counts=(),
        unresolved=(),
        names=(),
        abbreviations=(),
        noise=tuple(sorted(story.noise, key=lambda noise: noise.span)),
        limits=(),
    )
    return locate(reading, page)


def _sentences(text: str, start: int) -> list[Sentence]:
    heard = hush(text)
    return split_sentences(heard, start, find_stretches(heard, start))


def _heard(story: Story) -> list[Line]:
    """Return the paragraphs, as far as they are listened to."""
    lines: list[Line] = []
    left = MOST_HEARD
    for paragraph in story.paragraphs:
        text = paragraph.text[:left]
        if not text:
            break
        start = paragraph.span.start
        lines.append(Line(text, Span(start, start + len(text))))
        left -= len(text)
    return lines


def _counted(heard: list[Line], paragraphs: list[list[Sentence]]) -> list[tuple[Token, ...]]:
    """Return the sentences in which things are counted: quotations open, read-also titles left out."""
    found: list[tuple[Token, ...]] = []
    for line, sentences in zip(heard, paragraphs, strict=True):
        text = hush(line.text)
        shown = hush_titles(text)
        same = shown == text and not any(sentence.stretches for sentence in sentences)
        counted = sentences if same else split_sentences(shown, line.span.start, [])
        found.extend(sentence.tokens for sentence in counted)
    return found
