"""Stage: sentences of a paragraph; a quotation is one word of its sentence, whatever it holds."""

import re
from dataclasses import dataclass
from itertools import pairwise

from redaksi.reading.findings import Span
from redaksi.reading.indonesian.abbreviations import DOTTED
from redaksi.reading.marks import Stretch
from redaksi.reading.words import MASK, Token, tokenize

END = re.compile(r"[.!?…]")
QUOTED_END = re.compile(f"{MASK} +(?=[^\\W\\da-z_]|{MASK})")
STOPS = frozenset(".!?")
BEFORE_STOP = 12


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its quotations, and its words with each quotation as one masked token."""

    span: Span
    tokens: tuple[Token, ...]
    stretches: tuple[Stretch, ...]


def split_sentences(text: str, start: int, stretches: list[Stretch]) -> list[Sentence]:
    """Cut a paragraph that begins at `start` of the page into sentences."""
    masked = _mask(text, start, stretches)
    cuts = [0, *_find_cuts(masked, text), len(text)]
    sentences: list[Sentence] = []
    left = list(reversed(stretches))
    for begin, end in pairwise(cuts):
        inside = []
        while left and left[-1].outer.start < start + end:
            inside.append(left.pop())
        tokens = tuple(tokenize(masked[begin:end], start + begin))
        if tokens:
            span = Span(tokens[0].start, tokens[-1].end)
            sentences.append(Sentence(span, tokens, tuple(inside)))
    return sentences


def _mask(text: str, start: int, stretches: list[Stretch]) -> str:
    pieces, done = [], 0
    for stretch in stretches:
        begin, end = stretch.outer.start - start, stretch.outer.end - start
        pieces += [text[done:begin], MASK * (end - begin)]
        done = end
    return "".join([*pieces, text[done:]])


def _find_cuts(masked: str, text: str) -> list[int]:
    cuts = [match.end() for match in END.finditer(masked) if _ends(masked, match.start())]
    # A quotation that ends as a sentence and is followed by a capital closes its sentence.
    cuts.extend(
        match.start() + 1
        for match in QUOTED_END.finditer(masked)
        if text[match.start() - 1 : match.start()] in STOPS
    )
    return sorted(cuts)


def _ends(masked: str, at: int) -> bool:
    after = masked[at + 1 : at + 3]
    if not after.strip():
        return True
    if after[0] in ")]’'":
        after = after[1:]
    if not after.startswith(" "):
        return after[:1].isupper() and _glued(masked, at)
    follower = masked[at + 2 : at + 3]
    if masked[at] != ".":
        return not follower.islower()
    if follower.islower():
        return False
    return not _is_abbreviation(masked, at)


def _glued(masked: str, at: int) -> bool:
    # `selesai.Kemudian` is a lost blank; `KOMPAS.COM` and `S.H` are not.
    word = re.match(r"[^\W\d_]*", masked[at + 1 : at + 20])
    before = masked[max(0, at - 3) : at]
    return word is not None and len(word.group()) > 3 and before.isalpha() and before.islower()


def _is_abbreviation(masked: str, at: int) -> bool:
    start = at
    while start > max(0, at - BEFORE_STOP) and not masked[start - 1].isspace():
        start -= 1
    word = masked[start:at].strip("()\"“”'").lower()
    if word in DOTTED or (len(word) == 1 and masked[at - 1].isalpha()):
        return True
    # The number of a list item at the start of a paragraph.
    return word.isdigit() and start == 0
