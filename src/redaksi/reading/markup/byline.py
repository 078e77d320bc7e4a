"""The lines that name who made the story, from the page or from what it says of itself."""

import re

from redaksi.reading.findings import Span
from redaksi.reading.markup.blocks import Block
from redaksi.reading.parts.credits import read_credits
from redaksi.reading.parts.page import Line

BYLINE = re.compile(
    r"byline|author|penulis|reporter|wartawan|pewarta|editor|redaktur|credit|fotografer"
)
LONGEST_BYLINE = 160
# Bylines further from the story belong to other stories.
NEAR = 12
# How `read` knows an author whom only the metadata name.
LABEL = "Penulis: "


def find_byline(blocks: list[Block], body: list[str], authors: tuple[str, ...]) -> list[str]:
    """Return the byline's lines; authors whom no line names get a line of their own."""
    inside = [number for number, block in enumerate(blocks) if block.inside]
    near = blocks[max(0, inside[0] - NEAR) : inside[-1] + NEAR] if inside else []
    lines = dict.fromkeys(block.text for block in near if _is_byline(block))
    shown = "\n".join([*lines, *body[:1], *body[-3:]]).lower()
    missing = [author for author in authors if author.lower() not in shown]
    found = list(lines)
    return [*found, LABEL + ", ".join(missing)] if missing else found


def _is_byline(block: Block) -> bool:
    text = block.text
    if len(text) > LONGEST_BYLINE or block.caption or ":" not in text:
        return False
    if not block.inside and not BYLINE.search(block.names) and block.linked:
        return False
    return bool(read_credits(Line(text, Span(0, len(text)))))
