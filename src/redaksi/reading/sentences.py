"""Stage: sentences of a paragraph; a quotation is one word of its sentence, whatever it holds."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from redaksi.reading.findings import Span
from redaksi.reading.lexicon import Lexicon
from redaksi.reading.speech.marks import Stretch
from redaksi.reading.word_classes import QUOTE
from redaksi.reading.words import MASK, Token, tokenize

END = re.compile(r"[.!?…]")
QUOTED_END = re.compile(f"{MASK} +(?=[^\\W\\da-z_]|{MASK})")
STOPS = frozenset(".!?")
BEFORE_STOP = 12


class Sentence(NamedTuple):
    """A sentence with its quotations, and its words with each quotation as one token.

    `classes` has the bits of all its words: a rule that needs a class no word has need not look.
    """

    span: Span
    tokens: tuple[Token, ...]
    stretches: tuple[Stretch, ...]
    classes: int


def split_sentences(
    text: str, start: int, stretches: list[Stretch], lexicon: Lexicon
) -> tuple[list[Sentence], list[tuple[Token, ...]]]:
    """Cut a paragraph that begins at `start` of the page into sentences.

    Returns them twice: with every quotation as one word, as those read who ask who speaks, and as plain
    words, as those read who count what is said.
    """
    tokens = tokenize(text, start, lexicon)
    if not stretches:
        sentences = _cut(tokens, _find_cuts(text, text, lexicon), start, [])
        return sentences, [sentence.tokens for sentence in sentences]
    quoted = _quoted(tokens, stretches)
    masked = _mask(text, start, stretches)
    heard = _cut(quoted, _find_cuts(masked, text, lexicon), start, stretches)
    plain = _cut(tokens, _find_cuts(text, text, lexicon), start, [])
    return heard, [sentence.tokens for sentence in plain]


def _cut(
    tokens: list[Token], cuts: list[int], start: int, stretches: list[Stretch]
) -> list[Sentence]:
    starts = [token.start for token in tokens]
    places = [0, *(bisect_left(starts, start + cut) for cut in cuts), len(tokens)]
    sentences: list[Sentence] = []
    left = list(reversed(stretches))
    for begin, end in pairwise(places):
        own = tuple(tokens[begin:end])
        if own:
            inside = []
            while left and left[-1].outer.start < own[-1].end:
                inside.append(left.pop())
            classes = 0
            for token in own:
                classes |= token.classes
            sentences.append(Sentence(Span(own[0].start, own[-1].end), own, tuple(inside), classes))
    return sentences


def _quoted(tokens: list[Token], stretches: Sequence[Stretch]) -> list[Token]:
    """Return the tokens with one for every quotation in place of what it holds."""
    starts = [token.start for token in tokens]
    found: list[Token] = []
    done = 0
    for stretch in stretches:
        outer = stretch.outer
        found += tokens[done : bisect_left(starts, outer.start)]
        found.append(Token(MASK, outer.start, outer.end, MASK, QUOTE))
        done = bisect_left(starts, outer.end)
    return found + tokens[done:]


def _mask(text: str, start: int, stretches: list[Stretch]) -> str:
    pieces, done = [], 0
    for stretch in stretches:
        begin, end = stretch.outer.start - start, stretch.outer.end - start
        pieces += [text[done:begin], MASK * (end - begin)]
        done = end
    return "".join([*pieces, text[done:]])


def _find_cuts(masked: str, text: str, lexicon: Lexicon) -> list[int]:
    dotted = lexicon.dotted
    cuts = [match.end() for match in END.finditer(masked) if _ends(masked, match.start(), dotted)]
    # A quotation that ends as a sentence and is followed by a capital closes its sentence.
    if masked is not text:
        cuts.extend(
            match.start() + 1
            for match in QUOTED_END.finditer(masked)
            if text[match.start() - 1 : match.start()] in STOPS
        )
        cuts.sort()
    return cuts


def _ends(masked: str, at: int, dotted: frozenset[str]) -> bool:
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
    return not _is_abbreviation(masked, at, dotted)


def _glued(masked: str, at: int) -> bool:
    # `selesai.Kemudian` is a lost blank; `KOMPAS.COM` and `S.H` are not.
    word = re.match(r"[^\W\d_]*", masked[at + 1 : at + 20])
    before = masked[max(0, at - 3) : at]
    return word is not None and len(word.group()) > 3 and before.isalpha() and before.islower()


def _is_abbreviation(masked: str, at: int, dotted: frozenset[str]) -> bool:
    start = max(masked.rfind(" ", max(0, at - BEFORE_STOP), at) + 1, at - BEFORE_STOP, 0)
    word = masked[start:at].strip("()\"“”'").lower()
    if word in dotted or (len(word) == 1 and masked[at - 1].isalpha()):
        return True
    # The second of two initials: Retno L.P. Marsudi.
    if len(word) == 3 and word[1] == "." and masked[at - 1].isupper():
        return True
    # The number of a list item at the start of a paragraph.
    return word.isdigit() and start == 0
