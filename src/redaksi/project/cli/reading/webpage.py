"""`redaksi read --html`: the page with its findings as one HTML file that needs nothing else."""

import base64
import hashlib
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from redaksi.project.cli.reading.families import LEGEND, PART, family, variant
from redaksi.project.cli.reading.pages import ReadPage
from redaksi.project.cli.reading.saying import block_label, label, say
from redaksi.project.cli.reading.words import Words, language, written_day
from redaksi.reading import Finding, Headline, Noise, Paragraph, Standfirst
from redaksi.reading.explained import Block, Explained, Note, Segment, explain
from redaksi.reading.parts.cleaning import clean_words

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Switch:
    """One entry of the legend: a family, its word, how many findings it has."""

    family: str
    word: str
    count: int


@dataclass(frozen=True, slots=True)
class Remark:
    """A note as it is shown. `classes` are those of its mark."""

    number: int
    classes: str
    label: str
    says: str
    rule: str
    place: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A slice of the text with the classes of all that covers it, and the notes that end here."""

    text: str
    classes: str
    title: str
    ends: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A block of the page. `form` is how its text is set: headline, heading, noise …"""

    form: str
    label: str
    reason: str
    rule: str
    place: str
    pieces: tuple[Piece, ...]
    remarks: tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class Context:
    """All that the template shows. `rules` are the remarks by the name of their rule."""

    language: str
    title: str
    published: str
    spoken: str
    limits: tuple[str, ...]
    switches: tuple[Switch, ...]
    rows: tuple[Row, ...]
    rules: tuple[tuple[str, tuple[Remark, ...]], ...]
    count: int


def make_page(page: ReadPage, words: Words) -> str:
    """Return the HTML of the page with its findings."""
    css = (HERE / "explained.css").read_text(encoding="utf-8")
    # The only style that the file's own policy lets through is the one that it was made with.
    digest = base64.b64encode(hashlib.sha256(css.encode()).digest()).decode()
    return (
        _template_environment()
        .get_template("explained.html")
        .render(
            page=_context(page, words),
            words=words,
            css=Markup(css),  # noqa: S704 - our own file, and a text that was escaped would be no CSS
            policy=f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'",
        )
    )


@cache
def _template_environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(HERE),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _context(page: ReadPage, words: Words) -> Context:
    reading = page.reading
    explained = explain(page.text, reading)
    tongue = reading.language
    by_rule: defaultdict[str, list[Remark]] = defaultdict(list)
    for note in explained.notes:
        by_rule[note.finding.rule].append(_remark(note, words))
    return Context(
        language=language(),
        title=reading.headline.clean if reading.headline else words["untitled"],
        published=written_day(reading.published) if reading.published else words["unknown"],
        spoken=words.get(tongue, tongue) if tongue else words["unknown"],
        limits=tuple(words.get(limit, limit) for limit in reading.limits),
        switches=tuple(_switches(explained, words)),
        rows=tuple(_row(block, words) for block in explained.blocks),
        rules=tuple((rule, tuple(remarks)) for rule, remarks in sorted(by_rule.items())),
        count=len(explained.notes),
    )


def _switches(explained: Explained, words: Words) -> list[Switch]:
    counts = dict.fromkeys(LEGEND, 0)
    for note in explained.notes:
        if family(note.finding) in counts:
            counts[family(note.finding)] += 1
    return [Switch(kind, words[LEGEND[kind]], count) for kind, count in counts.items() if count]


def _row(block: Block, words: Words) -> Row:
    part = block.part
    span = part.span if part else block.span
    return Row(
        form=_form(block),
        label=block_label(block, words),
        reason=say(part, words) if isinstance(part, Noise) else "",
        rule=part.rule if part else "",
        place=f"{span.start}–{span.end}",
        pieces=tuple(_piece(segment, words) for segment in block.segments),
        remarks=tuple(_remark(note, words) for note in block.notes),
    )


def _form(block: Block) -> str:
    part = block.part
    if part is None:
        return "plain" if block.notes else "nothing"
    if isinstance(part, Headline):
        return "headline"
    if isinstance(part, Standfirst):
        return "standfirst"
    if isinstance(part, Noise):
        return "noise"
    return "heading" if isinstance(part, Paragraph) and part.heading else "plain"


def _piece(segment: Segment, words: Words) -> Piece:
    covers = [note for note in segment.covers if family(note.finding) != PART]
    narrowest = covers[-1].finding if covers else None
    return Piece(
        text=clean_words(segment.text),
        classes=" ".join(dict.fromkeys(_classes(note.finding) for note in covers)),
        title=f"{label(narrowest, words)}: {say(narrowest, words)}" if narrowest else "",
        ends=tuple((note.number, family(note.finding)) for note in segment.ends),
    )


def _classes(finding: Finding) -> str:
    return f"{family(finding)} {variant(finding)}".strip()


def _remark(note: Note, words: Words) -> Remark:
    finding = note.finding
    return Remark(
        number=note.number,
        classes=_classes(finding),
        label=label(finding, words),
        says=say(finding, words),
        rule=finding.rule,
        place=f"{finding.span.start}–{finding.span.end}",
    )
