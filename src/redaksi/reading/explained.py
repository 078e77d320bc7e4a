"""A reading laid over its text: blocks, cut where findings begin and end, with numbered notes.

What an editor sees to trust the reader is made of this: in a terminal, on a page.
"""

import itertools
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from redaksi.reading.findings import (
    Finding,
    Headline,
    Kicker,
    Name,
    Noise,
    Paragraph,
    Photo,
    Reading,
    Span,
    Stamp,
    Standfirst,
)

# Findings that are a whole block of the page; every other kind is marked inside a block.
PARTS = (Kicker, Headline, Standfirst, Stamp, Photo, Paragraph, Noise)
# Parts that say more than that they are there, and so have a note of their own.
TELLING_PARTS = (Stamp, Photo)
LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Note:
    """One finding with its number on the page, counted from 1 in the order of the text."""

    number: int
    finding: Finding


@dataclass(frozen=True, slots=True)
class Segment:
    """A slice of the text that the same notes cover, the widest first.

    `ends` are the notes whose finding ends with this slice: there their numbers are shown. A name is
    covered at each of its mentions and ends only at the first.
    """

    text: str
    span: Span
    covers: tuple[Note, ...]
    ends: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A line of the page, or the lines that one finding spans.

    `part` is the finding that says what the block is, None where the reader took it for nothing;
    `notes` are those of the findings that begin here. The segments together are the block's text.
    """

    span: Span
    part: Finding | None
    segments: tuple[Segment, ...]
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class Explained:
    """A page with its findings: blocks in the order of the text, blank lines between them left out."""

    reading: Reading
    blocks: tuple[Block, ...]
    notes: tuple[Note, ...]


def explain(text: str, reading: Reading) -> Explained:
    """Lay `reading` over `text`, the very text that was read.

    Findings may nest and overlap. Findings of no length, or outside the text, get no note.
    """
    found = [finding for finding in reading.findings() if _fits(finding.span, text)]
    parts = sorted(
        (finding for finding in found if isinstance(finding, PARTS)),
        key=lambda part: (part.span.start, -part.span.end),
    )
    noted = [
        finding
        for finding in found
        if isinstance(finding, TELLING_PARTS) or not isinstance(finding, PARTS)
    ]
    noted.sort(key=lambda finding: (finding.span.start, -finding.span.end))
    notes = tuple(Note(number, finding) for number, finding in enumerate(noted, 1))
    spans = list(_block_spans(text, parts))
    marks = _marks_by_block(text, notes, spans)
    held = _held_by_block(parts, spans)
    blocks = tuple(
        Block(
            span,
            _part_of(span, held[number]),
            tuple(_cut(text, span, marks[number])),
            tuple(
                mark.note for mark in marks[number] if mark.first and span.start <= mark.span.start
            ),
        )
        for number, span in enumerate(spans)
    )
    return Explained(reading, blocks, notes)


@dataclass(frozen=True, slots=True)
class _Mark:
    """A place where a note covers the text; `first` is the place of its finding."""

    span: Span
    note: Note
    first: bool


def _fits(span: Span, text: str) -> bool:
    return 0 <= span.start < span.end <= len(text)


def _block_spans(text: str, parts: Sequence[Finding]) -> Iterator[Span]:
    """Yield the lines that are not blank; lines that one part spans are one block."""
    wide = iter([part.span for part in parts if LINE.fullmatch(part.text) is None])
    part = next(wide, None)
    start = end = -1
    for line in LINE.finditer(text):
        if not line.group().strip():
            continue
        if start >= 0 and not _joined(part, line.start()):
            yield Span(start, end)
            start = -1
        if start < 0:
            start = line.start()
        end = line.end()
        while part is not None and part.end <= end:
            part = next(wide, None)
    if start >= 0:
        yield Span(start, end)


def _joined(part: Span | None, start: int) -> bool:
    """Whether a line that starts here goes on with a part that began in a line before it."""
    return part is not None and part.start < start < part.end


def _marks_by_block(
    text: str, notes: Iterable[Note], spans: list[Span]
) -> defaultdict[int, list[_Mark]]:
    """Return for each block the places that notes cover in it, in the order of the text."""
    marks: defaultdict[int, list[_Mark]] = defaultdict(list)
    for note in notes:
        for place in _places(note.finding):
            if not _fits(place, text):
                continue
            for number in _blocks_of(place, spans):
                marks[number].append(_Mark(place, note, place == note.finding.span))
    for found in marks.values():
        found.sort(key=lambda mark: (mark.span.start, -mark.span.end, mark.note.number))
    return marks


def _held_by_block(parts: Sequence[Finding], spans: list[Span]) -> defaultdict[int, list[Finding]]:
    held: defaultdict[int, list[Finding]] = defaultdict(list)
    for part in parts:
        for number in _blocks_of(part.span, spans):
            held[number].append(part)
    return held


def _places(finding: Finding) -> Iterator[Span]:
    yield finding.span
    if isinstance(finding, Name):
        yield from (span for span in finding.mentions if span != finding.span)


def _blocks_of(place: Span, spans: list[Span]) -> Iterator[int]:
    """Yield the numbers of the blocks that `place` touches."""
    number = bisect_left(spans, place.start + 1, key=lambda span: span.end)
    while number < len(spans) and spans[number].start < place.end:
        yield number
        number += 1


def _part_of(span: Span, parts: Sequence[Finding]) -> Finding | None:
    """Return the part that holds the most of the block; of two alike the first."""
    return max(parts, key=lambda part: _shared(span, part.span), default=None)


def _shared(one: Span, other: Span) -> int:
    return min(one.end, other.end) - max(one.start, other.start)


def _cut(text: str, block: Span, marks: list[_Mark]) -> Iterator[Segment]:
    """Cut a block wherever a mark begins or ends; `marks` are in the order of the text."""
    cuts = {block.start, block.end}
    ending: defaultdict[int, list[Note]] = defaultdict(list)
    for mark in marks:
        cuts.update((max(mark.span.start, block.start), min(mark.span.end, block.end)))
        if mark.first and mark.span.end <= block.end:
            ending[mark.span.end].append(mark.note)
    open_marks: list[_Mark] = []
    coming = iter(marks)
    ahead = next(coming, None)
    edges = sorted(cuts)
    for start, end in itertools.pairwise(edges):
        open_marks = [mark for mark in open_marks if mark.span.end > start]
        while ahead is not None and ahead.span.start <= start:
            open_marks.append(ahead)
            ahead = next(coming, None)
        covers = tuple(mark.note for mark in open_marks)
        yield Segment(text[start:end], Span(start, end), covers, tuple(ending[end]))
