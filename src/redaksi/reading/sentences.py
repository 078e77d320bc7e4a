"""Stage: sentences of a paragraph; a quotation is one word of its sentence, whatever it holds."""

import re
from bisect import bisect_left
from operator import attrgetter
from typing import Final

from redaksi.reading.chunks import End
from redaksi.reading.findings import Span
from redaksi.reading.lexicon import Lexicon
from redaksi.reading.record import Record
from redaksi.reading.spans import make_span
from redaksi.reading.speech.marks import Stretch
from redaksi.reading.word_classes import QUOTE
from redaksi.reading.words import MASK, Token, make_token, tokenize

# Behind a quotation: a word that begins a sentence, or the next quotation.
AFTER_QUOTED: Final = re.compile(f" +(?=[^\\W\\da-z_]|{MASK})")
STOPS: Final = frozenset(".!?")
BEFORE_STOP: Final = 12
LETTERS: Final = re.compile(r"[^\W\d_]{4}")
START: Final = attrgetter("start")


class Sentence(Record, frozen=True):
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
    tokens, ends = tokenize(text, start, lexicon)
    dotted = lexicon.dotted
    plain = _parted(tokens, [end.number + 1 for end in ends if _ends(end, text, dotted)])
    if not stretches:
        return [_sentence(words, ()) for words in plain], plain
    masked = _mask(text, start, stretches)
    # What ends a sentence of the plain words need not end one here: the words around it are masked.
    heard = [end.number for end in ends if masked[end.at] != MASK and _ends(end, masked, dotted)]
    return _with_quotations(tokens, heard, (text, masked, start), stretches), plain


def _parted(tokens: list[Token], cuts: list[int]) -> list[tuple[Token, ...]]:
    parts: list[tuple[Token, ...]] = []
    begin = 0
    for cut in cuts:
        if cut > begin:
            parts.append(tuple(tokens[begin:cut]))
            begin = cut
    if begin < len(tokens):
        parts.append(tuple(tokens[begin:]))
    return parts


def _sentence(words: tuple[Token, ...], stretches: tuple[Stretch, ...]) -> Sentence:
    classes = 0
    for token in words:
        classes |= token.classes
    return Sentence(make_span(words[0].start, words[-1].end), words, stretches, classes)


def _with_quotations(
    tokens: list[Token],
    ends: list[int],
    texts: tuple[str, str, int],
    stretches: list[Stretch],
) -> list[Sentence]:
    """Return the sentences with one token for every quotation in place of what it holds.

    `ends` are the numbers of the tokens that end a sentence outside of quotations; `texts` are the
    paragraph, the same with its quotations masked, and where it begins in the page.
    """
    text, masked, start = texts
    found: list[Token] = []
    cuts: list[int] = []
    done = number = 0
    for stretch in stretches:
        outer = stretch.outer
        first = bisect_left(tokens, outer.start, done, key=START)
        shift = len(found) - done
        while number < len(ends) and ends[number] < first:
            cuts.append(ends[number] + shift + 1)
            number += 1
        found += tokens[done:first]
        found.append(make_token(MASK, outer.start, outer.end, MASK, QUOTE))
        done = bisect_left(tokens, outer.end, first, key=START)
        # A quotation that ends as a sentence and is followed by a capital closes its sentence.
        end = outer.end - start
        if text[end - 2 : end - 1] in STOPS and AFTER_QUOTED.match(masked, end):
            cuts.append(len(found))
    shift = len(found) - done
    cuts += [index + shift + 1 for index in ends[number:]]
    found += tokens[done:]
    return _shared_out(_parted(found, cuts), stretches)


def _shared_out(parts: list[tuple[Token, ...]], stretches: list[Stretch]) -> list[Sentence]:
    """Return each sentence with those of the quotations that begin in it."""
    sentences: list[Sentence] = []
    done = 0
    for words in parts:
        begin = done
        while done < len(stretches) and stretches[done].outer.start < words[-1].end:
            done += 1
        sentences.append(_sentence(words, tuple(stretches[begin:done])))
    return sentences


def _mask(text: str, start: int, stretches: list[Stretch]) -> str:
    pieces, done = [], 0
    for stretch in stretches:
        begin, end = stretch.outer.start - start, stretch.outer.end - start
        pieces += [text[done:begin], MASK * (end - begin)]
        done = end
    return "".join([*pieces, text[done:]])


def _ends(end: End, masked: str, dotted: frozenset[str]) -> bool:
    at = end.at
    if end.plain:
        return not masked[at + 2 : at + 3].islower()
    after = masked[at + 1 : at + 3]
    if not after or after.isspace():
        return True
    if after[0] in ")]’'":
        after = after[1:]
    if not after.startswith(" "):
        return after[:1].isupper() and _glued(masked, at)
    follower = masked[at + 2 : at + 3]
    if follower.islower():
        return False
    return masked[at] != "." or not _is_abbreviation(masked, at, dotted)


def _glued(masked: str, at: int) -> bool:
    # `selesai.Kemudian` is a lost blank; `KOMPAS.COM` and `S.H` are not.
    before = masked[max(0, at - 3) : at]
    return LETTERS.match(masked, at + 1) is not None and before.isalpha() and before.islower()


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
