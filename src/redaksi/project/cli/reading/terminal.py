"""`redaksi read --explain`: the page in the terminal, its findings coloured, notes below each paragraph."""

from collections.abc import Iterator

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from redaksi.project.cli.reading.families import LEGEND, family, variant
from redaksi.project.cli.reading.pages import ReadPage
from redaksi.project.cli.reading.saying import block_label, joined, label, say
from redaksi.project.cli.reading.words import Words, printable
from redaksi.reading import Headline, Noise, Paragraph
from redaksi.reading.explained import Block, Note, Segment, explain
from redaksi.reading.parts.cleaning import clean_words

WIDEST = 100
STYLES = {
    "quotation": "magenta",
    "second-hand": "bold red",
    "figure": "bold yellow",
    "date": "bold green",
    "name": "underline blue",
    "abbreviation": "bold cyan",
    "origin": "bold bright_black",
    "part": "bold",
}
# The widest finding colours first; what is inside it is laid over.
INDIRECT = "italic"
DIM = "bright_black"


def show_marked(page: ReadPage, words: Words) -> None:
    """Print the page with its findings to standard output."""
    console = Console(highlight=False)
    console.width = min(console.width, WIDEST)
    explained = explain(page.text, page.reading)
    console.print(_legend(words), end="\n\n")
    for limit in page.reading.limits:
        console.print(Text(words.get(limit, limit), style="bold red"), end="\n\n")
    for before, block in zip((None, *explained.blocks), explained.blocks, strict=False):
        # Lines that are left out come in rows: one below the other they stay out of the way.
        if before is not None and not (_is_noise(before) and _is_noise(block)):
            console.print()
        for line in _lines(block, words):
            console.print(line)


def _legend(words: Words) -> Text:
    shown = [Text(words[key], style=STYLES[kind]) for kind, key in LEGEND.items()]
    return Text("  ").join([*shown, Text(words["noise"], style=DIM)])


def _lines(block: Block, words: Words) -> Iterator[Text | Padding]:
    """Yield what the block is, its text, and its notes."""
    shown = Text.assemble(*(_piece(block, segment) for segment in block.segments))
    heading = Text(_heading(block, words), style=DIM)
    if _is_noise(block):
        yield Text("  ").join([shown, Text(f"← {heading}", style=DIM)])
    else:
        yield heading
        yield shown
    for note in block.notes:
        yield Padding(_note(note, words), (0, 0, 0, 2))


def _is_noise(block: Block) -> bool:
    return isinstance(block.part, Noise)


def _heading(block: Block, words: Words) -> str:
    place = f"{block.span.start}–{block.span.end}"
    if block.part is None:
        return joined(block_label(block, words), place)
    part = block.part
    named = say(part, words) if isinstance(part, Noise) else label(part, words)
    return joined(named, part.rule, f"{part.span.start}–{part.span.end}")


def _piece(block: Block, segment: Segment) -> Text:
    shown = Text(printable(clean_words(segment.text)), style=_ground(block))
    for note in segment.covers:
        style = STYLES[family(note.finding)]
        if variant(note.finding) == "indirect":
            style = f"{style} {INDIRECT}"
        if style != STYLES["part"]:
            shown.stylize(style)
    for note in segment.ends:
        shown.append(f"[{note.number}]", style=DIM)
    return shown


def _ground(block: Block) -> str:
    part = block.part
    if isinstance(part, Noise) or (part is None and not block.notes):
        return DIM
    if isinstance(part, Headline) or (isinstance(part, Paragraph) and part.heading):
        return "bold"
    return ""


def _note(note: Note, words: Words) -> Text:
    finding = note.finding
    return Text.assemble(
        (f"[{note.number}] ", DIM),
        (label(finding, words), STYLES[family(finding)]),
        " · ",
        printable(say(finding, words)),
        (f" · {finding.rule} · {finding.span.start}–{finding.span.end}", DIM),
    )
